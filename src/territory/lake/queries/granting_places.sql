-- Territories that go by these ids or official codes. Grain: one row per territory.
-- Columns: id, code, kind, name, is_today. Parameter: $asked (list of ids or codes).
SELECT id, code, kind, name, valid_to IS NULL AND successor IS NULL AS is_today
FROM territory
WHERE list_contains($asked, id) OR list_contains($asked, code)
ORDER BY id

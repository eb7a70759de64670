-- Territories that go by these ids, official codes or names. Grain: one row per territory.
-- Columns: id, code, kind, name, is_today. Parameter: $asked (list of ids, codes or names).
SELECT id, code, kind, name, valid_to IS NULL AND successor IS NULL AS is_today
FROM territory
WHERE list_contains($asked, id)
    OR list_contains($asked, code)
    OR list_contains(list_transform($asked, lambda called: fold(called)), fold(name))
ORDER BY id

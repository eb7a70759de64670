-- Grain: one legal form an organisation had begun to have by the effective date, in order.
-- Columns: from_on, to_on (partial dates; NULL while it lasts), name, name_en, sector, note.
-- Parameters: $organisation (id), $on (effective date).
SELECT f.from_on, CASE WHEN date_first(f.to_on) <= $on THEN f.to_on END AS to_on, c.name, c.name_en, c.sector, f.note
FROM legal_form AS f
JOIN legal_category AS c ON c.id = f.legal_category
WHERE f.organisation = $organisation AND date_first(f.from_on) <= $on
ORDER BY date_first(f.from_on), f.from_on

-- Which of the codes a scope asks for the lake knows.
-- Grain: one row per known code. Columns: kind (programme, territory, term), id, current (the territory
-- that took this one over, where it merged; else the id itself).
-- Parameters: $programme, $territory (NULL: none asked), $terms (list, may be empty).
SELECT 'programme' AS kind, id, id AS current FROM programme WHERE id = CAST($programme AS VARCHAR)
UNION ALL
SELECT 'territory', id, coalesce(successor, id) FROM territory WHERE id = CAST($territory AS VARCHAR)
UNION ALL
SELECT 'term', id, id FROM term WHERE id IN (SELECT unnest(CAST($terms AS VARCHAR[])))
ORDER BY kind, id

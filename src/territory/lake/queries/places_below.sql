-- Grain: one territory below another, whatever the date, itself and the former communes merged into any included.
-- Column: id. Parameter: $territory (id).
WITH RECURSIVE below AS (
    SELECT CAST($territory AS VARCHAR) AS id
    UNION
    SELECT next.id
    FROM below
    JOIN (
        SELECT parent AS above, child AS id FROM territory_link
        UNION ALL
        SELECT successor, id FROM territory WHERE successor IS NOT NULL
    ) AS next ON next.above = below.id
)
SELECT id
FROM below
ORDER BY id

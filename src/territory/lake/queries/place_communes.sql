-- Communes that one may look for by name or by code, former ones with the one they have become.
-- Grain: one row per commune, past or present. Columns: id, code, name, current, current_name (the commune that stands
--   today; itself if none took over), department (name, NULL unknown), population (municipal, last known; NULL unknown),
--   is_inside (in the perimeter of a programme). No parameter.
WITH RECURSIVE
followed AS (
    SELECT id, coalesce(successor, id) AS current, 0 AS step FROM territory WHERE kind = 'commune'
    UNION ALL
    SELECT followed.id, next.successor, followed.step + 1
    FROM followed
    JOIN territory AS next ON next.id = followed.current
    -- A circle of successors must end: no place has merged ten times.
    WHERE next.successor IS NOT NULL AND followed.step < 10
),
stands AS (
    SELECT id, arg_max(current, step) AS current FROM followed GROUP BY id
),
inside AS (
    SELECT territory AS id FROM programme WHERE territory IS NOT NULL
    UNION
    SELECT link.child FROM inside JOIN territory_link AS link ON link.parent = inside.id
),
departments AS (
    SELECT link.child AS id, min(above.name) AS name
    FROM territory_link AS link
    JOIN territory AS above ON above.id = link.parent AND above.kind = 'departement'
    GROUP BY link.child
),
counted AS (
    SELECT territory AS id, arg_max(municipal, year) AS population
    FROM territory_population
    WHERE municipal IS NOT NULL
    GROUP BY territory
)
SELECT
    t.id,
    t.code,
    t.name,
    now.id AS current,
    now.name AS current_name,
    departments.name AS department,
    counted.population,
    inside.id IS NOT NULL AS is_inside
FROM stands
JOIN territory AS t ON t.id = stands.id
JOIN territory AS now ON now.id = stands.current
LEFT JOIN departments ON departments.id = now.id
LEFT JOIN counted ON counted.id = now.id
LEFT JOIN inside ON inside.id = now.id
ORDER BY t.id

-- Grain: one project, or one organisation on one side of at least one funding, that the funding page may be about.
-- Columns: kind (`project`, `given`, `received`), id, name.
-- Parameters: none.
WITH sides AS (
    SELECT 'given' AS kind, coalesce(o.merged_into, o.id) AS id
    FROM funding AS f
    JOIN organisation AS o ON o.id = f.funder
    WHERE f.passed_on_from IS NULL
    UNION ALL
    SELECT 'received', coalesce(o.merged_into, o.id)
    FROM funding AS f
    JOIN organisation AS o ON o.id = f.beneficiary
),
found AS (
    SELECT 'project' AS kind, id, name FROM project
    UNION ALL
    SELECT DISTINCT sides.kind, sides.id, o.name
    FROM sides
    JOIN organisation AS o ON o.id = sides.id
)
SELECT kind, id, name FROM found ORDER BY kind, fold(name), id

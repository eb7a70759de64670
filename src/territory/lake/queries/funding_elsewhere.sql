-- Grain: one project of these that is also, at the effective date, somewhere outside a territory.
-- Column: project.
-- Parameters: $projects (ids), $territory (id), $on (effective date).
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
SELECT DISTINCT project
FROM site
WHERE list_contains($projects, project)
  AND territory IS NOT NULL
  AND territory NOT IN (SELECT id FROM below)
  AND (from_on IS NULL OR date_first(from_on) <= $on)
ORDER BY project

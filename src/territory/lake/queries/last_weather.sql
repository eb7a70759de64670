-- Grain: one project with a weather declared by the effective date: the last one.
-- Columns: project, "on", overall, sentence, role.
-- Parameters: $projects (ids), $on (effective date).
SELECT project, "on", overall, sentence, role
FROM weather
WHERE list_contains($projects, project) AND "on" <= $on
QUALIFY row_number() OVER (PARTITION BY project ORDER BY "on" DESC) = 1
ORDER BY project

-- Grain: the last weather declared about a project by the effective date.
-- Columns: "on" (DATE), overall, schedule, budget, partnership, usage, team (each NULL when not declared), sentence, role.
-- Parameters: $project (id), $on (effective date).
SELECT "on", overall, schedule, budget, partnership, "usage", team, sentence, role
FROM weather
WHERE project = $project AND "on" <= $on
ORDER BY "on" DESC
LIMIT 1

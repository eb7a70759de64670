-- Grain: one project that rebounds another, told by the effective date.
-- Columns: project, project_name (the one that had ended), next, next_name (the one that takes up), rebound_on (partial date).
-- Parameters: $projects (ids of those that had ended), $on (effective date).
SELECT k.target AS project, ended.name AS project_name, k.project AS next, taker.name AS next_name, k."on" AS rebound_on
FROM project_link AS k
JOIN project AS ended ON ended.id = k.target
JOIN project AS taker ON taker.id = k.project
WHERE k.kind = 'rebound' AND list_contains($projects, k.target) AND (k."on" IS NULL OR date_first(k."on") <= $on)
ORDER BY date_first(k."on") NULLS LAST, k.target, k.project

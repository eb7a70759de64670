-- Grain: one milestone not reached although its last possible day, as last revised, is before the effective date.
-- Columns: project, name, due_on (partial date as written), days_late (whole days at the effective date).
-- Parameters: $projects (ids), $on (effective date).
SELECT
    project,
    name,
    coalesce(revised_on, planned_on) AS due_on,
    CAST($on AS DATE) - date_last(coalesce(revised_on, planned_on)) AS days_late
FROM milestone
WHERE list_contains($projects, project)
  AND date_last(coalesce(revised_on, planned_on)) < $on
  AND (done_on IS NULL OR date_first(done_on) > $on)
ORDER BY project, days_late DESC

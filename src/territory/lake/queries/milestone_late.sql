-- Grain: one milestone not reached although its last possible day, as last revised, is before the effective date. Where
-- a milestone planned later has been reached, a date is missing rather than the work late: it is left out.
-- Columns: project, name, due_on (partial date as written), days_late (whole days at the effective date).
-- Parameters: $projects (ids), $on (effective date).
SELECT
    project,
    name,
    coalesce(revised_on, planned_on) AS due_on,
    CAST($on AS DATE) - date_last(coalesce(revised_on, planned_on)) AS days_late
FROM milestone AS m
WHERE list_contains($projects, project)
  AND date_last(coalesce(revised_on, planned_on)) < $on
  AND (done_on IS NULL OR date_first(done_on) > $on)
  AND NOT EXISTS (
        SELECT 1 FROM milestone AS later
        WHERE later.project = m.project
          AND date_first(later.done_on) <= $on
          AND date_last(coalesce(later.revised_on, later.planned_on)) > date_last(coalesce(m.revised_on, m.planned_on))
  )
ORDER BY project, days_late DESC

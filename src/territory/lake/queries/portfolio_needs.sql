-- Grain: one need or idea voiced by the effective date, or that nobody dated.
-- Columns: need, project (that answers it; NULL as long as none does), is_dated.
-- Parameters: $projects (ids), $programmes (ids; empty for all), $on (effective date), $everything (needs that no project
--   answers are in as well).
SELECT id AS need, project, raised_on IS NOT NULL AS is_dated
FROM need
WHERE (raised_on IS NULL OR date_first(raised_on) <= $on)
  AND (
        list_contains($projects, project)
        OR ($everything AND project IS NULL AND (len($programmes) = 0 OR list_contains($programmes, programme)))
  )
ORDER BY id

-- Grain: one milestone of a project not reached by the effective date, the next first.
-- Columns: name, due_on (as last revised; partial date), planned_on (as first planned), is_past (its last day has gone).
-- Parameters: $project (id), $on (effective date).
SELECT
    name,
    coalesce(revised_on, planned_on) AS due_on,
    planned_on,
    coalesce(date_last(coalesce(revised_on, planned_on)) < $on, FALSE) AS is_past
FROM milestone
WHERE project = $project AND (done_on IS NULL OR date_first(done_on) > $on)
ORDER BY date_last(coalesce(revised_on, planned_on)) NULLS LAST, name

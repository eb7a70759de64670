-- Grain: one target of the indicator asked for, set by the effective date, revised since or not.
-- Columns: id, project, programme, kind, value, upper, due_on, set_on, revises, reason.
-- Parameters: $projects (ids), $programme (NULL: none), $indicator (code), $on (effective date).
SELECT id, project, programme, kind, "value", upper, due_on, set_on, revises, reason
FROM target
WHERE indicator = $indicator
  AND date_first(set_on) <= $on
  AND (list_contains($projects, project) OR programme = CAST($programme AS VARCHAR))
ORDER BY project, date_first(set_on), id

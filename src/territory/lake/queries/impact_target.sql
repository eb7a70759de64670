-- Grain: one target of the indicator asked for, set by the effective date, revised since or not.
-- Columns: id, project, programme, programme_name, kind, value, upper, due_on, set_on, revises, reason.
-- Parameters: $projects (ids), $programme (NULL: none), $indicator (code), $on (effective date).
SELECT
    t.id, t.project, t.programme, coalesce(g.short_name, g.name) AS programme_name, t.kind, t."value", t.upper, t.due_on,
    t.set_on, t.revises, t.reason
FROM target AS t
LEFT JOIN programme AS g ON g.id = t.programme
WHERE t.indicator = $indicator
  AND date_first(t.set_on) <= $on
  AND (list_contains($projects, t.project) OR t.programme = CAST($programme AS VARCHAR))
ORDER BY t.project, date_first(t.set_on), t.id

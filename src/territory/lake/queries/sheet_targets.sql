-- Grain: one target of a project set by the effective date, in the order in which they were set.
-- Columns: id, indicator, kind, "value", upper, due_on, set_on (partial dates), revises, reason.
-- Parameters: $project (id), $on (effective date).
SELECT id, indicator, kind, "value", upper, due_on, set_on, revises, reason
FROM target
WHERE project = $project AND date_first(set_on) <= $on
ORDER BY date_first(set_on), id

-- Grain: one indicator of a project whose last target in force passed its last possible day within a year, with a value to compare:
-- the last known by the effective date. Only indicators whose last value sums them up: against the total of a flow, one
-- period's value would always fall short. A value that ended more than a year before the target's day says nothing of it.
-- Columns: project, indicator, indicator_name, indicator_name_en, short_unit, decimals, kind, target, upper, due_on,
--   value, value_until.
-- Parameters: $projects (ids), $on (effective date).
WITH set_by_then AS (
    SELECT id, project, indicator, kind, "value", upper, due_on, revises
    FROM target
    WHERE list_contains($projects, project) AND date_first(set_on) <= $on
), in_force AS (
    SELECT project, indicator, kind, "value" AS target, upper, due_on
    FROM set_by_then
    WHERE id NOT IN (SELECT revises FROM set_by_then WHERE revises IS NOT NULL)
      AND date_last(due_on) <= $on
      AND date_last(due_on) > CAST($on AS DATE) - INTERVAL 1 YEAR
      AND "value" IS NOT NULL
)
SELECT
    t.project,
    t.indicator,
    i.name AS indicator_name,
    i.name_en AS indicator_name_en,
    coalesce(i.short_unit, i.unit) AS short_unit,
    i.decimals,
    t.kind,
    t.target,
    t.upper,
    t.due_on,
    o."value",
    o.period_end AS value_until
FROM in_force AS t
JOIN indicator AS i ON i.id = t.indicator AND i.time_rule = 'last'
JOIN observation AS o
  ON o.project = t.project AND o.indicator = t.indicator
 AND o.breakdown = 'total' AND o.presence = 'present' AND o."value" IS NOT NULL
 AND o.period_end <= $on AND o.period_end > date_last(t.due_on) - INTERVAL 1 YEAR
QUALIFY row_number() OVER (PARTITION BY t.project, t.indicator ORDER BY date_last(t.due_on) DESC, o.period_end DESC) = 1
ORDER BY t.project, t.indicator

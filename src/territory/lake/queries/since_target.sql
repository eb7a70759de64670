-- Grain: one target in force (not revised since, and not only observed) of a project whose last possible day is after $since and no later than
-- $on, for an indicator whose last value sums it up; with the last total known then, at most a year old (else NULL).
-- Columns: project, target (id), indicator, name, name_en, unit, decimals, kind, target_value, upper, due_on, "value",
--   import.
-- Parameters: $projects (ids), $since, $on (effective dates).
WITH set_by_then AS (
    SELECT id, project, indicator, kind, "value", upper, due_on, revises, _import
    FROM target
    WHERE list_contains($projects, project) AND date_first(set_on) <= $on
), due AS (
    SELECT id, project, indicator, kind, "value" AS target_value, upper, due_on, _import
    FROM set_by_then
    WHERE id NOT IN (SELECT revises FROM set_by_then WHERE revises IS NOT NULL)
      AND date_last(due_on) > $since AND date_last(due_on) <= $on
      AND "value" IS NOT NULL AND kind <> 'observe'
)
SELECT
    t.project,
    t.id AS target,
    t.indicator,
    i.name,
    i.name_en,
    coalesce(i.short_unit, i.unit) AS unit,
    i.decimals,
    t.kind,
    t.target_value,
    t.upper,
    t.due_on,
    o."value",
    t._import AS import
FROM due AS t
JOIN indicator AS i ON i.id = t.indicator AND i.time_rule = 'last'
LEFT JOIN observation AS o
  ON o.project = t.project AND o.indicator = t.indicator
 AND o.breakdown = 'total' AND o.presence = 'present' AND o."value" IS NOT NULL
 AND o.period_end <= date_last(t.due_on) AND o.period_end > date_last(t.due_on) - INTERVAL 1 YEAR
QUALIFY row_number() OVER (PARTITION BY t.id ORDER BY o.period_end DESC NULLS LAST, o.period_start DESC) = 1
ORDER BY t.project, t.indicator, t.id

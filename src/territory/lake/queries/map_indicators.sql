-- Grain: one indicator that adds up over places and over projects, with a value for one of the projects by the effective
-- date. Columns: indicator, name, name_en, unit, whole_unit, decimals, time_rule, sum_caveat, reliability, projects (how
-- many have a value), measured (their ids).
-- Parameters: $projects (ids), $on (effective date).
SELECT
    i.id AS indicator,
    i.name,
    i.name_en,
    coalesce(i.short_unit, i.unit) AS unit,
    i.unit AS whole_unit,
    i.decimals,
    i.time_rule,
    i.sum_caveat,
    i.reliability,
    count(DISTINCT o.project) AS projects,
    list(DISTINCT o.project ORDER BY o.project) AS measured
FROM indicator AS i
JOIN observation AS o ON o.indicator = i.id
WHERE i.place_rule = 'sum' AND i.project_rule = 'sum'
  AND o.breakdown = 'total' AND o.presence = 'present' AND o."value" IS NOT NULL AND o.period_end <= $on
  AND o.project IN (SELECT unnest(CAST($projects AS VARCHAR[])))
GROUP BY ALL
ORDER BY projects DESC, i.id

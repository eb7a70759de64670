-- Grain: one indicator that adds up over places and over projects, with a value for one of the projects by the effective
-- date. Columns: indicator, name, name_en, unit, decimals, time_rule, sum_caveat, projects (how many have a value).
-- Parameters: $projects (ids), $on (effective date).
SELECT
    i.id AS indicator,
    i.name,
    i.name_en,
    coalesce(i.short_unit, i.unit) AS unit,
    i.decimals,
    i.time_rule,
    i.sum_caveat,
    count(DISTINCT o.project) AS projects
FROM indicator AS i
JOIN observation AS o ON o.indicator = i.id
WHERE i.place_rule = 'sum' AND i.project_rule = 'sum'
  AND o.breakdown = 'total' AND o.presence = 'present' AND o."value" IS NOT NULL AND o.period_end <= $on
  AND o.project IN (SELECT unnest(CAST($projects AS VARCHAR[])))
GROUP BY ALL
ORDER BY projects DESC, i.id

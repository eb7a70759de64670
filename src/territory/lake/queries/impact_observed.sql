-- Grain: one indicator of a project that has at least one value by the effective date.
-- Columns: project, indicator, indicator_name, indicator_name_en, dimension.
-- Parameters: $projects (ids), $on (effective date).
SELECT DISTINCT
    o.project,
    o.indicator,
    i.name AS indicator_name,
    i.name_en AS indicator_name_en,
    i.dimension
FROM observation AS o
JOIN indicator AS i ON i.id = o.indicator
WHERE list_contains($projects, o.project)
  AND o.period_end <= $on
  AND o.breakdown = 'total' AND o.presence = 'present'
ORDER BY o.indicator, o.project

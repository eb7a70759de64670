-- Grain: one row received for the whole (no breakdown) of a key indicator of one of the projects, for a period that
-- ended by the effective date; a key indicator of which nothing came stands alone. The latest first.
-- Columns: project, project_name, indicator, indicator_name, indicator_name_en, unit, decimals, key_rank, place (where it
--   was observed; NULL for the whole project), place_name, period_end, value, text_value, presence, reason, source_url.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    f.project,
    p.name AS project_name,
    f.indicator,
    coalesce(i.name, f.indicator) AS indicator_name,
    i.name_en AS indicator_name_en,
    coalesce(i.short_unit, i.unit, '') AS unit,
    coalesce(i.decimals, 0) AS decimals,
    f.key_rank,
    o.territory AS place,
    t.name AS place_name,
    o.period_end,
    o."value",
    o.text_value,
    o.presence,
    o.reason,
    o.source_url
FROM follow_up AS f
JOIN project AS p ON p.id = f.project
LEFT JOIN indicator AS i ON i.id = f.indicator
LEFT JOIN observation AS o
    ON o.project = f.project AND o.indicator = f.indicator AND o.breakdown = 'total' AND o.period_end <= $on
LEFT JOIN territory AS t ON t.id = o.territory
WHERE list_contains($projects, f.project) AND f.key_rank IS NOT NULL AND NOT coalesce(f.is_not_applicable, FALSE)
ORDER BY p.name, f.project, f.key_rank, f.indicator, o.period_end DESC NULLS LAST, o.period_start DESC

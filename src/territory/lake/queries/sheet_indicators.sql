-- Grain: one indicator that a project follows, or of which it has a value by the effective date; key ones first.
-- Columns: indicator, indicator_name, indicator_name_en, unit, decimals, is_followed, why, key_rank, frequency,
--   first_due_on, last_due_on, lag_days, collector, baseline, baseline_on, is_not_applicable, reason.
-- Parameters: $project (id), $on (effective date).
WITH concerned AS (
    SELECT indicator FROM follow_up WHERE project = $project
    UNION
    SELECT indicator FROM observation WHERE project = $project AND period_end <= $on
)
SELECT
    c.indicator,
    i.name AS indicator_name,
    i.name_en AS indicator_name_en,
    coalesce(i.short_unit, i.unit) AS unit,
    i.decimals,
    f.project IS NOT NULL AS is_followed,
    f.why,
    f.key_rank,
    f.frequency,
    f.first_due_on,
    f.last_due_on,
    f.lag_days,
    f.collector,
    f.baseline,
    f.baseline_on,
    coalesce(f.is_not_applicable, FALSE) AS is_not_applicable,
    f.reason
FROM concerned AS c
JOIN indicator AS i ON i.id = c.indicator
LEFT JOIN follow_up AS f ON f.project = $project AND f.indicator = c.indicator
ORDER BY f.key_rank NULLS LAST, c.indicator

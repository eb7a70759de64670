-- Grain: one value of an indicator for the whole (no breakdown) of a project, or of a project in one place; a project that
-- follows the indicator and has none stands alone. Columns: project, territory (NULL for the whole project, or no value),
--   period_start, period_end, value, denominator, presence, quality, is_break, breakdown.
-- Parameters: $projects (ids), $indicator (code), $on (effective date).
WITH concerned AS (
    SELECT project FROM follow_up WHERE indicator = $indicator AND NOT coalesce(is_not_applicable, FALSE)
    UNION
    SELECT project FROM observation WHERE indicator = $indicator AND breakdown = 'total' AND period_end <= $on
)
SELECT
    c.project,
    o.territory,
    o.period_start,
    o.period_end,
    o."value",
    o.denominator,
    o.presence,
    o.quality,
    o.is_break,
    o.breakdown
FROM concerned AS c
LEFT JOIN observation AS o
    ON o.project = c.project AND o.indicator = $indicator AND o.breakdown = 'total' AND o.period_end <= $on
WHERE c.project IN (SELECT unnest(CAST($projects AS VARCHAR[])))
ORDER BY c.project, o.period_end, o.period_start

-- Grain: one row received for the whole of an indicator, by the effective date; breakdowns are left out.
-- Columns: project, indicator, period_start, period_end, breakdown, value, denominator, presence, quality, is_break.
-- Parameters: $projects (ids), $on (effective date).
SELECT project, indicator, period_start, period_end, breakdown, "value", denominator, presence, quality, is_break
FROM observation
WHERE list_contains($projects, project) AND period_end <= $on AND breakdown = 'total'
ORDER BY indicator, project, period_end, period_start

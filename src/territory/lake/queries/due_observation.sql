-- Grain: one row received for the whole (no breakdown) of an indicator, whatever its date: a value, or why there is none.
-- Columns: project, indicator, period_start, period_end, presence, breakdown.
-- Parameters: $projects (ids).
SELECT project, indicator, period_start, period_end, presence, breakdown
FROM observation
WHERE list_contains($projects, project) AND breakdown = 'total'
ORDER BY project, indicator, period_end

-- Grain: one row received for the indicator asked for: a value, or why there is none; the whole and its breakdowns.
-- Columns: project, period_start, period_end, breakdown, value, text_value, denominator, presence, reason, quality,
--   is_break, note, source_url.
-- Parameters: $projects (ids), $indicator (code), $on (effective date).
SELECT
    project, period_start, period_end, breakdown, "value", text_value, denominator, presence, reason, quality, is_break,
    note, source_url
FROM observation
WHERE list_contains($projects, project) AND indicator = $indicator AND period_end <= $on
ORDER BY project, period_end, period_start, breakdown

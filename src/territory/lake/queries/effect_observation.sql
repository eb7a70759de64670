-- Grain: one row received for the whole of a project that has a target for that indicator.
-- Columns: project, indicator, period_start, period_end, breakdown, value, denominator, presence, quality, is_break.
-- Parameters: $projects (ids), $indicators (codes), $on (effective date).
SELECT o.project, o.indicator, o.period_start, o.period_end, o.breakdown, o."value", o.denominator, o.presence, o.quality,
    o.is_break
FROM observation AS o
WHERE list_contains($projects, o.project) AND list_contains($indicators, o.indicator)
  AND o.breakdown = 'total' AND o.period_end <= $on
  AND EXISTS (FROM target AS t WHERE t.project = o.project AND t.indicator = o.indicator)
ORDER BY o.project, o.indicator, o.period_end, o.period_start

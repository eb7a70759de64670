-- Grain: one row received about a project for a period that ended by the effective date, the latest first.
-- Columns: project, indicator, period_start, period_end, breakdown (code), breakdown_name, breakdown_name_en, "value", text_value, presence, reason, quality,
--   is_break, note, source_url.
-- Parameters: $project (id), $on (effective date).
SELECT o.project, o.indicator, o.period_start, o.period_end, o.breakdown, t.name AS breakdown_name,
       t.name_en AS breakdown_name_en, o."value", o.text_value, o.presence, o.reason, o.quality, o.is_break, o.note,
       o.source_url
FROM observation AS o
LEFT JOIN term AS t ON t.id = replace(o.breakdown, '=', '.')
WHERE o.project = $project AND o.period_end <= $on
ORDER BY o.period_end DESC, o.indicator, o.breakdown <> 'total', o.breakdown

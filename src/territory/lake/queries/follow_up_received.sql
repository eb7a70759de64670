-- Grain: one follow-up (project, indicator) that applies, with the last row received by the effective date, whatever
-- it says: a value, or the reason why there is none.
-- Columns: project, indicator, indicator_name, indicator_name_en, key_rank, frequency, first_due_on, last_due_on, lag_days,
--   collector, received_until (last period_end received; that it was too early to ask is no answer), value, value_until
--   (last period with a value).
-- Parameters: $projects (ids), $indicators (codes; empty for all), $on (effective date).
WITH received AS (
    SELECT
        project,
        indicator,
        max(period_end) FILTER (WHERE presence <> 'not_due') AS received_until,
        arg_max("value", period_end) FILTER (WHERE presence = 'present' AND "value" IS NOT NULL) AS "value",
        max(period_end) FILTER (WHERE presence = 'present' AND "value" IS NOT NULL) AS value_until
    FROM observation
    WHERE list_contains($projects, project) AND period_end <= $on AND breakdown = 'total'
    GROUP BY project, indicator
)
SELECT
    f.project,
    f.indicator,
    i.name AS indicator_name,
    i.name_en AS indicator_name_en,
    f.key_rank,
    f.frequency,
    f.first_due_on,
    f.last_due_on,
    f.lag_days,
    f.collector,
    received.received_until,
    received."value",
    received.value_until
FROM follow_up AS f
LEFT JOIN indicator AS i ON i.id = f.indicator
LEFT JOIN received ON received.project = f.project AND received.indicator = f.indicator
WHERE list_contains($projects, f.project)
  AND (len($indicators) = 0 OR list_contains($indicators, f.indicator))
  AND NOT f.is_not_applicable
ORDER BY f.project, f.indicator

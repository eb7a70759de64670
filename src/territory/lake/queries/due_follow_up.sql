-- Grain: one follow-up (project, indicator), also where it does not apply, with all that whoever answers must know.
-- Columns: project, project_name, programme, programme_name, indicator, indicator_name, indicator_name_en, definition,
--   question, unit, decimals, minimum, maximum, why, key_rank, frequency, first_due_on, last_due_on, lag_days, collector,
--   method, weight (what a denominator counts), is_not_applicable, value (the last one known by the effective date, with its unit's decimals), value_on.
-- Parameters: $projects (ids), $on (effective date).
WITH known AS (
    SELECT
        project,
        indicator,
        arg_max("value", period_end) AS "value",
        max(period_end) AS value_on
    FROM observation
    WHERE list_contains($projects, project) AND period_end <= $on AND breakdown = 'total'
      AND presence = 'present' AND "value" IS NOT NULL
    GROUP BY project, indicator
)
SELECT
    f.project,
    p.name AS project_name,
    p.programme,
    coalesce(g.short_name, g.name) AS programme_name,
    f.indicator,
    coalesce(i.name, f.indicator) AS indicator_name,
    i.name_en AS indicator_name_en,
    i.definition,
    i.question,
    coalesce(i.unit, '') AS unit,
    coalesce(i.decimals, 0) AS decimals,
    i.minimum,
    i.maximum,
    f.why,
    f.key_rank,
    f.frequency,
    f.first_due_on,
    f.last_due_on,
    f.lag_days,
    f.collector,
    coalesce(f.method, i.method) AS method,
    i.weight,
    f.is_not_applicable,
    known."value",
    known.value_on
FROM follow_up AS f
JOIN project AS p ON p.id = f.project
LEFT JOIN programme AS g ON g.id = p.programme
LEFT JOIN indicator AS i ON i.id = f.indicator
LEFT JOIN known ON known.project = f.project AND known.indicator = f.indicator
WHERE list_contains($projects, f.project)
ORDER BY f.project, f.key_rank NULLS LAST, f.indicator

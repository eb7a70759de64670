-- Grain: one digital common kept by these projects, with the last value known of its freshness and of its delay.
-- Columns: common, common_name, project, project_name, description, licence, url, rules, validated_by,
--   freshness_target_days; then for age (freshness_indicator) and delay (delay_indicator): the indicator's code,
--   its unit, the value and the last day of its period, all NULL where nothing is followed or known.
-- Parameters: $projects (ids), $on (effective date).
WITH valued AS (
    SELECT
        o.project,
        o.indicator,
        i.unit,
        o."value",
        o.period_end,
        row_number() OVER (
            PARTITION BY o.project, o.indicator ORDER BY o.period_end DESC, o.period_start DESC
        ) AS rank
    FROM observation AS o
    JOIN indicator AS i ON i.id = o.indicator
    WHERE list_contains($projects, o.project)
      AND o.breakdown = 'total'
      AND o.presence = 'present'
      AND o."value" IS NOT NULL
      AND o.period_end <= $on
)
SELECT
    d.id AS common,
    d.name AS common_name,
    d.project,
    p.name AS project_name,
    d.description,
    d.licence,
    d.url,
    d.rules,
    d.validated_by,
    d.freshness_target_days,
    d.freshness_indicator AS age_indicator,
    age.unit AS age_unit,
    age."value" AS age,
    age.period_end AS age_on,
    d.delay_indicator,
    delay.unit AS delay_unit,
    delay."value" AS delay,
    delay.period_end AS delay_on
FROM digital_common AS d
JOIN project AS p ON p.id = d.project
LEFT JOIN valued AS age ON age.project = d.project AND age.indicator = d.freshness_indicator AND age.rank = 1
LEFT JOIN valued AS delay ON delay.project = d.project AND delay.indicator = d.delay_indicator AND delay.rank = 1
WHERE list_contains($projects, d.project)
ORDER BY d.name, d.id

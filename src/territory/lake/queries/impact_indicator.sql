-- Grain: the indicator asked for; no row when nobody knows it.
-- Columns: all that is said of an indicator, as in its descriptor.
-- Parameters: $indicator (code).
SELECT
    id, version, name, name_en, definition, question, unit, short_unit, decimals, direction, level, dimension,
    time_rule, project_rule, weight, sum_caveat, frequency, method, limits, producer, reliability, source_url, licence,
    updated_on
FROM indicator
WHERE id = $indicator

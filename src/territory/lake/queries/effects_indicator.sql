-- Grain: one indicator of the catalogue, with what choosing one and adding it up need.
-- Columns: id, name, name_en, question, unit, short_unit, decimals, level, dimension, time_rule, project_rule, sum_caveat,
--   reliability.
-- No parameter.
SELECT
    id, name, name_en, question, unit, short_unit, decimals, level, dimension, time_rule, project_rule, sum_caveat,
    reliability
FROM indicator
ORDER BY id

-- Grain: one indicator asked for, with what judging a target needs of it.
-- Columns: id, name, name_en, unit, short_unit (the unit where there is no shorter one), decimals, time_rule, project_rule.
-- Parameters: $indicators (codes).
SELECT id, name, name_en, unit, coalesce(short_unit, unit) AS short_unit, decimals, time_rule, project_rule
FROM indicator
WHERE list_contains($indicators, id)
ORDER BY id

-- Grain: one version of the definition of the indicator asked for: itself, those it replaced, those that replaced it.
-- Columns: id, version, name, name_en, definition, valid_from, valid_to, updated_on.
-- Parameters: $indicator (code).
WITH RECURSIVE earlier AS (
    SELECT id, replaces FROM indicator WHERE id = $indicator
    UNION SELECT indicator.id, indicator.replaces FROM earlier JOIN indicator ON indicator.id = earlier.replaces
), later AS (
    SELECT id FROM indicator WHERE id = $indicator
    UNION SELECT indicator.id FROM later JOIN indicator ON indicator.replaces = later.id
)
SELECT id, "version", name, name_en, definition, valid_from, valid_to, updated_on
FROM indicator
WHERE id IN (SELECT id FROM earlier UNION SELECT id FROM later)
ORDER BY "version" DESC, id

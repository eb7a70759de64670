-- Grain: one grid. Columns: id, name, version, scale_min, scale_max, is_proposed, description, replaces.
SELECT id, name, version, scale_min, scale_max, coalesce(is_proposed, FALSE) AS is_proposed, description, replaces
FROM grid
ORDER BY name, version DESC, id

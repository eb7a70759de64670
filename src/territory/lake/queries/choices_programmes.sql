-- Programmes one can pick. Grain: one row per programme. Columns: id, name, short_name, acronym. No parameter.
SELECT id, name, short_name, acronym FROM programme ORDER BY name, id

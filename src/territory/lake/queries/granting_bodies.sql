-- Bodies that people sit in. Grain: one row per body. Columns: id, name, programme_name. No parameter.
SELECT body.id, body.name, coalesce(programme.short_name, programme.name) AS programme_name
FROM body
LEFT JOIN programme ON programme.id = body.programme
ORDER BY programme_name, body.name, body.id

-- Grain: at most one row, the name of what a sheet is about. Column: name (VARCHAR).
-- Parameters: $kind (`project`, `organisation` or `meeting`), $id (its id).
SELECT name FROM project WHERE $kind = 'project' AND id = $id
UNION ALL
SELECT name FROM organisation WHERE $kind = 'organisation' AND id = $id
UNION ALL
SELECT concat_ws(' – ', b.name, strftime(m."on", '%d/%m/%Y'))
FROM meeting AS m
JOIN body AS b ON b.id = m.body
WHERE $kind = 'meeting' AND m.id = $id

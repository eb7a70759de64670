-- Grain: at most one row, the name of what a sheet is about. Column: name (VARCHAR).
-- Parameters: $kind (`project` or `organisation`), $id (its id).
SELECT name FROM project WHERE $kind = 'project' AND id = $id
UNION ALL
SELECT name FROM organisation WHERE $kind = 'organisation' AND id = $id

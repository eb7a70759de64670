-- Grain: at most one row, the name of the programme or of the territory that the funding page tells.
-- Column: name (VARCHAR; the short name of a programme that has one).
-- Parameters: $kind (`programme` or `territory`), $id (its code, or NULL).
SELECT coalesce(short_name, name) AS name FROM programme WHERE $kind = 'programme' AND id = $id
UNION ALL
SELECT name FROM territory WHERE $kind = 'territory' AND id = $id

-- Grain: one row, what a figure may be about. Columns: project, programme (of that project), indicator; NULL for what
--   the lake does not know.
-- Parameters: $project, $indicator (ids or NULL).
SELECT
    (SELECT id FROM project WHERE id = $project) AS project,
    (SELECT programme FROM project WHERE id = $project) AS programme,
    (SELECT id FROM indicator WHERE id = $indicator) AS indicator

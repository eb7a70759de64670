-- Grain: one row, what a figure may be about. Columns: project, programme (of that project, else the one asked for),
--   indicator; NULL for what the lake does not know.
-- Parameters: $project, $programme, $indicator (ids or NULL).
SELECT
    (SELECT id FROM project WHERE id = $project) AS project,
    coalesce(
        (SELECT programme FROM project WHERE id = $project),
        (SELECT id FROM programme WHERE id = CAST($programme AS VARCHAR))
    ) AS programme,
    (SELECT id FROM indicator WHERE id = $indicator) AS indicator

-- Grain: one round of scoring of a project settled by the effective date: by project, the latest first.
-- Columns: id, project, project_name, grid, grid_name, version, body_name, agenda_item, "on", method, note.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    s.id,
    s.project,
    p.name AS project_name,
    s.grid,
    g.name AS grid_name,
    g.version,
    b.name AS body_name,
    s.agenda_item,
    s."on",
    s.method,
    s.note
FROM scoring AS s
JOIN project AS p ON p.id = s.project
JOIN grid AS g ON g.id = s.grid
LEFT JOIN body AS b ON b.id = s.body
WHERE list_contains($projects, s.project) AND s."on" <= $on
ORDER BY p.name, s.project, s."on" DESC, s.id DESC

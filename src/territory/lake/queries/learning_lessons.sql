-- Grain: one lesson of these projects known by the effective date, the latest first.
-- Columns: lesson, project, project_name, kind, text, "on" (partial date), obstacle, obstacle_name, obstacle_name_en,
--   experiment_title, source_url.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    l.id AS lesson,
    l.project,
    p.name AS project_name,
    l.kind,
    l.text,
    l."on",
    l.obstacle,
    term.name AS obstacle_name,
    term.name_en AS obstacle_name_en,
    x.title AS experiment_title,
    l.source_url
FROM lesson AS l
JOIN project AS p ON p.id = l.project
LEFT JOIN term ON term.id = l.obstacle
LEFT JOIN experiment AS x ON x.id = l.experiment
WHERE list_contains($projects, l.project) AND (l."on" IS NULL OR date_first(l."on") <= $on)
ORDER BY date_last(l."on") DESC NULLS LAST, l.id

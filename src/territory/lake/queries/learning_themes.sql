-- Grain: one theme of one of these projects.
-- Columns: project, theme (term), theme_name, theme_name_en.
-- Parameters: $projects (ids).
SELECT t.project, t.term AS theme, term.name AS theme_name, term.name_en AS theme_name_en
FROM project_term AS t
JOIN term ON term.id = t.term
WHERE list_contains($projects, t.project) AND term.vocabulary = 'theme'
ORDER BY term.position NULLS LAST, term.name, t.project

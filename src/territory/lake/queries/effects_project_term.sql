-- Grain: one project under one term of a vocabulary, valid or not at a date: what a project said stays said.
-- Columns: term, name, name_en, position, project.
-- Parameters: $projects (ids), $vocabulary (code).
SELECT term.id AS term, term.name, term.name_en, term.position, project_term.project
FROM project_term
JOIN term ON term.id = project_term.term
WHERE term.vocabulary = $vocabulary AND list_contains($projects, project_term.project)
ORDER BY term.position NULLS LAST, term.id, project_term.project

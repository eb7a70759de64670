-- Grain: one territory that is the perimeter of a programme of the projects. Columns: territory, projects (how many).
-- Parameters: $projects (ids).
SELECT programme.territory, count(*) AS projects
FROM project
JOIN programme ON programme.id = project.programme
WHERE list_contains($projects, project.id) AND programme.territory IS NOT NULL
GROUP BY programme.territory
ORDER BY projects DESC, programme.territory

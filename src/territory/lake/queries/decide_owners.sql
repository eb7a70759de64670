-- Grain: one organisation that an action may be given to: those around the project first, then all others by name.
-- Columns: id, name, is_near (a partner of the project, or its programme's own). Parameter: $project.
WITH near AS (
    SELECT organisation FROM partner WHERE project = $project
    UNION
    SELECT g.organisation FROM project AS p JOIN programme AS g ON g.id = p.programme WHERE p.id = $project
)
SELECT o.id, o.name, o.id IN (SELECT organisation FROM near WHERE organisation IS NOT NULL) AS is_near
FROM organisation AS o
WHERE o.merged_into IS NULL
ORDER BY is_near DESC, fold(o.name), o.id

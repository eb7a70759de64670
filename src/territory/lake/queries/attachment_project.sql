-- Grain: one project to which money may be attached.
-- Columns: project, project_name, programme, programme_name, begins (first partial date known), ends (last known or
--   planned), territories (ids of its sites, former communes as what they became). No parameter.
SELECT
    p.id AS project,
    p.name AS project_name,
    p.programme,
    coalesce(programme.short_name, programme.name) AS programme_name,
    least(p.applied_on, p.started_on) AS begins,
    coalesce(p.ended_on, p.planned_end_on) AS ends,
    (
        SELECT list(DISTINCT coalesce(t.successor, t.id))
        FROM site AS s JOIN territory AS t ON t.id = s.territory
        WHERE s.project = p.id
    ) AS territories
FROM project AS p
LEFT JOIN programme ON programme.id = p.programme
ORDER BY p.name, p.id

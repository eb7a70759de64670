-- Grain: one item of the agenda of a meeting, in its order; those taken off it are left out.
-- Columns: id, position, kind, project, project_name, question, question_text, title, why, minutes, grid, grid_name, bring,
--   bring_from, bring_from_name, state, summary. Parameter: $meeting.
SELECT
    i.id,
    i.position,
    i.kind,
    i.project,
    p.name AS project_name,
    i.question,
    q.text AS question_text,
    i.title,
    i.why,
    i.minutes,
    i.grid,
    g.name AS grid_name,
    i.bring,
    i.bring_from,
    o.name AS bring_from_name,
    i.state,
    i.summary
FROM agenda_item AS i
LEFT JOIN project AS p ON p.id = i.project
LEFT JOIN question AS q ON q.id = i.question
LEFT JOIN grid AS g ON g.id = i.grid
LEFT JOIN organisation AS o ON o.id = i.bring_from
WHERE i.meeting = $meeting AND i.state <> 'dropped'
ORDER BY i.position, i.id

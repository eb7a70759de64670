-- Grain: one move to a stage that says how a project ended otherwise than hoped, with the reason given for it. A reason
-- given for a success (a test over as planned) is no obstacle and is left out.
-- Columns: project, project_name, "on" (partial date), outcome, reason, reason_name, reason_name_en, note, source_url.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    c.project,
    p.name AS project_name,
    c."on",
    stage.outcome,
    c.reason,
    reason.name AS reason_name,
    reason.name_en AS reason_name_en,
    c.note,
    c.source_url
FROM stage_change AS c
JOIN project AS p ON p.id = c.project
JOIN stage ON stage.id = c.stage
LEFT JOIN term AS reason ON reason.id = c.reason
WHERE list_contains($projects, c.project)
  AND stage.outcome IN ('learned', 'stopped', 'redirected')
  AND date_first(c."on") <= $on
ORDER BY c.project, date_first(c."on"), c.stage

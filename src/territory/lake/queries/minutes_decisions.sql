-- Grain: one decision or advice taken at a meeting.
-- Columns: id, agenda_item (or NULL), project, project_name, gives, verdict_name, verdict_name_en, reason, conditions,
--   conditions_due_on, stage_name (the one it proposes), is_applied (the project entered that stage that day, or later
--   under the decision's reference), reference. Parameter: $meeting.
SELECT
    d.id,
    d.agenda_item,
    d.project,
    coalesce(p.name, d.project) AS project_name,
    d.gives,
    coalesce(v.name, d.verdict) AS verdict_name,
    v.name_en AS verdict_name_en,
    d.reason,
    d.conditions,
    d.conditions_due_on,
    g.name AS stage_name,
    EXISTS (
        FROM stage_change AS c
        WHERE c.project = d.project AND c.stage = d.proposed_stage
          AND (date_first(c."on") = d."on" OR (date_first(c."on") > d."on" AND c.reference = d.reference))
    ) AS is_applied,
    d.reference
FROM decision AS d
LEFT JOIN project AS p ON p.id = d.project
LEFT JOIN term AS v ON v.id = d.verdict
LEFT JOIN stage AS g ON g.id = d.proposed_stage
WHERE d.meeting = $meeting
ORDER BY d.agenda_item NULLS LAST, d.id

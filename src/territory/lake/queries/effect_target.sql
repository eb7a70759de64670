-- Grain: one target of a project, set by the effective date, revised since or not.
-- Columns: id, project, project_name, indicator, indicator_name, indicator_name_en, kind, value, upper, due_on, set_on,
--   revises, baseline, baseline_on (of the follow-up).
-- Parameters: $projects (ids), $indicators (codes), $on (effective date).
SELECT
    t.id, t.project, p.name AS project_name, t.indicator, i.name AS indicator_name, i.name_en AS indicator_name_en, t.kind,
    t."value", t.upper, t.due_on, t.set_on, t.revises, f.baseline, f.baseline_on
FROM target AS t
JOIN indicator AS i ON i.id = t.indicator
JOIN project AS p ON p.id = t.project
LEFT JOIN follow_up AS f ON f.project = t.project AND f.indicator = t.indicator
WHERE list_contains($projects, t.project) AND list_contains($indicators, t.indicator) AND date_first(t.set_on) <= $on
ORDER BY t.project, t.indicator, date_first(t.set_on), t.id

-- Grain: one action whose day is past at the effective date and that was neither done nor dropped by then.
-- Columns: action, project, decision, what, due_on, days_late, owner (the organisation's name, else the role, else NULL).
-- Parameters: $projects (ids), $on (effective date).
SELECT
    a.id AS action,
    a.project,
    a.decision,
    a.what,
    a.due_on,
    CAST($on AS DATE) - a.due_on AS days_late,
    coalesce(kept.name, o.name, a.owner_role) AS owner
FROM action AS a
LEFT JOIN organisation AS o ON o.id = a.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
WHERE list_contains($projects, a.project) AND a.asked_on <= $on AND a.due_on < $on
  AND (a.state = 'open' OR a.done_on > $on)
ORDER BY a.project, a.due_on, a.id

-- Grain: one action that a decision of a meeting asked for.
-- Columns: decision, agenda_item, what, owner (the organisation's name and the role, else the one there is, else NULL),
--   due_on. Parameter: $meeting.
SELECT
    a.decision,
    d.agenda_item,
    a.what,
    nullif(concat_ws(', ', coalesce(kept.name, o.name), a.owner_role), '') AS owner,
    a.due_on
FROM action AS a
JOIN decision AS d ON d.id = a.decision
LEFT JOIN organisation AS o ON o.id = a.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
WHERE d.meeting = $meeting
ORDER BY d.agenda_item, a.due_on NULLS LAST, a.id

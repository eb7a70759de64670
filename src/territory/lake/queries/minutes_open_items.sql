-- Grain: one item of a meeting that nobody has settled. Columns: id, meeting, position, kind, title. Parameter: $meeting.
SELECT id, meeting, position, kind, title
FROM agenda_item
WHERE meeting = $meeting AND state = 'planned'
ORDER BY position, id

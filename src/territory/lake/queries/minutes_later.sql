-- Grain: one meeting of the same body after a meeting, the first one first: those that may approve its minutes.
-- Columns: id, "on". Parameter: $meeting.
SELECT l.id, l."on"
FROM meeting AS l
JOIN meeting AS m ON m.id = $meeting AND m.body = l.body
WHERE l."on" > m."on" AND coalesce(l.state, 'planned') <> 'cancelled'
ORDER BY l."on", l.id

-- Grain: one seat that withdrew from one item of a meeting; why is told to nobody here.
-- Columns: agenda_item, title. Parameter: $meeting.
SELECT r.agenda_item, s.title
FROM recusal AS r
JOIN agenda_item AS i ON i.id = r.agenda_item
JOIN seat AS s ON s.id = r.seat
WHERE i.meeting = $meeting
ORDER BY r.agenda_item, s.title

-- Grain: one meeting of a body, the latest first.
-- Columns: id, body, body_name, gives, method, quorum, programme, programme_name, "on", starts_at,
--   ends_at, title, place, state (NULL when nothing is known of it), closing, items (on its agenda), closed (of these),
--   minutes (state of the latest version; NULL without any). Parameters: $programme (or NULL), $meeting (or NULL).
SELECT
    m.id,
    m.body,
    b.name AS body_name,
    b.gives,
    b.method,
    b.quorum,
    b.programme,
    coalesce(g.short_name, g.name) AS programme_name,
    m."on",
    m.starts_at,
    m.ends_at,
    m.title,
    m.place,
    m.state,
    m.closing,
    (SELECT count(*) FROM agenda_item AS i WHERE i.meeting = m.id AND i.state <> 'dropped') AS items,
    (SELECT count(*) FROM agenda_item AS i WHERE i.meeting = m.id AND i.state = 'closed') AS closed,
    (SELECT arg_max(v.state, v.version) FROM minutes AS v WHERE v.meeting = m.id) AS minutes
FROM meeting AS m
JOIN body AS b ON b.id = m.body
LEFT JOIN programme AS g ON g.id = b.programme
WHERE ($programme IS NULL OR b.programme = $programme)
  AND ($meeting IS NULL OR m.id = $meeting)
ORDER BY m."on" DESC, b.name, m.id

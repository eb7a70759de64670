-- Grain: one seat that the roll call of a meeting names, by college, those that stand in last.
-- Columns: seat, title, college (term), college_name, college_name_en, organisation_name, substitute_of,
--   substitute_title, is_chair, is_voting, state, proxy (the seat that holds its vote), proxy_title. Parameter: $meeting.
SELECT
    a.seat,
    s.title,
    s.college,
    c.name AS college_name,
    c.name_en AS college_name_en,
    o.name AS organisation_name,
    s.substitute_of,
    r.title AS substitute_title,
    coalesce(s.is_chair, FALSE) AS is_chair,
    coalesce(s.is_voting, TRUE) AS is_voting,
    a.state,
    a.proxy,
    p.title AS proxy_title
FROM attendance AS a
JOIN seat AS s ON s.id = a.seat
LEFT JOIN term AS c ON c.id = s.college
LEFT JOIN organisation AS o ON o.id = s.organisation
LEFT JOIN seat AS r ON r.id = s.substitute_of
LEFT JOIN seat AS p ON p.id = a.proxy
WHERE a.meeting = $meeting
ORDER BY c.position NULLS LAST, c.id, s.substitute_of IS NOT NULL, NOT coalesce(s.is_chair, FALSE), s.title, s.id

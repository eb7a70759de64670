-- Grain: the votes of one college on one item of a meeting.
-- Columns: agenda_item, college_name, college_name_en, in_favour, against, abstained. Parameter: $meeting.
SELECT
    v.agenda_item,
    coalesce(c.name, v.college) AS college_name,
    c.name_en AS college_name_en,
    v.in_favour,
    v.against,
    v.abstained
FROM vote AS v
JOIN agenda_item AS i ON i.id = v.agenda_item
LEFT JOIN term AS c ON c.id = v.college
WHERE i.meeting = $meeting
ORDER BY v.agenda_item, c.position NULLS LAST, v.college

-- Grain: the votes of one college on one item of an agenda.
-- Columns: college, college_name, college_name_en, in_favour, against, abstained. Parameter: $item (agenda item).
SELECT v.college, coalesce(c.name, v.college) AS college_name, c.name_en AS college_name_en,
       v.in_favour, v.against, v.abstained
FROM vote AS v
LEFT JOIN term AS c ON c.id = v.college
WHERE v.agenda_item = $item
ORDER BY c.position, v.college

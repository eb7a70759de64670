-- Grain: one seat of a body whose term holds on a day: the chair first, then by college, those that stand in last.
-- Columns: id, title, college (term), college_name, college_name_en, organisation, organisation_name, substitute_of,
--   is_chair, is_voting (TRUE unless said otherwise). Parameters: $body, $on.
SELECT
    s.id,
    s.title,
    s.college,
    c.name AS college_name,
    c.name_en AS college_name_en,
    s.organisation,
    o.name AS organisation_name,
    s.substitute_of,
    coalesce(s.is_chair, FALSE) AS is_chair,
    coalesce(s.is_voting, TRUE) AS is_voting
FROM seat AS s
LEFT JOIN term AS c ON c.id = s.college
LEFT JOIN organisation AS o ON o.id = s.organisation
WHERE s.body = $body
  AND (s.from_on IS NULL OR date_first(s.from_on) <= $on)
  AND (s.to_on IS NULL OR date_last(s.to_on) >= $on)
ORDER BY s.substitute_of IS NOT NULL, NOT coalesce(s.is_chair, FALSE), c.position, c.id, s.title, s.id

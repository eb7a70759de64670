-- Grain: one role of one organisation in a project, begun by the effective date; carriers first, those who left last.
-- Columns: organisation (merged ones by the one they joined), organisation_name, role, role_name, role_name_en, college,
--   college_name, college_name_en, from_on, to_on (partial dates; NULL while the role goes on), is_over, source_url, key
--   (organisation as recorded).
-- Parameters: $project (id), $on (effective date).
SELECT
    coalesce(o.merged_into, r.organisation) AS organisation,
    coalesce(kept.name, o.name) AS organisation_name,
    r.role,
    role.name AS role_name,
    role.name_en AS role_name_en,
    r.college,
    college.name AS college_name,
    college.name_en AS college_name_en,
    r.from_on,
    CASE WHEN date_first(r.to_on) <= $on THEN r.to_on END AS to_on,
    r.to_on IS NOT NULL AND date_last(r.to_on) < $on AS is_over,
    r.source_url,
    r.organisation AS key
FROM partner AS r
JOIN organisation AS o ON o.id = r.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
LEFT JOIN term AS role ON role.id = r.role
LEFT JOIN term AS college ON college.id = r.college
WHERE r.project = $project AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
ORDER BY is_over, r.role <> 'partner_role.carrier', college.position, college.name, organisation_name, r.role

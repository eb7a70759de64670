-- Grain: one role of an organisation (under any name merged into it) in a project, begun by the effective date.
-- Columns: project, project_name, programme, programme_name, role, role_name, role_name_en, college_name,
--   college_name_en, from_on, to_on (partial dates), is_over, source_url.
-- Parameters: $organisation (id), $on (effective date).
SELECT
    r.project,
    p.name AS project_name,
    p.programme,
    coalesce(programme.short_name, programme.name) AS programme_name,
    r.role,
    role.name AS role_name,
    role.name_en AS role_name_en,
    college.name AS college_name,
    college.name_en AS college_name_en,
    r.from_on,
    CASE WHEN date_first(r.to_on) <= $on THEN r.to_on END AS to_on,
    r.to_on IS NOT NULL AND date_last(r.to_on) < $on AS is_over,
    r.source_url
FROM partner AS r
JOIN organisation AS o ON o.id = r.organisation
JOIN project AS p ON p.id = r.project
LEFT JOIN programme ON programme.id = p.programme
LEFT JOIN term AS role ON role.id = r.role
LEFT JOIN term AS college ON college.id = r.college
WHERE coalesce(o.merged_into, o.id) = $organisation AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
ORDER BY is_over, r.role <> 'partner_role.carrier', project_name, r.role

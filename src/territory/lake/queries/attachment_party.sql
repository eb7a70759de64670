-- Grain: one organisation (once joined into another, that one) that takes part in a project, in one role.
-- Columns: project, organisation, role, role_name, role_name_en. No parameter.
SELECT DISTINCT
    r.project,
    coalesce(o.merged_into, r.organisation) AS organisation,
    r.role,
    term.name AS role_name,
    term.name_en AS role_name_en
FROM partner AS r
JOIN organisation AS o ON o.id = r.organisation
LEFT JOIN term ON term.id = r.role
ORDER BY r.project, r.role, organisation

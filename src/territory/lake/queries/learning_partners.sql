-- Grain: one role of one organisation in one of these projects, in force at the effective date.
-- Columns: project, project_name, programme, programme_name, organisation (merged ones by the one they joined),
--   organisation_name, is_home (it carries a programme), role, college (terms).
-- Parameters: $projects (ids), $on (effective date).
SELECT DISTINCT
    r.project,
    p.name AS project_name,
    p.programme,
    coalesce(programme.short_name, programme.name) AS programme_name,
    coalesce(o.merged_into, o.id) AS organisation,
    coalesce(kept.name, o.name) AS organisation_name,
    coalesce(o.merged_into, o.id) IN (
        SELECT coalesce(home.merged_into, home.id)
        FROM programme AS held
        JOIN organisation AS home ON home.id = held.organisation
    ) AS is_home,
    r.role,
    r.college
FROM partner AS r
JOIN organisation AS o ON o.id = r.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
JOIN project AS p ON p.id = r.project
LEFT JOIN programme ON programme.id = p.programme
WHERE list_contains($projects, r.project)
  AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
  AND (r.to_on IS NULL OR date_last(r.to_on) >= $on)
ORDER BY organisation, r.project, r.role, r.college

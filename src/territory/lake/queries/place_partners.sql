-- Grain: one role of one organisation in one of the projects, begun and not over at the effective date. Organisations
-- that merged stand under what they became.
-- Columns: organisation, organisation_name, seat (territory of its seat, NULL unknown), project, role_name, role_name_en,
--   is_carrier. Parameters: $projects (ids), $on (effective date).
SELECT
    coalesce(kept.id, o.id) AS organisation,
    coalesce(kept.name, o.name) AS organisation_name,
    coalesce(kept.territory, o.territory) AS seat,
    r.project,
    role.name AS role_name,
    role.name_en AS role_name_en,
    r.role = 'partner_role.carrier' AS is_carrier
FROM partner AS r
JOIN organisation AS o ON o.id = r.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
LEFT JOIN term AS role ON role.id = r.role
WHERE list_contains($projects, r.project)
  AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
  AND (r.to_on IS NULL OR date_last(r.to_on) >= $on)
ORDER BY organisation_name, organisation, r.role <> 'partner_role.carrier', role.name, r.project

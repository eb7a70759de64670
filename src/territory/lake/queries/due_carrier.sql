-- Grain: one organisation that carries a project at the effective date. A role that has ended by then is left out,
-- unless all have: a finished project keeps its last carriers. Organisations that merged stand under what they became.
-- Columns: project, organisation, organisation_name.
-- Parameters: $projects (ids), $on (effective date).
WITH carrying AS (
    SELECT
        r.project,
        coalesce(kept.id, o.id) AS organisation,
        coalesce(kept.name, o.name) AS organisation_name,
        r.to_on IS NOT NULL AND date_last(r.to_on) < $on AS is_over
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    WHERE r.role = 'partner_role.carrier' AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
      AND list_contains($projects, r.project)
)
SELECT DISTINCT c.project, c.organisation, c.organisation_name
FROM carrying AS c
WHERE NOT c.is_over OR NOT EXISTS (SELECT 1 FROM carrying AS other WHERE other.project = c.project AND NOT other.is_over)
ORDER BY c.project, c.organisation

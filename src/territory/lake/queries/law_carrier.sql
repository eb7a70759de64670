-- Grain: one organisation that carries a project at the effective date, merged ones resolved; of a project that nobody
-- carries any more, those who last did.
-- Columns: project, organisation.
-- Parameters: $projects (ids), $on (effective date).
WITH carried AS (
    SELECT
        r.project,
        coalesce(o.merged_into, o.id) AS organisation,
        r.to_on IS NULL OR date_last(r.to_on) >= $on AS is_present
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    WHERE list_contains($projects, r.project)
      AND r.role = 'partner_role.carrier'
      AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
    QUALIFY is_present OR NOT bool_or(is_present) OVER (PARTITION BY r.project)
)
SELECT DISTINCT project, organisation
FROM carried
ORDER BY project, organisation

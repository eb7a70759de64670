-- Grain: one project of these that is also, at the effective date, somewhere outside a territory.
-- Column: project.
-- Parameters: $projects (ids), $within (ids: the territory and all below it), $on (effective date).
SELECT DISTINCT project
FROM site
WHERE list_contains($projects, project)
  AND territory IS NOT NULL
  AND NOT list_contains($within, territory)
  AND (from_on IS NULL OR date_first(from_on) <= $on)
ORDER BY project

-- Grain: one commune with at least one site of the projects, former communes under what they have become.
-- Columns: id, name, projects (how many). Parameters: $projects (ids), $on (effective date), $within (the territory that
--   must hold the commune; NULL for all).
WITH RECURSIVE
below AS (
    SELECT CAST($within AS VARCHAR) AS id
    UNION
    SELECT link.child FROM below JOIN territory_link AS link ON link.parent = below.id
)
SELECT now.id, now.name, count(DISTINCT site.project) AS projects
FROM site
JOIN territory AS t ON t.id = site.territory
JOIN territory AS now ON now.id = coalesce(t.successor, t.id)
WHERE list_contains($projects, site.project)
  AND (site.from_on IS NULL OR date_first(site.from_on) <= $on)
  AND now.kind = 'commune'
  AND (CAST($within AS VARCHAR) IS NULL OR now.id IN (SELECT id FROM below))
GROUP BY now.id, now.name
ORDER BY projects DESC, now.name, now.id

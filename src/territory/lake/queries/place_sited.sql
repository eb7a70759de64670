-- Grain: one commune with at least one site of the projects, in one of its quartiers too; former communes under what they
-- have become.
-- Columns: id, name, projects (how many). Parameters: $projects (ids), $on (effective date), $within (the territory that
--   must hold the commune; NULL for all).
WITH RECURSIVE
below AS (
    SELECT CAST($within AS VARCHAR) AS id
    UNION
    SELECT link.child FROM below JOIN territory_link AS link ON link.parent = below.id
),
homes AS (
    SELECT id, coalesce(successor, id) AS commune FROM territory WHERE kind = 'commune'
    UNION
    SELECT link.child, link.parent
    FROM territory_link AS link
    JOIN territory AS part ON part.id = link.child AND part.kind IN ('quartier', 'qpv')
)
SELECT now.id, now.name, count(DISTINCT site.project) AS projects
FROM site
JOIN homes ON homes.id = site.territory
JOIN territory AS now ON now.id = homes.commune
WHERE list_contains($projects, site.project)
  AND (site.from_on IS NULL OR date_first(site.from_on) <= $on)
  AND now.kind = 'commune'
  AND (CAST($within AS VARCHAR) IS NULL OR now.id IN (SELECT id FROM below))
GROUP BY now.id, now.name
ORDER BY projects DESC, now.name, now.id

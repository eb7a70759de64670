-- Grain: one of the projects with a site in a territory, which it has not left; by name, a few of them.
-- Columns: project, place_name (one of its communes there). Parameters: $projects (ids), $on (effective date), $within
--   (ids: the territory and all below it), $most (how many).
SELECT s.project, min(t.name) AS place_name
FROM site AS s
JOIN territory AS t ON t.id = s.territory
JOIN project AS p ON p.id = s.project
WHERE list_contains($projects, s.project)
  AND s.precision <> 'territory'
  AND list_contains($within, s.territory)
  AND (s.from_on IS NULL OR date_first(s.from_on) <= $on)
  AND (s.to_on IS NULL OR date_last(s.to_on) >= $on)
GROUP BY s.project, p.name
ORDER BY p.name, s.project
LIMIT $most

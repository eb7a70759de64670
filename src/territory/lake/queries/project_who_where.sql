-- Grain: one project, who carries it and where it is at the effective date. A role or a site that has ended by then is
-- left out, unless all have: a finished project keeps its last ones.
-- Columns: project, carriers (names), places (names of territories; the site's own when no territory is known),
--   is_whole (it covers a whole territory).
-- Parameters: $projects (ids), $on (effective date).
WITH carrying AS (
    SELECT r.project, coalesce(kept.name, o.name) AS name, r.to_on IS NOT NULL AND date_last(r.to_on) < $on AS is_over
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    WHERE r.role = 'partner_role.carrier' AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
),
placed AS (
    SELECT s.project, coalesce(t.name, s.name) AS name, s.precision = 'territory' AS is_whole,
           s.to_on IS NOT NULL AND date_last(s.to_on) < $on AS is_over
    FROM site AS s
    LEFT JOIN territory AS t ON t.id = s.territory
    WHERE s.from_on IS NULL OR date_first(s.from_on) <= $on
),
carriers AS (
    SELECT project,
           list_sort(list_distinct(coalesce(list(name) FILTER (WHERE NOT is_over), list(name)))) AS names
    FROM carrying
    GROUP BY project
),
sites AS (
    SELECT project,
           list_sort(list_distinct(coalesce(list(name) FILTER (WHERE NOT is_over), list(name)))) AS names,
           bool_or(is_whole) AS is_whole
    FROM placed
    WHERE name IS NOT NULL
    GROUP BY project
)
SELECT p.id AS project, carriers.names AS carriers, sites.names AS places, coalesce(sites.is_whole, FALSE) AS is_whole
FROM project AS p
LEFT JOIN carriers ON carriers.project = p.id
LEFT JOIN sites ON sites.project = p.id
WHERE list_contains($projects, p.id)
ORDER BY p.id

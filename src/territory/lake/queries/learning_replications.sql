-- Grain: one replication of these projects known by the effective date, wherever it is.
-- Columns: replication, project, project_name (of origin), place, territory_name, organisation (merged ones by the one
--   they joined), organisation_name, state, "on" (partial date), adapted, obstacle, obstacle_name, obstacle_name_en,
--   source_url.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    r.id AS replication,
    r.project,
    p.name AS project_name,
    r.place,
    territory.name AS territory_name,
    coalesce(o.merged_into, r.organisation) AS organisation,
    coalesce(kept.name, o.name) AS organisation_name,
    r.state,
    r."on",
    r.adapted,
    r.obstacle,
    term.name AS obstacle_name,
    term.name_en AS obstacle_name_en,
    r.source_url
FROM replication AS r
JOIN project AS p ON p.id = r.project
LEFT JOIN territory ON territory.id = r.territory
LEFT JOIN organisation AS o ON o.id = r.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
LEFT JOIN term ON term.id = r.obstacle
WHERE list_contains($projects, r.project) AND (r."on" IS NULL OR date_first(r."on") <= $on)
ORDER BY date_last(r."on") DESC NULLS LAST, r.place, r.id

-- Grain: one site of the projects, begun by the effective date (or not known when).
-- A private home is never placed: its point and its name stay out, only its commune is said.
-- Columns: id, project, name, territory, latitude, longitude, precision, share, until (partial date it was left, by $on).
-- Parameters: $projects (ids), $on (effective date).
SELECT
    id,
    project,
    CASE WHEN NOT coalesce(is_private_home, FALSE) THEN name END AS name,
    territory,
    CASE WHEN NOT coalesce(is_private_home, FALSE) THEN latitude END AS latitude,
    CASE WHEN NOT coalesce(is_private_home, FALSE) THEN longitude END AS longitude,
    CASE WHEN coalesce(is_private_home, FALSE) THEN 'commune' ELSE precision END AS precision,
    share,
    CASE WHEN date_last(to_on) <= $on THEN to_on END AS until
FROM site
-- A hashed list: a scan of the list for each site would cost projects times sites.
WHERE project IN (SELECT unnest(CAST($projects AS VARCHAR[]))) AND (from_on IS NULL OR date_first(from_on) <= $on)
ORDER BY project, id

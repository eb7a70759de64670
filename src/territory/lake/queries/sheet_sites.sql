-- Grain: one site of a project that existed by the effective date. A private home keeps its commune alone.
-- Columns: id, name, territory, territory_name, precision, share, from_on, to_on (partial dates), source_url.
-- Parameters: $project (id), $on (effective date).
SELECT
    s.id,
    CASE WHEN s.is_private_home IS NOT TRUE THEN s.name END AS name,
    s.territory,
    t.name AS territory_name,
    s.precision,
    s.share,
    s.from_on,
    CASE WHEN date_first(s.to_on) <= $on THEN s.to_on END AS to_on,
    s.source_url
FROM site AS s
LEFT JOIN territory AS t ON t.id = s.territory
WHERE s.project = $project AND (s.from_on IS NULL OR date_first(s.from_on) <= $on)
ORDER BY s.precision <> 'territory', date_first(s.from_on) NULLS FIRST, s.id

-- Grain: one of the projects with a site that has a point, or a commune whose centre is known; the nearest first.
-- A private home is never placed: its commune's centre stands for it.
-- Columns: project, place_name, distance (kilometres as the crow flies, great circle).
-- Parameters: $projects (ids), $on (effective date), $longitude, $latitude (degrees), $most (how many).
WITH points AS (
    SELECT
        s.project,
        t.name AS place_name,
        CASE WHEN coalesce(s.is_private_home, FALSE) OR s.latitude IS NULL OR s.longitude IS NULL
             THEN now.latitude ELSE s.latitude END AS latitude,
        CASE WHEN coalesce(s.is_private_home, FALSE) OR s.latitude IS NULL OR s.longitude IS NULL
             THEN now.longitude ELSE s.longitude END AS longitude
    FROM site AS s
    LEFT JOIN territory AS t ON t.id = s.territory
    LEFT JOIN territory AS now ON now.id = coalesce(t.successor, t.id) AND now.kind = 'commune'
    WHERE list_contains($projects, s.project)
      AND s.precision <> 'territory'
      AND (s.from_on IS NULL OR date_first(s.from_on) <= $on)
      AND (s.to_on IS NULL OR date_last(s.to_on) >= $on)
),
far AS (
    SELECT
        project,
        place_name,
        -- Haversine on a sphere of 6371 km.
        2 * 6371 * asin(least(1, sqrt(
            power(sin(radians(CAST(latitude AS DOUBLE) - CAST($latitude AS DOUBLE)) / 2), 2)
            + cos(radians(CAST(latitude AS DOUBLE))) * cos(radians(CAST($latitude AS DOUBLE)))
              * power(sin(radians(CAST(longitude AS DOUBLE) - CAST($longitude AS DOUBLE)) / 2), 2)))) AS distance
    FROM points
    WHERE latitude IS NOT NULL AND longitude IS NOT NULL
)
SELECT project, arg_min(place_name, distance) AS place_name, min(distance) AS distance
FROM far
GROUP BY project
ORDER BY distance, project
LIMIT $most

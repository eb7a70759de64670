-- Grain: one territory that is one of $roots, below one of them, a former commune merged into these, above any of these,
--   or a member of an EPCI among these.
-- Columns: id, kind, code, name, valid_from, valid_to (partial dates), successor, latitude, longitude, surface_km2,
--   population (municipal; NULL unknown), population_year (the last one not after $on, else the first one known).
-- Parameters: $roots (ids), $on (effective date).
WITH RECURSIVE
below AS (
    SELECT id FROM territory WHERE list_contains($roots, id)
    UNION
    SELECT next.id
    FROM below
    JOIN (
        SELECT parent AS above, child AS id FROM territory_link
        UNION ALL
        SELECT successor, id FROM territory WHERE successor IS NOT NULL
    ) AS next ON next.above = below.id
),
around AS (
    SELECT id FROM below
    UNION
    SELECT link.parent FROM around JOIN territory_link AS link ON link.child = around.id
),
-- An EPCI may straddle two departments: all its members are needed to say where it belongs.
wanted AS (
    SELECT id FROM around
    UNION
    SELECT link.child
    FROM around
    JOIN territory ON territory.id = around.id AND territory.kind = 'epci'
    JOIN territory_link AS link ON link.parent = around.id
),
counted AS (
    SELECT
        territory,
        municipal,
        year,
        row_number() OVER (
            PARTITION BY territory
            ORDER BY year > year($on), CASE WHEN year > year($on) THEN year ELSE -year END
        ) AS rank
    FROM territory_population
    WHERE municipal IS NOT NULL
)
SELECT
    territory.id,
    territory.kind,
    territory.code,
    territory.name,
    territory.valid_from,
    territory.valid_to,
    territory.successor,
    territory.latitude,
    territory.longitude,
    territory.surface_km2,
    counted.municipal AS population,
    counted.year AS population_year
FROM wanted
JOIN territory ON territory.id = wanted.id
LEFT JOIN counted ON counted.territory = territory.id AND counted.rank = 1
ORDER BY territory.id

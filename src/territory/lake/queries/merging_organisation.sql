-- Grain: one organisation that has joined no other.
-- Columns: id, name, siren, siret, rna, aliases (names), rows (fundings and roles that name it). No parameter.
WITH named AS (
    SELECT funder AS id FROM funding
    UNION ALL
    SELECT beneficiary FROM funding
    UNION ALL
    SELECT organisation FROM partner
    UNION ALL
    SELECT organisation FROM programme
),
counted AS (SELECT id, count(*) AS rows FROM named WHERE id IS NOT NULL GROUP BY id),
called AS (SELECT organisation AS id, list(alias ORDER BY alias) AS aliases FROM organisation_alias GROUP BY organisation)
SELECT o.id, o.name, o.siren, o.siret, o.rna, called.aliases, coalesce(counted.rows, 0) AS rows
FROM organisation AS o
LEFT JOIN counted ON counted.id = o.id
LEFT JOIN called ON called.id = o.id
WHERE o.merged_into IS NULL
ORDER BY o.name, o.id

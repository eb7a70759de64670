-- Grain: one organisation, by its id or by that of one merged into it.
-- Columns: id, name, short_name, sector, category_name, category_name_en (legal category today), tier, siren, siret, rna,
--   territory_name, url, source_url, asked_name (the name it was asked under), aliases (names), absorbed (names of those
--   merged into it).
-- Parameters: $organisation (id).
SELECT
    o.id,
    o.name,
    o.short_name,
    category.sector,
    category.name AS category_name,
    category.name_en AS category_name_en,
    o.tier,
    o.siren,
    o.siret,
    o.rna,
    t.name AS territory_name,
    o.url,
    o.source_url,
    asked.name AS asked_name,
    (SELECT list(alias ORDER BY alias) FROM organisation_alias WHERE organisation = o.id) AS aliases,
    (SELECT list(name ORDER BY name) FROM organisation WHERE merged_into = o.id) AS absorbed
FROM organisation AS asked
JOIN organisation AS o ON o.id = coalesce(asked.merged_into, asked.id)
LEFT JOIN legal_category AS category ON category.id = o.legal_category
LEFT JOIN territory AS t ON t.id = o.territory
WHERE asked.id = $organisation

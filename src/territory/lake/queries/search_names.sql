-- Names that the search knows.
-- Grain: one row per name or alias of a project, an organisation, an indicator or a territory that is still valid.
-- Columns: kind, id, name, sought (the text to compare), detail (programme, kind of place; may be NULL). No parameter.
SELECT 'project' AS kind, project.id, project.name, project.name AS sought,
       coalesce(programme.short_name, programme.name) AS detail
FROM project
LEFT JOIN programme ON programme.id = project.programme
UNION ALL
SELECT 'project', id, name, id, id FROM project
UNION ALL
SELECT 'organisation', id, name, name, short_name FROM organisation WHERE merged_into IS NULL
UNION ALL
SELECT 'organisation', id, name, short_name, short_name
FROM organisation
WHERE merged_into IS NULL AND short_name IS NOT NULL
UNION ALL
SELECT 'organisation', organisation.id, organisation.name, organisation_alias.alias, organisation_alias.alias
FROM organisation_alias
JOIN organisation ON organisation.id = organisation_alias.organisation
WHERE organisation.merged_into IS NULL
UNION ALL
SELECT 'indicator', id, name, name, short_unit FROM indicator
UNION ALL
SELECT 'indicator', id, name, id, id FROM indicator
UNION ALL
SELECT 'indicator', id, name, name_en, name_en FROM indicator WHERE name_en IS NOT NULL
UNION ALL
SELECT 'territory', id, name, name,
       kind || CASE WHEN kind = 'commune' THEN ' ' || left(code, 2) ELSE '' END
FROM territory
WHERE valid_to IS NULL AND successor IS NULL
ORDER BY ALL

-- Grain: one organisation, merged ones resolved, as the rules of law need to know it.
-- Columns: id, name, category (legal category code), sector, is_authority (both from its tier when its form is unknown), population (inhabitants of its territory, the
--   last known year; NULL when unknown), is_overseas (its territory, or a commune of it, is overseas), is_economic (some
--   project it carries or is funded for sells goods or services; false when all are known not to; NULL otherwise).
-- Parameters: $organisations (ids).
WITH asked AS (
    SELECT o.id, o.name, o.legal_category, o.territory, o.tier
    FROM organisation AS o
    WHERE list_contains($organisations, o.id)
), overseas AS (
    SELECT id FROM territory
    WHERE (kind IN ('commune', 'departement') AND (code LIKE '97%' OR code LIKE '98%'))
       OR (kind = 'region' AND code IN ('01', '02', '03', '04', '06'))
), places AS (
    SELECT id AS place, id AS within FROM overseas
    UNION
    SELECT link.child, link.parent
    FROM territory_link AS link
    JOIN territory AS above ON above.id = link.parent AND above.kind IN ('epci', 'departement', 'region')
    WHERE link.child IN (SELECT id FROM overseas)
), peopled AS (
    SELECT territory, coalesce(total, municipal) AS inhabitants
    FROM territory_population
    WHERE territory IN (SELECT territory FROM asked)
    QUALIFY row_number() OVER (PARTITION BY territory ORDER BY year DESC) = 1
), served AS (
    SELECT coalesce(o.merged_into, o.id) AS id, p.has_economic_activity
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    JOIN project AS p ON p.id = r.project
    WHERE r.role = 'partner_role.carrier'
    UNION ALL
    SELECT coalesce(o.merged_into, o.id), p.has_economic_activity
    FROM funding AS f
    JOIN organisation AS o ON o.id = f.beneficiary
    JOIN funding_share AS s ON s.funding = f.id
    JOIN project AS p ON p.id = s.project
), economic AS (
    SELECT
        id,
        CASE WHEN bool_or(has_economic_activity) THEN TRUE
             WHEN count(*) = count(has_economic_activity) THEN FALSE END AS is_economic
    FROM served
    GROUP BY id
)
SELECT
    asked.id,
    asked.name,
    asked.legal_category AS category,
    coalesce(category.sector, CASE WHEN asked.tier IS NOT NULL THEN 'authority' END) AS sector,
    coalesce(category.is_authority, asked.tier NOT IN ('state', 'europe')) AS is_authority,
    peopled.inhabitants AS population,
    asked.territory IN (SELECT within FROM places) AS is_overseas,
    economic.is_economic
FROM asked
LEFT JOIN legal_category AS category ON category.id = asked.legal_category
LEFT JOIN peopled ON peopled.territory = asked.territory
LEFT JOIN economic ON economic.id = asked.id
ORDER BY asked.id

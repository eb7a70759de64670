-- Territories one can pick: where projects are, their programmes' perimeters, and all that is above or just below these.
-- (All 35,000 communes would be no choice at all; the search finds any of them.)
-- Grain: one row per territory. Columns: id, kind, name. Parameter: $asked (one more, or NULL).
WITH RECURSIVE
perimeters AS (SELECT territory AS id FROM programme WHERE territory IS NOT NULL),
used AS (
    SELECT territory AS id FROM site WHERE territory IS NOT NULL
    UNION SELECT CAST($asked AS VARCHAR)
    UNION SELECT id FROM perimeters
    UNION SELECT child.child FROM perimeters JOIN territory_link AS child ON child.parent = perimeters.id
),
upwards AS (
    SELECT id FROM used
    UNION SELECT link.parent FROM upwards JOIN territory_link AS link ON link.child = upwards.id
)
SELECT territory.id, territory.kind, territory.name
FROM upwards
JOIN territory ON territory.id = upwards.id
ORDER BY
    list_position(['pays', 'epci', 'commune', 'quartier', 'qpv', 'departement', 'region', 'country'], territory.kind),
    fold(territory.name), territory.id

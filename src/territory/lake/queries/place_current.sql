-- Grain: at most one row, the territory that stands today where the one asked stood, through as many mergers as it takes.
-- Columns: id, kind, commune (the commune that holds a quartier or a QPV; itself for a commune; else NULL).
-- Parameter: $territory (id).
WITH RECURSIVE
followed AS (
    SELECT id, successor, 0 AS step FROM territory WHERE id = $territory
    UNION ALL
    SELECT next.id, next.successor, followed.step + 1
    FROM followed
    JOIN territory AS next ON next.id = followed.successor
    -- A circle of successors must end: no place has merged ten times.
    WHERE followed.step < 10
),
now AS (SELECT id FROM followed ORDER BY step DESC LIMIT 1)
SELECT
    t.id,
    t.kind,
    CASE
        WHEN t.kind = 'commune' THEN t.id
        WHEN t.kind IN ('quartier', 'qpv') THEN (
            SELECT min(link.parent)
            FROM territory_link AS link
            JOIN territory AS above ON above.id = link.parent
            WHERE link.child = t.id AND above.kind = 'commune'
            HAVING count(*) = 1
        )
    END AS commune
FROM now
JOIN territory AS t ON t.id = now.id

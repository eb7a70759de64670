-- Grain: one project of a programme, as one of its bodies would find it on a day.
-- Columns: project, project_name, phase, stage_name (the last two NULL without a change of stage by then), applied_on
--   (partial date as written; NULL when none is known by then), seen_on (last day before on which the body decided about
--   it, or closed an item about it; NULL when it never did).
-- Parameters: $programme (id), $body (id), $on (the day).
WITH reached AS (
    SELECT
        c.project,
        arg_max(s.phase, (date_first(c."on"), s.position)) AS phase,
        arg_max(s.name, (date_first(c."on"), s.position)) AS stage_name
    FROM stage_change AS c
    JOIN stage AS s ON s.id = c.stage
    WHERE date_first(c."on") <= $on
    GROUP BY c.project
),
seen AS (
    SELECT project, "on" AS day FROM decision WHERE body = $body AND "on" < $on
    UNION ALL
    SELECT i.project, m."on"
    FROM agenda_item AS i
    JOIN meeting AS m ON m.id = i.meeting
    WHERE m.body = $body AND m."on" < $on AND i.state = 'closed'
)
SELECT
    p.id AS project,
    p.name AS project_name,
    reached.phase,
    reached.stage_name,
    CASE WHEN date_first(p.applied_on) <= $on THEN p.applied_on END AS applied_on,
    (SELECT max(seen.day) FROM seen WHERE seen.project = p.id) AS seen_on
FROM project AS p
LEFT JOIN reached ON reached.project = p.id
WHERE p.programme = $programme
ORDER BY p.id

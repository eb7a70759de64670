-- Grain: one project and the last sign of life by the effective date: note, weather, value, change of stage.
-- Columns: project, heard_on (its first possible day; NULL when there never was any), heard (as precise as it is known),
--   news (its nature: stage, note, weather or value; of several on one day, the first of these).
-- Parameters: $projects (ids), $on (effective date).
WITH news AS (
    SELECT project, date_first("on") AS heard_on, "on" AS heard, 'note' AS nature, 3 AS weight FROM note
    UNION ALL
    SELECT project, "on", CAST("on" AS VARCHAR), 'weather', 2 FROM weather
    UNION ALL
    SELECT project, period_end, CAST(period_end AS VARCHAR), 'value', 1 FROM observation WHERE presence = 'present'
    UNION ALL
    SELECT project, date_first("on"), "on", 'stage', 4 FROM stage_change
)
SELECT
    p.id AS project,
    max(news.heard_on) FILTER (WHERE news.heard_on <= $on) AS heard_on,
    -- Of two facts of one day the more precise is said: `2018-06-01` rather than `2018-06`.
    arg_max(news.heard, (news.heard_on, news.heard)) FILTER (WHERE news.heard_on <= $on) AS heard,
    arg_max(news.nature, (news.heard_on, news.heard, news.weight)) FILTER (WHERE news.heard_on <= $on) AS news
FROM project AS p
LEFT JOIN news ON news.project = p.id
WHERE list_contains($projects, p.id)
GROUP BY p.id
ORDER BY p.id

-- Grain: one project and the last sign of life by the effective date: note, weather, observation, change of stage.
-- Columns: project, heard_on (a day; NULL when there never was any).
-- Parameters: $projects (ids), $on (effective date).
WITH news AS (
    SELECT project, date_first("on") AS heard_on FROM note
    UNION ALL
    SELECT project, "on" FROM weather
    UNION ALL
    SELECT project, period_end FROM observation WHERE presence = 'present'
    UNION ALL
    SELECT project, date_first("on") FROM stage_change
)
SELECT p.id AS project, max(news.heard_on) FILTER (WHERE news.heard_on <= $on) AS heard_on
FROM project AS p
LEFT JOIN news ON news.project = p.id
WHERE list_contains($projects, p.id)
GROUP BY p.id
ORDER BY p.id

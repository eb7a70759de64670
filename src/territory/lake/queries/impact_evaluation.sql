-- Grain: one evaluation by the effective date that used the indicator asked for.
-- Columns: evaluation, project, project_name, programme_name, question, finding, conducted_by, on, source_url.
-- Parameters: $projects (ids), $indicator (code), $on (effective date).
SELECT
    e.id AS evaluation,
    e.project,
    p.name AS project_name,
    coalesce(g.short_name, g.name) AS programme_name,
    e.question,
    e.finding,
    e.conducted_by,
    e."on",
    e.source_url
FROM evaluation AS e
JOIN evaluation_indicator AS u ON u.evaluation = e.id AND u.indicator = $indicator
LEFT JOIN project AS p ON p.id = e.project
LEFT JOIN programme AS g ON g.id = e.programme
WHERE (e."on" IS NULL OR date_first(e."on") <= $on)
  AND (list_contains($projects, e.project)
       OR (e.project IS NULL AND e.programme IN (SELECT programme FROM project WHERE list_contains($projects, id))))
ORDER BY e."on" DESC NULLS LAST, e.id

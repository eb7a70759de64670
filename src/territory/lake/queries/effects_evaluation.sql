-- Grain: one evaluation by the effective date of these projects or of their programmes, with one indicator it used (none:
-- one row without).
-- Columns: evaluation, project, project_name, programme, programme_name, question, scope, conducted_by, on, finding,
--   source_url, indicator.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    e.id AS evaluation,
    e.project,
    p.name AS project_name,
    e.programme,
    coalesce(g.short_name, g.name) AS programme_name,
    e.question,
    e.scope,
    e.conducted_by,
    e."on",
    e.finding,
    e.source_url,
    u.indicator
FROM evaluation AS e
LEFT JOIN evaluation_indicator AS u ON u.evaluation = e.id
LEFT JOIN project AS p ON p.id = e.project
LEFT JOIN programme AS g ON g.id = e.programme
WHERE (e."on" IS NULL OR date_first(e."on") <= $on)
  AND (list_contains($projects, e.project)
       OR (e.project IS NULL AND e.programme IN (SELECT programme FROM project WHERE list_contains($projects, id))))
ORDER BY date_first(e."on") DESC NULLS LAST, e.id, u.indicator

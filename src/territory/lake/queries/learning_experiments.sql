-- Grain: one experiment of these projects begun by the effective date, or undated. Its observation and conclusion are
-- those of its end: before it, they are not known yet.
-- Columns: experiment, project, project_name, title, axis, hypothesis, criterion, criterion_name, grid_name, observation,
--   conclusion, started_on, ended_on (partial dates), evidence_url.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    x.id AS experiment,
    x.project,
    p.name AS project_name,
    x.title,
    coalesce(h.axis, x.axis) AS axis,
    x.hypothesis,
    x.criterion,
    c.name AS criterion_name,
    grid.name AS grid_name,
    CASE WHEN x.ended_on IS NULL OR date_first(x.ended_on) <= $on THEN x.observation END AS observation,
    CASE WHEN x.ended_on IS NULL OR date_first(x.ended_on) <= $on THEN x.conclusion ELSE 'running' END AS conclusion,
    x.started_on,
    CASE WHEN date_first(x.ended_on) <= $on THEN x.ended_on END AS ended_on,
    x.evidence_url
FROM experiment AS x
JOIN project AS p ON p.id = x.project
LEFT JOIN hypothesis AS h ON h.id = x.hypothesis
LEFT JOIN criterion AS c ON c.id = x.criterion
LEFT JOIN grid ON grid.id = c.grid
WHERE list_contains($projects, x.project) AND (x.started_on IS NULL OR date_first(x.started_on) <= $on)
ORDER BY date_first(x.started_on) NULLS LAST, x.id

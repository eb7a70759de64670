-- Grain: one experiment that throws light on a criterion of a grid, begun by the effective date, or undated. Its
-- conclusion is that of its end: before it, it is running.
-- Columns: project, criterion, title, conclusion. Parameters: $projects (ids), $on (effective date).
SELECT
    x.project,
    x.criterion,
    x.title,
    CASE WHEN x.ended_on IS NULL OR date_first(x.ended_on) <= $on THEN x.conclusion ELSE 'running' END AS conclusion
FROM experiment AS x
WHERE
    list_contains($projects, x.project)
    AND x.criterion IS NOT NULL
    AND (x.started_on IS NULL OR date_first(x.started_on) <= $on)
ORDER BY x.project, x.criterion, date_first(x.started_on) NULLS LAST, x.id

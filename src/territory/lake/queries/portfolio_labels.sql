-- Grain: one project and its label as known at the effective date.
-- Columns: project, is_labelled (it had a label by then, whatever became of it), label_year (of the first one that is
--   dated; NULL otherwise), is_unknown (somebody said that nobody knows whether it has one), is_told (some state
--   of its label is recorded, were it candidate).
-- Parameters: $projects (ids), $on (effective date).
WITH begun AS (
    SELECT project, state, date_first(from_on) AS day
    FROM label
    WHERE list_contains($projects, project) AND (from_on IS NULL OR date_first(from_on) <= $on)
)
SELECT
    p.id AS project,
    coalesce(bool_or(begun.state = 'labelled' OR begun.state = 'ended'), FALSE) AS is_labelled,
    CAST(min(year(begun.day)) FILTER (WHERE begun.state = 'labelled') AS INTEGER) AS label_year,
    coalesce(bool_or(begun.state = 'unknown'), FALSE) AS is_unknown,
    count(begun.project) > 0 AS is_told
FROM project AS p
LEFT JOIN begun ON begun.project = p.id
WHERE list_contains($projects, p.id)
GROUP BY p.id
ORDER BY p.id

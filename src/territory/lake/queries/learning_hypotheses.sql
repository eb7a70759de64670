-- Grain: one hypothesis of an axis that these projects' programmes share, or that no programme claims for itself.
-- Columns: axis, axis_name, axis_question, hypothesis, statement, rank (its place in the axis, from 1), source_url.
-- Parameters: $projects (ids).
SELECT
    axis.id AS axis,
    axis.name AS axis_name,
    axis.question AS axis_question,
    h.id AS hypothesis,
    h.statement,
    row_number() OVER (PARTITION BY axis.id ORDER BY h.position, h.id) AS rank,
    h.source_url
FROM hypothesis AS h
JOIN axis ON axis.id = h.axis
WHERE axis.programme IS NULL
   OR axis.programme IN (SELECT p.programme FROM project AS p WHERE list_contains($projects, p.id))
ORDER BY axis.position, axis.id, h.position, h.id

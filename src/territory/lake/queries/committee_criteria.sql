-- Grain: one criterion of a grid: each followed by those below it, in the order of the grid.
-- Columns: id, parent, name, question, indicators (ids of those that document it, in order). Parameter: $grid.
SELECT
    c.id,
    c.parent,
    c.name,
    c.question,
    coalesce(
        (SELECT list(l.indicator ORDER BY l.indicator) FROM criterion_indicator AS l WHERE l.criterion = c.id), []
    ) AS indicators
FROM criterion AS c
LEFT JOIN criterion AS above ON above.id = c.parent
WHERE c.grid = $grid
ORDER BY coalesce(above.position, c.position), coalesce(above.id, c.id), c.parent IS NOT NULL, c.position, c.id

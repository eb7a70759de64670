-- Grain: one body, with each of its meetings on the effective date or later; a body without any stands alone.
-- Columns: body, body_name, programme, programme_name, meeting, day, title, place (the last four NULL without a meeting).
-- Parameters: $programmes (ids; empty for all), $on (effective date).
SELECT
    b.id AS body,
    b.name AS body_name,
    b.programme,
    coalesce(g.short_name, g.name) AS programme_name,
    m.id AS meeting,
    m."on" AS day,
    m.title,
    m.place
FROM body AS b
LEFT JOIN programme AS g ON g.id = b.programme
LEFT JOIN meeting AS m ON m.body = b.id AND m."on" >= $on
WHERE len($programmes) = 0 OR list_contains($programmes, b.programme)
ORDER BY m."on" NULLS LAST, b.id

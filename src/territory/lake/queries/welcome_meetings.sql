-- Grain: one body, with each of its meetings, past or planned, in order; a body that never met stands alone.
-- Columns: body, body_name, gives, method, quorum, programme, programme_name, meeting, day, title, place (the last four
--   NULL without a meeting).
-- Parameters: $bodies (ids; empty for all), $on (effective date): bodies that ended before it are left out.
SELECT
    b.id AS body,
    b.name AS body_name,
    b.gives,
    b.method,
    b.quorum,
    b.programme,
    coalesce(g.short_name, g.name) AS programme_name,
    m.id AS meeting,
    m."on" AS day,
    m.title,
    m.place
FROM body AS b
LEFT JOIN programme AS g ON g.id = b.programme
LEFT JOIN meeting AS m ON m.body = b.id
WHERE (len($bodies) = 0 OR list_contains($bodies, b.id)) AND (b.valid_to IS NULL OR date_last(b.valid_to) >= $on)
ORDER BY m."on" NULLS LAST, b.id

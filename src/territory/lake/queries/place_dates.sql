-- What is announced after the effective date about the projects, their programmes and the places asked.
-- Grain: one event, meeting of a body, or milestone not reached; in the order of its first possible day.
-- Columns: kind (event, meeting, milestone), id, day (last possible day of a date known to the month), written (the date
--   as written), ended_on, starts_at (HH:MM in Paris), title, subkind (of an event), project, project_name, programme,
--   programme_name, place, url. NULL where it is not known.
-- Parameters: $projects, $programmes, $territories (ids), $programme (the only one asked about, or NULL), $on (effective
--   date), $is_internal (also what is not announced to everyone).
SELECT kind, id, day, written, ended_on, starts_at, title, subkind, project, project_name, programme, programme_name,
       place, url
FROM (
    SELECT
        'event' AS kind,
        e.id,
        e."on" AS day,
        CAST(e."on" AS VARCHAR) AS written,
        e.ended_on,
        e.starts_at,
        e.title,
        e.kind AS subkind,
        e.project,
        p.name AS project_name,
        coalesce(e.programme, p.programme) AS programme,
        coalesce(g.short_name, g.name) AS programme_name,
        coalesce(e.place, t.name) AS place,
        e.url
    FROM event AS e
    LEFT JOIN project AS p ON p.id = e.project
    LEFT JOIN programme AS g ON g.id = coalesce(e.programme, p.programme)
    LEFT JOIN territory AS t ON t.id = e.territory
    WHERE coalesce(e.ended_on, e."on") > $on
      AND (e.is_public OR $is_internal)
      -- A programme's own event counts where it takes place, or everywhere when nobody said where.
      AND (list_contains($projects, e.project) OR list_contains($territories, e.territory)
           OR (e.project IS NULL AND e.territory IS NULL AND list_contains($programmes, e.programme)))
      AND ($programme IS NULL OR coalesce(e.programme, p.programme, $programme) = $programme)
    UNION ALL
    SELECT 'meeting', m.id, m."on", CAST(m."on" AS VARCHAR), NULL, NULL, b.name, m.title, NULL, NULL, b.programme,
           coalesce(g.short_name, g.name), m.place, NULL
    FROM meeting AS m
    JOIN body AS b ON b.id = m.body
    LEFT JOIN programme AS g ON g.id = b.programme
    WHERE m."on" > $on AND list_contains($programmes, b.programme)
    UNION ALL
    SELECT 'milestone', m.id, date_last(coalesce(m.revised_on, m.planned_on)), coalesce(m.revised_on, m.planned_on),
           NULL, NULL, m.name, NULL, m.project, p.name, p.programme, coalesce(g.short_name, g.name), NULL, NULL
    FROM milestone AS m
    JOIN project AS p ON p.id = m.project
    LEFT JOIN programme AS g ON g.id = p.programme
    WHERE list_contains($projects, m.project)
      AND date_last(coalesce(m.revised_on, m.planned_on)) > $on
      AND (m.done_on IS NULL OR date_first(m.done_on) > $on)
)
ORDER BY day, starts_at NULLS LAST, kind, title, id

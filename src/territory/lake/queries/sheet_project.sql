-- Grain: one project, by id. Columns: id, name, promise, summary, programme, programme_name, label_name, applied_on,
--   started_on, planned_end_on, ended_on (partial dates; those after the effective date are NULL, but the planned end),
--   url, source_url, stage_source_url (where the last change of stage was read).
-- Parameters: $project (id), $on (effective date).
SELECT
    p.id,
    p.name,
    p.promise,
    p.summary,
    p.programme,
    coalesce(programme.short_name, programme.name) AS programme_name,
    programme.label_name,
    CASE WHEN date_first(p.applied_on) <= $on THEN p.applied_on END AS applied_on,
    CASE WHEN date_first(p.started_on) <= $on THEN p.started_on END AS started_on,
    p.planned_end_on,
    CASE WHEN date_first(p.ended_on) <= $on THEN p.ended_on END AS ended_on,
    p.url,
    p.source_url,
    (SELECT arg_max_null(c.source_url, (date_first(c."on"), s.position))
     FROM stage_change AS c
     JOIN stage AS s ON s.id = c.stage
     WHERE c.project = p.id AND date_first(c."on") <= $on) AS stage_source_url
FROM project AS p
LEFT JOIN programme ON programme.id = p.programme
WHERE p.id = $project

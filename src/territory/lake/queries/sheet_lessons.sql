-- Grain: one lesson of a project known by the effective date; learnings first. Evaluations that found something stand
-- among them, with `kind` NULL.
-- Columns: kind, text, question (of an evaluation), by_whom (who conducted it), obstacle, obstacle_en, "on" (partial
--   date), source_url.
-- Parameters: $project (id), $on (effective date).
SELECT kind, text, question, by_whom, obstacle, obstacle_en, "on", source_url
FROM (
    SELECT l.kind, l.text, NULL AS question, NULL AS by_whom, term.name AS obstacle, term.name_en AS obstacle_en, l."on",
           l.source_url
    FROM lesson AS l
    LEFT JOIN term ON term.id = l.obstacle
    WHERE l.project = $project AND (l."on" IS NULL OR date_first(l."on") <= $on)
    UNION ALL
    SELECT NULL, e.finding, e.question, e.conducted_by, NULL, NULL, e."on", e.source_url
    FROM evaluation AS e
    WHERE e.project = $project AND (e."on" IS NULL OR date_first(e."on") <= $on)
) AS learned
ORDER BY kind IS NULL, kind <> 'learning', kind, date_first("on") NULLS LAST, text

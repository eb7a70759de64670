-- Grain: one avis or decision about a project before a meeting, of any body, the latest first.
-- Columns: decision, body, body_name, "on", gives, verdict_name, verdict_name_en, conditions, conditions_due_on,
--   days_late (of the conditions on the day of the meeting; NULL when they are not due, or undated), actions (asked for
--   with it), undone (of these, still to do on that day), moved_on (first change of stage after it, partial date),
--   moved_to (that stage's name).
-- Parameters: $project, $meeting (left out), $on (its day).
WITH asked AS (
    SELECT decision, count(*) AS actions, count(*) FILTER (WHERE state = 'open' OR done_on > $on) AS undone
    FROM action
    WHERE decision IS NOT NULL AND asked_on <= $on
    GROUP BY decision
), moved AS (
    SELECT d.id AS decision, arg_min({'on': c."on", 'name': s.name}, (date_first(c."on"), s.position)) AS stage
    FROM decision AS d
    JOIN stage_change AS c ON c.project = d.project AND date_first(c."on") > d."on" AND date_first(c."on") <= $on
    JOIN stage AS s ON s.id = c.stage
    WHERE d.project = $project
    GROUP BY d.id
)
SELECT
    d.id AS decision,
    d.body,
    b.name AS body_name,
    d."on",
    d.gives,
    coalesce(v.name, d.verdict) AS verdict_name,
    v.name_en AS verdict_name_en,
    d.conditions,
    d.conditions_due_on,
    CASE WHEN d.conditions IS NOT NULL AND d.conditions_due_on < $on
         THEN CAST($on AS DATE) - d.conditions_due_on END AS days_late,
    coalesce(asked.actions, 0) AS actions,
    coalesce(asked.undone, 0) AS undone,
    moved.stage."on" AS moved_on,
    moved.stage.name AS moved_to
FROM decision AS d
LEFT JOIN body AS b ON b.id = d.body
LEFT JOIN term AS v ON v.id = d.verdict
LEFT JOIN asked ON asked.decision = d.id
LEFT JOIN moved ON moved.decision = d.id
WHERE d.project = $project AND d."on" <= $on AND d.meeting IS DISTINCT FROM $meeting
ORDER BY d."on" DESC, d.id DESC

-- Grain: one decision or advice that is the last of a body on its project before a day, with conditions due by that day.
-- Columns: decision, project, "on", verdict_name, verdict_name_en, conditions, due_on, actions (asked for by it by then),
--   undone (of these, neither done nor dropped by then).
-- Parameters: $body (id), $on (the day).
WITH last_said AS (
    SELECT *
    FROM decision
    WHERE body = $body AND "on" < $on
    QUALIFY row_number() OVER (PARTITION BY project ORDER BY "on" DESC, id DESC) = 1
)
SELECT
    d.id AS decision,
    d.project,
    d."on",
    coalesce(v.name, d.verdict) AS verdict_name,
    v.name_en AS verdict_name_en,
    d.conditions,
    d.conditions_due_on AS due_on,
    (SELECT count(*) FROM action AS a WHERE a.decision = d.id AND a.asked_on <= $on) AS actions,
    (SELECT count(*) FROM action AS a
     WHERE a.decision = d.id AND a.asked_on <= $on AND (a.state = 'open' OR a.done_on > $on)) AS undone
FROM last_said AS d
LEFT JOIN term AS v ON v.id = d.verdict
WHERE d.conditions_due_on <= $on
ORDER BY d.conditions_due_on, d.project, d.id

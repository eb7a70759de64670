-- Grain: one action asked for by a body before a meeting: those to do first, by their day.
-- Columns: action, project, project_name, body_name, what, owner (the organisation's name, else the role, else NULL),
--   asked_on, due_on, state (on the day of the meeting), done_on, outcome (NULL before it is done), days_late (NULL when
--   it is not late, or not to do any more).
-- Parameters: $body (or NULL), $project (or NULL), $meeting (whose own actions are left out), $on (its day).
SELECT
    a.id AS action,
    a.project,
    p.name AS project_name,
    b.name AS body_name,
    a.what,
    coalesce(kept.name, o.name, a.owner_role) AS owner,
    a.asked_on,
    a.due_on,
    CASE WHEN a.done_on > $on THEN 'open' ELSE a.state END AS state,
    CASE WHEN a.done_on <= $on THEN a.done_on END AS done_on,
    CASE WHEN a.done_on IS NULL OR a.done_on <= $on THEN a.outcome END AS outcome,
    CASE WHEN (a.state = 'open' OR a.done_on > $on) AND a.due_on < $on THEN CAST($on AS DATE) - a.due_on END AS days_late
FROM action AS a
JOIN decision AS d ON d.id = a.decision
LEFT JOIN body AS b ON b.id = d.body
LEFT JOIN project AS p ON p.id = a.project
LEFT JOIN organisation AS o ON o.id = a.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
WHERE ($body IS NULL OR d.body = $body)
  AND ($project IS NULL OR a.project = $project)
  AND d.meeting IS DISTINCT FROM $meeting
  AND a.asked_on <= $on
ORDER BY a.state <> 'open' AND (a.done_on IS NULL OR a.done_on <= $on), a.due_on NULLS LAST, a.id

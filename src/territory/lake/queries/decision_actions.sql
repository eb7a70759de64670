-- Grain: one action asked for by the effective date; those still to do first, the most pressing first.
-- Columns: action, project, project_name, decision, body_name (of the decision), what, owner (the organisation's name,
--   else the role, else NULL), asked_on, due_on, action_state (open, late: open after its day; done, dropped) at the
--   effective date, done_on, outcome, source_url.
-- Parameters: $projects (ids, or NULL: all), $on (effective date), $decision (or NULL: all).
SELECT
    a.id AS action,
    a.project,
    p.name AS project_name,
    a.decision,
    b.name AS body_name,
    a.what,
    coalesce(kept.name, o.name, a.owner_role) AS owner,
    a.asked_on,
    a.due_on,
    CASE
        WHEN a.state <> 'open' AND (a.done_on IS NULL OR a.done_on <= $on) THEN a.state
        WHEN a.due_on < $on THEN 'late'
        ELSE 'open'
    END AS action_state,
    CASE WHEN a.done_on <= $on THEN a.done_on END AS done_on,
    a.outcome,
    a.source_url
FROM action AS a
JOIN project AS p ON p.id = a.project
LEFT JOIN organisation AS o ON o.id = a.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
LEFT JOIN decision AS d ON d.id = a.decision
LEFT JOIN body AS b ON b.id = d.body
WHERE ($projects IS NULL OR list_contains($projects, a.project))
  AND a.asked_on <= $on
  AND ($decision IS NULL OR a.decision = $decision)
ORDER BY list_position(['late', 'open', 'done', 'dropped'], action_state), a.due_on NULLS LAST, a.id

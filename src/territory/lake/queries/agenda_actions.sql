-- Grain: one action asked for by a body before a day, that is neither done nor dropped by then.
-- Columns: action, project, what, due_on (NULL without a date). Parameters: $body (id), $on (the day).
SELECT a.id AS action, a.project, a.what, a.due_on
FROM action AS a
JOIN decision AS d ON d.id = a.decision
WHERE d.body = $body AND a.asked_on < $on AND (a.state = 'open' OR a.done_on > $on)
ORDER BY a.due_on NULLS LAST, a.id

-- Grain: one action that the same body asked for before a meeting, and that was still to do at its meeting before, as it
--   stood on the day of this one.
-- Columns: project, project_name, what, owner, asked_on, due_on, state (`open`, `done`, `dropped`), done_on, outcome (both
--   NULL while it is open). Parameter: $meeting.
WITH this AS (SELECT id, body, "on" FROM meeting WHERE id = $meeting),
before AS (
    SELECT max(m."on") AS "on"
    FROM meeting AS m
    JOIN this ON this.body = m.body
    WHERE m."on" < this."on" AND coalesce(m.state, 'held') = 'held'
),
asked AS (
    SELECT
        a.*,
        this."on" AS day,
        a.state <> 'open' AND (a.done_on IS NULL OR a.done_on <= this."on") AS is_over
    FROM action AS a
    JOIN decision AS d ON d.id = a.decision
    JOIN this ON this.body = d.body
    WHERE d."on" < this."on" AND a.asked_on < this."on"
)
SELECT
    a.project,
    coalesce(p.name, a.project) AS project_name,
    a.what,
    nullif(concat_ws(', ', coalesce(kept.name, o.name), a.owner_role), '') AS owner,
    a.asked_on,
    a.due_on,
    CASE WHEN a.is_over THEN a.state ELSE 'open' END AS state,
    CASE WHEN a.is_over THEN a.done_on END AS done_on,
    CASE WHEN a.is_over THEN a.outcome END AS outcome
FROM asked AS a
LEFT JOIN project AS p ON p.id = a.project
LEFT JOIN organisation AS o ON o.id = a.organisation
LEFT JOIN organisation AS kept ON kept.id = o.merged_into
WHERE NOT a.is_over OR a.done_on > (SELECT "on" FROM before) OR (SELECT "on" FROM before) IS NULL
ORDER BY a.due_on NULLS LAST, a.asked_on, a.id

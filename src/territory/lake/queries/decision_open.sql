-- Grain: one decision or advice about a project that was the last of its body on that project at the effective date.
-- Columns: decision, project, body_name, "on", gives, verdict_name, verdict_name_en, conditions, conditions_due_on,
--   asks (it has conditions, or its verdict wants something changed), has_moved (the project has changed stage since),
--   actions (asked for by it by then),
--   undone (of these, neither done nor dropped by then).
-- Parameters: $projects (ids), $on (effective date).
WITH asked AS (
    SELECT decision, count(*) AS actions,
           count(*) FILTER (WHERE state = 'open' OR done_on > $on) AS undone
    FROM action
    WHERE list_contains($projects, project) AND decision IS NOT NULL AND asked_on <= $on
    GROUP BY decision
)
SELECT
    d.id AS decision,
    d.project,
    b.name AS body_name,
    d."on",
    d.gives,
    coalesce(v.name, d.verdict) AS verdict_name,
    v.name_en AS verdict_name_en,
    d.conditions,
    d.conditions_due_on,
    d.conditions IS NOT NULL OR d.verdict IN ('verdict.consolidate', 'verdict.adapt') AS asks,
    EXISTS (
        FROM stage_change AS c
        WHERE c.project = d.project AND date_first(c."on") > d."on" AND date_first(c."on") <= $on
    ) AS has_moved,
    coalesce(asked.actions, 0) AS actions,
    coalesce(asked.undone, 0) AS undone
FROM decision AS d
LEFT JOIN body AS b ON b.id = d.body
LEFT JOIN term AS v ON v.id = d.verdict
LEFT JOIN asked ON asked.decision = d.id
WHERE list_contains($projects, d.project) AND d."on" <= $on
QUALIFY row_number() OVER (PARTITION BY d.project, d.body ORDER BY d."on" DESC, d.id DESC) = 1
ORDER BY d.project, d."on", d.id

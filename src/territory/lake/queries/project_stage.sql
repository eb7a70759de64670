-- Grain: one project, as it stood at the effective date. A project without a change of stage by then has no stage.
-- Columns: project, project_name, programme, programme_name, home (the organisation whose money is "ours"), home_name,
--   stage, stage_name, phase, outcome, since (partial date of the change), stopped_for (name of the reason).
-- Parameters: $projects (ids), $on (effective date).
WITH reached AS (
    SELECT
        c.project,
        c.stage,
        c."on" AS since,
        c.reason,
        row_number() OVER (PARTITION BY c.project ORDER BY date_first(c."on") DESC, s.position DESC, c.stage) AS rank
    FROM stage_change AS c
    LEFT JOIN stage AS s ON s.id = c.stage
    WHERE list_contains($projects, c.project) AND date_first(c."on") <= $on
)
SELECT
    p.id AS project,
    p.name AS project_name,
    p.programme,
    coalesce(programme.short_name, programme.name) AS programme_name,
    coalesce(home.merged_into, programme.organisation) AS home,
    coalesce(home.short_name, home.name) AS home_name,
    reached.stage,
    stage.name AS stage_name,
    stage.phase,
    stage.outcome,
    reached.since,
    reason.name AS stopped_for
FROM project AS p
LEFT JOIN programme ON programme.id = p.programme
LEFT JOIN organisation AS home ON home.id = programme.organisation
LEFT JOIN reached ON reached.project = p.id AND reached.rank = 1
LEFT JOIN stage ON stage.id = reached.stage
LEFT JOIN term AS reason ON reason.id = reached.reason
WHERE list_contains($projects, p.id)
ORDER BY p.id

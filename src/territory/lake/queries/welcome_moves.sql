-- Grain: one thing that is dated after $since and no later than $on, of one of the projects; the latest first.
-- Values are one row per project: how many came, the last one's day. Judgements and internal notes are not here.
-- Columns: project, kind (stage, label, funding, milestone, note, evaluation, values), "on" (partial date), code (an
--   enumeration's value), name, amount (euros), count (of values), is_shared (the money is for other projects too).
-- Parameters: $projects (ids), $since, $on (effective date).
WITH shared AS (
    SELECT funding, count(*) > 1 OR max(share) < 1 AS is_shared
    FROM funding_share
    GROUP BY funding
),
happened AS (
    SELECT c.project, 'stage' AS kind, c."on", stage.outcome AS code, stage.name, NULL AS amount, 1 AS count,
           FALSE AS is_shared
    FROM stage_change AS c
    JOIN stage ON stage.id = c.stage
    UNION ALL
    SELECT project, 'label', from_on, state, NULL, NULL, 1, FALSE FROM label
    UNION ALL
    SELECT s.project, 'funding', e."on", e.kind, coalesce(kept.name, o.name),
           CASE WHEN e.kind = 'amended' THEN e.change ELSE e.amount END, 1, shared.is_shared
    FROM funding_event AS e
    JOIN (SELECT DISTINCT funding, project FROM funding_share WHERE project IS NOT NULL) AS s ON s.funding = e.funding
    JOIN shared ON shared.funding = e.funding
    JOIN funding AS f ON f.id = e.funding
    LEFT JOIN organisation AS o ON o.id = f.funder
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    WHERE e.kind <> 'envisaged'
    UNION ALL
    SELECT project, 'milestone', done_on, NULL, name, NULL, 1, FALSE FROM milestone WHERE done_on IS NOT NULL
    UNION ALL
    SELECT project, 'note', "on", NULL, title, NULL, 1, FALSE FROM note WHERE is_public AND title IS NOT NULL
    UNION ALL
    SELECT project, 'evaluation', "on", NULL, question, NULL, 1, FALSE
    FROM evaluation
    WHERE project IS NOT NULL AND "on" IS NOT NULL
    UNION ALL
    SELECT project, 'values', CAST(max(period_end) AS VARCHAR), NULL, NULL, NULL, count(*), FALSE
    FROM observation
    WHERE presence = 'present' AND period_end > $since AND period_end <= $on
    GROUP BY project
)
SELECT project, kind, "on", code, name, amount, count, is_shared
FROM happened
WHERE list_contains($projects, project) AND date_first("on") > $since AND date_first("on") <= $on
ORDER BY date_first("on") DESC, project, list_position(['stage', 'label', 'funding'], kind) NULLS LAST, kind, name

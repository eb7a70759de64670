-- Grain: one thing that happened to a project by the effective date (or that nobody dated); the latest first.
-- Columns: kind (stage, label, label_end, funding, milestone, note, weather, lesson, experiment, evaluation, link,
--   partner_left, applied, started, ended), "on" (partial date), code (an enumeration's value), name, name_en, text,
--   text_en, role, reference (of the decision, or who gave it), amount, change (euros), is_shared (the money is for other
--   projects too), source_url.
-- Parameters: $project (id), $on (effective date), $is_internal (notes that are not public are shown too).
WITH shared AS (
    SELECT funding, count(*) > 1 OR max(share) < 1 AS is_shared
    FROM funding_share
    WHERE funding IN (SELECT funding FROM funding_share WHERE project = $project)
    GROUP BY funding
),
happened AS (
    SELECT 'stage' AS kind, c."on", stage.outcome AS code, stage.name, NULL AS name_en, c.note AS text, NULL AS text_en,
           reason.name AS role, c.reference, NULL AS amount, NULL AS change, FALSE AS is_shared, c.source_url
    FROM stage_change AS c
    JOIN stage ON stage.id = c.stage
    LEFT JOIN term AS reason ON reason.id = c.reason
    WHERE c.project = $project
    UNION ALL
    SELECT 'label', from_on, state, NULL, NULL, NULL, NULL, CASE WHEN renews IS NOT NULL THEN 'renewed' END, reference,
           NULL, NULL, FALSE, source_url
    FROM label
    WHERE project = $project
    UNION ALL
    SELECT 'label_end', to_on, state, NULL, NULL, NULL, NULL, NULL, reference, NULL, NULL, FALSE, source_url
    FROM label
    WHERE project = $project AND state = 'labelled' AND to_on IS NOT NULL
      AND id NOT IN (SELECT renews FROM label WHERE renews IS NOT NULL)
    UNION ALL
    SELECT 'funding', e."on", e.kind, coalesce(kept.name, o.name), NULL, f.object, NULL, NULL, e.reference, e.amount,
           e.change, shared.is_shared, coalesce(e.source_url, f.source_url)
    FROM funding_event AS e
    JOIN shared ON shared.funding = e.funding
    JOIN funding AS f ON f.id = e.funding
    LEFT JOIN organisation AS o ON o.id = f.funder
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    UNION ALL
    SELECT 'milestone', done_on, NULL, name, NULL, note, NULL, coalesce(revised_on, planned_on), NULL, NULL, NULL,
           FALSE, NULL
    FROM milestone
    WHERE project = $project AND done_on IS NOT NULL
    UNION ALL
    SELECT 'note', "on", NULL, title, NULL, text, NULL, NULL, NULL, NULL, NULL, FALSE, source_url
    FROM note
    WHERE project = $project AND (is_public OR $is_internal) AND title IS NOT NULL
    UNION ALL
    SELECT 'weather', CAST("on" AS VARCHAR), overall, NULL, NULL, sentence, NULL, role, NULL, NULL, NULL, FALSE, NULL
    FROM weather
    WHERE project = $project
    UNION ALL
    SELECT 'lesson', "on", kind, NULL, NULL, text, NULL, NULL, NULL, NULL, NULL, FALSE, source_url
    FROM lesson
    WHERE project = $project
    UNION ALL
    SELECT 'experiment', ended_on, conclusion, title, NULL, observation, NULL, NULL, NULL, NULL, NULL, FALSE, evidence_url
    FROM experiment
    WHERE project = $project AND ended_on IS NOT NULL
    UNION ALL
    SELECT 'evaluation', "on", NULL, question, NULL, finding, NULL, conducted_by, NULL, NULL, NULL, FALSE, source_url
    FROM evaluation
    WHERE project = $project AND "on" IS NOT NULL
    UNION ALL
    SELECT 'link', k."on", k.kind, other.name, NULL, k.note, NULL, CASE WHEN k.target = $project THEN 'target' END, NULL,
           NULL, NULL, FALSE, NULL
    FROM project_link AS k
    JOIN project AS other ON other.id = CASE WHEN k.target = $project THEN k.project ELSE k.target END
    WHERE (k.project = $project OR k.target = $project) AND k."on" IS NOT NULL
    UNION ALL
    SELECT 'partner_left', r.to_on, NULL, coalesce(kept.name, o.name), NULL, role.name, role.name_en, NULL, NULL, NULL,
           NULL, FALSE, r.source_url
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    LEFT JOIN term AS role ON role.id = r.role
    WHERE r.project = $project AND r.to_on IS NOT NULL
    UNION ALL
    SELECT kind, day, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, source_url
    FROM (
        SELECT unnest(['applied', 'started', 'ended']) AS kind, unnest([applied_on, started_on, ended_on]) AS day, source_url
        FROM project
        WHERE id = $project
    )
    WHERE day IS NOT NULL
)
SELECT kind, "on", code, name, name_en, text, text_en, role, reference, amount, change, is_shared, source_url
FROM happened
WHERE "on" IS NULL OR date_first("on") <= $on
ORDER BY date_first("on") DESC NULLS LAST, "on" DESC, kind,
    -- Steps of one day, the last first.
    list_position(['requested', 'granted', 'contracted', 'amended', 'paid'], code) DESC, name, text

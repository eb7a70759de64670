-- Grain: one thing that is dated after $since and no later than $on, of one of the projects; a funding's event is there
-- for each project it serves. Values are one row per project and indicator: the last total of the interval.
-- Columns: project, kind (decision, label, label_end, stage, funding, value, experiment, experiment_started, evaluation,
--   lesson, milestone, partner, partner_left, site, link, replication, participation, testimony, event, note, document,
--   weather, applied, started, ended), key (of the row, composite ones joined by |), "on" (partial date), code (an
--   enumeration's value), name, name_en, text (of a value: only where it is no number), text_en,
--   role, role_en, reference, amount, change (euros), is_shared (the money is for other projects too), is_passed_on,
--   "value", unit, decimals, count (of values), source_url, import (the last that changed the row).
-- Parameters: $projects (ids), $since, $on (effective dates), $is_internal (notes that are not public are there too).
WITH asked AS (
    SELECT unnest($projects) AS project
), shared AS (
    SELECT funding, count(*) > 1 OR max(share) < 1 AS is_shared
    FROM funding_share
    GROUP BY funding
), observed AS (
    SELECT project, indicator, max(period_end) AS until, count(*) AS count,
           arg_max({'number': "value", 'text': text_value}, (period_end, period_start)) AS last,
           arg_max(_import, (period_end, period_start)) AS _import
    FROM observation
    WHERE breakdown = 'total' AND presence = 'present' AND ("value" IS NOT NULL OR text_value IS NOT NULL)
      AND period_end > $since AND period_end <= $on
    GROUP BY project, indicator
), happened AS (
    SELECT d.project, 'decision' AS kind, d.id AS key, CAST(d."on" AS VARCHAR) AS "on", d.gives AS code,
           verdict.name, verdict.name_en, coalesce(d.conditions, d.reason) AS text, NULL AS text_en, body.name AS role,
           NULL AS role_en, d.reference, NULL AS amount, NULL AS change, FALSE AS is_shared, FALSE AS is_passed_on,
           NULL AS "value", NULL AS unit, NULL AS decimals, NULL AS count, d.source_url, d._import
    FROM decision AS d
    LEFT JOIN term AS verdict ON verdict.id = d.verdict
    LEFT JOIN body ON body.id = d.body
    UNION ALL BY NAME
    SELECT project, 'label' AS kind, id AS key, from_on AS "on", state AS code,
           CASE WHEN renews IS NOT NULL THEN 'renewed' END AS role, reference, source_url, _import
    FROM label
    UNION ALL BY NAME
    SELECT project, 'label_end' AS kind, id AS key, to_on AS "on", state AS code, reference, source_url, _import
    FROM label
    WHERE state = 'labelled' AND to_on IS NOT NULL AND id NOT IN (SELECT renews FROM label WHERE renews IS NOT NULL)
        -- An end that is recorded as such is told once.
        AND NOT EXISTS (FROM label later WHERE later.project = label.project AND later.state = 'ended'
                        AND later.from_on = label.to_on)
    UNION ALL BY NAME
    SELECT c.project, 'stage' AS kind, concat_ws('|', c.project, c."on", c.stage) AS key, c."on",
           stage.outcome AS code, stage.name, c.note AS text, reason.name AS role, c.reference, c.source_url, c._import
    FROM stage_change AS c
    JOIN stage ON stage.id = c.stage
    LEFT JOIN term AS reason ON reason.id = c.reason
    UNION ALL BY NAME
    SELECT s.project, 'funding' AS kind, e.id AS key, e."on", e.kind AS code, coalesce(kept.name, o.name) AS name,
           f.object AS text, e.reference, e.amount, e.change, shared.is_shared,
           f.passed_on_from IS NOT NULL AS is_passed_on, coalesce(e.source_url, f.source_url) AS source_url, e._import
    FROM funding_event AS e
    JOIN (SELECT DISTINCT funding, project FROM funding_share WHERE project IS NOT NULL) AS s ON s.funding = e.funding
    JOIN shared ON shared.funding = e.funding
    JOIN funding AS f ON f.id = e.funding
    LEFT JOIN organisation AS o ON o.id = f.funder
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    WHERE e.kind <> 'envisaged'
    UNION ALL BY NAME
    SELECT v.project, 'value' AS kind, concat_ws('|', v.project, v.indicator) AS key, CAST(v.until AS VARCHAR) AS "on",
           i.name, i.name_en, CASE WHEN v.last.number IS NULL THEN v.last.text END AS text, v.last.number AS "value",
           coalesce(i.short_unit, i.unit) AS unit, i.decimals, v.count, v._import
    FROM observed AS v
    JOIN indicator AS i ON i.id = v.indicator
    UNION ALL BY NAME
    SELECT project, 'experiment' AS kind, id AS key, ended_on AS "on", conclusion AS code, title AS name,
           observation AS text, evidence_url AS source_url, _import
    FROM experiment
    UNION ALL BY NAME
    SELECT project, 'experiment_started' AS kind, id AS key, started_on AS "on", title AS name, _import
    FROM experiment
    UNION ALL BY NAME
    SELECT project, 'evaluation' AS kind, id AS key, "on", question AS name, finding AS text, conducted_by AS role,
           source_url, _import
    FROM evaluation
    UNION ALL BY NAME
    SELECT project, 'lesson' AS kind, id AS key, "on", kind AS code, text, source_url, _import
    FROM lesson
    UNION ALL BY NAME
    SELECT project, 'milestone' AS kind, id AS key, done_on AS "on", name, note AS text,
           coalesce(revised_on, planned_on) AS role, _import
    FROM milestone
    UNION ALL BY NAME
    SELECT r.project, r.day.kind, concat_ws('|', r.project, r.organisation, r.role) AS key, r.day."on",
           coalesce(kept.name, o.name) AS name, role.name AS role, role.name_en AS role_en, r.source_url, r._import
    FROM (
        SELECT *, unnest([{'kind': 'partner', 'on': from_on}, {'kind': 'partner_left', 'on': to_on}]) AS day
        FROM partner
    ) AS r
    JOIN organisation AS o ON o.id = r.organisation
    LEFT JOIN organisation AS kept ON kept.id = o.merged_into
    LEFT JOIN term AS role ON role.id = r.role
    UNION ALL BY NAME
    SELECT s.project, 'site' AS kind, s.id AS key, s.from_on AS "on", coalesce(s.name, place.name) AS name, s.source_url,
           s._import
    FROM site AS s
    LEFT JOIN territory AS place ON place.id = s.territory
    UNION ALL BY NAME
    SELECT k.project, 'link' AS kind, concat_ws('|', k.project, k.kind, k.target) AS key, k."on", k.kind AS code,
           other.name, k.note AS text, k.source_url, k._import
    FROM project_link AS k
    JOIN project AS other ON other.id = k.target
    UNION ALL BY NAME
    SELECT project, 'replication' AS kind, id AS key, "on", state AS code, place AS name, adapted AS text, source_url,
           _import
    FROM replication
    UNION ALL BY NAME
    SELECT project, 'participation' AS kind, id AS key, "on", degree AS code, title AS name, changed AS text, source_url,
           _import
    FROM participation
    WHERE state = 'tested'
    UNION ALL BY NAME
    SELECT project, 'testimony' AS kind, id AS key, "on", side AS code, _import
    FROM testimony
    UNION ALL BY NAME
    SELECT project, 'document' AS kind, id AS key, "on", title AS name, url AS source_url, _import
    FROM document
    UNION ALL BY NAME
    SELECT project, 'event' AS kind, id AS key, CAST("on" AS VARCHAR) AS "on", kind AS code, title AS name, source_url,
           _import
    FROM event
    WHERE is_public OR $is_internal
    UNION ALL BY NAME
    SELECT project, 'note' AS kind, id AS key, "on", title AS name, text, source_url, _import
    FROM note
    WHERE (is_public OR $is_internal) AND title IS NOT NULL
    UNION ALL BY NAME
    SELECT project, 'weather' AS kind, concat_ws('|', project, "on") AS key, CAST("on" AS VARCHAR) AS "on",
           overall AS code, sentence AS text, role, _import
    FROM weather
    UNION ALL BY NAME
    SELECT id AS project, day.kind, id AS key, day."on", source_url, _import
    FROM project,
        unnest([
            {'kind': 'applied', 'on': applied_on}, {'kind': 'started', 'on': started_on}, {'kind': 'ended', 'on': ended_on}
        ]) AS u (day)
)
SELECT
    project, kind, key, "on", code, name, name_en, text, text_en, role, role_en, reference, amount, change,
    coalesce(is_shared, FALSE) AS is_shared, coalesce(is_passed_on, FALSE) AS is_passed_on, "value", unit, decimals, count,
    source_url, _import AS import
FROM happened
JOIN asked USING (project)
WHERE date_first("on") > $since AND date_first("on") <= $on
ORDER BY project, date_first("on") DESC, kind, key

-- Grain: one decision or advice given by the effective date, the latest first.
-- Columns: id, project, project_name, programme, body, body_name, meeting, agenda_item, item_title, "on", gives,
--   verdict (term), verdict_name, verdict_name_en, reason, conditions, conditions_due_on, proposed_stage,
--   proposed_stage_name, applied_on (day or month the project reached that stage, from the decision on; NULL if it has
--   not by then), closing (id), reference, source_url, lines (sentences frozen with it),
--   recusals (seats that withdrew), actions (asked for by it by then), done (of these, done by then), open (of these,
--   neither done nor dropped by then).
-- Parameters: $projects (ids, or NULL: all), $on (effective date), $decision (or NULL), $item (agenda item, or NULL).
WITH asked AS (
    SELECT decision, count(*) AS actions,
           count(*) FILTER (WHERE state = 'done' AND (done_on IS NULL OR done_on <= $on)) AS done,
           count(*) FILTER (WHERE state = 'open' OR done_on > $on) AS open
    FROM action
    WHERE decision IS NOT NULL AND asked_on <= $on
    GROUP BY decision
)
SELECT
    d.id,
    d.project,
    p.name AS project_name,
    p.programme,
    d.body,
    b.name AS body_name,
    d.meeting,
    d.agenda_item,
    i.title AS item_title,
    d."on",
    d.gives,
    d.verdict,
    coalesce(v.name, d.verdict) AS verdict_name,
    v.name_en AS verdict_name_en,
    d.reason,
    d.conditions,
    d.conditions_due_on,
    d.proposed_stage,
    s.name AS proposed_stage_name,
    (
        SELECT arg_min(c."on", date_first(c."on"))
        FROM stage_change AS c
        WHERE c.project = d.project AND c.stage = d.proposed_stage
          AND date_last(c."on") >= d."on" AND date_first(c."on") <= $on
    ) AS applied_on,
    d.closing,
    d.reference,
    d.source_url,
    (SELECT count(*) FROM decision_figure AS f WHERE f.decision = d.id) AS lines,
    (SELECT count(*) FROM recusal AS r WHERE r.agenda_item = d.agenda_item) AS recusals,
    coalesce(asked.actions, 0) AS actions,
    coalesce(asked.done, 0) AS done,
    coalesce(asked.open, 0) AS open
FROM decision AS d
JOIN project AS p ON p.id = d.project
LEFT JOIN body AS b ON b.id = d.body
LEFT JOIN agenda_item AS i ON i.id = d.agenda_item
LEFT JOIN term AS v ON v.id = d.verdict
LEFT JOIN stage AS s ON s.id = d.proposed_stage
LEFT JOIN asked ON asked.decision = d.id
WHERE ($projects IS NULL OR list_contains($projects, d.project))
  AND d."on" <= $on
  AND ($decision IS NULL OR d.id = $decision)
  AND ($item IS NULL OR d.agenda_item = $item)
ORDER BY d."on" DESC, d.id

-- Grain: one project of which something can be held against a declared weather at the effective date.
-- Columns: project, has_milestone (one that is dated), has_target (one in force with a value), neither of them late or
--   missed by itself: these are alerts.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    p.id AS project,
    EXISTS (FROM milestone AS m WHERE m.project = p.id AND coalesce(m.revised_on, m.planned_on) IS NOT NULL)
        AS has_milestone,
    EXISTS (
        FROM target AS t JOIN observation AS o ON o.project = t.project AND o.indicator = t.indicator
        WHERE t.project = p.id AND t.kind <> 'observe' AND date_first(t.set_on) <= $on
          AND o."value" IS NOT NULL AND o.breakdown = 'total' AND o.period_end <= $on
    ) AS has_target
FROM project AS p
WHERE list_contains($projects, p.id)
ORDER BY p.id

-- Grain: one testimony about one of these projects by the effective date. Its words are in the drawer, not here.
-- Columns: testimony, project, project_name, indicator, side, role, on, consent, consent_scope.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    t.id AS testimony,
    t.project,
    p.name AS project_name,
    t.indicator,
    t.side,
    t.role,
    t."on",
    t.consent,
    t.consent_scope
FROM testimony AS t
JOIN project AS p ON p.id = t.project
WHERE list_contains($projects, t.project) AND (t."on" IS NULL OR date_first(t."on") <= $on)
ORDER BY date_first(t."on") DESC NULLS LAST, t.id

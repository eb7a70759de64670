-- Grain: one testimony by the effective date about the indicator asked for, or about a project that follows or measures
-- it without naming any indicator. Words are in the drawer, not here.
-- Columns: testimony, project, project_name, side, role, on, consent, consent_scope, is_about_it.
-- Parameters: $projects (ids that follow or measure it), $indicator (code), $on (effective date).
SELECT
    t.id AS testimony,
    t.project,
    p.name AS project_name,
    t.side,
    t.role,
    t."on",
    t.consent,
    t.consent_scope,
    coalesce(t.indicator = $indicator, FALSE) AS is_about_it
FROM testimony AS t
JOIN project AS p ON p.id = t.project
WHERE list_contains($projects, t.project)
  AND (t.indicator IS NULL OR t.indicator = $indicator)
  AND (t."on" IS NULL OR date_first(t."on") <= $on)
ORDER BY is_about_it DESC, t."on" DESC NULLS LAST, t.id

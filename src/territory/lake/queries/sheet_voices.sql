-- Grain: one testimony about a project by the effective date. Its words are in the drawer, not here.
-- Columns: id, side, role, "on" (partial date), consent, consent_scope, indicator_name, indicator_name_en.
-- Parameters: $project (id), $on (effective date).
SELECT t.id, t.side, t.role, t."on", t.consent, t.consent_scope, i.name AS indicator_name, i.name_en AS indicator_name_en
FROM testimony AS t
LEFT JOIN indicator AS i ON i.id = t.indicator
WHERE t.project = $project AND (t."on" IS NULL OR date_first(t."on") <= $on)
ORDER BY date_first(t."on") DESC NULLS LAST, t.id

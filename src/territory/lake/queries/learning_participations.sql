-- Grain: one way in which users took part in one of these projects; a tested one is dated by the effective date or
-- undated, a planned one may be later.
-- Columns: participation, project, project_name, modality, modality_name, modality_name_en, position, degree, state,
--   "on" (partial date), title, participants, received, used, changed, source_url.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    u.id AS participation,
    u.project,
    p.name AS project_name,
    u.modality,
    coalesce(term.name, u.modality) AS modality_name,
    term.name_en AS modality_name_en,
    term.position,
    u.degree,
    u.state,
    u."on",
    u.title,
    u.participants,
    u.received,
    u.used,
    u.changed,
    u.source_url
FROM participation AS u
JOIN project AS p ON p.id = u.project
LEFT JOIN term ON term.id = u.modality
WHERE list_contains($projects, u.project)
  AND (u.state = 'planned' OR u."on" IS NULL OR date_first(u."on") <= $on)
ORDER BY term.position NULLS LAST, u.modality, date_first(u."on") NULLS LAST, u.id

-- Grain: one link by which a project comes out of one of these projects, known by the effective date.
-- Columns: origin, origin_name (what it comes from), kind (rebound, continuation, spread, born_from), project,
--   project_name (what came out of it), "on" (partial date), note, source_url.
-- Parameters: $projects (ids of origins), $on (effective date).
SELECT
    k.target AS origin,
    origin.name AS origin_name,
    k.kind,
    k.project,
    p.name AS project_name,
    k."on",
    k.note,
    k.source_url
FROM project_link AS k
JOIN project AS p ON p.id = k.project
JOIN project AS origin ON origin.id = k.target
WHERE list_contains($projects, k.target)
  AND k.kind <> 'depends_on'
  AND (k."on" IS NULL OR date_first(k."on") <= $on)
ORDER BY date_first(k."on") NULLS LAST, k.target, k.kind, k.project

-- Grain: one project and what is recorded about it at the effective date.
-- Columns: project, has_site, has_follow_up, has_partner, has_lesson, has_promise.
-- Parameters: $projects (ids), $on (effective date).
SELECT
    p.id AS project,
    EXISTS (SELECT 1 FROM site AS s WHERE s.project = p.id AND (s.from_on IS NULL OR date_first(s.from_on) <= $on))
        AS has_site,
    EXISTS (SELECT 1 FROM follow_up AS f WHERE f.project = p.id) AS has_follow_up,
    EXISTS (SELECT 1 FROM partner AS r WHERE r.project = p.id AND (r.from_on IS NULL OR date_first(r.from_on) <= $on))
        AS has_partner,
    EXISTS (SELECT 1 FROM lesson AS l WHERE l.project = p.id AND (l."on" IS NULL OR date_first(l."on") <= $on))
        AS has_lesson,
    p.promise IS NOT NULL AS has_promise
FROM project AS p
WHERE list_contains($projects, p.id)
ORDER BY p.id

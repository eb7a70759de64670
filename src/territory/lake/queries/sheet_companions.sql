-- Grain: one organisation that shares at least one project with this one at the effective date, those of most first.
-- Columns: organisation, organisation_name, projects (how many are shared), of_projects (how many this one is in).
-- Parameters: $organisation (id), $on (effective date).
WITH present AS (
    SELECT DISTINCT r.project, coalesce(o.merged_into, o.id) AS organisation
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    WHERE (r.from_on IS NULL OR date_first(r.from_on) <= $on) AND (r.to_on IS NULL OR date_last(r.to_on) >= $on)
),
own AS (
    SELECT project FROM present WHERE organisation = $organisation
)
SELECT
    p.organisation,
    o.name AS organisation_name,
    count(*) AS projects,
    (SELECT count(*) FROM own) AS of_projects
FROM present AS p
JOIN own ON own.project = p.project
JOIN organisation AS o ON o.id = p.organisation
WHERE p.organisation <> $organisation
GROUP BY ALL
ORDER BY projects DESC, organisation_name

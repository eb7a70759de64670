-- Grain: one organisation that carries one of the projects at the effective date (a finished project keeps its last
-- ones), with its legal form then: the last dated form begun by then; for an organisation without any dated form, its
-- category of today; nothing for one whose dated forms all begin later.
-- Columns: project, organisation, category (code; NULL unknown), sector, is_dated.
-- Parameters: $projects (ids), $on (effective date).
WITH carrying AS (
    SELECT
        r.project,
        coalesce(o.merged_into, o.id) AS organisation,
        r.to_on IS NOT NULL AND date_last(r.to_on) < $on AS is_over
    FROM partner AS r
    JOIN organisation AS o ON o.id = r.organisation
    WHERE list_contains($projects, r.project)
      AND r.role = 'partner_role.carrier'
      AND (r.from_on IS NULL OR date_first(r.from_on) <= $on)
),
carriers AS (
    SELECT DISTINCT project, organisation
    FROM carrying
    WHERE NOT is_over OR project NOT IN (SELECT project FROM carrying WHERE NOT is_over)
),
forms AS (
    SELECT
        organisation,
        legal_category,
        row_number() OVER (PARTITION BY organisation ORDER BY date_first(from_on) DESC, from_on DESC) AS rank
    FROM legal_form
    WHERE date_first(from_on) <= $on
)
SELECT
    carriers.project,
    carriers.organisation,
    category.id AS category,
    category.sector,
    forms.legal_category IS NOT NULL AS is_dated
FROM carriers
JOIN organisation AS o ON o.id = carriers.organisation
LEFT JOIN forms ON forms.organisation = carriers.organisation AND forms.rank = 1
LEFT JOIN legal_category AS category
    ON category.id = CASE
        WHEN forms.legal_category IS NOT NULL THEN forms.legal_category
        WHEN carriers.organisation NOT IN (SELECT organisation FROM legal_form) THEN o.legal_category
    END
ORDER BY carriers.project, carriers.organisation

-- Grain: one line of the expenditure plan in force at the effective date, which is the highest version decided by then.
-- A version without a date is taken as in force: nothing says that it came later.
-- Columns: project, version, line, fiscal_year, heading, nature, tax_basis, amount, is_in_kind.
-- Parameters: $projects (ids), $on (effective date).
WITH versions AS (
    SELECT project, version
    FROM budget_line
    WHERE list_contains($projects, project)
    GROUP BY project, version
    HAVING count(decided_on) = 0 OR min(date_first(decided_on)) <= $on
), latest AS (
    SELECT project, max(version) AS version
    FROM versions
    GROUP BY project
)
SELECT b.project, b.version, b.line, b.fiscal_year, b.heading, b.nature, b.tax_basis, b.amount, b.is_in_kind
FROM budget_line AS b
JOIN latest USING (project, version)
ORDER BY b.project, b.line

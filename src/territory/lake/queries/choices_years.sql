-- First and last year of what projects did. Grain: one row (years NULL when nothing is dated). Columns: first_year,
-- last_year. No parameter.
SELECT
    CAST(min(year(day)) AS INTEGER) AS first_year,
    CAST(max(year(day)) AS INTEGER) AS last_year
FROM (
    SELECT date_first(applied_on) AS day FROM project
    UNION ALL SELECT date_first(started_on) FROM project
    UNION ALL SELECT date_first(ended_on) FROM project
    UNION ALL SELECT date_first("on") FROM stage_change
    UNION ALL SELECT date_first("on") FROM funding_event
)

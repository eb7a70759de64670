-- Grain: one indicator that is followed, aimed at or observed in these projects or programmes.
-- Columns: indicator, mark: a number that differs as soon as a cell of its rows does (to compare two states).
-- Parameters: $projects (ids), $on (effective date).
SELECT indicator, bit_xor(mark) AS mark
FROM (
    SELECT indicator, hash('follow_up', project, frequency, first_due_on, last_due_on, lag_days, baseline, baseline_on,
        is_not_applicable) AS mark
    FROM follow_up WHERE list_contains($projects, project)
    UNION ALL
    SELECT indicator, hash('target', id, project, programme, kind, "value", upper, due_on, set_on, revises) AS mark
    FROM target WHERE date_first(set_on) <= $on AND (project IS NULL OR list_contains($projects, project))
    UNION ALL
    SELECT indicator, hash('observation', project, period_start, period_end, "value", denominator, presence, is_break)
        AS mark
    FROM observation WHERE breakdown = 'total' AND period_end <= $on AND list_contains($projects, project)
    UNION ALL
    SELECT id AS indicator, hash('indicator', time_rule, decimals, name) AS mark FROM indicator
)
GROUP BY indicator

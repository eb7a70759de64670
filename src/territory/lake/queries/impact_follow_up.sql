-- Grain: one project that follows the indicator asked for, also where it does not apply (and why).
-- Columns: project, frequency, first_due_on, last_due_on, lag_days, collector, method, baseline, baseline_on,
--   is_not_applicable, reason.
-- Parameters: $projects (ids), $indicator (code).
SELECT project, frequency, first_due_on, last_due_on, lag_days, collector, method, baseline, baseline_on, is_not_applicable,
    reason
FROM follow_up
WHERE list_contains($projects, project) AND indicator = $indicator
ORDER BY project

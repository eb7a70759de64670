-- Grain: one activity born of these projects that had begun by the effective date, or that nobody dated.
-- Columns: activity, project, is_running (it had not ended by then), jobs (full-time equivalents; NULL unknown).
-- Parameters: $projects (ids), $on (effective date).
SELECT id AS activity, project, ended_on IS NULL OR date_last(ended_on) > $on AS is_running, jobs
FROM activity
WHERE list_contains($projects, project) AND (started_on IS NULL OR date_first(started_on) <= $on)
ORDER BY id

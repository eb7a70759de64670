-- Grain: one follow-up that applies: which project, which indicator, its rank among the key ones, how it is measured.
-- Columns: project, indicator, key_rank, method.
-- Parameters: $projects (ids).
SELECT project, indicator, key_rank, method
FROM follow_up
WHERE list_contains($projects, project) AND NOT is_not_applicable
ORDER BY project, indicator

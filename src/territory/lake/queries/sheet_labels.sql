-- Grain: one state of a project's label that had begun by the effective date, or that is not dated; in order.
-- Columns: id, state, from_on, to_on (partial dates), is_over (its end has passed), reference, renews, source_url.
-- Parameters: $project (id), $on (effective date).
SELECT
    id, state, from_on, to_on, to_on IS NOT NULL AND date_last(to_on) < $on AS is_over, reference, renews, source_url
FROM label
WHERE project = $project AND (from_on IS NULL OR date_first(from_on) <= $on)
ORDER BY date_first(from_on) NULLS FIRST, from_on, id

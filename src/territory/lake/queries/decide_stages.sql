-- Grain: one stage that a programme uses on a day, in its order. Columns: id, name, outcome.
-- Parameters: $programme, $on.
SELECT id, name, outcome
FROM stage
WHERE programme = $programme
  AND (valid_from IS NULL OR date_first(valid_from) <= $on)
  AND (valid_to IS NULL OR date_last(valid_to) >= $on)
ORDER BY position, id

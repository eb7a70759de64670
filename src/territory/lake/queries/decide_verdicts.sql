-- Grain: one verdict that a programme may give on a day: its own terms where it has some, else those of all.
-- Columns: id, name, name_en, definition, stops (it is, or stands under, the verdict that stops with a lesson).
-- Parameters: $programme, $on.
WITH given AS (
    SELECT *
    FROM term
    WHERE vocabulary = 'verdict'
      AND (programme IS NULL OR programme = $programme)
      AND (valid_from IS NULL OR date_first(valid_from) <= $on)
      AND (valid_to IS NULL OR date_last(valid_to) >= $on)
)
SELECT id, name, name_en, definition,
       'verdict.stop_with_lesson' IN (id, coalesce(parent, '')) AS stops
FROM given
WHERE programme IS NOT NULL OR NOT EXISTS (FROM given WHERE programme IS NOT NULL)
ORDER BY position NULLS LAST, id

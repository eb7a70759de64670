-- Grain: one indicator under one term of a vocabulary.
-- Columns: term, name, name_en, position, indicator.
-- Parameters: $vocabulary (code).
SELECT term.id AS term, term.name, term.name_en, term.position, indicator_term.indicator
FROM indicator_term
JOIN term ON term.id = indicator_term.term
WHERE term.vocabulary = $vocabulary
ORDER BY term.position NULLS LAST, term.id, indicator_term.indicator

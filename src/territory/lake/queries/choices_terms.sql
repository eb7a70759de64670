-- Terms one can pick: those that projects carry, and those above them.
-- Grain: one row per term. Columns: id, vocabulary, vocabulary_name, name, name_en, position. No parameter.
WITH RECURSIVE carried AS (
    SELECT DISTINCT term AS id FROM project_term
    UNION SELECT term.parent FROM carried JOIN term ON term.id = carried.id WHERE term.parent IS NOT NULL
)
SELECT term.id, term.vocabulary, vocabulary.name AS vocabulary_name, term.name, term.name_en, term.position
FROM carried
JOIN term ON term.id = carried.id
JOIN vocabulary ON vocabulary.id = term.vocabulary
ORDER BY term.vocabulary <> 'theme', vocabulary.name, term.position NULLS LAST, fold(term.name)

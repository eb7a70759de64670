-- Grain: what was settled of a criterion at a level in a round of scoring.
-- Columns: scoring, criterion, level, state, value, lowest, highest, given, no_opinion, evidence, amended_reason.
-- Parameter: $scorings (ids).
SELECT scoring, criterion, level, state, value, lowest, highest, given, no_opinion, evidence, amended_reason
FROM score
WHERE list_contains($scorings, scoring)
ORDER BY scoring, criterion, level

-- Grain: one sentence of the screen as it was when a decision was given, in its order.
-- Columns: part, said, coverage. Parameter: $decision (id).
SELECT part, said, coverage
FROM decision_figure
WHERE decision = $decision
ORDER BY position

-- Grain: one sentence that the screen showed when a meeting decided, as it was said that day.
-- Columns: decision, part, said, coverage. Parameter: $meeting.
SELECT f.decision, f.part, f.said, f.coverage
FROM decision_figure AS f
JOIN decision AS d ON d.id = f.decision
WHERE d.meeting = $meeting
ORDER BY f.decision, f.position

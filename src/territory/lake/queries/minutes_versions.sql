-- Grain: one version of the minutes of a meeting, the first one first.
-- Columns: version, state, "on", by_role, approved_at (the meeting that approved it), approved_on (its day), correction.
-- Parameter: $meeting.
SELECT v.version, v.state, v."on", v.by_role, v.approved_at, a."on" AS approved_on, v.correction
FROM minutes AS v
LEFT JOIN meeting AS a ON a.id = v.approved_at
WHERE v.meeting = $meeting
ORDER BY v.version

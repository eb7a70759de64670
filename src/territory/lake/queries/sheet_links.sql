-- Grain: one link between this project and another, either way, known by the effective date.
-- Columns: kind, is_target (the other project points to this one), other, other_name, "on" (partial date), note.
-- Parameters: $project (id), $on (effective date).
SELECT
    k.kind,
    k.target = $project AS is_target,
    other.id AS other,
    other.name AS other_name,
    k."on",
    k.note
FROM project_link AS k
JOIN project AS other ON other.id = CASE WHEN k.target = $project THEN k.project ELSE k.target END
WHERE (k.project = $project OR k.target = $project) AND (k."on" IS NULL OR date_first(k."on") <= $on)
ORDER BY date_first(k."on") NULLS LAST, k.kind, other.id

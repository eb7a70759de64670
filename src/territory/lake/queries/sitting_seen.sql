-- Grain: at most one row, the last day before a meeting on which its body had a project before it: it gave an avis or a
-- decision, closed an item about it, or scored it.
-- Columns: "on", closing (the arrêté it then sat on; NULL when nobody recorded it).
-- Parameters: $body, $project, $meeting (left out), $on (its day).
SELECT seen."on", max(seen.closing) AS closing
FROM (
    SELECT d."on", coalesce(d.closing, m.closing) AS closing
    FROM decision AS d
    LEFT JOIN meeting AS m ON m.id = d.meeting
    WHERE d.body = $body AND d.project = $project AND d.meeting IS DISTINCT FROM $meeting
    UNION ALL
    SELECT m."on", m.closing
    FROM agenda_item AS i
    JOIN meeting AS m ON m.id = i.meeting
    WHERE m.body = $body AND i.project = $project AND i.state = 'closed' AND m.id <> $meeting
    UNION ALL
    SELECT r."on", NULL AS closing
    FROM scoring AS r
    LEFT JOIN agenda_item AS i ON i.id = r.agenda_item
    WHERE r.body = $body AND r.project = $project AND i.meeting IS DISTINCT FROM $meeting
) AS seen
WHERE seen."on" <= $on
GROUP BY seen."on"
ORDER BY seen."on" DESC
LIMIT 1

-- Grain: one criterion that gets a score, at a level that the round scored, of a project scored at a meeting; what the
--   body settled, never a seat's own score.
-- Columns: agenda_item, grid_name, grid_version, scale_min, scale_max, method, note, pillar (its name; the criterion's
--   own where none is above it), criterion (its name), level, state (NULL: nothing was written), value, lowest, highest,
--   given, no_opinion, evidence. Parameter: $meeting.
WITH held AS (
    SELECT r.*
    FROM scoring AS r
    JOIN agenda_item AS i ON i.id = r.agenda_item
    WHERE i.meeting = $meeting
),
levels AS (
    SELECT DISTINCT s.scoring, s.level
    FROM score AS s
    JOIN held AS h ON h.id = s.scoring
)
SELECT
    h.agenda_item,
    g.name AS grid_name,
    g.version AS grid_version,
    g.scale_min,
    g.scale_max,
    h.method,
    h.note,
    coalesce(above.name, c.name) AS pillar,
    c.name AS criterion,
    l.level,
    s.state,
    s.value,
    s.lowest,
    s.highest,
    s.given,
    s.no_opinion,
    s.evidence
FROM held AS h
JOIN grid AS g ON g.id = h.grid
JOIN criterion AS c ON c.grid = g.id AND NOT EXISTS (FROM criterion AS below WHERE below.parent = c.id)
LEFT JOIN criterion AS above ON above.id = c.parent
JOIN levels AS l ON l.scoring = h.id
LEFT JOIN score AS s ON s.scoring = h.id AND s.criterion = c.id AND s.level = l.level
ORDER BY h.agenda_item, coalesce(above.position, c.position), coalesce(above.id, c.id), c.position, c.id,
    list_position(['real', 'potential', 'ideal'], l.level)

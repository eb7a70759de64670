-- Grain: one row. Column: latest (DATE), the day of the last fact that happened and is known; NULL in an empty lake.
-- Plans (due dates, milestones to come, targets) are not facts. A fact known to the month counts from its first day.
-- What is dated after the day of the last import cannot have happened: a mistyped year must not move every deadline.
SELECT max(day) AS latest
FROM (
    SELECT date_first("on") AS day FROM stage_change
    UNION ALL
    SELECT date_first("on") FROM funding_event WHERE kind <> 'envisaged'
    UNION ALL
    SELECT period_end FROM observation WHERE presence = 'present'
    UNION ALL
    SELECT "on" FROM weather
    UNION ALL
    SELECT date_first("on") FROM note
)
WHERE day <= coalesce((SELECT max("at") FROM "import")::DATE, DATE '9999-12-31')

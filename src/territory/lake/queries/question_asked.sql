-- Grain: one question or contested value that the lake holds, whatever its state.
-- Columns: those of `question`. Parameters: none.
SELECT
    q.id, q.kind, q.programme, q.project, q.indicator, q.figure, q.query, q.shown, q.text, q.contested_value, q.contested_source AS source,
    q.asked_on, q.asked_as, q.answer, q.answered_on, q.state, q.source_url
FROM question AS q
ORDER BY q.asked_on, q.id

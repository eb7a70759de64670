-- Grain: one experiment of a project begun by the effective date, or undated. Its observation and conclusion are those
-- of its end: before it, they are not known yet.
-- Columns: id, title, hypothesis, criterion, protocol, adjustment, observation, conclusion, started_on, ended_on,
--   evidence_url.
-- Parameters: $project (id), $on (effective date).
SELECT
    x.id,
    x.title,
    h.statement AS hypothesis,
    c.name AS criterion,
    x.protocol,
    x.adjustment,
    CASE WHEN x.ended_on IS NULL OR date_first(x.ended_on) <= $on THEN x.observation END AS observation,
    CASE WHEN x.ended_on IS NULL OR date_first(x.ended_on) <= $on THEN x.conclusion ELSE 'running' END AS conclusion,
    x.started_on,
    CASE WHEN date_first(x.ended_on) <= $on THEN x.ended_on END AS ended_on,
    x.evidence_url
FROM experiment AS x
LEFT JOIN hypothesis AS h ON h.id = x.hypothesis
LEFT JOIN criterion AS c ON c.id = x.criterion
WHERE x.project = $project AND (x.started_on IS NULL OR date_first(x.started_on) <= $on)
ORDER BY date_first(x.started_on) NULLS LAST, x.id

-- Projects known to exist at a date, and which filters each of them passes.
-- Grain: one row per project whose first dated fact is not after $on (or that has no dated fact).
-- Columns: project, name, phase (NULL unknown), in_programme, in_territory, in_terms, in_phases, in_period
--   (each true when the filter is not set; false also when the fact it asks for is unknown).
-- Parameters: $on DATE, $programme, $territory (NULL: all), $terms, $phases (empty: all), $first, $last DATE (NULL: all).
WITH RECURSIVE
-- The territory asked, all that is below it, and former communes that merged into any of these.
below AS (
    SELECT CAST($territory AS VARCHAR) AS id
    UNION
    SELECT next.id
    FROM below
    JOIN (
        SELECT parent AS id_above, child AS id FROM territory_link
        UNION ALL
        SELECT successor, id FROM territory WHERE successor IS NOT NULL
    ) AS next ON next.id_above = below.id
),
-- All that is above it: a project covering one of these whole covers the territory asked as well.
above AS (
    SELECT CAST($territory AS VARCHAR) AS id
    UNION
    SELECT link.parent FROM above JOIN territory_link AS link ON link.child = above.id
),
placed AS (
    SELECT DISTINCT project FROM site WHERE territory IS NOT NULL
),
sited AS (
    SELECT DISTINCT site.project
    FROM site
    WHERE (site.from_on IS NULL OR date_first(site.from_on) <= $on)
      AND (site.territory IN (SELECT id FROM below)
           OR (site.precision = 'territory' AND site.territory IN (SELECT id FROM above)))
),
-- A term asked for stands for those below it; terms of one vocabulary widen, vocabularies narrow.
asked AS (
    SELECT term.id AS term, term.vocabulary FROM term WHERE term.id IN (SELECT unnest(CAST($terms AS VARCHAR[])))
    UNION
    SELECT term.id, asked.vocabulary FROM asked JOIN term ON term.parent = asked.term
),
termed AS (
    SELECT project_term.project
    FROM project_term
    JOIN asked ON asked.term = project_term.term
    GROUP BY project_term.project
    HAVING count(DISTINCT asked.vocabulary) = (SELECT count(DISTINCT vocabulary) FROM asked)
),
changes AS (
    SELECT stage_change.project, stage_change."on", stage.phase, stage.position
    FROM stage_change
    JOIN stage ON stage.id = stage_change.stage
),
phases AS (
    SELECT project, arg_max(phase, (date_first("on"), position)) AS phase
    FROM changes
    WHERE date_first("on") <= $on
    GROUP BY project
),
lives AS (
    SELECT
        project.id,
        least(date_first(project.applied_on), date_first(project.started_on),
              (SELECT min(date_first(changes."on")) FROM changes WHERE changes.project = project.id),
              (SELECT min(date_first(label.from_on)) FROM label WHERE label.project = project.id)) AS known_since,
        coalesce(date_first(project.started_on), date_first(project.applied_on),
                 (SELECT min(date_first(changes."on")) FROM changes WHERE changes.project = project.id)) AS first_day,
        coalesce(date_last(project.ended_on),
                 (SELECT max(date_last(changes."on")) FROM changes
                  WHERE changes.project = project.id AND changes.phase = 'closed')) AS last_day
    FROM project
)
SELECT
    project.id AS project,
    project.name,
    phases.phase,
    CAST($programme AS VARCHAR) IS NULL OR project.programme = CAST($programme AS VARCHAR) AS in_programme,
    CAST($territory AS VARCHAR) IS NULL
        OR project.id IN (SELECT project FROM sited)
        -- Nobody said where: it is somewhere in its programme's perimeter.
        OR (project.id NOT IN (SELECT project FROM placed)
            AND coalesce(programme.territory IN (SELECT id FROM below), FALSE)) AS in_territory,
    len(CAST($terms AS VARCHAR[])) = 0 OR project.id IN (SELECT project FROM termed) AS in_terms,
    len(CAST($phases AS VARCHAR[])) = 0
        OR coalesce(list_contains(CAST($phases AS VARCHAR[]), phases.phase), FALSE) AS in_phases,
    CAST($first AS DATE) IS NULL
        OR coalesce(lives.first_day <= CAST($last AS DATE) AND (lives.last_day IS NULL OR lives.last_day >= CAST($first AS DATE)), FALSE)
        AS in_period
FROM project
JOIN lives ON lives.id = project.id
LEFT JOIN programme ON programme.id = project.programme
LEFT JOIN phases ON phases.project = project.id
WHERE lives.known_since IS NULL OR lives.known_since <= $on
ORDER BY project.id

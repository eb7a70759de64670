-- Money that waits for a project.
-- Grain: one funding of which some share goes to nothing yet (said so, left over by known shares, or no share at all).
-- Columns: id, object, funder, funder_name, beneficiary, beneficiary_name, beneficiary_territory, origin, instrument,
--   instrument_name, instrument_name_en, is_cash, is_repayable, counts_as_mobilised, fiscal_year, passed_on_from,
--   reference (of its first act that has one), said_on (date of its first act, partial), waiting_share (of the whole;
--   NULL when other shares are unknown). No parameter.
WITH told AS (
    SELECT
        funding,
        coalesce(sum(share) FILTER (WHERE purpose <> 'unallocated'), 0) AS share,
        coalesce(bool_or(purpose <> 'unallocated' AND share IS NULL), FALSE) AS is_open,
        bool_or(purpose = 'unallocated') AS says_so
    FROM funding_share
    GROUP BY funding
),
waiting AS (
    SELECT f.id, CASE WHEN told.is_open THEN NULL ELSE greatest(1 - coalesce(told.share, 0), 0) END AS waiting_share
    FROM funding AS f
    LEFT JOIN told ON told.funding = f.id
    WHERE told.funding IS NULL
       OR (told.says_so AND (told.is_open OR told.share < 0.999999))
       OR (NOT told.is_open AND told.share < 0.999999)
),
acts AS (
    SELECT
        funding,
        arg_min(reference, coalesce("on", '9')) FILTER (WHERE reference IS NOT NULL) AS reference,
        min("on") FILTER (WHERE kind IN ('granted', 'contracted')) AS granted_on,
        min("on") AS first_on
    FROM funding_event
    GROUP BY funding
)
SELECT
    f.id,
    f.object,
    coalesce(payer.merged_into, f.funder) AS funder,
    coalesce(payer_kept.name, payer.name) AS funder_name,
    coalesce(receiver.merged_into, f.beneficiary) AS beneficiary,
    coalesce(receiver_kept.name, receiver.name) AS beneficiary_name,
    coalesce(receiver_kept.territory, receiver.territory) AS beneficiary_territory,
    family.origin,
    f.instrument,
    instrument.name AS instrument_name,
    instrument.name_en AS instrument_name_en,
    instrument.is_cash,
    instrument.is_repayable,
    instrument.counts_as_mobilised,
    f.fiscal_year,
    f.passed_on_from,
    acts.reference,
    coalesce(acts.granted_on, acts.first_on) AS said_on,
    waiting.waiting_share
FROM waiting
JOIN funding AS f ON f.id = waiting.id
LEFT JOIN acts ON acts.funding = f.id
LEFT JOIN organisation AS payer ON payer.id = f.funder
LEFT JOIN organisation AS payer_kept ON payer_kept.id = payer.merged_into
LEFT JOIN organisation AS receiver ON receiver.id = f.beneficiary
LEFT JOIN organisation AS receiver_kept ON receiver_kept.id = receiver.merged_into
LEFT JOIN source_family AS family ON family.id = f.source_family
LEFT JOIN instrument ON instrument.id = f.instrument
ORDER BY said_on DESC NULLS LAST, f.id

-- Grain: one funding that exists at the effective date and concerns the projects, their programmes as such, or an
-- organisation that gives or receives it.
-- A funding without any event is kept (its amounts are unknown); one whose events are all later does not exist yet.
-- Columns: id, object, funder, funder_name, beneficiary, beneficiary_name, beneficiary_sector, family, family_name,
--   family_name_en, family_position, origin, level, is_public_money, instrument, instrument_name, instrument_name_en,
--   is_cash, is_repayable, counts_as_mobilised, nature, fiscal_year, passed_on_from, source_url.
-- Parameters: $projects (ids), $programmes (codes; empty when the scope narrows a programme), $on (effective date),
--   $everything (the scope is not narrowed at all: money allocated to nothing yet belongs to it), $organisation (id or
--   NULL).
WITH concerned AS (
    SELECT DISTINCT funding AS id
    FROM funding_share
    WHERE list_contains($projects, project)
       OR (project IS NULL AND list_contains($programmes, programme))
       OR (project IS NULL AND programme IS NULL AND $everything)
    UNION
    SELECT id FROM funding
    WHERE $everything AND id NOT IN (SELECT funding FROM funding_share)
    UNION
    SELECT asked.id
    FROM funding AS asked
    LEFT JOIN organisation AS giver ON giver.id = asked.funder
    LEFT JOIN organisation AS taker ON taker.id = asked.beneficiary
    WHERE coalesce(giver.merged_into, asked.funder) = $organisation
       OR coalesce(taker.merged_into, asked.beneficiary) = $organisation
)
SELECT
    f.id,
    f.object,
    coalesce(payer.merged_into, f.funder) AS funder,
    coalesce(payer_kept.name, payer.name) AS funder_name,
    coalesce(receiver.merged_into, f.beneficiary) AS beneficiary,
    coalesce(receiver_kept.name, receiver.name) AS beneficiary_name,
    category.sector AS beneficiary_sector,
    f.source_family AS family,
    family.name AS family_name,
    family.name_en AS family_name_en,
    family.position AS family_position,
    family.origin,
    family.level,
    family.is_public_money,
    f.instrument,
    instrument.name AS instrument_name,
    instrument.name_en AS instrument_name_en,
    instrument.is_cash,
    instrument.is_repayable,
    instrument.counts_as_mobilised,
    f.nature,
    f.fiscal_year,
    f.passed_on_from,
    f.source_url
FROM funding AS f
JOIN concerned USING (id)
LEFT JOIN organisation AS payer ON payer.id = f.funder
LEFT JOIN organisation AS payer_kept ON payer_kept.id = payer.merged_into
LEFT JOIN organisation AS receiver ON receiver.id = f.beneficiary
LEFT JOIN organisation AS receiver_kept ON receiver_kept.id = receiver.merged_into
LEFT JOIN legal_category AS category ON category.id = coalesce(receiver_kept.legal_category, receiver.legal_category)
LEFT JOIN source_family AS family ON family.id = f.source_family
LEFT JOIN instrument ON instrument.id = f.instrument
WHERE NOT EXISTS (SELECT 1 FROM funding_event AS e WHERE e.funding = f.id)
   OR EXISTS (
        SELECT 1 FROM funding_event AS e
        WHERE e.funding = f.id AND (e."on" IS NULL OR date_first(e."on") <= $on)
   )
ORDER BY family.position, f.id

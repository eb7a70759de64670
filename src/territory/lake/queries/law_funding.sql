-- Grain: one funding that exists at the effective date and that serves one of the projects, or one of the programmes as
-- such, or is given to or by one of the organisations (under any name merged into them).
-- A funding without any event is kept (its amounts are unknown); one whose events are all later does not exist yet.
-- Columns: id, object, funder, beneficiary (ids, merged ones resolved), family, tier, origin, is_public_money,
--   counts_for_own_share, instrument, is_cash, is_repayable, counts_as_mobilised, nature, regime, fiscal_year,
--   passed_on_from, is_served (it serves a project or a programme that was asked for), scheme, scheme_name, maximum_rate, own_share.
-- Parameters: $projects, $organisations (ids), $programmes (codes), $on (effective date).
WITH served AS (
    SELECT funding
    FROM funding_share
    WHERE list_contains($projects, project) OR (project IS NULL AND list_contains($programmes, programme))
)
SELECT
    f.id,
    f.object,
    coalesce(giver.merged_into, f.funder) AS funder,
    coalesce(taker.merged_into, f.beneficiary) AS beneficiary,
    f.source_family AS family,
    family.tier,
    family.origin,
    family.is_public_money,
    family.counts_for_own_share,
    f.instrument,
    instrument.is_cash,
    instrument.is_repayable,
    instrument.counts_as_mobilised,
    f.nature,
    f.regime,
    f.fiscal_year,
    f.passed_on_from,
    f.id IN (SELECT funding FROM served) AS is_served,
    f.scheme,
    scheme.name AS scheme_name,
    scheme.maximum_rate,
    scheme.own_share
FROM funding AS f
LEFT JOIN organisation AS giver ON giver.id = f.funder
LEFT JOIN organisation AS taker ON taker.id = f.beneficiary
LEFT JOIN source_family AS family ON family.id = f.source_family
LEFT JOIN instrument ON instrument.id = f.instrument
LEFT JOIN scheme ON scheme.id = f.scheme
WHERE (
        list_contains($organisations, coalesce(giver.merged_into, f.funder))
     OR list_contains($organisations, coalesce(taker.merged_into, f.beneficiary))
     OR f.id IN (SELECT funding FROM served)
  )
  AND (
        NOT EXISTS (SELECT 1 FROM funding_event AS e WHERE e.funding = f.id)
     OR EXISTS (
            SELECT 1 FROM funding_event AS e
            WHERE e.funding = f.id AND (e."on" IS NULL OR date_first(e."on") <= $on)
        )
  )
ORDER BY f.id

-- Grain: one event of the fundings, known to have happened by the effective date, or undated.
-- Columns: id, funding, kind, happened_on, happened_by (first and last possible day; NULL when undated), amount, change,
--   reference.
-- Parameters: $fundings (ids), $on (effective date).
SELECT id, funding, kind, date_first("on") AS happened_on, date_last("on") AS happened_by, amount, change, reference
FROM funding_event
WHERE list_contains($fundings, funding) AND ("on" IS NULL OR date_first("on") <= $on)
ORDER BY funding, happened_on NULLS FIRST, id

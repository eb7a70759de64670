-- Grain: one share of a funding; a missing share is unknown, not the whole.
-- Columns: funding, line, purpose, project, programme, share.
-- Parameters: $fundings (ids).
SELECT funding, line, purpose, project, programme, share
FROM funding_share
WHERE list_contains($fundings, funding)
ORDER BY funding, line

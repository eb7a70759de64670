-- Grain: one attachment whose two ends are among the territories.
-- Columns: child, parent, valid_from, valid_to (partial dates).
-- Parameters: $territories (ids).
SELECT child, parent, valid_from, valid_to
FROM territory_link
WHERE child IN (SELECT unnest(CAST($territories AS VARCHAR[])))
  AND parent IN (SELECT unnest(CAST($territories AS VARCHAR[])))
ORDER BY child, parent

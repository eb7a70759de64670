-- Grain: one outline brought for the territories. Columns: territory, geometry (GeoJSON), source, licence, reference_year.
-- Parameters: $territories (ids).
SELECT territory, geometry, source, licence, reference_year
FROM boundary
WHERE territory IN (SELECT unnest(CAST($territories AS VARCHAR[])))
ORDER BY territory

-- Grain: one programme that is one of $programmes or whose perimeter is one of $territories.
-- Columns: id, name, short_name, label_name, territory, territory_name, service, service_phone, service_email,
--   service_url, source_url. Parameters: $programmes, $territories (ids).
SELECT
    p.id,
    p.name,
    p.short_name,
    p.label_name,
    p.territory,
    t.name AS territory_name,
    p.service,
    p.service_phone,
    p.service_email,
    p.service_url,
    p.source_url
FROM programme AS p
LEFT JOIN territory AS t ON t.id = p.territory
WHERE list_contains($programmes, p.id) OR list_contains($territories, p.territory)
ORDER BY p.name, p.id

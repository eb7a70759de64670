-- Grain: one territory whose code a file of boundaries may name. Old codes come with their successor.
-- Columns: id, kind, code, name, successor, valid_to, latitude, longitude. No parameter.
SELECT id, kind, code, name, successor, valid_to, latitude, longitude
FROM territory
WHERE kind IN ('commune', 'epci', 'pays', 'quartier', 'qpv')
ORDER BY id

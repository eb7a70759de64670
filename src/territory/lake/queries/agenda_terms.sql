-- Grain: one seat. Columns: id, from_on, to_on (partial dates as written). Parameter: $body (id).
SELECT id, from_on, to_on FROM seat WHERE body = $body ORDER BY id

-- Grain: the arrêté on which a meeting sat; no row when it sat on live data, or when it is no longer there.
-- Columns: effective_on. Parameter: $closing.
SELECT effective_on
FROM closing
WHERE id = $closing

-- Grain: one document of a project, or one digital common it made, that existed by the effective date. What persons in
-- it did not agree to show is left out. A file whose rows were read into the lake is not handed out (no sha256): it holds
-- what each audience sees a part of.
-- Columns: id, table (document or digital_common), title, kind, url, sha256, alt_text, licence, "on" (partial date).
-- Parameters: $project (id), $on (effective date).
SELECT id, "table", title, kind, url, sha256, alt_text, licence, "on"
FROM (
    SELECT id, 'document' AS "table", title, kind, url,
        CASE WHEN sha256 NOT IN (SELECT sha256 FROM import_file WHERE sha256 IS NOT NULL) THEN sha256 END AS sha256,
        alt_text, licence, "on"
    FROM document
    WHERE project = $project AND consent IN ('given', 'not_needed') AND ("on" IS NULL OR date_first("on") <= $on)
    UNION ALL
    SELECT id, 'digital_common', name, 'common', url, NULL, description, licence, NULL
    FROM digital_common
    WHERE project = $project
) AS kept
ORDER BY "table" = 'digital_common', date_first("on") NULLS LAST, id

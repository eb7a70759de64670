CASE WHEN regexp_full_match("on", '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?') AND CASE WHEN "on" >= '0001' THEN TRY_CAST(CASE length("on") WHEN 4 THEN "on" || '-01-01' WHEN 7 THEN "on" || '-01' ELSE "on" END AS DATE) END IS NOT NULL THEN "on" END AS "on:typed",
CASE WHEN regexp_full_match("amount", '[+-]?([0-9]{1,16}(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)') THEN TRY_CAST("amount" AS DECIMAL(18,2)) END AS "amount:typed",
CASE WHEN regexp_full_match("change", '[+-]?([0-9]{1,16}(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)') THEN TRY_CAST("change" AS DECIMAL(18,2)) END AS "change:typed",
CASE WHEN regexp_full_match("source_url", 'https?://[^\s/?#]+[^\s]*') THEN "source_url" END AS "source_url:typed";

SELECT _entry, _row, "id", "funding", "kind", "on", CAST(NULL AS VARCHAR) AS "amount", CAST(NULL AS VARCHAR) AS "change", CAST(NULL AS VARCHAR) AS "reference", CAST(NULL AS VARCHAR) AS "source_url",
  "id" AS "id:typed", "funding" AS "funding:typed", "kind" AS "kind:typed", "on:typed" AS "on:typed", CAST(NULL AS DECIMAL(18,2)) AS "amount:typed", CAST(NULL AS DECIMAL(18,2)) AS "change:typed", CAST(NULL AS VARCHAR) AS "reference:typed", CAST(NULL AS VARCHAR) AS "source_url:typed"
FROM "staged";

SELECT _entry, _row, said."column", said.code, said.value, CAST(NULL AS VARCHAR) AS other FROM (
  SELECT _entry, _row, unnest([
    CASE WHEN "id" IS NULL THEN {'column': 'id', 'code': 'required', 'value': "id"} END,
    CASE WHEN "id:typed" IS NOT NULL AND NOT regexp_full_match("id", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'id', 'code': 'pattern', 'value': "id"} END,
    CASE WHEN "funding" IS NULL THEN {'column': 'funding', 'code': 'required', 'value': "funding"} END,
    CASE WHEN "funding:typed" IS NOT NULL AND NOT regexp_full_match("funding", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'funding', 'code': 'pattern', 'value': "funding"} END,
    CASE WHEN "kind" IS NULL THEN {'column': 'kind', 'code': 'required', 'value': "kind"} END,
    CASE WHEN "kind:typed" NOT IN ('envisaged', 'requested', 'granted', 'contracted', 'amended', 'paid', 'refused', 'withdrawn', 'cancelled', 'clawed_back') THEN {'column': 'kind', 'code': 'enum', 'value': "kind"} END,
    CASE WHEN "on" IS NOT NULL AND "on:typed" IS NULL THEN {'column': 'on', 'code': 'partial-date', 'value': "on"} END,
    CASE WHEN "amount" IS NOT NULL AND NOT regexp_full_match("amount", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?') THEN {'column': 'amount', 'code': 'number', 'value': "amount"} END,
    CASE WHEN "amount:typed" IS NULL AND regexp_full_match("amount", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?') THEN {'column': 'amount', 'code': 'money', 'value': "amount"} END,
    CASE WHEN "amount:typed" < 0 THEN {'column': 'amount', 'code': 'minimum', 'value': "amount"} END,
    CASE WHEN "change" IS NOT NULL AND NOT regexp_full_match("change", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?') THEN {'column': 'change', 'code': 'number', 'value': "change"} END,
    CASE WHEN "change:typed" IS NULL AND regexp_full_match("change", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?') THEN {'column': 'change', 'code': 'money', 'value': "change"} END,
    CASE WHEN "reference:typed" IS NOT NULL AND length("reference") > 300 THEN {'column': 'reference', 'code': 'max-length', 'value': "reference"} END,
    CASE WHEN "source_url" IS NOT NULL AND "source_url:typed" IS NULL THEN {'column': 'source_url', 'code': 'uri', 'value': "source_url"} END,
    CASE WHEN "source_url:typed" IS NOT NULL AND length("source_url") > 1000 THEN {'column': 'source_url', 'code': 'max-length', 'value': "source_url"} END,
    CASE WHEN coalesce("kind" IN ('amended'), false) AND CAST("change" IS NOT NULL AS INTEGER) = 0 THEN {'column': 'change', 'code': 'requires-one-of', 'value': "change"} END,
    CASE WHEN coalesce("kind" IN ('paid', 'clawed_back'), false) AND CAST("amount" IS NOT NULL AS INTEGER) = 0 THEN {'column': 'amount', 'code': 'requires-one-of', 'value': "amount"} END]) AS said
  FROM "typed" WHERE ("id" IS NULL)
    OR ("id:typed" IS NOT NULL AND NOT regexp_full_match("id", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("funding" IS NULL)
    OR ("funding:typed" IS NOT NULL AND NOT regexp_full_match("funding", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("kind" IS NULL)
    OR ("kind:typed" NOT IN ('envisaged', 'requested', 'granted', 'contracted', 'amended', 'paid', 'refused', 'withdrawn', 'cancelled', 'clawed_back'))
    OR ("on" IS NOT NULL AND "on:typed" IS NULL)
    OR ("amount" IS NOT NULL AND NOT regexp_full_match("amount", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?'))
    OR ("amount:typed" IS NULL AND regexp_full_match("amount", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?'))
    OR ("amount:typed" < 0)
    OR ("change" IS NOT NULL AND NOT regexp_full_match("change", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?'))
    OR ("change:typed" IS NULL AND regexp_full_match("change", '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?'))
    OR ("reference:typed" IS NOT NULL AND length("reference") > 300)
    OR ("source_url" IS NOT NULL AND "source_url:typed" IS NULL)
    OR ("source_url:typed" IS NOT NULL AND length("source_url") > 1000)
    OR (coalesce("kind" IN ('amended'), false) AND CAST("change" IS NOT NULL AS INTEGER) = 0)
    OR (coalesce("kind" IN ('paid', 'clawed_back'), false) AND CAST("amount" IS NOT NULL AS INTEGER) = 0)) WHERE said IS NOT NULL
UNION ALL
SELECT _entry, _row, 'id', 'key-repeated', value, CAST(first AS VARCHAR) FROM (
  SELECT _entry, _row, concat_ws(' · ', "id") AS value, first_value(_row) OVER seen AS first, row_number() OVER seen AS n
  FROM "typed" SEMI JOIN (
    SELECT "id:typed" FROM "typed" WHERE "id:typed" IS NOT NULL GROUP BY ALL HAVING count(*) > 1) AS twice USING ("id:typed")
  WINDOW seen AS (PARTITION BY "id:typed" ORDER BY _entry, _row)) WHERE n > 1;

SELECT r._entry, r._row, 'funding' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."funding" AS value, 'funding' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_funding" GROUP BY target) AS known ON known.target = r."funding"
WHERE r."funding" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false);

CASE WHEN regexp_full_match("from_on", '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?') AND CASE WHEN "from_on" >= '0001' THEN TRY_CAST(CASE length("from_on") WHEN 4 THEN "from_on" || '-01-01' WHEN 7 THEN "from_on" || '-01' ELSE "from_on" END AS DATE) END IS NOT NULL THEN "from_on" END AS "from_on:typed",
CASE WHEN regexp_full_match("to_on", '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?') AND CASE WHEN "to_on" >= '0001' THEN TRY_CAST(CASE length("to_on") WHEN 4 THEN "to_on" || '-01-01' WHEN 7 THEN "to_on" || '-01' ELSE "to_on" END AS DATE) END IS NOT NULL THEN "to_on" END AS "to_on:typed",
CASE WHEN regexp_full_match("source_url", 'https?://[^\s/?#]+[^\s]*') THEN "source_url" END AS "source_url:typed";

SELECT _entry, _row, "project", "organisation", "role", "college", CAST(NULL AS VARCHAR) AS "from_on", CAST(NULL AS VARCHAR) AS "to_on", CAST(NULL AS VARCHAR) AS "source_url",
  "project" AS "project:typed", "organisation" AS "organisation:typed", "role" AS "role:typed", "college" AS "college:typed", CAST(NULL AS VARCHAR) AS "from_on:typed", CAST(NULL AS VARCHAR) AS "to_on:typed", CAST(NULL AS VARCHAR) AS "source_url:typed"
FROM "staged";

SELECT _entry, _row, said."column", said.code, said.value, CAST(NULL AS VARCHAR) AS other FROM (
  SELECT _entry, _row, unnest([
    CASE WHEN "project" IS NULL THEN {'column': 'project', 'code': 'required', 'value': "project"} END,
    CASE WHEN "project:typed" IS NOT NULL AND NOT regexp_full_match("project", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'project', 'code': 'pattern', 'value': "project"} END,
    CASE WHEN "organisation" IS NULL THEN {'column': 'organisation', 'code': 'required', 'value': "organisation"} END,
    CASE WHEN "organisation:typed" IS NOT NULL AND NOT regexp_full_match("organisation", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'organisation', 'code': 'pattern', 'value': "organisation"} END,
    CASE WHEN "role" IS NULL THEN {'column': 'role', 'code': 'required', 'value': "role"} END,
    CASE WHEN "role:typed" IS NOT NULL AND NOT regexp_full_match("role", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'role', 'code': 'pattern', 'value': "role"} END,
    CASE WHEN "college:typed" IS NOT NULL AND NOT regexp_full_match("college", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'college', 'code': 'pattern', 'value': "college"} END,
    CASE WHEN "from_on" IS NOT NULL AND "from_on:typed" IS NULL THEN {'column': 'from_on', 'code': 'partial-date', 'value': "from_on"} END,
    CASE WHEN "to_on" IS NOT NULL AND "to_on:typed" IS NULL THEN {'column': 'to_on', 'code': 'partial-date', 'value': "to_on"} END,
    CASE WHEN "source_url" IS NOT NULL AND "source_url:typed" IS NULL THEN {'column': 'source_url', 'code': 'uri', 'value': "source_url"} END,
    CASE WHEN "source_url:typed" IS NOT NULL AND length("source_url") > 1000 THEN {'column': 'source_url', 'code': 'max-length', 'value': "source_url"} END,
    CASE WHEN CASE WHEN "from_on:typed" >= '0001' THEN TRY_CAST(CASE length("from_on:typed") WHEN 4 THEN "from_on:typed" || '-01-01' WHEN 7 THEN "from_on:typed" || '-01' ELSE "from_on:typed" END AS DATE) END > CASE length("to_on:typed") WHEN 4 THEN TRY_CAST("to_on:typed" || '-12-31' AS DATE) WHEN 7 THEN last_day(TRY_CAST("to_on:typed" || '-01' AS DATE)) ELSE TRY_CAST("to_on:typed" AS DATE) END THEN {'column': 'to_on', 'code': 'order', 'value': "to_on"} END]) AS said
  FROM "typed" WHERE ("project" IS NULL)
    OR ("project:typed" IS NOT NULL AND NOT regexp_full_match("project", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("organisation" IS NULL)
    OR ("organisation:typed" IS NOT NULL AND NOT regexp_full_match("organisation", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("role" IS NULL)
    OR ("role:typed" IS NOT NULL AND NOT regexp_full_match("role", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("college:typed" IS NOT NULL AND NOT regexp_full_match("college", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("from_on" IS NOT NULL AND "from_on:typed" IS NULL)
    OR ("to_on" IS NOT NULL AND "to_on:typed" IS NULL)
    OR ("source_url" IS NOT NULL AND "source_url:typed" IS NULL)
    OR ("source_url:typed" IS NOT NULL AND length("source_url") > 1000)
    OR (CASE WHEN "from_on:typed" >= '0001' THEN TRY_CAST(CASE length("from_on:typed") WHEN 4 THEN "from_on:typed" || '-01-01' WHEN 7 THEN "from_on:typed" || '-01' ELSE "from_on:typed" END AS DATE) END > CASE length("to_on:typed") WHEN 4 THEN TRY_CAST("to_on:typed" || '-12-31' AS DATE) WHEN 7 THEN last_day(TRY_CAST("to_on:typed" || '-01' AS DATE)) ELSE TRY_CAST("to_on:typed" AS DATE) END)) WHERE said IS NOT NULL
UNION ALL
SELECT _entry, _row, 'project', 'key-repeated', value, CAST(first AS VARCHAR) FROM (
  SELECT _entry, _row, concat_ws(' · ', "project", "organisation", "role") AS value, first_value(_row) OVER seen AS first, row_number() OVER seen AS n
  FROM "typed" SEMI JOIN (
    SELECT "project:typed", "organisation:typed", "role:typed" FROM "typed" WHERE "project:typed" IS NOT NULL AND "organisation:typed" IS NOT NULL AND "role:typed" IS NOT NULL GROUP BY ALL HAVING count(*) > 1) AS twice USING ("project:typed", "organisation:typed", "role:typed")
  WINDOW seen AS (PARTITION BY "project:typed", "organisation:typed", "role:typed" ORDER BY _entry, _row)) WHERE n > 1;

SELECT r._entry, r._row, 'project' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."project" AS value, 'project' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_project" GROUP BY target) AS known ON known.target = r."project"
WHERE r."project" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false)
UNION ALL
SELECT r._entry, r._row, 'organisation' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."organisation" AS value, 'organisation' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_organisation" GROUP BY target) AS known ON known.target = r."organisation"
WHERE r."organisation" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false)
UNION ALL
SELECT r._entry, r._row, 'role' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."role" AS value, 'term' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_term" GROUP BY target) AS known ON known.target = r."role"
WHERE r."role" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR NOT list_contains(known.vocabularies, 'partner_role'))
UNION ALL
SELECT r._entry, r._row, 'college' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."college" AS value, 'term' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_term" GROUP BY target) AS known ON known.target = r."college"
WHERE r."college" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR NOT list_contains(known.vocabularies, 'college'));

CASE WHEN isfinite(TRY_CAST("latitude" AS DOUBLE)) AND NOT contains("latitude", '_') AND NOT contains("latitude", ' ') AND NOT starts_with("latitude", '+-') THEN TRY_CAST("latitude" AS DOUBLE) END AS "latitude:typed",
CASE WHEN isfinite(TRY_CAST("longitude" AS DOUBLE)) AND NOT contains("longitude", '_') AND NOT contains("longitude", ' ') AND NOT starts_with("longitude", '+-') THEN TRY_CAST("longitude" AS DOUBLE) END AS "longitude:typed",
CASE WHEN isfinite(TRY_CAST("share" AS DOUBLE)) AND NOT contains("share", '_') AND NOT contains("share", ' ') AND NOT starts_with("share", '+-') THEN TRY_CAST("share" AS DOUBLE) END AS "share:typed",
CASE WHEN regexp_full_match("from_on", '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?') AND CASE WHEN "from_on" >= '0001' THEN TRY_CAST(CASE length("from_on") WHEN 4 THEN "from_on" || '-01-01' WHEN 7 THEN "from_on" || '-01' ELSE "from_on" END AS DATE) END IS NOT NULL THEN "from_on" END AS "from_on:typed",
CASE WHEN regexp_full_match("to_on", '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?') AND CASE WHEN "to_on" >= '0001' THEN TRY_CAST(CASE length("to_on") WHEN 4 THEN "to_on" || '-01-01' WHEN 7 THEN "to_on" || '-01' ELSE "to_on" END AS DATE) END IS NOT NULL THEN "to_on" END AS "to_on:typed",
CASE "is_private_home" WHEN 'true' THEN true WHEN 'false' THEN false END AS "is_private_home:typed",
CASE WHEN regexp_full_match("source_url", 'https?://[^\s/?#]+[^\s]*') THEN "source_url" END AS "source_url:typed";

SELECT _entry, _row, "id", "project", "name", "territory", CAST(NULL AS VARCHAR) AS "latitude", CAST(NULL AS VARCHAR) AS "longitude", CAST(NULL AS VARCHAR) AS "precision", CAST(NULL AS VARCHAR) AS "share", CAST(NULL AS VARCHAR) AS "from_on", CAST(NULL AS VARCHAR) AS "to_on", CAST(NULL AS VARCHAR) AS "is_private_home", CAST(NULL AS VARCHAR) AS "source_url",
  "id" AS "id:typed", "project" AS "project:typed", "name" AS "name:typed", "territory" AS "territory:typed", CAST(NULL AS DOUBLE) AS "latitude:typed", CAST(NULL AS DOUBLE) AS "longitude:typed", CAST(NULL AS VARCHAR) AS "precision:typed", CAST(NULL AS DOUBLE) AS "share:typed", CAST(NULL AS VARCHAR) AS "from_on:typed", CAST(NULL AS VARCHAR) AS "to_on:typed", CAST(NULL AS BOOLEAN) AS "is_private_home:typed", CAST(NULL AS VARCHAR) AS "source_url:typed"
FROM "staged";

SELECT _entry, _row, said."column", said.code, said.value, CAST(NULL AS VARCHAR) AS other FROM (
  SELECT _entry, _row, unnest([
    CASE WHEN "id" IS NULL THEN {'column': 'id', 'code': 'required', 'value': "id"} END,
    CASE WHEN "id:typed" IS NOT NULL AND NOT regexp_full_match("id", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'id', 'code': 'pattern', 'value': "id"} END,
    CASE WHEN "project" IS NULL THEN {'column': 'project', 'code': 'required', 'value': "project"} END,
    CASE WHEN "project:typed" IS NOT NULL AND NOT regexp_full_match("project", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'project', 'code': 'pattern', 'value': "project"} END,
    CASE WHEN "name:typed" IS NOT NULL AND length("name") > 300 THEN {'column': 'name', 'code': 'max-length', 'value': "name"} END,
    CASE WHEN "territory:typed" IS NOT NULL AND NOT regexp_full_match("territory", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'territory', 'code': 'pattern', 'value': "territory"} END,
    CASE WHEN "latitude" IS NOT NULL AND "latitude:typed" IS NULL THEN {'column': 'latitude', 'code': 'number', 'value': "latitude"} END,
    CASE WHEN "latitude:typed" < -90 THEN {'column': 'latitude', 'code': 'minimum', 'value': "latitude"} END,
    CASE WHEN "latitude:typed" > 90 THEN {'column': 'latitude', 'code': 'maximum', 'value': "latitude"} END,
    CASE WHEN "longitude" IS NOT NULL AND "longitude:typed" IS NULL THEN {'column': 'longitude', 'code': 'number', 'value': "longitude"} END,
    CASE WHEN "longitude:typed" < -180 THEN {'column': 'longitude', 'code': 'minimum', 'value': "longitude"} END,
    CASE WHEN "longitude:typed" > 180 THEN {'column': 'longitude', 'code': 'maximum', 'value': "longitude"} END,
    CASE WHEN "precision" IS NULL THEN {'column': 'precision', 'code': 'required', 'value': "precision"} END,
    CASE WHEN "precision:typed" NOT IN ('exact', 'street', 'commune', 'approximate', 'territory') THEN {'column': 'precision', 'code': 'enum', 'value': "precision"} END,
    CASE WHEN "share" IS NOT NULL AND "share:typed" IS NULL THEN {'column': 'share', 'code': 'number', 'value': "share"} END,
    CASE WHEN "share:typed" < 0 THEN {'column': 'share', 'code': 'minimum', 'value': "share"} END,
    CASE WHEN "share:typed" > 1 THEN {'column': 'share', 'code': 'maximum', 'value': "share"} END,
    CASE WHEN "from_on" IS NOT NULL AND "from_on:typed" IS NULL THEN {'column': 'from_on', 'code': 'partial-date', 'value': "from_on"} END,
    CASE WHEN "to_on" IS NOT NULL AND "to_on:typed" IS NULL THEN {'column': 'to_on', 'code': 'partial-date', 'value': "to_on"} END,
    CASE WHEN "is_private_home" IS NOT NULL AND "is_private_home:typed" IS NULL THEN {'column': 'is_private_home', 'code': 'boolean', 'value': "is_private_home"} END,
    CASE WHEN "source_url" IS NOT NULL AND "source_url:typed" IS NULL THEN {'column': 'source_url', 'code': 'uri', 'value': "source_url"} END,
    CASE WHEN "source_url:typed" IS NOT NULL AND length("source_url") > 1000 THEN {'column': 'source_url', 'code': 'max-length', 'value': "source_url"} END,
    CASE WHEN CASE WHEN "from_on:typed" >= '0001' THEN TRY_CAST(CASE length("from_on:typed") WHEN 4 THEN "from_on:typed" || '-01-01' WHEN 7 THEN "from_on:typed" || '-01' ELSE "from_on:typed" END AS DATE) END > CASE length("to_on:typed") WHEN 4 THEN TRY_CAST("to_on:typed" || '-12-31' AS DATE) WHEN 7 THEN last_day(TRY_CAST("to_on:typed" || '-01' AS DATE)) ELSE TRY_CAST("to_on:typed" AS DATE) END THEN {'column': 'to_on', 'code': 'order', 'value': "to_on"} END,
    CASE WHEN coalesce("precision" IN ('exact', 'street', 'approximate'), false) AND CAST("latitude" IS NOT NULL AS INTEGER) = 0 THEN {'column': 'latitude', 'code': 'requires-one-of', 'value': "latitude"} END,
    CASE WHEN coalesce("precision" IN ('territory', 'commune'), false) AND CAST("territory" IS NOT NULL AS INTEGER) = 0 THEN {'column': 'territory', 'code': 'requires-one-of', 'value': "territory"} END]) AS said
  FROM "typed" WHERE ("id" IS NULL)
    OR ("id:typed" IS NOT NULL AND NOT regexp_full_match("id", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("project" IS NULL)
    OR ("project:typed" IS NOT NULL AND NOT regexp_full_match("project", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("name:typed" IS NOT NULL AND length("name") > 300)
    OR ("territory:typed" IS NOT NULL AND NOT regexp_full_match("territory", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("latitude" IS NOT NULL AND "latitude:typed" IS NULL)
    OR ("latitude:typed" < -90)
    OR ("latitude:typed" > 90)
    OR ("longitude" IS NOT NULL AND "longitude:typed" IS NULL)
    OR ("longitude:typed" < -180)
    OR ("longitude:typed" > 180)
    OR ("precision" IS NULL)
    OR ("precision:typed" NOT IN ('exact', 'street', 'commune', 'approximate', 'territory'))
    OR ("share" IS NOT NULL AND "share:typed" IS NULL)
    OR ("share:typed" < 0)
    OR ("share:typed" > 1)
    OR ("from_on" IS NOT NULL AND "from_on:typed" IS NULL)
    OR ("to_on" IS NOT NULL AND "to_on:typed" IS NULL)
    OR ("is_private_home" IS NOT NULL AND "is_private_home:typed" IS NULL)
    OR ("source_url" IS NOT NULL AND "source_url:typed" IS NULL)
    OR ("source_url:typed" IS NOT NULL AND length("source_url") > 1000)
    OR (CASE WHEN "from_on:typed" >= '0001' THEN TRY_CAST(CASE length("from_on:typed") WHEN 4 THEN "from_on:typed" || '-01-01' WHEN 7 THEN "from_on:typed" || '-01' ELSE "from_on:typed" END AS DATE) END > CASE length("to_on:typed") WHEN 4 THEN TRY_CAST("to_on:typed" || '-12-31' AS DATE) WHEN 7 THEN last_day(TRY_CAST("to_on:typed" || '-01' AS DATE)) ELSE TRY_CAST("to_on:typed" AS DATE) END)
    OR (coalesce("precision" IN ('exact', 'street', 'approximate'), false) AND CAST("latitude" IS NOT NULL AS INTEGER) = 0)
    OR (coalesce("precision" IN ('territory', 'commune'), false) AND CAST("territory" IS NOT NULL AS INTEGER) = 0)) WHERE said IS NOT NULL
UNION ALL
SELECT _entry, _row, 'id', 'key-repeated', value, CAST(first AS VARCHAR) FROM (
  SELECT _entry, _row, concat_ws(' · ', "id") AS value, first_value(_row) OVER seen AS first, row_number() OVER seen AS n
  FROM "typed" SEMI JOIN (
    SELECT "id:typed" FROM "typed" WHERE "id:typed" IS NOT NULL GROUP BY ALL HAVING count(*) > 1) AS twice USING ("id:typed")
  WINDOW seen AS (PARTITION BY "id:typed" ORDER BY _entry, _row)) WHERE n > 1;

SELECT r._entry, r._row, 'project' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."project" AS value, 'project' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_project" GROUP BY target) AS known ON known.target = r."project"
WHERE r."project" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false)
UNION ALL
SELECT r._entry, r._row, 'territory' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."territory" AS value, 'territory' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_territory" GROUP BY target) AS known ON known.target = r."territory"
WHERE r."territory" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false);

CASE WHEN regexp_full_match("url", 'https?://[^\s/?#]+[^\s]*') THEN "url" END AS "url:typed",
CASE WHEN regexp_full_match("source_url", 'https?://[^\s/?#]+[^\s]*') THEN "source_url" END AS "source_url:typed";

SELECT _entry, _row, "id", "name", "short_name", "legal_category", CAST(NULL AS VARCHAR) AS "tier", CAST(NULL AS VARCHAR) AS "siren", CAST(NULL AS VARCHAR) AS "siret", CAST(NULL AS VARCHAR) AS "rna", CAST(NULL AS VARCHAR) AS "territory", CAST(NULL AS VARCHAR) AS "url", CAST(NULL AS VARCHAR) AS "merged_into", CAST(NULL AS VARCHAR) AS "source_url",
  "id" AS "id:typed", "name" AS "name:typed", "short_name" AS "short_name:typed", "legal_category" AS "legal_category:typed", CAST(NULL AS VARCHAR) AS "tier:typed", CAST(NULL AS VARCHAR) AS "siren:typed", CAST(NULL AS VARCHAR) AS "siret:typed", CAST(NULL AS VARCHAR) AS "rna:typed", CAST(NULL AS VARCHAR) AS "territory:typed", CAST(NULL AS VARCHAR) AS "url:typed", CAST(NULL AS VARCHAR) AS "merged_into:typed", CAST(NULL AS VARCHAR) AS "source_url:typed"
FROM "staged";

SELECT _entry, _row, said."column", said.code, said.value, CAST(NULL AS VARCHAR) AS other FROM (
  SELECT _entry, _row, unnest([
    CASE WHEN "id" IS NULL THEN {'column': 'id', 'code': 'required', 'value': "id"} END,
    CASE WHEN "id:typed" IS NOT NULL AND NOT regexp_full_match("id", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'id', 'code': 'pattern', 'value': "id"} END,
    CASE WHEN "name" IS NULL THEN {'column': 'name', 'code': 'required', 'value': "name"} END,
    CASE WHEN "name:typed" IS NOT NULL AND length("name") > 300 THEN {'column': 'name', 'code': 'max-length', 'value': "name"} END,
    CASE WHEN "short_name:typed" IS NOT NULL AND length("short_name") > 300 THEN {'column': 'short_name', 'code': 'max-length', 'value': "short_name"} END,
    CASE WHEN "legal_category:typed" IS NOT NULL AND NOT regexp_full_match("legal_category", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'legal_category', 'code': 'pattern', 'value': "legal_category"} END,
    CASE WHEN "tier:typed" NOT IN ('commune', 'epci', 'departement', 'region', 'state', 'europe') THEN {'column': 'tier', 'code': 'enum', 'value': "tier"} END,
    CASE WHEN "siren:typed" IS NOT NULL AND NOT regexp_full_match("siren", '^\d{9}$') THEN {'column': 'siren', 'code': 'pattern', 'value': "siren"} END,
    CASE WHEN "siren:typed" IS NOT NULL AND length("siren") > 300 THEN {'column': 'siren', 'code': 'max-length', 'value': "siren"} END,
    CASE WHEN CASE WHEN regexp_full_match("siren", '[0-9]{9}') THEN list_sum(list_transform(range(1, 10), lambda i: CASE WHEN (9 - i) % 2 = 1 THEN 2 * CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER) - CASE WHEN CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER) > 4 THEN 9 ELSE 0 END ELSE CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER) END)) % 10 <> 0 AND NOT (substr("siren", 1, 9) = '356000000' AND list_sum(list_transform(range(1, 10), lambda i: CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER))) % 5 = 0) ELSE false END THEN {'column': 'siren', 'code': 'siren', 'value': "siren"} END,
    CASE WHEN "siret:typed" IS NOT NULL AND NOT regexp_full_match("siret", '^\d{14}$') THEN {'column': 'siret', 'code': 'pattern', 'value': "siret"} END,
    CASE WHEN "siret:typed" IS NOT NULL AND length("siret") > 300 THEN {'column': 'siret', 'code': 'max-length', 'value': "siret"} END,
    CASE WHEN CASE WHEN regexp_full_match("siret", '[0-9]{14}') THEN list_sum(list_transform(range(1, 15), lambda i: CASE WHEN (14 - i) % 2 = 1 THEN 2 * CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER) - CASE WHEN CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER) > 4 THEN 9 ELSE 0 END ELSE CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER) END)) % 10 <> 0 AND NOT (substr("siret", 1, 9) = '356000000' AND list_sum(list_transform(range(1, 15), lambda i: CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER))) % 5 = 0) ELSE false END THEN {'column': 'siret', 'code': 'siret', 'value': "siret"} END,
    CASE WHEN "rna:typed" IS NOT NULL AND NOT regexp_full_match("rna", '^W\d{9}$') THEN {'column': 'rna', 'code': 'pattern', 'value': "rna"} END,
    CASE WHEN "rna:typed" IS NOT NULL AND length("rna") > 300 THEN {'column': 'rna', 'code': 'max-length', 'value': "rna"} END,
    CASE WHEN "territory:typed" IS NOT NULL AND NOT regexp_full_match("territory", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'territory', 'code': 'pattern', 'value': "territory"} END,
    CASE WHEN "url" IS NOT NULL AND "url:typed" IS NULL THEN {'column': 'url', 'code': 'uri', 'value': "url"} END,
    CASE WHEN "url:typed" IS NOT NULL AND length("url") > 1000 THEN {'column': 'url', 'code': 'max-length', 'value': "url"} END,
    CASE WHEN "merged_into:typed" IS NOT NULL AND NOT regexp_full_match("merged_into", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$') THEN {'column': 'merged_into', 'code': 'pattern', 'value': "merged_into"} END,
    CASE WHEN "source_url" IS NOT NULL AND "source_url:typed" IS NULL THEN {'column': 'source_url', 'code': 'uri', 'value': "source_url"} END,
    CASE WHEN "source_url:typed" IS NOT NULL AND length("source_url") > 1000 THEN {'column': 'source_url', 'code': 'max-length', 'value': "source_url"} END]) AS said
  FROM "typed" WHERE ("id" IS NULL)
    OR ("id:typed" IS NOT NULL AND NOT regexp_full_match("id", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("name" IS NULL)
    OR ("name:typed" IS NOT NULL AND length("name") > 300)
    OR ("short_name:typed" IS NOT NULL AND length("short_name") > 300)
    OR ("legal_category:typed" IS NOT NULL AND NOT regexp_full_match("legal_category", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("tier:typed" NOT IN ('commune', 'epci', 'departement', 'region', 'state', 'europe'))
    OR ("siren:typed" IS NOT NULL AND NOT regexp_full_match("siren", '^\d{9}$'))
    OR ("siren:typed" IS NOT NULL AND length("siren") > 300)
    OR (CASE WHEN regexp_full_match("siren", '[0-9]{9}') THEN list_sum(list_transform(range(1, 10), lambda i: CASE WHEN (9 - i) % 2 = 1 THEN 2 * CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER) - CASE WHEN CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER) > 4 THEN 9 ELSE 0 END ELSE CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER) END)) % 10 <> 0 AND NOT (substr("siren", 1, 9) = '356000000' AND list_sum(list_transform(range(1, 10), lambda i: CAST(substr("siren", CAST(i AS INTEGER), 1) AS INTEGER))) % 5 = 0) ELSE false END)
    OR ("siret:typed" IS NOT NULL AND NOT regexp_full_match("siret", '^\d{14}$'))
    OR ("siret:typed" IS NOT NULL AND length("siret") > 300)
    OR (CASE WHEN regexp_full_match("siret", '[0-9]{14}') THEN list_sum(list_transform(range(1, 15), lambda i: CASE WHEN (14 - i) % 2 = 1 THEN 2 * CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER) - CASE WHEN CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER) > 4 THEN 9 ELSE 0 END ELSE CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER) END)) % 10 <> 0 AND NOT (substr("siret", 1, 9) = '356000000' AND list_sum(list_transform(range(1, 15), lambda i: CAST(substr("siret", CAST(i AS INTEGER), 1) AS INTEGER))) % 5 = 0) ELSE false END)
    OR ("rna:typed" IS NOT NULL AND NOT regexp_full_match("rna", '^W\d{9}$'))
    OR ("rna:typed" IS NOT NULL AND length("rna") > 300)
    OR ("territory:typed" IS NOT NULL AND NOT regexp_full_match("territory", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("url" IS NOT NULL AND "url:typed" IS NULL)
    OR ("url:typed" IS NOT NULL AND length("url") > 1000)
    OR ("merged_into:typed" IS NOT NULL AND NOT regexp_full_match("merged_into", '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'))
    OR ("source_url" IS NOT NULL AND "source_url:typed" IS NULL)
    OR ("source_url:typed" IS NOT NULL AND length("source_url") > 1000)) WHERE said IS NOT NULL
UNION ALL
SELECT _entry, _row, 'id', 'key-repeated', value, CAST(first AS VARCHAR) FROM (
  SELECT _entry, _row, concat_ws(' · ', "id") AS value, first_value(_row) OVER seen AS first, row_number() OVER seen AS n
  FROM "typed" SEMI JOIN (
    SELECT "id:typed" FROM "typed" WHERE "id:typed" IS NOT NULL GROUP BY ALL HAVING count(*) > 1) AS twice USING ("id:typed")
  WINDOW seen AS (PARTITION BY "id:typed" ORDER BY _entry, _row)) WHERE n > 1;

SELECT r._entry, r._row, 'legal_category' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."legal_category" AS value, 'legal_category' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_legal_category" GROUP BY target) AS known ON known.target = r."legal_category"
WHERE r."legal_category" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false)
UNION ALL
SELECT r._entry, r._row, 'territory' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."territory" AS value, 'territory' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_territory" GROUP BY target) AS known ON known.target = r."territory"
WHERE r."territory" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false)
UNION ALL
SELECT r._entry, r._row, 'merged_into' AS "column",
  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN 'reference-rejected' ELSE 'vocabulary' END AS code,
  r."merged_into" AS value, 'organisation' AS other
FROM "typed" AS r LEFT JOIN (
  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies
  FROM "known_organisation" GROUP BY target) AS known ON known.target = r."merged_into"
WHERE r."merged_into" IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR false);

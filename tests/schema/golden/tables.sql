CREATE TABLE "grid" (
  "id" VARCHAR,
  "name" VARCHAR,
  "version" BIGINT,
  "is_proposed" BOOLEAN,
  "scale_min" BIGINT,
  "scale_max" BIGINT,
  "description" VARCHAR,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "replaces" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "territory" (
  "id" VARCHAR,
  "kind" VARCHAR,
  "code" VARCHAR,
  "name" VARCHAR,
  "subkind" VARCHAR,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "successor" VARCHAR,
  "latitude" DOUBLE,
  "longitude" DOUBLE,
  "surface_km2" DOUBLE,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "closing" (
  "id" VARCHAR,
  "name" VARCHAR,
  "effective_on" DATE,
  "snapshot" BIGINT,
  "state" VARCHAR,
  "made_at" TIMESTAMP,
  "published_at" TIMESTAMP,
  "supersedes" VARCHAR,
  "note" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "indicator" (
  "id" VARCHAR,
  "version" BIGINT,
  "name" VARCHAR,
  "name_en" VARCHAR,
  "definition" VARCHAR,
  "question" VARCHAR,
  "unit" VARCHAR,
  "short_unit" VARCHAR,
  "decimals" BIGINT,
  "direction" VARCHAR,
  "level" VARCHAR,
  "dimension" VARCHAR,
  "time_rule" VARCHAR,
  "project_rule" VARCHAR,
  "place_rule" VARCHAR,
  "weight" VARCHAR,
  "sum_caveat" VARCHAR,
  "persons" VARCHAR,
  "frequency" VARCHAR,
  "method" VARCHAR,
  "limits" VARCHAR,
  "producer" VARCHAR,
  "reliability" VARCHAR,
  "minimum" DOUBLE,
  "maximum" DOUBLE,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "replaces" VARCHAR,
  "source_url" VARCHAR,
  "licence" VARCHAR,
  "updated_on" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "instrument" (
  "id" VARCHAR,
  "name" VARCHAR,
  "name_en" VARCHAR,
  "is_cash" BOOLEAN,
  "is_repayable" BOOLEAN,
  "counts_as_mobilised" BOOLEAN,
  "position" BIGINT,
  "definition" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "source_family" (
  "id" VARCHAR,
  "name" VARCHAR,
  "name_en" VARCHAR,
  "origin" VARCHAR,
  "level" VARCHAR,
  "tier" VARCHAR,
  "is_public_money" BOOLEAN,
  "counts_for_own_share" BOOLEAN,
  "position" BIGINT,
  "note" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "import" (
  "id" VARCHAR,
  "kind" VARCHAR,
  "series" VARCHAR,
  "message" VARCHAR,
  "author" VARCHAR,
  "at" TIMESTAMP,
  "undoes" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "legal_category" (
  "id" VARCHAR,
  "name" VARCHAR,
  "name_en" VARCHAR,
  "sector" VARCHAR,
  "is_authority" BOOLEAN,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "vocabulary" (
  "id" VARCHAR,
  "name" VARCHAR,
  "description" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "criterion" (
  "id" VARCHAR,
  "grid" VARCHAR,
  "parent" VARCHAR,
  "name" VARCHAR,
  "question" VARCHAR,
  "position" BIGINT,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "boundary" (
  "territory" VARCHAR,
  "geometry" VARCHAR,
  "source" VARCHAR,
  "licence" VARCHAR,
  "reference_year" INTEGER,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "territory_link" (
  "child" VARCHAR,
  "parent" VARCHAR,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "territory_population" (
  "territory" VARCHAR,
  "year" INTEGER,
  "municipal" BIGINT,
  "total" BIGINT,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "import_file" (
  "import" VARCHAR,
  "table" VARCHAR,
  "file" VARCHAR,
  "sha256" VARCHAR,
  "rows" BIGINT,
  "added" BIGINT,
  "changed" BIGINT,
  "unchanged" BIGINT,
  "removed" BIGINT,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "organisation" (
  "id" VARCHAR,
  "name" VARCHAR,
  "short_name" VARCHAR,
  "legal_category" VARCHAR,
  "tier" VARCHAR,
  "siren" VARCHAR,
  "siret" VARCHAR,
  "rna" VARCHAR,
  "territory" VARCHAR,
  "url" VARCHAR,
  "merged_into" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "criterion_indicator" (
  "criterion" VARCHAR,
  "indicator" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "legal_form" (
  "organisation" VARCHAR,
  "from_on" VARCHAR,
  "to_on" VARCHAR,
  "legal_category" VARCHAR,
  "note" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "organisation_alias" (
  "organisation" VARCHAR,
  "alias" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "programme" (
  "id" VARCHAR,
  "name" VARCHAR,
  "short_name" VARCHAR,
  "acronym" VARCHAR,
  "description" VARCHAR,
  "label_name" VARCHAR,
  "organisation" VARCHAR,
  "territory" VARCHAR,
  "service" VARCHAR,
  "service_phone" VARCHAR,
  "service_email" VARCHAR,
  "service_url" VARCHAR,
  "started_on" VARCHAR,
  "ended_on" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "scheme" (
  "id" VARCHAR,
  "name" VARCHAR,
  "funder" VARCHAR,
  "call_reference" VARCHAR,
  "maximum_rate" DOUBLE,
  "own_share" DOUBLE,
  "regime" VARCHAR,
  "url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "axis" (
  "id" VARCHAR,
  "programme" VARCHAR,
  "name" VARCHAR,
  "question" VARCHAR,
  "position" BIGINT,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "body" (
  "id" VARCHAR,
  "programme" VARCHAR,
  "name" VARCHAR,
  "gives" VARCHAR,
  "method" VARCHAR,
  "quorum" BIGINT,
  "is_example" BOOLEAN,
  "description" VARCHAR,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "closing_programme" (
  "closing" VARCHAR,
  "programme" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "project" (
  "id" VARCHAR,
  "programme" VARCHAR,
  "name" VARCHAR,
  "promise" VARCHAR,
  "summary" VARCHAR,
  "applied_on" VARCHAR,
  "started_on" VARCHAR,
  "planned_end_on" VARCHAR,
  "ended_on" VARCHAR,
  "has_economic_activity" BOOLEAN,
  "url" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "stage" (
  "id" VARCHAR,
  "programme" VARCHAR,
  "name" VARCHAR,
  "phase" VARCHAR,
  "outcome" VARCHAR,
  "position" BIGINT,
  "definition" VARCHAR,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "term" (
  "id" VARCHAR,
  "vocabulary" VARCHAR,
  "name" VARCHAR,
  "name_en" VARCHAR,
  "definition" VARCHAR,
  "parent" VARCHAR,
  "position" BIGINT,
  "programme" VARCHAR,
  "valid_from" VARCHAR,
  "valid_to" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "funding" (
  "id" VARCHAR,
  "object" VARCHAR,
  "funder" VARCHAR,
  "beneficiary" VARCHAR,
  "source_family" VARCHAR,
  "instrument" VARCHAR,
  "scheme" VARCHAR,
  "nature" VARCHAR,
  "regime" VARCHAR,
  "fiscal_year" INTEGER,
  "passed_on_from" VARCHAR,
  "source_url" VARCHAR,
  "note" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "hypothesis" (
  "id" VARCHAR,
  "axis" VARCHAR,
  "statement" VARCHAR,
  "position" BIGINT,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "meeting" (
  "id" VARCHAR,
  "body" VARCHAR,
  "on" DATE,
  "starts_at" VARCHAR,
  "ends_at" VARCHAR,
  "title" VARCHAR,
  "place" VARCHAR,
  "state" VARCHAR,
  "closing" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "activity" (
  "id" VARCHAR,
  "project" VARCHAR,
  "name" VARCHAR,
  "organisation" VARCHAR,
  "started_on" VARCHAR,
  "ended_on" VARCHAR,
  "jobs" DOUBLE,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "budget_line" (
  "project" VARCHAR,
  "version" BIGINT,
  "line" BIGINT,
  "fiscal_year" INTEGER,
  "heading" VARCHAR,
  "nature" VARCHAR,
  "tax_basis" VARCHAR,
  "amount" DECIMAL(18,2),
  "is_in_kind" BOOLEAN,
  "decided_on" VARCHAR,
  "note" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "digital_common" (
  "id" VARCHAR,
  "project" VARCHAR,
  "name" VARCHAR,
  "description" VARCHAR,
  "licence" VARCHAR,
  "url" VARCHAR,
  "rules" VARCHAR,
  "validated_by" VARCHAR,
  "freshness_target_days" BIGINT,
  "freshness_indicator" VARCHAR,
  "delay_indicator" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "document" (
  "id" VARCHAR,
  "project" VARCHAR,
  "title" VARCHAR,
  "kind" VARCHAR,
  "url" VARCHAR,
  "sha256" VARCHAR,
  "alt_text" VARCHAR,
  "licence" VARCHAR,
  "consent" VARCHAR,
  "shows_private_home" BOOLEAN,
  "on" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "evaluation" (
  "id" VARCHAR,
  "programme" VARCHAR,
  "project" VARCHAR,
  "question" VARCHAR,
  "scope" VARCHAR,
  "conducted_by" VARCHAR,
  "on" VARCHAR,
  "finding" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "event" (
  "id" VARCHAR,
  "project" VARCHAR,
  "programme" VARCHAR,
  "territory" VARCHAR,
  "kind" VARCHAR,
  "title" VARCHAR,
  "on" DATE,
  "starts_at" VARCHAR,
  "ended_on" DATE,
  "place" VARCHAR,
  "url" VARCHAR,
  "is_public" BOOLEAN,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "follow_up" (
  "project" VARCHAR,
  "indicator" VARCHAR,
  "why" VARCHAR,
  "key_rank" BIGINT,
  "frequency" VARCHAR,
  "first_due_on" DATE,
  "last_due_on" DATE,
  "lag_days" BIGINT,
  "collector" VARCHAR,
  "method" VARCHAR,
  "baseline" DOUBLE,
  "baseline_on" VARCHAR,
  "is_not_applicable" BOOLEAN,
  "reason" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "label" (
  "id" VARCHAR,
  "project" VARCHAR,
  "state" VARCHAR,
  "from_on" VARCHAR,
  "to_on" VARCHAR,
  "reference" VARCHAR,
  "renews" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "milestone" (
  "id" VARCHAR,
  "project" VARCHAR,
  "name" VARCHAR,
  "planned_on" VARCHAR,
  "revised_on" VARCHAR,
  "done_on" VARCHAR,
  "note" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "note" (
  "id" VARCHAR,
  "project" VARCHAR,
  "on" VARCHAR,
  "title" VARCHAR,
  "text" VARCHAR,
  "is_public" BOOLEAN,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "observation" (
  "project" VARCHAR,
  "indicator" VARCHAR,
  "period_start" DATE,
  "period_end" DATE,
  "breakdown" VARCHAR,
  "territory" VARCHAR,
  "value" DOUBLE,
  "text_value" VARCHAR,
  "numerator" DOUBLE,
  "denominator" DOUBLE,
  "presence" VARCHAR,
  "reason" VARCHAR,
  "quality" VARCHAR,
  "is_break" BOOLEAN,
  "collector" VARCHAR,
  "evidence_url" VARCHAR,
  "note" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "project_link" (
  "project" VARCHAR,
  "kind" VARCHAR,
  "target" VARCHAR,
  "on" VARCHAR,
  "note" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "question" (
  "id" VARCHAR,
  "kind" VARCHAR,
  "programme" VARCHAR,
  "project" VARCHAR,
  "indicator" VARCHAR,
  "figure" VARCHAR,
  "query" VARCHAR,
  "shown" VARCHAR,
  "text" VARCHAR,
  "contested_value" VARCHAR,
  "contested_source" VARCHAR,
  "asked_on" DATE,
  "asked_as" VARCHAR,
  "answer" VARCHAR,
  "answered_on" DATE,
  "state" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "site" (
  "id" VARCHAR,
  "project" VARCHAR,
  "name" VARCHAR,
  "territory" VARCHAR,
  "latitude" DOUBLE,
  "longitude" DOUBLE,
  "precision" VARCHAR,
  "share" DOUBLE,
  "from_on" VARCHAR,
  "to_on" VARCHAR,
  "is_private_home" BOOLEAN,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "target" (
  "id" VARCHAR,
  "project" VARCHAR,
  "programme" VARCHAR,
  "indicator" VARCHAR,
  "kind" VARCHAR,
  "value" DOUBLE,
  "upper" DOUBLE,
  "due_on" VARCHAR,
  "set_on" VARCHAR,
  "revises" VARCHAR,
  "reason" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "testimony" (
  "id" VARCHAR,
  "project" VARCHAR,
  "indicator" VARCHAR,
  "side" VARCHAR,
  "role" VARCHAR,
  "on" VARCHAR,
  "consent" VARCHAR,
  "consent_scope" VARCHAR,
  "consent_on" DATE,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "weather" (
  "project" VARCHAR,
  "on" DATE,
  "overall" VARCHAR,
  "schedule" VARCHAR,
  "budget" VARCHAR,
  "partnership" VARCHAR,
  "usage" VARCHAR,
  "team" VARCHAR,
  "sentence" VARCHAR,
  "role" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "indicator_term" (
  "indicator" VARCHAR,
  "term" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "need" (
  "id" VARCHAR,
  "programme" VARCHAR,
  "title" VARCHAR,
  "description" VARCHAR,
  "territory" VARCHAR,
  "theme" VARCHAR,
  "raised_on" VARCHAR,
  "project" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "participation" (
  "id" VARCHAR,
  "project" VARCHAR,
  "modality" VARCHAR,
  "degree" VARCHAR,
  "state" VARCHAR,
  "on" VARCHAR,
  "title" VARCHAR,
  "participants" BIGINT,
  "received" BIGINT,
  "used" BIGINT,
  "changed" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "partner" (
  "project" VARCHAR,
  "organisation" VARCHAR,
  "role" VARCHAR,
  "college" VARCHAR,
  "from_on" VARCHAR,
  "to_on" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "project_term" (
  "project" VARCHAR,
  "term" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "replication" (
  "id" VARCHAR,
  "project" VARCHAR,
  "place" VARCHAR,
  "territory" VARCHAR,
  "organisation" VARCHAR,
  "state" VARCHAR,
  "on" VARCHAR,
  "adapted" VARCHAR,
  "obstacle" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "seat" (
  "id" VARCHAR,
  "body" VARCHAR,
  "title" VARCHAR,
  "college" VARCHAR,
  "organisation" VARCHAR,
  "substitute_of" VARCHAR,
  "is_chair" BOOLEAN,
  "is_voting" BOOLEAN,
  "from_on" VARCHAR,
  "to_on" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "stage_change" (
  "project" VARCHAR,
  "on" VARCHAR,
  "stage" VARCHAR,
  "reason" VARCHAR,
  "reference" VARCHAR,
  "note" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "funding_event" (
  "id" VARCHAR,
  "funding" VARCHAR,
  "kind" VARCHAR,
  "on" VARCHAR,
  "amount" DECIMAL(18,2),
  "change" DECIMAL(18,2),
  "reference" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "funding_share" (
  "funding" VARCHAR,
  "line" BIGINT,
  "purpose" VARCHAR,
  "project" VARCHAR,
  "programme" VARCHAR,
  "share" DOUBLE,
  "note" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "experiment" (
  "id" VARCHAR,
  "project" VARCHAR,
  "title" VARCHAR,
  "axis" VARCHAR,
  "hypothesis" VARCHAR,
  "criterion" VARCHAR,
  "protocol" VARCHAR,
  "adjustment" VARCHAR,
  "observation" VARCHAR,
  "conclusion" VARCHAR,
  "started_on" VARCHAR,
  "ended_on" VARCHAR,
  "evidence_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "minutes" (
  "meeting" VARCHAR,
  "version" BIGINT,
  "state" VARCHAR,
  "on" DATE,
  "by_role" VARCHAR,
  "approved_at" VARCHAR,
  "correction" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "evaluation_indicator" (
  "evaluation" VARCHAR,
  "indicator" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "agenda_item" (
  "id" VARCHAR,
  "meeting" VARCHAR,
  "position" BIGINT,
  "kind" VARCHAR,
  "project" VARCHAR,
  "question" VARCHAR,
  "title" VARCHAR,
  "why" VARCHAR,
  "minutes" BIGINT,
  "grid" VARCHAR,
  "bring" VARCHAR,
  "bring_from" VARCHAR,
  "state" VARCHAR,
  "summary" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "attendance" (
  "meeting" VARCHAR,
  "seat" VARCHAR,
  "state" VARCHAR,
  "proxy" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "lesson" (
  "id" VARCHAR,
  "project" VARCHAR,
  "kind" VARCHAR,
  "text" VARCHAR,
  "on" VARCHAR,
  "obstacle" VARCHAR,
  "experiment" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "decision" (
  "id" VARCHAR,
  "project" VARCHAR,
  "body" VARCHAR,
  "meeting" VARCHAR,
  "agenda_item" VARCHAR,
  "on" DATE,
  "gives" VARCHAR,
  "verdict" VARCHAR,
  "reason" VARCHAR,
  "conditions" VARCHAR,
  "conditions_due_on" DATE,
  "proposed_stage" VARCHAR,
  "closing" VARCHAR,
  "reference" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "recusal" (
  "agenda_item" VARCHAR,
  "seat" VARCHAR,
  "reason" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "scoring" (
  "id" VARCHAR,
  "project" VARCHAR,
  "grid" VARCHAR,
  "body" VARCHAR,
  "agenda_item" VARCHAR,
  "on" DATE,
  "method" VARCHAR,
  "note" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "vote" (
  "agenda_item" VARCHAR,
  "college" VARCHAR,
  "in_favour" BIGINT,
  "against" BIGINT,
  "abstained" BIGINT,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "action" (
  "id" VARCHAR,
  "project" VARCHAR,
  "decision" VARCHAR,
  "what" VARCHAR,
  "organisation" VARCHAR,
  "owner_role" VARCHAR,
  "asked_on" DATE,
  "due_on" DATE,
  "state" VARCHAR,
  "done_on" DATE,
  "outcome" VARCHAR,
  "source_url" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "decision_figure" (
  "decision" VARCHAR,
  "position" BIGINT,
  "part" VARCHAR,
  "said" VARCHAR,
  "coverage" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "member_score" (
  "scoring" VARCHAR,
  "criterion" VARCHAR,
  "level" VARCHAR,
  "seat" VARCHAR,
  "state" VARCHAR,
  "value" DOUBLE,
  "first_value" DOUBLE,
  "evidence" VARCHAR,
  "amended_reason" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);
CREATE TABLE "score" (
  "scoring" VARCHAR,
  "criterion" VARCHAR,
  "level" VARCHAR,
  "state" VARCHAR,
  "value" DOUBLE,
  "lowest" DOUBLE,
  "highest" DOUBLE,
  "given" BIGINT,
  "no_opinion" BIGINT,
  "evidence" VARCHAR,
  "amended_reason" VARCHAR,
  "_import" VARCHAR,
  "_origin" VARCHAR,
  "_row" INTEGER
);

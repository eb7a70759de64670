"""Rows for the sheets: one project in full, its rebound, and one of which almost nothing is known."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

SHEETS: dict[str, list[dict[str, Any]]] = {
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}, {"id": "college", "name": "Collège"}],
    "term": [
        {"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur", "name_en": "Carrier"},
        {"id": "partner_role.partner", "vocabulary": "partner_role", "name": "Partenaire"},
        {"id": "college.associations", "vocabulary": "college", "name": "Associations"},
        {"id": "stop_reason.partner_withdrew", "vocabulary": "stop_reason", "name": "Un partenaire s'est retiré"},
    ],
    "territory": [{"id": "commune-39300", "kind": "commune", "code": "39300", "name": "Lons-le-Saunier"}],
    "legal_category": [
        {"id": "informel", "name": "Collectif", "sector": "informal", "is_authority": False},
        {"id": "scic", "name": "SCIC", "sector": "cooperative", "is_authority": False},
    ],
    "organisation": [
        {"id": "pays", "name": "Le pays"},
        {"id": "bocaux", "name": "Les Bocaux", "legal_category": "scic", "siren": "123456782"},
        {"id": "bocaux-asso", "name": "Les Bocaux (association)", "merged_into": "bocaux"},
        {"id": "laveur", "name": "Le laveur"},
    ],
    "organisation_alias": [{"organisation": "bocaux", "alias": "LBX"}],
    "legal_form": [
        {"organisation": "bocaux", "from_on": "2019-03", "to_on": "2021", "legal_category": "informel"},
        {"organisation": "bocaux", "from_on": "2021-06", "legal_category": "scic"},
    ],
    "programme": [{"id": "ECT", "name": "ECT", "organisation": "pays"}],
    "stage": [
        {"id": "ECT-run", "programme": "ECT", "name": "Expérimentation", "phase": "active", "position": 1},
        {"id": "ECT-end", "programme": "ECT", "name": "Arrêté", "phase": "closed", "outcome": "learned", "position": 2},
    ],
    "project": [
        {"id": "E1", "programme": "ECT", "name": "La consigne", "promise": "Laver", "started_on": "2019-10"},
        {"id": "E2", "programme": "ECT", "name": "Le rebond", "started_on": "2022-01"},
        {"id": "E3", "programme": "ECT", "name": "À peine connu"},
    ],
    "stage_change": [
        {"project": "E1", "on": "2019-10", "stage": "ECT-run", "source_url": "https://example.org/debut"},
        {"project": "E1", "on": "2021-09-16", "stage": "ECT-end", "reason": "stop_reason.partner_withdrew"},
        {"project": "E2", "on": "2022-01", "stage": "ECT-run"},
    ],
    "label": [
        {"id": "L1", "project": "E1", "state": "labelled", "from_on": "2019-06-20", "to_on": "2021-06-20"},
        {"id": "L2", "project": "E2", "state": "unknown"},
    ],
    "project_link": [{"project": "E2", "kind": "rebound", "target": "E1", "on": "2022-01"}],
    "partner": [
        {"project": "E1", "organisation": "bocaux-asso", "role": "partner_role.carrier",
         "college": "college.associations", "from_on": "2019-03"},
        {"project": "E1", "organisation": "laveur", "role": "partner_role.partner", "from_on": "2019-03",
         "to_on": "2021-06"},
        {"project": "E2", "organisation": "bocaux", "role": "partner_role.carrier"},
    ],
    "site": [
        {"id": "S1", "project": "E1", "name": "Chez quelqu'un", "territory": "commune-39300", "precision": "commune",
         "is_private_home": True, "from_on": "2019-10"},
    ],
    "source_family": [
        {"id": "REGION", "name": "Région", "origin": "public", "level": "regional", "is_public_money": True,
         "counts_for_own_share": False, "position": 1},
    ],
    "instrument": [
        {"id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False, "counts_as_mobilised": True,
         "position": 1},
    ],
    "funding": [
        {"id": "F1", "object": "Aide", "funder": "pays", "beneficiary": "bocaux", "source_family": "REGION",
         "instrument": "subvention"},
        {"id": "F2", "object": "Appel", "funder": "pays", "beneficiary": "bocaux", "source_family": "REGION",
         "instrument": "subvention"},
    ],
    "funding_share": [
        {"funding": "F1", "line": 1, "purpose": "project", "project": "E1", "share": 1},
        {"funding": "F2", "line": 1, "purpose": "project", "project": "E1"},
        {"funding": "F2", "line": 2, "purpose": "project", "project": "E2"},
    ],
    "funding_event": [
        {"id": "V1", "funding": "F1", "kind": "requested", "on": "2019-06", "amount": Decimal(9000)},
        {"id": "V2", "funding": "F1", "kind": "granted", "on": "2019-06", "amount": Decimal(8000)},
        {"id": "V3", "funding": "F2", "kind": "granted", "on": "2022-03", "amount": Decimal(5000)},
    ],
    "indicator": [
        {"id": "CIR02", "version": 1, "name": "Taux de réemploi", "unit": "%", "decimals": 0, "definition": "d",
         "question": "q", "direction": "increase", "level": "outcome", "dimension": "environmental",
         "time_rule": "last", "project_rule": "none", "place_rule": "none", "frequency": "yearly"},
    ],
    "follow_up": [
        {"project": "E1", "indicator": "CIR02", "key_rank": 1, "frequency": "yearly",
         "first_due_on": date(2020, 12, 31), "baseline": 0.0, "is_not_applicable": False},
    ],
    "target": [
        {"id": "T1", "project": "E1", "indicator": "CIR02", "kind": "at_least", "value": 80, "due_on": "2021-12",
         "set_on": "2019-10"},
        {"id": "T2", "project": "E1", "indicator": "CIR02", "kind": "at_least", "value": 60, "due_on": "2022-12",
         "set_on": "2020-10", "revises": "T1", "reason": "Trop haut"},
    ],
    "observation": [
        {"project": "E1", "indicator": "CIR02", "period_start": date(2020, 1, 1), "period_end": date(2020, 12, 31),
         "breakdown": "total", "value": 36.0, "presence": "present", "is_break": False},
    ],
    "weather": [
        {"project": "E1", "on": date(2021, 5, 4), "overall": "storm", "team": "sun", "sentence": "C'est dur.",
         "role": "animatrice"},
    ],
    "note": [
        {"id": "N1", "project": "E1", "on": "2020", "title": "Public", "text": "Dit à tous.", "is_public": True},
        {"id": "N2", "project": "E1", "on": "2020-05", "title": "Interne", "text": "Entre nous.", "is_public": False},
    ],
    "testimony": [
        {"id": "TE1", "project": "E1", "side": "partner", "role": "vigneron", "on": "2021-06", "consent": "given",
         "consent_scope": "publication"},
        {"id": "TE2", "project": "E1", "side": "user", "consent": "none"},
    ],
    "experiment": [
        {"id": "X1", "project": "E1", "title": "Assez de bouteilles ?", "observation": "Une sur trois.",
         "conclusion": "refuted", "started_on": "2019-10", "ended_on": "2021-06"},
    ],
    "lesson": [{"id": "LE1", "project": "E1", "kind": "learning", "text": "Associer tôt.", "on": "2021-09"}],
    "milestone": [{"id": "M1", "project": "E1", "name": "Statuts", "planned_on": "2020-01", "done_on": "2020-03"}],
    "document": [
        {"id": "D1", "project": "E1", "title": "Bilan", "kind": "link", "url": "https://example.org/bilan",
         "alt_text": "Une courbe.", "consent": "not_needed"},
        {"id": "D2", "project": "E1", "title": "Portrait", "kind": "link", "consent": "withdrawn"},
    ],
}  # fmt: skip

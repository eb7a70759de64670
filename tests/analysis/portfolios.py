"""A small portfolio written by hand, for the boards: two projects of one programme, one of them closed."""

from __future__ import annotations

from typing import Any

Rows = dict[str, list[dict[str, Any]]]

_PUBLIC = {"origin": "public", "is_public_money": True}
_LEARNED = {"phase": "closed", "outcome": "learned"}
_GRANT = {"is_cash": True, "is_repayable": False, "counts_as_mobilised": True}


def portfolio(**more: list[dict[str, Any]]) -> Rows:
    """The rows of a snapshot; `more` adds rows to tables."""
    rows: Rows = {
        "organisation": [
            {"id": "metropole", "name": "Métropole"},
            {"id": "region", "name": "Région"},
            {"id": "scic", "name": "SCIC", "legal_category": "scic"},
        ],
        "legal_category": [{"id": "scic", "name": "SCIC", "sector": "cooperative", "is_authority": False}],
        "programme": [{"id": "NCL", "name": "City Lab", "organisation": "metropole"}],
        "stage": [
            {"id": "NCL-trial", "programme": "NCL", "name": "Essai", "phase": "active", "position": 1},
            {"id": "NCL-end", "programme": "NCL", "name": "Fin", "position": 2, **_LEARNED},
        ],
        "project": [
            {"id": "P1", "programme": "NCL", "name": "Serre"},
            {"id": "P2", "programme": "NCL", "name": "Navette"},
        ],
        "stage_change": [
            {"project": "P1", "on": "2025-01", "stage": "NCL-trial"},
            {"project": "P2", "on": "2024", "stage": "NCL-trial"},
            {"project": "P2", "on": "2025-06-30", "stage": "NCL-end"},
        ],
        "source_family": [
            {"id": "EPCI", "name": "Intercommunalité", "level": "local", "position": 1, **_PUBLIC},
            {"id": "REGION", "name": "Région", "level": "regional", "position": 2, **_PUBLIC},
            {"id": "BANQUE", "name": "Banque", "origin": "private", "is_public_money": False, "position": 3},
        ],
        "instrument": [
            {"id": "subvention", "name": "Subvention", "position": 1, **_GRANT},
            {"id": "pret", "name": "Prêt", "position": 2, **_GRANT, "is_repayable": True, "counts_as_mobilised": False},
        ],
    }
    for table, lines in more.items():
        rows[table] = [*rows.get(table, []), *lines]
    return rows


def funded(funding: str, project: str, amount: int | None, kind: str = "granted", **values: Any) -> Rows:
    """One funding wholly for a project, with one event of January 2025."""
    described = {"funder": "region", "beneficiary": "scic", "source_family": "REGION", "instrument": "subvention"}
    return {
        "funding": [{"id": funding, "object": funding, **described, **values}],
        "funding_share": [{"funding": funding, "line": 1, "purpose": "project", "project": project, "share": 1.0}],
        "funding_event": [
            {"id": f"{funding}-1", "funding": funding, "kind": kind, "on": "2025-01-15", "amount": amount}
        ],
    }


def together(*parts: Rows) -> Rows:
    """Rows of several portfolios, table by table."""
    tables = {table for part in parts for table in part}
    return {table: [line for part in parts for line in part.get(table, [])] for table in tables}

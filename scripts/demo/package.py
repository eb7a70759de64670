"""One data package per closing: CSV files in the order of the descriptors, and their datapackage.json."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from demo.ledger import Ledger, Row, read_descriptor

TABLE_ORDER = [
    "programme",
    "stage",
    "body",
    "meeting",
    "organisation",
    "organisation_alias",
    "legal_form",
    "project",
    "project_term",
    "label",
    "project_link",
    "site",
    "partner",
    "stage_change",
    "milestone",
    "weather",
    "need",
    "activity",
    "note",
    "document",
    "contact",
    "budget_line",
    "scheme",
    "funding",
    "funding_share",
    "funding_event",
    "follow_up",
    "target",
    "observation",
    "evaluation",
    "evaluation_indicator",
    "testimony",
    "testimony_words",
    "experiment",
    "lesson",
    "digital_common",
    "question",
    "seat",
    "agenda_item",
    "attendance",
    "recusal",
    "vote",
    "scoring",
    "score",
    "member_score",
    "decision",
    "action",
    "minutes",
    "participation",
    "replication",
    "event",
]
#: Tables whose optional `source_url` is left out: what is fictional was read nowhere.
UNSOURCED = {
    *("stage", "body", "organisation_alias", "legal_form", "project_term", "project_link", "budget_line"),
    "funding_share",
}
NARROW, HARD = "\u202f", "\u00a0"


@lru_cache(maxsize=20_000)
def format_text(text: str) -> str:
    """French spacing: narrow before ; ? ! and in numbers, hard before : and inside quotation marks."""
    text = re.sub(r" ([;?!])", NARROW + r"\1", text)
    text = re.sub(r"(\d) (\d{3})(?!\d)", rf"\1{NARROW}\2", text)
    text = re.sub(r"(\d) (€|%|m²)", rf"\1{HARD}\2", text)
    return text.replace(" :", HARD + ":").replace("« ", "«" + HARD).replace(" »", HARD + "»")


def format_cell(field: dict[str, Any], cell: object) -> str:
    """The text of a cell: ISO dates, `true`/`false`, money to the cent, no exponent, nothing for unknown."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if field.get("territory:type") == "money":
        return f"{float(str(cell)):.2f}"
    if field["type"] == "integer":
        return str(int(float(str(cell))))
    if field["type"] == "number":
        return f"{float(str(cell)):.5f}".rstrip("0").rstrip(".")
    constraints = field.get("constraints", {})
    is_words = field["type"] == "string" and not {"pattern", "enum"} & set(constraints) and "format" not in field
    return format_text(str(cell)) if is_words else str(cell)


def derive_csv(table: str, rows: Iterable[Row]) -> str:
    """The CSV text of a table, columns in the order of its descriptor."""
    fields = [
        field for field in read_descriptor(table)["fields"] if field["name"] != "source_url" or table not in UNSOURCED
    ]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([field["name"] for field in fields])
    for row in rows:
        writer.writerow([format_cell(field, row.get(field["name"])) for field in fields])
    return text.getvalue()


def keep_referenced(tables: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """Organisations, their names and forms, and schemes: only those that something in the package mentions."""
    for table, dependants in (("scheme", ()), ("organisation", ("organisation_alias", "legal_form"))):
        mentioned = set()
        for name, rows in tables.items():
            if name == table or name in dependants:
                continue
            for key in read_descriptor(name).get("foreignKeys", []):
                if key["reference"]["resource"] == table:
                    mentioned |= {row.get(key["fields"][0]) for row in rows}
        tables[table] = [row for row in tables[table] if row["id"] in mentioned]
        for name in dependants:
            tables[name] = [row for row in tables[name] if row["organisation"] in mentioned]
    return tables


def derive_datapackage(closing: dict[str, Any], tables: dict[str, list[Row]]) -> str:
    """The description of the package: series, nature, closing and one resource per table that has rows."""
    day = "/".join(reversed(closing["effective_on"].split("-")))
    described = {
        "id": f"arrete-{closing['folder']}",
        "name": closing.get("name", f"Données arrêtées au {day}"),
        "effective_on": closing["effective_on"],
        "state": closing["state"],
        "note": format_text(closing["note"]),
    }
    if "supersedes" in closing:
        described["supersedes"] = closing["supersedes"]
    package = {
        "name": f"demo-{closing['folder']}",
        "title": f"Démonstration fictive – {described['name']}",
        "description": format_text(
            "Données entièrement inventées : projets, organisations, montants, mesures et paroles. "
            "Seuls les lieux existent. À ne pas citer."
        ),
        "licenses": [{"name": "etalab-2.0", "title": "Licence Ouverte 2.0"}],
        "territory:series": "demo",
        "territory:nature": "demo",
        "territory:closing": described,
        "resources": [
            {
                "name": table,
                "path": f"{table}.csv",
                "territory:table": table,
                "format": "csv",
                "encoding": "utf-8",
            }
            for table in TABLE_ORDER
            if tables.get(table)
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def write_package(ledger: Ledger, closing: dict[str, Any], out: Path) -> dict[str, int]:
    """Write one folder; the number of rows of each table comes back."""
    tables = keep_referenced(ledger.state(closing["effective_on"], closing["known_on"]))
    if unknown := set(tables) - set(TABLE_ORDER):
        raise ValueError(f"no place for {sorted(unknown)} in the package")
    folder = out / closing["folder"]
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.csv"):
        stale.unlink()
    for table in TABLE_ORDER:
        if tables.get(table):
            (folder / f"{table}.csv").write_text(derive_csv(table, tables[table]), encoding="utf-8", newline="")
    (folder / "datapackage.json").write_text(derive_datapackage(closing, tables), encoding="utf-8", newline="")
    return {table: len(tables.get(table, [])) for table in TABLE_ORDER}

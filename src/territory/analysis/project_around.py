"""Who and what surrounds one project: partners by college and role, places, other projects, documents."""

from __future__ import annotations

from datetime import date

import pandas as pd

from territory.analysis.facts import Fact, say_when
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Figure, Label, Named, Phrase, Quantity

_PARTNERS = ("organisation_name", "partner_role", "college", "period")
_SITES = ("site_name", "territory_name", "precision", "share", "period")


def read_partners(view: View, project: str, on: date) -> Figure:
    """One row per role (organisation, `_PARTNERS`), those who left last."""
    found = view.read("sheet_partners", project=project, on=on)
    rows = [
        {
            **{name: row[name] for name in ("organisation", "organisation_name", "source_url")},
            "partner_role": _name(row["role_name"], row["role_name_en"]),
            "college": _name(row["college_name"], row["college_name_en"]),
            "period": say_when(row["from_on"], row["to_on"]),
            "role": row["role"],
            "key": row["key"],
            "is_over": row["is_over"],
        }
        for row in rows_of(found)
    ]
    columns = ["organisation", "role", "key", "is_over", "source_url", *_PARTNERS]
    partners = pd.DataFrame(rows, columns=columns, dtype=object)
    present = partners[~partners["is_over"].astype(bool)]
    values = {
        "count": int(present["organisation"].nunique()),
        "colleges": len({name for name in present["college"] if name}),
    }
    return Figure("partners", Phrase("project-partners-sentence", values), partners, _shown(partners, _PARTNERS), None)


def read_sites(view: View, project: str, on: date) -> Figure:
    """One row per site (`_SITES`; the share of the project in %)."""
    rows = [
        {
            **{name: row[name] for name in ("id", "territory", "territory_name", "source_url")},
            "site_name": row["name"],
            "precision": Label("site", "precision", row["precision"]),
            "share": None if row["share"] is None else Quantity(float(row["share"]) * 100, "%"),
            "period": say_when(row["from_on"], row["to_on"]),
            "is_whole": row["precision"] == "territory",
        }
        for row in rows_of(view.read("sheet_sites", project=project, on=on))
    ]
    columns = ["id", "territory", "is_whole", "source_url", *_SITES]
    sites = pd.DataFrame(rows, columns=columns, dtype=object)
    places = sorted({str(name) for name in sites["territory_name"].dropna()})
    is_whole = bool(sites["is_whole"].astype(bool).any())
    values = {"count": len(sites), "places": places}
    key = "project-sites-whole" if is_whole else "project-sites-sentence" if places else "project-sites-unnamed"
    return Figure("sites", Phrase(key, values), sites, _shown(sites, _SITES), None)


def read_links(view: View, project: str, on: date) -> tuple[Fact, ...]:
    """Other projects this one comes from, goes on, depends on or gave birth to, either way."""
    return tuple(
        Fact(
            Phrase(f"project-link-{row['kind'].replace('_', '-')}{'-back' if row['is_target'] else ''}"),
            row["on"],
            detail=row["note"],
            sheet=("project", row["other"]),
            name=row["other_name"],
        )
        for row in rows_of(view.read("sheet_links", project=project, on=on))
    )


def read_documents(view: View, project: str, on: date) -> tuple[Fact, ...]:
    """Documents and digital commons: title, what a picture shows, licence, address."""
    found = []
    for row in rows_of(view.read("sheet_documents", project=project, on=on)):
        key = f"project-document-{row['kind']}"
        said = Phrase(f"{key}-licence", {"licence": row["licence"]}) if row["licence"] else Phrase(key)
        found.append(
            Fact(said, row["on"], row["alt_text"], source_url=row["url"], name=row["title"], file=row["sha256"])
        )
    return tuple(found)


def _name(name: str | None, name_en: str | None) -> Named | None:
    return None if name is None else Named(name, name_en)


def _shown(rows: pd.DataFrame, columns: tuple[str, ...]) -> tuple[str, ...]:
    """The columns that say something: a sheet of sparse facts is not a wall of dashes. The first two always stay."""
    kept = tuple(name for rank, name in enumerate(columns) if rank < 2 or rows[name].notna().any())
    return (*kept, "source_url") if rows["source_url"].notna().any() else kept

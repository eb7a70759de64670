"""One organisation's sheet: who it is, in which projects and as what, what it gives and receives, with whom it works.

Persons are not here: contacts stay in the drawer and no sheet reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.allocation import measure_parts
from territory.analysis.facts import Fact, RowKey, say_when
from territory.analysis.money import add
from territory.analysis.portfolio import read_money
from territory.analysis.rows import rows_of
from territory.analysis.search import fold
from territory.analysis.selection import UNDATED
from territory.analysis.sheet_money import OrganisationMoney, read_organisation_money
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Money, Named, Phrase, Quantity
from territory.model.scope import Scope

_ROLES = ("project_name", "programme_name", "partner_role", "college", "period")
_BY_PROJECT = ("project_name", "given", "received_money", "given_share", "unknown")
#: Companions shown; beyond these, sharing one project says little.
SHOWN_COMPANIONS = 12


@dataclass(frozen=True, slots=True)
class OrganisationBoard:
    """Everything an organisation's sheet says, in its order; `rows` are those one may ask the origin of."""

    id: str
    name: str
    answer: Phrase
    identity: tuple[Fact, ...]
    forms: tuple[Fact, ...]
    projects: Figure
    money: OrganisationMoney
    by_project: Figure
    companions: Figure
    rows: tuple[RowKey, ...]


def read(view: View, scope: Scope) -> OrganisationBoard | None:
    """The sheet of the organisation `scope.about`, or of the one it has joined; None when there is no such one."""
    on = scope.on or view.default_on or UNDATED
    identity = next(iter(rows_of(view.read("sheet_organisation", organisation=scope.about))), None)
    if identity is None:
        return None
    organisation = identity["id"]
    roles = _keep_covered(view, rows_of(view.read("sheet_roles", organisation=organisation, on=on)))
    money = read_organisation_money(view, organisation, on)
    values = {"name": identity["name"], "roles": _say_roles(roles), "money": money.sentence}
    return OrganisationBoard(
        id=organisation,
        name=identity["name"],
        answer=Phrase("organisation-answer", values),
        identity=tuple(_say_identity(identity)),
        forms=_read_forms(view, organisation, on),
        projects=_say_projects(roles),
        money=money,
        by_project=_read_by_project(view, money, on),
        companions=_read_companions(view, organisation, on),
        rows=_name_rows(identity, money),
    )


def _keep_covered(view: View, roles: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """An arrêté of some programmes says nothing of the others."""
    covered = view.closing.programmes if view.closing else ()
    return [row for row in roles if not covered or row["programme"] in covered]


def _say_roles(roles: list[dict[str, Any]]) -> Phrase:
    """How many projects it carries and how many it takes part in otherwise, now; those it has left are apart."""
    present = [row for row in roles if not row["is_over"]]
    carried = {row["project"] for row in present if row["role"] == "partner_role.carrier"}
    joined = {row["project"] for row in present} - carried
    past = {row["project"] for row in roles} - carried - joined
    if carried or joined:
        return Phrase("organisation-roles", {"carried": len(carried), "joined": len(joined)})
    return Phrase("organisation-roles-past" if past else "organisation-roles-none", {"past": len(past)})


def _say_identity(identity: Mapping[str, Any]) -> Iterator[Fact]:
    if identity["asked_name"] != identity["name"]:
        yield Fact(Phrase("organisation-fact-joined", {"asked": identity["asked_name"], "name": identity["name"]}))
    if identity["category_name"] is not None:
        values = {
            "form": Named(identity["category_name"], identity["category_name_en"]),
            "sector": Label("legal_category", "sector", identity["sector"]),
        }
        yield Fact(Phrase("organisation-fact-form", values), source_url=identity["source_url"])
    else:
        yield Fact(Phrase("organisation-fact-form-unknown"), source_url=identity["source_url"])
    if identity["tier"] is not None:
        yield Fact(Phrase("organisation-fact-tier", {"tier": Label("organisation", "tier", identity["tier"])}))
    for name in ("territory_name", "siren", "siret", "rna"):
        if identity[name] is not None:
            yield Fact(Phrase(f"organisation-fact-{name.removesuffix('_name')}", {"value": identity[name]}))
    for name in ("aliases", "absorbed"):
        if identity[name] is not None and len(identity[name]):
            yield Fact(Phrase(f"organisation-fact-{name}", {"names": [str(item) for item in identity[name]]}))
    if identity["url"] is not None:
        yield Fact(Phrase("organisation-fact-site"), source_url=identity["url"])


def _read_forms(view: View, organisation: str, on: date) -> tuple[Fact, ...]:
    """The legal forms it has had, in order: what it was is part of how it came to be."""
    found = []
    for row in rows_of(view.read("sheet_legal_forms", organisation=organisation, on=on)):
        values = {"form": Named(row["name"], row["name_en"]), "to": row["to_on"]}
        key = "organisation-form-until" if row["to_on"] else "organisation-form"
        found.append(Fact(Phrase(key, values), row["from_on"], detail=row["note"]))
    return tuple(found)


def _say_projects(roles: list[dict[str, Any]]) -> Figure:
    rows = [
        {
            **{name: row[name] for name in ("project", "project_name", "programme_name")},
            "partner_role": Named(row["role_name"], row["role_name_en"]) if row["role_name"] else None,
            "college": Named(row["college_name"], row["college_name_en"]) if row["college_name"] else None,
            "period": say_when(row["from_on"], row["to_on"]),
            "source_url": row["source_url"],
        }
        for row in roles
    ]
    frame = pd.DataFrame(rows, columns=["project", *_ROLES, "source_url"], dtype=object)
    always = {"project_name", "partner_role"}
    columns = tuple(name for name in (*_ROLES, "source_url") if name in always or frame[name].notna().any())
    count = int(frame["project"].nunique())
    return Figure("roles", Phrase("organisation-projects-sentence", {"count": count}), frame, columns, None)


def _read_by_project(view: View, money: OrganisationMoney, on: date) -> Figure:
    """Mobilised money given and received, by project: the part of each funding that is for it.

    `given_share` is what it gives of all that is mobilised for the project, where both are known; `unknown` counts the
    fundings whose part for the project is not known. Money for no project is on a line of its own.
    """
    lines: dict[str | None, dict[str, Any]] = {}
    for side, figure in (("given", money.given), ("received", money.received)):
        own = figure.rows[(figure.rows["block"] == "mobilised").astype(bool)]
        shares = view.read("funding_share", fundings=tuple(own["id"]))
        for part in rows_of(measure_parts(own, shares)):
            for project, amount in _spread(part):
                line = lines.setdefault(project, {"given": [], "received": [], "unknown": 0})
                line["unknown"] += amount is None
                line[side].append(amount)
    projects = tuple(sorted(project for project in lines if project is not None))
    described = {row["project"]: row for row in rows_of(read_money(view, projects, on, is_portfolio=False).projects)}
    rows = [_say_line(project, line, described.get(project or "")) for project, line in lines.items()]
    rows.sort(key=lambda row: (row["project"] is None, fold(str(row["project_name"]))))
    frame = pd.DataFrame(rows, columns=["project", *_BY_PROJECT], dtype=object)
    columns = tuple(name for name in _BY_PROJECT if name == "project_name" or _is_told(frame, name))
    known = int((frame["unknown"] == 0).sum())
    sentence = Phrase("organisation-by-project-sentence", {"count": len(projects)})
    return Figure(
        "by-project", sentence, frame, columns, Coverage(known, len(frame), "lines-known") if len(frame) else None
    )


def _spread(part: Mapping[str, Any]) -> list[tuple[str | None, Decimal | None]]:
    """Whom a part concerns: its project, each of those that share it in an unknown way, or none."""
    if part["candidates"]:
        return [(project, None) for project in part["candidates"]]
    return [(part["project"], part["committed"])] if part["committed"] != 0 else []


def _say_line(project: str | None, line: Mapping[str, Any], described: Mapping[str, Any] | None) -> dict[str, object]:
    given, received = add(line["given"]), add(line["received"])
    whole = described["mobilised"] if described and not described["unknown"] else None
    share = given / whole * 100 if given is not None and whole and None not in line["given"] else None
    return {
        "project": project,
        "project_name": described["project_name"] if described else Phrase("organisation-no-project"),
        "given": None if given is None else Money(given),
        "received_money": None if received is None else Money(received),
        "given_share": None if share is None else Quantity(float(share), "%"),
        "unknown": line["unknown"],
    }


def _is_told(frame: pd.DataFrame, name: str) -> bool:
    return bool((frame[name] != 0).any() if name == "unknown" else frame[name].notna().any())


def _read_companions(view: View, organisation: str, on: date) -> Figure:
    found = view.read("sheet_companions", organisation=organisation, on=on)
    rows = found.head(SHOWN_COMPANIONS).astype(object)
    values = {"count": len(found), "projects": int(found["of_projects"].iloc[0]) if len(found) else 0}
    sentence = Phrase("organisation-companions-sentence", values)
    return Figure("companions", sentence, rows, ("organisation_name", "projects"), None)


def _name_rows(identity: Mapping[str, Any], money: OrganisationMoney) -> tuple[RowKey, ...]:
    fundings = [*rows_of(money.given.rows), *rows_of(money.received.rows)]
    named = {row["id"]: row for row in fundings}
    return (
        RowKey("organisation", (("id", identity["id"]),), Phrase("organisation-row", {"name": identity["name"]})),
        *(
            RowKey(
                "funding",
                (("id", funding),),
                Phrase(
                    "project-row-funding",
                    {"funder": row["funder_name"], "object": row["object"], "amount": Money(row["granted"])},
                ),
            )
            for funding, row in named.items()
        ),
    )

"""Budgets, fundings, how they are shared and what happened to them."""

from __future__ import annotations

import random
from typing import Any

from demo.dates import first_day, later, spread
from demo.ledger import Ledger, Row
from demo.parameters import Parameters, read_line

Step = tuple[str, int, int | None, int | None]  # kind of event, days after the start, amount, change
IN_KIND = "apport_nature"


def derive_steps(fate: str, amount: int, chance: random.Random) -> list[Step]:
    """What happens to a funding of that amount and fate: events with their day after the start."""
    granted = chance.randint(60, 150)
    contracted = granted + chance.randint(20, 60)
    first_paid = contracted + chance.randint(30, 90)
    last_paid = first_paid + chance.randint(300, 460)
    asked = round(amount * chance.choice((1, 1, 1, 1.05, 1.1, 1.2)), -2)
    half = round(amount / 2)
    change = {"amended+": round(amount * 0.12), "amended-": -round(amount * 0.1)}.get(fate, 0)
    opening: list[Step] = [("requested", 0, round(asked), None)]
    accepted: list[Step] = [*opening, ("granted", granted, amount, None)]
    signed: list[Step] = [*accepted, ("contracted", contracted, amount, None)]
    started: list[Step] = [*signed, ("paid", first_paid, half, None)]
    amended: list[Step] = [("amended", first_paid + 120, None, change)] if change else []
    full: list[Step] = [*started, *amended, ("paid", last_paid, amount + change - half, None)]
    direct = chance.randint(5, 45)
    return {
        "envisaged": [("envisaged", 0, amount, None)],
        "requested": opening,
        "granted": accepted,
        "contracted": signed,
        "part": started,
        "paid": full,
        "amended+": full,
        "amended-": full,
        "clawback": [*full, ("clawed_back", last_paid + 240, round(amount * 0.18), None)],
        "refused": [*opening, ("refused", granted, None, None)],
        "withdrawn": [*opening, ("withdrawn", granted - 20, None, None)],
        "cancelled": [*accepted, ("cancelled", contracted + 160, None, None)],
        "unknown": [("requested", 0, None, None), ("granted", granted, None, None)],
        "noconv": [*accepted, ("paid", first_paid, amount, None)],
        "direct": [("granted", 0, amount, None), ("paid", direct, amount, None)],
    }[fate]


def _write_events(ledger: Ledger, parameters: Parameters, funding: str, steps: list[Step], start: str) -> None:
    chance = parameters.chance("events", funding)
    for number, (kind, days, amount, change) in enumerate(steps, start=1):
        on = later(start, days)
        lag = chance.randint(6, 80)
        signed = kind in ("granted", "contracted", "amended", "refused", "clawed_back")
        shown = on[:7] if kind in ("requested", "granted") and chance.random() < 0.25 else on
        row: Row = {
            "id": f"{funding}.e{number}",
            "funding": funding,
            "kind": kind,
            "on": shown,
            "amount": "" if amount is None else amount,
            "change": "" if change is None else change,
            "reference": f"{on[:4]}-{chance.randint(100, 999)}" if signed and chance.random() < 0.8 else "",
        }
        ledger.write("funding_event", row, on, lag=lag)


def write_schemes(ledger: Ledger, parameters: Parameters) -> None:
    """Calls and schemes of the fictional funders."""
    for scheme in parameters.money["scheme"]:
        ledger.write("scheme", scheme, "2019-01-01")


def write_fundings(ledger: Ledger, parameters: Parameters) -> None:
    """The fundings of each project, its own revenue by year, and the fundings that several share."""
    regimes = {scheme["id"]: scheme["regime"] for scheme in parameters.money["scheme"]}
    for project in parameters.projects:
        carrier = next((read_line(line)[0][0] for line in project["partners"] if " carrier " in line), "")
        for number, line in enumerate(project.get("fundings", []), start=1):
            words, options = read_line(line)
            funder, family, instrument, amount, fate, start, nature = words
            scheme = options.get("scheme", "")
            row: Row = {
                "id": f"F-{project['id']}-{number:02d}",
                "object": f"{parameters.money['objects'][instrument]} – {project['name']}",
                "funder": funder,
                "beneficiary": carrier,
                "source_family": family,
                "instrument": instrument,
                "scheme": scheme,
                "nature": nature,
                "regime": options.get("regime", regimes.get(scheme, "unknown" if fate == "unknown" else "none")),
                "fiscal_year": "",
                "passed_on_from": "",
                "note": parameters.money["notes"].get(instrument, ""),
            }
            share: Row = {"purpose": "project", "project": project["id"], "share": 1}
            _write_funding(ledger, parameters, row, [share], int(amount), fate, start)
        _write_revenue(ledger, parameters, project)
    for shared in parameters.money["shared"]:
        row = {name: shared.get(name, "") for name in SHARED_FIELDS}
        shares = [dict(share) for share in shared["shares"]]
        _write_funding(ledger, parameters, row, shares, shared["amount"], shared["fate"], shared["start"])


SHARED_FIELDS = (
    "id",
    "object",
    "funder",
    "beneficiary",
    "source_family",
    "instrument",
    "scheme",
    "nature",
    "regime",
    "fiscal_year",
    "passed_on_from",
    "note",
)


def _write_funding(
    ledger: Ledger, parameters: Parameters, row: Row, shares: list[Row], amount: int, fate: str, start: str
) -> None:
    funding = str(row["id"])
    ledger.write("funding", row, start, lag=5)
    for line, share in enumerate(shares, start=1):
        full: Row = {"funding": funding, "line": line, "project": "", "programme": "", "share": "", "note": ""}
        ledger.write("funding_share", {**full, **share}, start, lag=5)
    steps = derive_steps(fate, amount, parameters.chance("steps", funding))
    _write_events(ledger, parameters, funding, steps, start)


def _write_revenue(ledger: Ledger, parameters: Parameters, project: dict[str, Any]) -> None:
    """Own revenue: one funding per fiscal year, known some months after the year's end."""
    if "revenue" not in project:
        return
    (beneficiary,), years = read_line(project["revenue"])
    for year, amount in years.items():
        chance = parameters.chance("revenue", project["id"], year)
        funding = f"F-{project['id']}-R{year}"
        end = f"{year}-12-31"
        lag = chance.randint(60, 150)
        row: Row = {
            "id": funding,
            "object": f"Recettes d'activité {year} – {project['name']}",
            "funder": "org-clients",
            "beneficiary": beneficiary,
            "source_family": "RECETTES",
            "instrument": "recette",
            "nature": "operation",
            "regime": "none",
            "fiscal_year": year,
            "note": "Ventes et prestations de l'exercice, d'après les comptes.",
        }
        ledger.write("funding", row, end, lag=lag)
        share: Row = {"funding": funding, "line": 1, "purpose": "project", "project": project["id"], "share": 1}
        ledger.write("funding_share", share, end, lag=lag)
        for number, kind in enumerate(("granted", "paid"), start=1):
            event: Row = {"id": f"{funding}.e{number}", "funding": funding, "kind": kind, "on": end}
            ledger.write("funding_event", {**event, "amount": amount}, end, lag=lag)


def write_budgets(ledger: Ledger, parameters: Parameters) -> None:
    """Budget lines of each plan: by fiscal year, nature and tax basis, in-kind apart; a second version for some."""
    for project in parameters.projects:
        if "budget" not in project:
            continue
        start = project.get("started", project["applied"])
        in_kind = [
            (words[1], int(words[3])) for words, _ in map(read_line, project.get("fundings", [])) if words[2] == IN_KIND
        ]
        decided = {1: later(project["applied"], 60)}
        if "budget_2" in project:
            decided[2] = spread(start, project["planned_end"], 0.45)
        for version, on in decided.items():
            total = project["budget"] if version == 1 else project["budget_2"]
            _write_plan(ledger, parameters, project, version, on, total, in_kind)


def _write_plan(
    ledger: Ledger,
    parameters: Parameters,
    project: dict[str, Any],
    version: int,
    decided_on: str,
    total: int,
    in_kind: list[tuple[str, int]],
) -> None:
    split, basis = project["budget_split"].split()
    headings = parameters.money["headings"][split]
    start = project.get("started", later(project["applied"], 300))
    end = project.get("planned_end", later(start, 700))
    first, last = first_day(start).year, first_day(end).year
    left = total
    line = 0
    for rank, (heading, nature, percent) in enumerate(headings):
        amount = left if rank == len(headings) - 1 else round(total * percent / 100, -2)
        left -= amount
        years = range(first, last + 1) if nature == "operation" and last > first else (first,)
        for index, year in enumerate(years):
            part = amount // len(years) if index else amount - (amount // len(years)) * (len(years) - 1)
            line += 1
            ledger.write(
                "budget_line",
                {
                    "project": project["id"],
                    "version": version,
                    "line": line,
                    "fiscal_year": year,
                    "heading": heading,
                    "nature": nature,
                    "tax_basis": basis,
                    "amount": int(part),
                    "is_in_kind": False,
                    "decided_on": decided_on,
                    "note": "Plan révisé : coûts de chantier revus." if version == 2 and line == 1 else "",
                },
                decided_on,
                lag=20,
            )
    for number, (family, value) in enumerate(in_kind, start=line + 1):
        row = _in_kind_line(parameters, project, version, number, family, value, last, decided_on)
        ledger.write("budget_line", row, decided_on, lag=20)


def _in_kind_line(
    parameters: Parameters,
    project: dict[str, Any],
    version: int,
    line: int,
    family: str,
    value: int,
    year: int,
    decided_on: str,
) -> Row:
    return {
        "project": project["id"],
        "version": version,
        "line": line,
        "fiscal_year": year,
        "heading": parameters.money["in_kind_headings"][family],
        "nature": "operation",
        "tax_basis": project["budget_split"].split()[1],
        "amount": value,
        "is_in_kind": True,
        "decided_on": decided_on,
        "note": "Hors du total en argent.",
    }

"""D'où vient l'argent: origins and levels, the way from funders through instruments to projects, who brings what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from territory.analysis.allocation import read_total
from territory.analysis.funding import KNOWN_ENOUGH, measure_known, say_beside, say_fundings
from territory.analysis.funding_subject import Subject, read_subject
from territory.analysis.funding_tables import (
    FUNDERS,
    TOTAL,
    measure_families,
    measure_funders,
    measure_fundings,
    measure_matrix,
)
from territory.analysis.money import add
from territory.analysis.portfolio import PAYING, Portfolio
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Named, Phrase, Quantity
from territory.model.scope import Scope

_MATRIX = ("origin", "level", "amount", "fundings", "unknown")
#: Names that the drawing of a flow holds on each side; one more is the others together, unless that is one alone.
FLOW_FUNDERS, FLOW_PROJECTS = 6, 7
FLOWS = ("funder_name", "instrument_name", "block", "project_name", "amount")


@dataclass(frozen=True, slots=True)
class OriginBoard:
    """Where the money comes from. `outside` is what is for no project, None where there is none."""

    matrix: Figure
    flow: Figure
    flow_remarks: tuple[Phrase, ...]
    families: Figure
    funders: Figure
    beside: Figure
    outside: Figure | None
    fundings: Figure


def read(view: View, scope: Scope) -> OriginBoard | None:
    """Where the money of a subject comes from; None when it is not in these data."""
    subject = read_subject(view, scope)
    if subject is None:
        return None
    portfolio = subject.portfolio
    return OriginBoard(
        matrix=say_matrix(portfolio),
        flow=(flow := say_flow(subject)),
        flow_remarks=_say_hidden(flow.rows),
        families=say_families(subject),
        funders=_say_funders(portfolio),
        beside=say_beside(portfolio),
        outside=_say_outside(portfolio),
        fundings=say_fundings(portfolio),
    )


def say_matrix(portfolio: Portfolio) -> Figure:
    """Mobilised money by origin and level with both totals, in kind on its own row, which no total holds."""
    rows = measure_matrix(portfolio.counted)
    known, expected = measure_known(portfolio, "mobilised")
    total = read_total(portfolio.totals, "mobilised")
    is_local = (rows["level"] == "local") & (rows["origin"] == TOTAL)
    local = add(rows.loc[is_local, "amount"])
    is_told = total and local is not None and known >= expected * KNOWN_ENOUGH
    key = "funding-matrix-sentence" if is_told else "funding-matrix-unknown"
    values = {"local": Money(local), "total": Money(total)}
    return Figure("matrix", Phrase(key, values), rows, _MATRIX, Coverage(known, expected, "amounts"))


def say_flow(subject: Subject) -> Figure:
    """From funders through instruments to projects: what is mobilised and what is repayable, each named."""
    rows = measure_flow(subject)
    known = [measure_known(subject.portfolio, block) for block in PAYING]
    total = add(row["amount"] for row in rows_of(rows))
    values = {"funders": int(rows["funder_key"].nunique()), "total": Money(total)}
    key = "funding-flow-sentence" if total else "funding-flow-unknown"
    coverage = Coverage(sum(pair[0] for pair in known), sum(pair[1] for pair in known), "amounts")
    return Figure("flow", Phrase(key, values), rows, FLOWS, coverage)


def _say_hidden(rows: pd.DataFrame) -> tuple[Phrase, ...]:
    """How many sources and destinations the drawing shows as one band."""
    counts = {"funders": rows["funder_key"].nunique(), "projects": rows["project_key"].nunique()}
    shown = {"funders": FLOW_FUNDERS, "projects": FLOW_PROJECTS}
    hidden = {name: int(counts[name] - shown[name]) for name in counts if counts[name] > shown[name] + 1}
    if not hidden:
        return ()
    return (Phrase(f"funding-flow-hidden-{'both' if len(hidden) == 2 else next(iter(hidden))}", hidden),)


def measure_flow(subject: Subject) -> pd.DataFrame:
    """One row per funder, instrument and project with a known amount: `FLOWS`, funder, funder_key, project, fundings.

    A funding without a named funder flows from its family (revenue, citizens); one shared in an unknown way, or for no
    project, flows to a destination that says so. Amounts of all rows add up to the mobilised and the repayable, known.
    """
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in subject.rows:
        if row["block"] in PAYING and row["committed"]:
            key = (row["funder"] or f"family {row['family']}", str(row["instrument"]), _destination(row))
            groups.setdefault(key, []).append(row)
    names = dict(zip(subject.portfolio.stages["project"], subject.portfolio.stages["project_name"], strict=True))
    rows = []
    for (funder, _, destination), members in sorted(groups.items()):
        first = members[0]
        rows.append(
            {
                "funder": first["funder"],
                "funder_key": funder,
                "funder_name": first["funder_name"] or Named(first["family_name"], first["family_name_en"]),
                "instrument_name": Named(first["instrument_name"] or "—", first["instrument_name_en"]),
                "block": first["block"],
                "project": first["project"],
                "project_key": destination,
                "project_name": names.get(destination) or Phrase(f"funding-to-{destination.replace('_', '-')}"),
                "amount": add(member["committed"] for member in members),
                "fundings": len({member["funding"] for member in members}),
            }
        )
    rows.sort(key=lambda row: (-row["amount"], row["funder_key"], row["project_key"]))
    columns = ["funder", "funder_key", "project", "project_key", *FLOWS, "fundings"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _destination(row: dict[str, Any]) -> str:
    """The project of a part, or the purpose of what is for none."""
    if row["project"] is not None:
        return str(row["project"])
    return "shared" if row["candidates"] else str(row["purpose"])


def say_families(subject: Subject) -> Figure:
    """What each family of sources brings of the mobilised, the largest first, with its share of what is known."""
    rows = measure_families(subject.rows)
    known, expected = measure_known(subject.portfolio, "mobilised")
    columns: tuple[str, ...] = ("family_name", "amount", "fundings", "unknown")
    sentence = Phrase("funding-families-unknown")
    if len(rows) and known >= expected * KNOWN_ENOUGH and rows["share"].notna().any():
        shares = [None if share is None else Quantity(float(share) * 100, "%") for share in rows["share"]]
        rows = rows.assign(share=pd.Series(shares, dtype=object))
        values = {"family": rows["family_name"].iloc[0], "share": rows["share"].iloc[0]}
        sentence = Phrase("funding-families-sentence", values)
        columns = ("family_name", "amount", "share", "fundings", "unknown")
    return Figure("families", sentence, rows, columns, Coverage(known, expected, "amounts"))


def _say_outside(portfolio: Portfolio) -> Figure | None:
    if portfolio.outside.empty:
        return None
    rows = portfolio.outside.rename(columns={"committed": "amount"})
    sentence = Phrase("funding-outside-sentence", {"total": Money(add(rows["amount"]))})
    expected = int(rows["fundings"].sum())
    coverage = Coverage(expected - int(rows["unknown"].sum()), expected, "amounts")
    return Figure("outside", sentence, rows, ("purpose", "amount", "fundings", "unknown"), coverage)


def _say_funders(portfolio: Portfolio) -> Figure:
    rows = measure_funders(measure_fundings(portfolio.counted))
    sentence = Phrase("funding-funders-sentence", {"count": int(rows["funder"].nunique())})
    known, expected = int(portfolio.totals["known"].sum()), int(portfolio.totals["expected"].sum())
    return Figure("funders", sentence, rows, FUNDERS, Coverage(known, expected, "amounts"))

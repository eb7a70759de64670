"""De quoi dépend-on: dependence, concentration, hybridity, own revenue and leverage, each with what it is made of.

A ratio is not told where its base is unknown, and says why: a share of what happens to be published misleads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.allocation import is_passed_on
from territory.analysis.funding import KNOWN_ENOUGH
from territory.analysis.funding_balance import keep_resources
from territory.analysis.funding_forms import read_forms
from territory.analysis.funding_subject import Subject, is_own_means, read_subject, read_whole
from territory.analysis.money import add
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Named, Phrase, Quantity
from territory.model.scope import Scope

#: Origins that a hybrid model may mix; in kind stands apart.
ORIGINS = ("public", "private", "citizen", "own_revenue")
#: Ratios of whoever receives, then of whoever gives; the indicator of the catalogue that defines the same, if any.
RECEIVED = ("dependence", "concentration", "hybridity", "own_revenue", "leverage")
GIVEN = ("weight", "leverage")
INDICATORS: Mapping[str, str] = {"own_revenue": "ECO04", "concentration": "ECO06", "leverage": "ECO07"}
#: Ratios of one project told beside those of the others.
_COMPARED = ("dependence", "concentration", "hybridity", "own_revenue")
_RATIOS = ("ratio", "value", "detail")
_BY_PROJECT = ("project_name", *_COMPARED, "mobilised", "reason")

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ratio:
    """One ratio: `value` None with the `reason` why nobody can say; `detail` names what it is made of."""

    key: str
    value: Quantity | None
    coverage: Coverage
    reason: Phrase | None = None
    detail: Phrase | None = None
    indicator: str | None = None


@dataclass(frozen=True, slots=True)
class RatiosBoard:
    """What the money depends on. `table` holds the same ratios as rows; `by_project` compares projects."""

    ratios: tuple[Ratio, ...]
    table: Figure
    by_project: Figure | None
    forms: Figure
    forms_remarks: tuple[Phrase, ...]

    @property
    def tables(self) -> tuple[Figure, ...]:
        """What is told as a table alone, in order."""
        return (self.table, self.by_project) if self.by_project else (self.table,)


def read(view: View, scope: Scope) -> RatiosBoard | None:
    """The ratios of a subject; None when it is not in these data."""
    subject = read_subject(view, scope)
    if subject is None:
        return None
    whole = read_whole(view, subject)
    ratios = _measure_given(subject, whole) if subject.kind == "given" else _measure_received(subject)
    forms, remarks = read_forms(view, whole)
    return RatiosBoard(
        ratios=ratios,
        table=_say_table(ratios),
        by_project=None if subject.kind == "project" else _say_by_project(whole),
        forms=forms,
        forms_remarks=(*remarks, Phrase("funding-ratios-whole")) if subject.is_organisation else remarks,
    )


def _measure_received(subject: Subject) -> tuple[Ratio, ...]:
    """The ratios of whoever receives, from the mobilised parts."""
    rows = [row for row in subject.rows if row["block"] == "mobilised"]
    coverage = count_known(rows)
    reason = find_reason(rows)
    found: list[Ratio] = []
    for key in _COMPARED:
        value = None if reason else measure_ratio(key, rows)
        unit, decimals = ("%", 0) if key in {"dependence", "own_revenue"} else ("", 2)
        told = None if value is None else Quantity(float(value * (100 if unit else 1)), unit, decimals)
        why = reason or (Phrase("funding-reason-no-funder") if value is None else None)
        detail = None if told is None else _say_detail(key, rows)
        found.append(Ratio(key, told, coverage, why, detail, INDICATORS.get(key)))
    homes = set(subject.portfolio.stages["home"].dropna())
    return (*found, _measure_leverage(rows, coverage, reason, is_ours="is_ours", has_home=bool(homes)))


def _measure_leverage(
    rows: Sequence[Row], coverage: Coverage, reason: Phrase | None, *, is_ours: str, has_home: bool
) -> Ratio:
    """Others' money for one euro of ours."""
    ours = add(row["committed"] for row in rows if row[is_ours])
    others = add(row["committed"] for row in rows if not row[is_ours])
    if reason is None and not has_home:
        reason = Phrase("funding-reason-no-home")
    if reason is None and not ours:
        reason = Phrase("funding-reason-no-ours")
    if reason is None and others is None and not all(row[is_ours] for row in rows):
        reason = Phrase("funding-reason-no-others")
    if reason or not ours:
        return Ratio("leverage", None, coverage, reason, None, INDICATORS["leverage"])
    value = Quantity(float((others or Decimal(0)) / ours), "€", 2)
    detail = Phrase("funding-detail-leverage", {"ours": Money(ours), "others": Money(others or Decimal(0))})
    return Ratio("leverage", value, coverage, None, detail, INDICATORS["leverage"])


def _measure_given(subject: Subject, whole: Portfolio) -> tuple[Ratio, ...]:
    """A funder's weight in the projects that it funds, and what others bring there for one euro of its own."""
    funded = {project for row in subject.rows if row["committed"] for project in row["concerns"]}
    parents = dict(zip(whole.amounts["id"], whole.amounts["passed_on_from"], strict=True))
    rows = [
        {**row, "is_theirs": row["funder"] == subject.id}
        for row in keep_resources(rows_of(whole.counted), funded, parents)
        if row["block"] == "mobilised"
    ]
    coverage, reason = count_known(rows), find_reason(rows)
    total, theirs = (add(row["committed"] for row in kept) for kept in (rows, [r for r in rows if r["is_theirs"]]))
    weight = None if reason or not total else Quantity(float((theirs or Decimal(0)) / total * 100), "%")
    detail = Phrase("funding-detail-weight", {"theirs": Money(theirs), "total": Money(total), "count": len(funded)})
    first = Ratio("weight", weight, coverage, reason, detail if weight else None)
    return (first, _measure_leverage(rows, coverage, reason, is_ours="is_theirs", has_home=True))


def count_known(rows: Sequence[Row]) -> Coverage:
    """How many of these fundings have a known amount."""
    unknown = {row["funding"] for row in rows if row["committed"] is None}
    expected = {row["funding"] for row in rows}
    return Coverage(len(expected - unknown), len(expected), "amounts")


def find_reason(rows: Sequence[Row]) -> Phrase | None:
    """Why no share of this money can be told; None when one can (see `KNOWN_ENOUGH`)."""
    known = count_known(rows)
    if not known.expected:
        return Phrase("funding-reason-none")
    if known.known < known.expected * KNOWN_ENOUGH:
        return Phrase("funding-reason-unknown", {"known": known.known, "expected": known.expected})
    return None if add(row["committed"] for row in rows) else Phrase("funding-reason-nothing")


def measure_ratio(key: str, rows: Sequence[Row]) -> Decimal | None:
    """A ratio of known mobilised money, 0 to 1.

    - `dependence`: the largest funder over all; own means and citizens, who are many, are not one funder;
    - `concentration`: Herfindahl-Hirschman index, the sum of the squared shares of the families of sources;
    - `hybridity`: Gini-Simpson index of the four origins, (1 - sum of squared shares) / (1 - 1/4), so that one origin
      gives 0 and four equal ones 1;
    - `own_revenue`: revenue from activity over all.
    """
    total = add(row["committed"] for row in rows)
    if not total:
        return None
    if key == "dependence":
        largest = find_largest(rows)
        return None if largest is None else largest[1] / total
    if key == "own_revenue":
        return (add(row["committed"] for row in rows if row["origin"] == "own_revenue") or Decimal(0)) / total
    column = "family" if key == "concentration" else "origin"
    squares = sum(((amount / total) ** 2 for amount in _sum_by(rows, column).values()), Decimal(0))
    return squares if key == "concentration" else (1 - squares) / (1 - Decimal(1) / len(ORIGINS))


def find_largest(rows: Sequence[Row]) -> tuple[str, Decimal] | None:
    """The name and the amount of the largest funder, the first by id where two are equal; None without any named."""
    outside = [row for row in rows if row["funder"] and row["origin"] != "citizen" and not is_own_means(row)]
    sums = _sum_by(outside, "funder")
    if not sums:
        return None
    funder = min(sums, key=lambda name: (-sums[name], name))
    return next(str(row["funder_name"]) for row in outside if row["funder"] == funder), sums[funder]


def _sum_by(rows: Sequence[Row], column: str) -> dict[str, Decimal]:
    """What is known of each value of a column; those that bring nothing are left out."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        if row["committed"]:
            sums[str(row[column])] = sums.get(str(row[column]), Decimal(0)) + row["committed"]
    return sums


def _say_detail(key: str, rows: Sequence[Row]) -> Phrase | None:
    """What a ratio is made of, in words."""
    if key == "dependence":
        largest = find_largest(rows)
        return (
            None
            if largest is None
            else Phrase(
                "funding-detail-dependence", dict(zip(("name", "amount"), (largest[0], Money(largest[1])), strict=True))
            )
        )
    if key == "own_revenue":
        revenue = add(row["committed"] for row in rows if row["origin"] == "own_revenue") or Decimal(0)
        return Phrase("funding-detail-own-revenue", {"amount": Money(revenue)})
    if key == "concentration":
        sums = _sum_by(rows, "family")
        family = min(sums, key=lambda name: (-sums[name], name))
        row = next(row for row in rows if row["family"] == family)
        named = Named(row["family_name"] or family, row["family_name_en"])
        return Phrase("funding-detail-concentration", {"count": len(sums), "family": named})
    origins = _sum_by(rows, "origin")
    said = [Phrase(f"value-origin-{origin.replace('_', '-')}") for origin in ORIGINS if origin in origins]
    return Phrase("funding-detail-hybridity", {"count": len(said), "origins": said})


def _say_table(ratios: Sequence[Ratio]) -> Figure:
    rows = [
        {
            "ratio": Phrase(f"funding-ratio-{ratio.key.replace('_', '-')}"),
            "value": ratio.value,
            "detail": ratio.reason or ratio.detail,
        }
        for ratio in ratios
    ]
    frame = pd.DataFrame(rows, columns=list(_RATIOS), dtype=object)
    told = sum(ratio.value is not None for ratio in ratios)
    sentence = Phrase("funding-ratios-sentence", {"count": told, "all": len(ratios)})
    return Figure("ratios", sentence, frame, _RATIOS, Coverage(told, len(ratios), "ratios"))


def _say_by_project(portfolio: Portfolio) -> Figure:
    """The ratios of each project on its own money: what is shared in an unknown way is unknown to each."""
    described = {row["id"]: row for row in rows_of(portfolio.amounts)}
    lines: dict[str, list[dict[str, Any]]] = {}
    for part in rows_of(portfolio.parts):
        row = {**described[part["funding"]], **part}
        for project in (part["project"], *part["candidates"]):
            if project is not None and row["block"] == "mobilised":
                shared = {"committed": None} if part["project"] is None else {}
                lines.setdefault(project, []).append({**row, **shared})
    parents = {name: row["passed_on_from"] for name, row in described.items()}
    rows = [_say_project(row, lines.get(row["project"], []), parents) for row in rows_of(portfolio.projects)]
    frame = pd.DataFrame(rows, columns=["project", *_BY_PROJECT], dtype=object)
    told = int(frame["concentration"].notna().sum())
    columns = tuple(name for name in _BY_PROJECT if name != "reason" or frame[name].notna().any())
    coverage = Coverage(told, len(frame), "projects-all")
    return Figure("ratios-by-project", Phrase("funding-ratios-projects", {"count": told}), frame, columns, coverage)


def _say_project(row: Row, lines: Sequence[Row], parents: Mapping[str, object]) -> dict[str, object]:
    present = {line["funding"] for line in lines}
    once = [line for line in lines if not is_passed_on(line["funding"], parents, present)]
    reason = find_reason(once)
    told: dict[str, object] = {}
    for key in _COMPARED:
        value = None if reason else measure_ratio(key, once)
        unit, decimals = ("%", 0) if key in {"dependence", "own_revenue"} else ("", 2)
        told[key] = None if value is None else Quantity(float(value * (100 if unit else 1)), unit, decimals)
    return {
        "project": row["project"],
        "project_name": row["project_name"],
        "mobilised": row["mobilised"],
        "reason": reason,
        **told,
    }

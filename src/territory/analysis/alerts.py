"""What needs attention: each rule is said in words beside its alert, and says who can act.

Nothing here is computed about real organisations known only from what is published (`View.nature`), nor about a
closed project: not to have concluded is an outcome, not a failing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pandas as pd

from territory.analysis.lateness import measure_late
from territory.analysis.plan import OPEN_PHASES
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Alert, Money, Named, Phrase, Quantity

#: Rules by urgency. Words: `alert-<rule>`, `alert-<rule>-rule`, `alert-<rule>-why`.
RULES = (
    "storm", "funding-gap", "milestone-late", "target-missed", "observation-due", "agreement-missing", "no-news",
)  # fmt: skip

#: Silence is worth a call after this many days without note, weather, value or change of stage.
NEWS_DAYS = 180

#: What is still to be found is worth a word from this share of the plan on; less is the ordinary play of estimates.
GAP_SHARE = Decimal("0.05")

#: A written agreement is due above this yearly grant of a public body to a private-law one (law 2000-321, art. 10;
#: decree 2001-495), and its absence is worth checking this many days after the grant.
AGREEMENT_ABOVE = Decimal(23_000)
AGREEMENT_DAYS = 90
_PRIVATE_SECTORS = frozenset({"association", "cooperative", "company", "foundation"})


def read_alerts(view: View, portfolio: Portfolio) -> tuple[Alert, ...]:
    """The alerts of the projects of a portfolio that are not closed; none on published data.

    The worst of each rule come first, by urgency of the rule, then the second of each: no rule hides the others.
    """
    if view.nature == "published":
        return ()
    stages = rows_of(portfolio.stages)
    names = {row["project"]: row["project_name"] for row in stages if row["phase"] in {None, *OPEN_PHASES}}
    under_way = [row["project"] for row in stages if row["phase"] in {"upstream", "active"}]
    found = [
        *_storms(view, portfolio, list(names)),
        *_late_milestones(view, portfolio, under_way),
        *_gaps(portfolio),
        *_missed_targets(view, portfolio, list(names)),
        *_due_observations(view, portfolio, list(names)),
        *_missing_agreements(portfolio),
        *_silences(view, portfolio, under_way),
    ]
    kept = sorted((alert for alert in found if alert[2] in names), key=lambda alert: (-alert[1], alert[2]))
    places: Counter[str] = Counter()
    turns = []
    for alert in kept:
        turns.append((places[alert[0]], RULES.index(alert[0]), alert))
        places[alert[0]] += 1
    return tuple(
        Alert(rule, project, names[project], Phrase(f"alert-{rule}-why", why), who, rank)
        for rank, (_, _, (rule, _, project, why, who)) in enumerate(sorted(turns, key=lambda turn: turn[:2]), 1)
    )


# A rule's code, how bad (larger is worse), the project, what fills `alert-<rule>-why`, who can act (`who-<who>`).
_Found = tuple[str, float, str, dict[str, object], str]


def _storms(view: View, portfolio: Portfolio, projects: list[str]) -> Iterator[_Found]:
    for row in rows_of(view.read("last_weather", projects=projects, on=portfolio.on)):
        if row["overall"] == "storm" and portfolio.on - row["on"] <= timedelta(days=NEWS_DAYS):
            yield "storm", 0, row["project"], {"sentence": row["sentence"], "on": row["on"]}, "committee"


def _late_milestones(view: View, portfolio: Portfolio, projects: list[str]) -> Iterator[_Found]:
    late = view.read("milestone_late", projects=projects, on=portfolio.on)
    for project, of_project in late.groupby("project", sort=True):
        worst = rows_of(of_project.sort_values("days_late", ascending=False))[0]
        why = {"name": worst["name"], "due": worst["due_on"], "days": int(worst["days_late"])}
        others = len(of_project) - 1
        yield "milestone-late", float(worst["days_late"]), str(project), {**why, "others": others}, "carrier"


def _gaps(portfolio: Portfolio) -> Iterator[_Found]:
    for row in rows_of(portfolio.projects):
        gap, plan = row["gap"], row["plan"]
        if gap is not None and plan and gap > plan * GAP_SHARE:
            why: dict[str, object] = {"gap": Money(gap), "plan": Money(plan)}
            yield "funding-gap", float(gap), row["project"], why, "carrier-and-coordination"


def _missed_targets(view: View, portfolio: Portfolio, projects: list[str]) -> Iterator[_Found]:
    missed: dict[str, list[Phrase]] = {}
    for row in rows_of(view.read("target_past", projects=projects, on=portfolio.on)):
        decimals, unit = int(row["decimals"]), str(row["short_unit"])
        # As people read them: 64.6 % against 65 % is not a miss that anyone could see.
        value, target, upper = (None if row[name] is None else round(row[name], decimals) for name in _COMPARED)
        if value is not None and target is not None and is_missed(row["kind"], value, target, upper):
            said = {"value": Quantity(value, unit, decimals), "target": Quantity(target, unit, decimals)}
            named = {
                "indicator": Named(row["indicator_name"], row["indicator_name_en"]),
                "upper": Quantity(upper, unit, decimals),
                "due": row["due_on"],
            }
            key = "alert-target-missed-band" if upper is not None else "alert-target-missed-one"
            missed.setdefault(row["project"], []).append(Phrase(key, {**said, **named}))
    for project, phrases in missed.items():
        why = {"first": phrases[0], "others": len(phrases) - 1}
        yield "target-missed", len(phrases), project, why, "carrier-and-committee"


_COMPARED = ("value", "target", "upper")


def is_missed(kind: str, value: float, target: float, upper: float | None) -> bool:
    """Whether a value misses its target, by the target's kind; what is only observed cannot be missed."""
    if kind in {"increase", "at_least"}:
        return value < target
    if kind in {"decrease", "at_most"}:
        return value > target
    return kind == "band" and (value < target or (upper is not None and value > upper))


def _due_observations(view: View, portfolio: Portfolio, projects: list[str]) -> Iterator[_Found]:
    followed = view.read("follow_up_received", projects=projects, indicators=(), on=portfolio.on)
    late = measure_late(followed[followed["key_rank"].notna()], portfolio.on)
    for project, of_project in late.groupby("project", sort=True):
        oldest = rows_of(of_project.sort_values(["due_on", "indicator"]))[0]
        why = {
            "count": len(of_project),
            "indicator": Named(oldest["indicator_name"], oldest["indicator_name_en"]),
            "due": oldest["due_on"],
        }
        yield "observation-due", len(of_project), str(project), why, "carrier"


def _missing_agreements(portfolio: Portfolio) -> Iterator[_Found]:
    concerned = {row["funding"]: row["concerns"] for row in rows_of(portfolio.counted) if not row["is_passed_on"]}
    for row in rows_of(portfolio.amounts):
        is_due = (
            row["block"] == "mobilised"
            and row["is_public_money"]
            and row["beneficiary_sector"] in _PRIVATE_SECTORS
            and row["status"] in {"granted", "part_paid"}
            and not row["is_contracted"]
            and row["committed"] is not None
            and row["committed"] > AGREEMENT_ABOVE
            and row["granted_on"] is not None
            and portfolio.on - row["granted_on"] > timedelta(days=AGREEMENT_DAYS)
        )
        if is_due:
            why = {"amount": Money(row["committed"]), "funder": row["funder_name"], "on": row["granted_on"]}
            for project in concerned.get(row["id"], ()):
                yield "agreement-missing", float(row["committed"]), project, why, "coordination"


def _silences(view: View, portfolio: Portfolio, projects: list[str]) -> Iterator[_Found]:
    heard: pd.DataFrame = view.read("last_news", projects=projects, on=portfolio.on)
    for row in rows_of(heard):
        if row["heard_on"] is None:
            continue  # what was never heard of is missing, not late: the board says it among what we do not know
        silence = (portfolio.on - row["heard_on"]).days
        if silence > NEWS_DAYS:
            yield "no-news", silence, row["project"], {"on": row["heard_on"], "days": silence}, "coordination"

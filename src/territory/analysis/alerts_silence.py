"""Rules of alerts about what was said and what was not: weather, values, agreements, decisions, news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from territory.analysis.alerts_asked import Asked, Found
from territory.analysis.lateness import measure_late
from territory.analysis.rows import rows_of
from territory.model.board import Label, Money, Named, Phrase

#: A written agreement is due above this yearly grant of a public body to a private-law one (law 2000-321, art. 10;
#: decree 2001-495).
AGREEMENT_ABOVE = Decimal(23_000)
_PRIVATE_SECTORS = frozenset({"association", "cooperative", "company", "foundation"})


def find_storms(asked: Asked) -> Iterator[Found]:
    """Projects whose last weather is a storm declared within the threshold's days; the most recent first."""
    latest = timedelta(days=asked.thresholds["weather"])
    for row in rows_of(asked.view.read("last_weather", projects=asked.projects, on=asked.on)):
        if row["overall"] == "storm" and asked.on - row["on"] <= latest:
            why = {"sentence": row["sentence"], "role": row["role"], "on": row["on"]}
            yield Found(row["project"], -(asked.on - row["on"]).days, Phrase("alert-storm-why", why), "committee")


def find_due_observations(asked: Asked) -> Iterator[Found]:
    """Projects with a key indicator whose last planned value has not come, its lag and the threshold's days over."""
    followed = asked.view.read("follow_up_received", projects=asked.projects, indicators=(), on=asked.on)
    late = measure_late(followed[followed["key_rank"].notna()], asked.on - timedelta(days=asked.thresholds["value"]))
    for project, of_project in late.groupby("project", sort=True):
        oldest = rows_of(of_project.sort_values(["due_on", "indicator"]))[0]
        why = {
            "count": len(of_project),
            "indicator": Named(oldest["indicator_name"], oldest["indicator_name_en"]),
            "due": oldest["due_on"],
        }
        yield Found(str(project), len(of_project), Phrase("alert-observation-due-why", why), "carrier")


def find_missing_agreements(asked: Asked) -> Iterator[Found]:
    """Grants that call for a written agreement, longer ago than the threshold's days, of which none is recorded."""
    portfolio, latest = asked.portfolio, timedelta(days=asked.thresholds["agreement"])
    concerned: dict[str, set[str]] = {}
    for row in rows_of(portfolio.counted):
        if not row["is_passed_on"]:
            concerned.setdefault(row["funding"], set()).update(row["concerns"])
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
            and asked.on - row["granted_on"] > latest
        )
        if is_due:
            why = {"amount": Money(row["committed"]), "funder": row["funder_name"], "on": row["granted_on"]}
            for project in sorted(concerned.get(row["id"], ())):
                yield Found(
                    project, float(row["committed"]), Phrase("alert-agreement-missing-why", why), "coordination"
                )


def find_open_decisions(asked: Asked) -> Iterator[Found]:
    """Projects with a decision that nobody followed up: an action past its day, conditions past theirs with nothing
    done, or something asked for longer ago than the threshold's days without any action nor change of stage. The
    oldest is told.
    """
    found: dict[str, list[tuple[int, Phrase, str]]] = {}
    overdue = rows_of(asked.view.read("action_overdue", projects=asked.projects, on=asked.on))
    for row in overdue:
        key = "alert-decision-open-action" if row["owner"] else "alert-decision-open-action-nobody"
        said = Phrase(key, {"what": row["what"], "due": row["due_on"], "owner": row["owner"] or ""})
        found.setdefault(row["project"], []).append((int(row["days_late"]), said, "carrier-and-coordination"))
    told = {row["decision"] for row in overdue}
    for row in rows_of(asked.view.read("decision_open", projects=asked.projects, on=asked.on)):
        if row["decision"] in told:
            continue
        values = {
            "body": row["body_name"], "on": row["on"], "due": row["conditions_due_on"],
            "verdict": Named(row["verdict_name"], row["verdict_name_en"]),
            "gives": Label("decision", "gives", row["gives"]),
        }  # fmt: skip
        is_past = row["conditions_due_on"] is not None and row["conditions_due_on"] < asked.on
        if is_past and (row["undone"] or not row["actions"]):
            late = (asked.on - row["conditions_due_on"]).days
            said = Phrase("alert-decision-open-conditions", values)
            found.setdefault(row["project"], []).append((late, said, "carrier-and-coordination"))
            continue
        days = (asked.on - row["on"]).days
        is_silent = row["asks"] and not row["actions"] and not row["has_moved"]
        if is_silent and days > asked.thresholds["decision"]:
            said = Phrase("alert-decision-open-none", {**values, "days": days})
            found.setdefault(row["project"], []).append((days, said, "coordination"))
    for project, items in found.items():
        late, first, who = max(items, key=lambda item: item[0])
        why = Phrase("alert-decision-open-why", {"first": first, "others": len(items) - 1})
        yield Found(project, late, why, who)


def find_silences(asked: Asked) -> Iterator[Found]:
    """Projects under way of which nothing was heard for more days than the threshold."""
    for row in rows_of(asked.view.read("last_news", projects=asked.under_way, on=asked.on)):
        if row["heard_on"] is None:
            continue  # what was never heard of is missing, not late: the board says it among what we do not know
        silence = (asked.on - row["heard_on"]).days
        if silence > asked.thresholds["news"]:
            why = Phrase("alert-no-news-why", {"on": row["heard_on"], "days": silence})
            yield Found(row["project"], silence, why, "coordination")

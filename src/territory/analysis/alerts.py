"""What needs attention: each rule is said in words beside its alerts, with its threshold, and says who can act.

Nothing here is computed about real organisations known only from what is published (`View.nature`), nor about a
closed project: not to have concluded is an outcome, not a failing. A new rule is one line of `RULES` and its words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from territory.analysis.alerts_asked import Asked, Found
from territory.analysis.alerts_figures import find_at_risk, find_gaps, find_late_milestones, find_missed
from territory.analysis.alerts_silence import (
    find_due_observations,
    find_missing_agreements,
    find_open_decisions,
    find_silences,
    find_storms,
)
from territory.analysis.plan import OPEN_PHASES
from territory.analysis.portfolio import Portfolio
from territory.analysis.progress import read_all_progress
from territory.analysis.rows import rows_of
from territory.analysis.thresholds import DEFAULTS
from territory.lake.view import View
from territory.model.board import Alert, Phrase


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Words: `alert-<code>` (the rule), `alert-<code>-name` (in a few words), `alert-<code>-why`.

    - `find` says for which projects it speaks; `threshold` names the one that its words say as `$value`.
    """

    code: str
    find: Callable[[Asked], Iterable[Found]]
    threshold: str | None = None


#: By urgency: what a committee must hear first, then what costs money, then what slips, then what is silent.
RULES = (
    Rule("storm", find_storms, "weather"),
    Rule("funding-gap", find_gaps, "gap"),
    Rule("milestone-late", find_late_milestones, "late"),
    Rule("decision-open", find_open_decisions, "decision"),
    Rule("target-missed", find_missed, "target"),
    Rule("target-at-risk", find_at_risk, "risk"),
    Rule("observation-due", find_due_observations, "value"),
    Rule("agreement-missing", find_missing_agreements, "agreement"),
    Rule("no-news", find_silences, "news"),
)


def read_alerts(view: View, portfolio: Portfolio, thresholds: Mapping[str, int] = DEFAULTS) -> tuple[Alert, ...]:
    """The alerts of the projects of a portfolio that are not closed; none on published data.

    The worst of each rule come first, by urgency of the rule, then the second of each: no rule hides the others.
    """
    if view.nature == "published":
        return ()
    stages = rows_of(portfolio.stages)
    names = {row["project"]: row["project_name"] for row in stages if row["phase"] in {None, *OPEN_PHASES}}
    asked = Asked(
        view=view,
        portfolio=portfolio,
        thresholds=thresholds,
        projects=tuple(names),
        under_way=tuple(row["project"] for row in stages if row["phase"] in {"upstream", "active"}),
        progress=read_all_progress(view, tuple(names), portfolio.on),
    )
    turns: list[tuple[int, int, str, Found]] = []
    for urgency, rule in enumerate(RULES):
        # Of two equally bad, the first by id: an order that depends on no row's place.
        found = sorted(
            (item for item in rule.find(asked) if item.project in names), key=lambda item: (-item.weight, item.project)
        )
        turns += [(turn, urgency, rule.code, item) for turn, item in enumerate(found)]
    turns.sort(key=lambda turn: turn[:2])
    said = {rule.code: say_rule(rule, thresholds) for rule in RULES}
    return tuple(
        Alert(code, item.project, names[item.project], item.why, item.who, rank, said[code])
        for rank, (_, _, code, item) in enumerate(turns, 1)
    )


def say_rule(rule: Rule, thresholds: Mapping[str, int]) -> Phrase:
    """The rule in words, with its threshold as chosen."""
    return Phrase(f"alert-{rule.code}", {"value": thresholds[rule.threshold]} if rule.threshold else {})


def count_by_rule(alerts: Iterable[Alert]) -> tuple[tuple[Rule, int], ...]:
    """How many alerts each rule has, by urgency; rules that have none are left out."""
    counts = Counter(alert.rule for alert in alerts)
    return tuple((rule, counts[rule.code]) for rule in RULES if counts[rule.code])

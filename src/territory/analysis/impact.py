"""Qu'est-ce que ça change ? One indicator: what it means, over time, together, project by project, beside voices."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

import pandas as pd

from territory.analysis.aggregate import drop_nested
from territory.analysis.breakdown import measure_breakdowns
from territory.analysis.comparison import Comparison, measure_comparison
from territory.analysis.facts import Fact
from territory.analysis.impact_facts import Facts, read_facts
from territory.analysis.impact_series import Series, measure_portfolio, measure_series, read_sources, say_aim
from territory.analysis.impact_tables import measure_gaps, measure_projects, measure_targets
from territory.analysis.indicators import Indicator, read_indicator
from territory.analysis.project_learning import Voice
from territory.analysis.rows import rows_of
from territory.analysis.schedule import is_expected
from territory.analysis.selection import Selection, read_selection
from territory.analysis.withheld import say_withheld
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Label, Named, Phrase, Quantity
from territory.model.scope import Scope

#: A spread says something from so many projects on.
SPREAD_FROM = 3


@dataclass(frozen=True, slots=True)
class ImpactBoard:
    """What the page says of one indicator.

    - `indicator`: None when the lake does not know the one asked for, and all else is then empty;
    - `latest`: the last day of the last period with a value; `revised`: values that replaced an earlier one;
    - `remarks`: what one must know to read the figures (why values are not added, caveats, what is left out);
    - `spread`: how many projects stand at each step, where values are steps; `portfolio`: all together over time, where
      the project rule allows it; `series`: the first projects, each on its own; `comparison`: projects ranked;
    - `breakdowns`: by sex, age…; `tables`: each project's last value, the targets, then what did not come;
    - `evaluations` (evaluations that used it) and `voices` (testimonies, without their words).
    """

    answer: Phrase
    coverage: Coverage | None
    indicator: Indicator | None
    kpis: tuple[Kpi, ...]
    remarks: tuple[Phrase, ...]
    spread: tuple[Figure, ...]
    portfolio: tuple[Series, ...]
    series: tuple[Series, ...]
    comparison: tuple[Comparison, ...]
    breakdowns: tuple[Figure, ...]
    tables: tuple[Figure, ...]
    evaluations: tuple[Fact, ...]
    voices: tuple[Voice, ...]
    selection: Selection
    latest: date | None = None
    revised: int = 0


def read(view: View, scope: Scope) -> ImpactBoard:
    """The board of the indicator `scope.about`."""
    selection = read_selection(view, scope)
    indicator = read_indicator(view, scope.about)
    if indicator is None:
        nothing = Phrase("impact-answer-none")
        return ImpactBoard(nothing, None, None, (), (), (), (), (), (), (), (), (), (), selection)
    facts = read_facts(view, selection, indicator)
    portfolio, comparison, targets = measure_portfolio(facts), measure_comparison(facts), measure_targets(facts)
    return ImpactBoard(
        answer=say_answer(facts),
        coverage=facts.coverage,
        indicator=facts.indicator,
        kpis=_measure_kpis(facts),
        remarks=_say_remarks(facts),
        spread=_measure_spread(facts),
        portfolio=() if portfolio.figure.rows.empty else (portfolio,),
        series=measure_series(facts),
        comparison=() if comparison is None else (comparison,),
        breakdowns=measure_breakdowns(facts),
        tables=(measure_projects(facts), *(() if targets is None else (targets,)), *measure_gaps(facts)),
        evaluations=_read_evaluations(view, facts),
        voices=_read_voices(view, facts),
        selection=selection,
        latest=max(facts.each["until"], default=None),
        revised=sum(row["quality"] == "revised" for row in rows_of(facts.observations)),
    )


def say_answer(facts: Facts) -> Phrase:
    """What the projects make together, or why no single number says it."""
    indicator, together = facts.indicator, facts.together
    values: dict[str, object] = {"name": indicator.name, "time": indicator.time_rule, "count": len(facts.each)}
    if facts.each.empty:
        return Phrase("impact-answer-empty", {"name": indicator.name})
    if len(facts.each) == 1:
        ((project, row),) = facts.rows.items()
        one = {"value": facts.quantity(row["value"]), "project": facts.names[project], "until": row["until"]}
        return Phrase("impact-answer-one", {**values, **one})
    spread = {
        "low": facts.quantity(together.low), "high": facts.quantity(together.high),
        "median": facts.quantity(together.median),
    }  # fmt: skip
    if together.value is None:
        return Phrase("impact-answer-apart", {**values, **spread})
    key = f"impact-answer-{indicator.project_rule.replace('_', '-')}"
    values |= {"value": facts.quantity(together.value), "count": together.projects}
    if indicator.project_rule == "weighted_mean":
        values["weight"] = indicator.weight or Phrase("impact-weight-unknown")
    return Phrase(key, values)


def _measure_kpis(facts: Facts) -> tuple[Kpi, ...]:
    together, kpis = facts.together, []
    used = Coverage(len(facts.each), max(len(facts.each), facts.coverage.expected), facts.coverage.noun)
    if together.value is not None and len(facts.each) > 1:
        rule = facts.indicator.project_rule.replace("_", "-")
        ends = {"first": min(facts.each["until"]), "last": max(facts.each["until"])}
        are_last = facts.indicator.time_rule == "last" and ends["first"] != ends["last"]
        note = Phrase("impact-dates-note", ends) if are_last else None
        # A project whose base is not known has a value, and is not in a weighted mean.
        made = Coverage(together.projects, used.expected, used.noun)
        kpis.append(Kpi(f"impact-{rule}", facts.quantity(together.value) or Quantity(None), made, note))
    if together.projects >= SPREAD_FROM and facts.indicator.project_rule != "median":
        spread = {"low": facts.quantity(together.low), "high": facts.quantity(together.high)}
        median = facts.quantity(together.median) or Quantity(None)
        kpis.append(Kpi("impact-middle", median, used, Phrase("impact-spread-note", spread)))
    if together.largest is not None:
        note = Phrase("impact-largest-note", {"project": facts.names[together.largest]})
        without = facts.quantity(together.without) or Quantity(None)
        less = Coverage(used.known - 1, used.expected - 1, used.noun)
        kpis.append(Kpi("impact-without-largest", without, less, note))
    slots = [row for row in rows_of(facts.schedule) if is_expected(row)]
    if slots:
        known = sum(row["state"] == "present" for row in slots)
        kpis.append(Kpi("impact-received", Quantity(known), Coverage(known, len(slots), "observations")))
    aimed = [facts.status_of(project) for project in facts.targets] if facts.is_judged else []
    aimed = [status for status in aimed if status not in {"observe", "no_target"}]
    if aimed:
        told = Coverage(sum(status not in {"no_data", "too_early"} for status in aimed), len(aimed), "targets")
        counts = Counter(aimed)
        others = [name for name in ("on_track", "at_risk", "missed") if counts[name]]
        parts = [Phrase(f"impact-targets-{name.replace('_', '-')}", {"count": counts[name]}) for name in others]
        note = Phrase("impact-targets-note", {"parts": parts}) if parts else None
        kpis.append(Kpi("impact-targets", Quantity(counts["reached"]), told, note))
    return tuple(kpis)


def _say_remarks(facts: Facts) -> tuple[Phrase, ...]:
    indicator, together, remarks = facts.indicator, facts.together, []
    several = len(facts.each) > 1
    if several and together.value is None and indicator.project_rule != "weighted_mean":
        why = "persons" if indicator.counts_persons else indicator.project_rule
        remarks.append(
            Phrase("effects-refusal-methods", {"count": len(facts.methods)})
            if facts.is_mixed
            else Phrase(f"impact-refusal-{why}")
        )
    if indicator.caveat and not facts.each.empty:
        remarks.append(Phrase("impact-caveat", {"caveat": indicator.caveat}))
    if together.unweighted and several:
        weight = indicator.weight or Phrase("impact-weight-unknown")
        remarks.append(Phrase("impact-unweighted", {"count": together.unweighted, "weight": weight}))
    if indicator.time_rule == "sum" and (
        twice := len(facts.observations) - len(drop_nested(rows_of(facts.observations)))
    ):
        remarks.append(Phrase("effects-nested", {"count": twice}))
    unsaid = sum(is_expected(row) and row["state"] != "present" for row in rows_of(facts.schedule))
    if indicator.time_rule == "sum" and unsaid:
        remarks.append(Phrase("impact-missing-flows", {"count": unsaid}))
    if provisional := int(facts.each["is_provisional"].astype(bool).sum()):
        remarks.append(Phrase("impact-provisional", {"count": provisional}))
    remarks += say_withheld(rows_of(facts.observations))
    if broken := int(facts.each["has_break"].astype(bool).sum()):
        key = "impact-break-sum" if indicator.time_rule == "sum" else "impact-break-mean"
        remarks.append(Phrase(key, {"count": broken}))
    if not facts.follow_ups and not facts.each.empty:
        remarks.append(Phrase("impact-no-follow-up"))
    target, status = facts.status_of_programme()
    if target is not None and facts.is_judged and together.value is not None:
        progress = Phrase(f"value-progress-{status.replace('_', '-')}")
        remarks.append(Phrase("impact-programme-target", {"aim": say_aim(facts, target), "progress": progress}))
    return tuple(remarks)


def _measure_spread(facts: Facts) -> tuple[Figure, ...]:
    """How many projects stand at each value, where values are steps and not amounts."""
    if facts.indicator.project_rule != "distribution" or len(facts.each) < 2:
        return ()
    counts = Counter(round(float(value)) for value in facts.each["value"])
    steps = range(min(counts), max(counts) + 1)
    rows = pd.DataFrame(
        [{"step_value": Quantity(step, facts.indicator.short_unit), "projects": counts[step]} for step in steps],
        columns=["step_value", "projects"],
    )
    values = {"name": facts.indicator.name, "median": facts.quantity(facts.together.median)}
    sentence, columns = Phrase("impact-distribution", values), ("step_value", "projects")
    return (Figure("impact-distribution", sentence, rows, columns, facts.coverage, read_sources(facts)),)


def _read_evaluations(view: View, facts: Facts) -> tuple[Fact, ...]:
    rows = rows_of(view.read(
        "impact_evaluation", projects=tuple(facts.names), indicator=facts.indicator.id, on=facts.on
    ))  # fmt: skip
    return tuple(
        Fact(
            Phrase("impact-evaluation", {"question": row["question"]}),
            row["on"], detail=row["finding"], source_url=row["source_url"],
            sheet=("project", row["project"]) if row["project"] else None,
            name=row["project_name"] or row["programme_name"],
        )
        for row in rows
    )  # fmt: skip


def _read_voices(view: View, facts: Facts) -> tuple[Voice, ...]:
    """Testimonies about the indicator or a project that follows or measures it, under its project's name."""
    projects = tuple(sorted({*facts.each["project"], *facts.follow_ups}))
    found = view.read("impact_testimony", projects=projects, indicator=facts.indicator.id, on=facts.on)
    return tuple(
        Voice(
            id=row["testimony"], side=Label("testimony", "side", row["side"]), role=row["role"], on=row["on"],
            indicator=Named(row["project_name"]), consent=row["consent"], consent_scope=row["consent_scope"],
        )
        for row in rows_of(found)
    )  # fmt: skip

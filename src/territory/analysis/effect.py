"""What a change does to the results: the same measures before and after it, at the same date, and only what differs.

A result that was unknown and is known now is not an increase from zero: both are said, with what they cover.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from territory.analysis.alerts import read_alerts
from territory.analysis.effect_money import measure_project_money, measure_total_money
from territory.analysis.indicators import IndicatorChoice, read_catalogue
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.progress import Progress, read_marks, read_progress
from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED, Selection, read_selection
from territory.lake.view import View
from territory.model.board import Alert, Coverage, Money, Named, Phrase, Quantity
from territory.model.scope import PHASES, Scope

#: A result before or after: its value and what it covers (None where a coverage would mean nothing).
Measure = tuple[object, Coverage | None]


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One result that differs: `effect-<key>` names it, of the project `about` or of an indicator when it is of one.

    Values are Money, Quantity, Coverage, Phrase, Named or None (not known, or not there); `project` leads to a sheet.
    """

    key: str
    before: object
    after: object
    known_before: Coverage | None = None
    known_after: Coverage | None = None
    about: Named | None = None
    project: str | None = None
    indicator: str | None = None
    indicator_name: Named | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to the results at `on`: a sentence, then the lines that differ, of the whole and of each.

    `totals` are of the scope; `projects`, `indicators` and `targets` of one each; `appeared` and `gone` are alerts.
    """

    on: date
    answer: Phrase
    totals: tuple[EffectLine, ...] = ()
    projects: tuple[EffectLine, ...] = ()
    indicators: tuple[EffectLine, ...] = ()
    targets: tuple[EffectLine, ...] = ()
    appeared: tuple[Alert, ...] = ()
    gone: tuple[Alert, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether no result differs."""
        parts = (self.totals, self.projects, self.indicators, self.targets, self.appeared, self.gone)
        return not any(parts)


@dataclass(frozen=True, slots=True)
class _State:
    """All that is measured of one view."""

    view: View
    selection: Selection
    portfolio: Portfolio
    alerts: tuple[Alert, ...]
    indicators: Mapping[str, IndicatorChoice]
    marks: Mapping[str, object]


def measure_effect(before: View, after: View, scope: Scope | None = None) -> Effect:
    """What differs between two views for a scope, at the day it asks for, else the later of their two dates.

    One date for both: what time alone brings (a value falling due) is not the effect of a change.
    """
    asked = scope or Scope()
    days = [day for day in (before.default_on, after.default_on) if day is not None]
    on = asked.on or max(days, default=UNDATED)
    asked = replace(asked, on=on, known=None, language=None)
    old, new = _read_state(before, asked), _read_state(after, asked)
    totals = (*_compare_projects(old, new), *_compare_totals(old.portfolio, new.portfolio))
    projects = (*_compare_stages(old, new), *_compare_money(old.portfolio, new.portfolio))
    indicators = tuple(_compare_indicators(old, new))
    targets = tuple(_compare_targets(old, new))
    known = {(alert.rule, alert.project) for alert in old.alerts}
    still = {(alert.rule, alert.project) for alert in new.alerts}
    effect = Effect(
        on, Phrase("effect-nothing", {"on": on}), totals, projects, indicators, targets,
        tuple(alert for alert in new.alerts if (alert.rule, alert.project) not in known),
        tuple(alert for alert in old.alerts if (alert.rule, alert.project) not in still),
    )  # fmt: skip
    return effect if effect.is_nothing else replace(effect, answer=_say(effect))


def _read_state(view: View, scope: Scope) -> _State:
    selection = read_selection(view, scope)
    portfolio = read_portfolio(view, selection)
    indicators = {choice.id: choice for choice in read_catalogue(view, scope)}
    return _State(view, selection, portfolio, read_alerts(view, portfolio), indicators, read_marks(view, selection))


def _compare_projects(old: _State, new: _State) -> Iterator[EffectLine]:
    """How many projects, and how many in each phase; those whose phase nobody knows are counted apart."""
    counts = [_count_phases(state) for state in (old, new)]
    for key in counts[0]:
        before, after = (count[key] for count in counts)
        if before != after:
            yield EffectLine(key, Quantity(before), Quantity(after))


def _count_phases(state: _State) -> dict[str, int]:
    phases = state.portfolio.stages["phase"]
    counts = {"projects": len(phases)}
    counts |= {f"phase-{phase.replace('_', '-')}": int((phases == phase).sum()) for phase in PHASES}
    return counts | {"phase-unknown": int(phases.isna().sum())}


def _compare_totals(old: Portfolio, new: Portfolio) -> Iterator[EffectLine]:
    before, after = measure_total_money(old), measure_total_money(new)
    for key in dict.fromkeys((*before, *after)):
        yield from _differ(key, before.get(key, (None, None)), after.get(key, (None, None)))


def _compare_money(old: Portfolio, new: Portfolio) -> Iterator[EffectLine]:
    before, after = measure_project_money(old), measure_project_money(new)
    names = {row["project"]: row["project_name"] for state in (old, new) for row in rows_of(state.stages)}
    for project in sorted({*before, *after}):
        here, there = before.get(project, {}), after.get(project, {})
        for key in dict.fromkeys((*here, *there)):
            for line in _differ(key, here.get(key, (None, None)), there.get(key, (None, None))):
                yield replace(line, about=Named(names[project]), project=project)


def _differ(key: str, before: Measure, after: Measure) -> Iterator[EffectLine]:
    """The line of a result when it is not the same on both sides; more coverage of the same value is a difference.

    What was not known and still is not is told once, where money comes that nobody can count.
    """
    is_unknown = all(getattr(value, "value", None) is None for value, _ in (before, after))
    if is_unknown and (key != "mobilised" or after[1] is None or not after[1].expected):
        return
    if before != after:
        yield EffectLine(key, before[0], after[0], before[1], after[1])


def _compare_stages(old: _State, new: _State) -> Iterator[EffectLine]:
    """Projects that come, go, or reach another stage."""
    before, after = ({row["project"]: row for row in rows_of(state.portfolio.stages)} for state in (old, new))
    for project in sorted({*before, *after}):
        was, is_now = before.get(project), after.get(project)
        row = is_now or was
        if row is None:
            continue
        about = Named(row["project_name"])
        if was is None or is_now is None:
            said = [Phrase("effect-absent") if item is None else Phrase("effect-present") for item in (was, is_now)]
            yield EffectLine("project", said[0], said[1], about=about, project=project)
        stages = [
            None if item is None or item["stage"] is None else Named(item["stage_name"]) for item in (was, is_now)
        ]
        if stages[0] != stages[1]:
            yield EffectLine("stage", stages[0], stages[1], about=about, project=project)


def _compare_indicators(old: _State, new: _State) -> Iterator[EffectLine]:
    """Of how many projects an indicator is known, out of how many that should give it."""
    for code in sorted({*old.indicators, *new.indicators}):
        before, after = old.indicators.get(code), new.indicators.get(code)
        known = [None if item is None else item.coverage for item in (before, after)]
        named = after or before
        if known[0] != known[1] and named is not None:
            yield EffectLine("coverage", known[0], known[1], indicator=code, indicator_name=named.name)


def _compare_targets(old: _State, new: _State) -> Iterator[EffectLine]:
    """Targets whose status, or the value held against them, is not the same. Only what may have moved is judged."""
    moved = tuple(code for code in {**old.marks, **new.marks} if old.marks.get(code) != new.marks.get(code))
    if old.selection.projects != new.selection.projects:
        moved = tuple({**old.marks, **new.marks})
    before = read_progress(old.view, old.selection, moved)
    after = read_progress(new.view, new.selection, moved)
    for key in sorted({*before, *after}):
        was, is_now = before.get(key), after.get(key)
        named = is_now or was
        if named is None or (was and is_now and (was.status, was.held) == (is_now.status, is_now.held)):
            continue
        yield EffectLine(
            "target", _say_progress(was), _say_progress(is_now), about=Named(named.project_name), project=key[0],
            indicator=key[1], indicator_name=named.indicator_name,
        )  # fmt: skip


def _say_progress(progress: Progress | None) -> Phrase | None:
    if progress is None:
        return None
    status = Phrase(f"value-progress-{progress.status.replace('_', '-')}")
    if progress.held is None:
        return Phrase("effect-progress-alone", {"status": status})
    return Phrase("effect-progress", {"status": status, "value": progress.held})


def _in_full(value: object) -> object:
    """Euros to the last one: shortened to millions, a change of some thousands would read as none."""
    if not isinstance(value, Money) or value.value is None:
        return value
    whole = value.value == value.value.to_integral_value()
    return Quantity(float(value.value), "€", 0 if whole else 2)


def _turn(line: EffectLine) -> str:
    """How a result turns that is not a number on both sides: no such money at all, or amounts that nobody knows."""
    if line.key == "outside-unallocated" and None in (line.before, line.after):
        return "-begins" if line.before is None else "-ends"
    if _is_unknown(line.before):
        return "-first"
    return "-lost" if _is_unknown(line.after) else ""


def _is_unknown(value: object) -> bool:
    return value is None or (isinstance(value, Money) and value.value is None)


def _say(effect: Effect) -> Phrase:
    """The results that differ, in one sentence: what one would ask first comes first."""
    by_key = {line.key: line for line in effect.totals}
    parts = []
    for key in ("projects", "mobilised", "outside-unallocated"):
        line = by_key.get(key)
        if line is not None and line.before != line.after:
            values = {"before": _in_full(line.before), "after": _in_full(line.after)}
            parts.append(Phrase(f"effect-part-{key}{_turn(line)}", values))
    counted = {
        "money": len({line.project for line in effect.projects if line.key not in {"project", "stage"}}),
        "stages": sum(line.key == "stage" for line in effect.projects),
        "indicators": len(effect.indicators),
        "targets": len(effect.targets),
        "appeared": len(effect.appeared),
        "gone": len(effect.gone),
    }
    parts += [Phrase(f"effect-part-{name}", {"count": count}) for name, count in counted.items() if count]
    if not parts:
        parts = [Phrase("effect-part-others", {"count": len(effect.totals) + len(effect.projects)})]
    return Phrase("effect-answer", {"on": effect.on, "parts": parts})

"""« Que s'est-il passé depuis… ? » What happened between two dates, what was learnt or corrected between two states.

Two dates make two kinds of change: a fact is of the day it bears, whenever it became known; news about what already
stood is a correction, and is told apart. The earlier end is an arrêté, or a day (then nothing was learnt in between:
both ends are read in the same state of what is known).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pandas as pd

from territory.analysis.allocation import measure_leverage, read_total
from territory.analysis.portfolio import Portfolio, read_money
from territory.analysis.rows import rows_of
from territory.analysis.selection import read_selection
from territory.analysis.since_happened import Told, read_happened
from territory.analysis.since_learned import read_learned
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Phrase, Quantity
from territory.model.scope import PHASES, Scope

#: Counts that the answer gives, in the order of importance: kinds told together, by the words `since-count-<name>`.
COUNTED: Mapping[str, tuple[str, ...]] = {
    "decision": ("decision",),
    "label": ("label", "label_end"),
    "stage": ("stage", "ended"),
    "granted": ("granted",),
    "refused": ("refused", "cancelled", "withdrawn", "clawed_back"),
    "target-missed": ("target_missed",),
    "target-reached": ("target_reached",),
    "experiment": ("experiment",),
    "value": ("value",),
    "partner": ("partner", "partner_left"),
}
#: Counts that the answer gives before the rest is added up: a sentence to quote is no list.
FIRST_COUNTS = 5
#: Rows learnt of one table and one project that are told one by one; more are counted in a sentence.
TOLD_ONE_BY_ONE = 3
FIGURES = ("since_figure", "since_before", "since_after", "since_change")
HAPPENED = ("day_known", "project_name", "since_said", "since_detail", "source_url")
LEARNED = ("project_name", "since_said", "day_known")


@dataclass(frozen=True, slots=True)
class Start:
    """Whence one looks: an effective date and, where it is an arrêté, the view at it (None: the same knowledge)."""

    on: date
    view: View | None = None

    @property
    def standing(self) -> tuple[object, ...]:
        """What tells two starts apart, for who keeps an answer."""
        return (self.on, None if self.view is None else self.view.standing)


@dataclass(frozen=True, slots=True)
class Group:
    """What is told of one project, the most important first; `project` is None for what several share."""

    project: str | None
    name: str | None
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class SinceBoard:
    """The page: its sentence, what the headline figures were and are, and both kinds of change by project."""

    answer: Phrase
    coverage: Coverage
    remarks: tuple[Phrase, ...]
    figures: Figure
    happened: tuple[Group, ...]
    learned: tuple[Group, ...]
    happened_table: Figure
    learned_table: Figure


def read(view: View, scope: Scope, start: Start, on: date) -> SinceBoard:
    """What changed for the projects of a scope from `start` to `view` at the effective date `on`."""
    earlier = start.view or view
    covered = _find_common(earlier, view)
    after = _keep_covered(view, read_selection(view, replace(scope, on=on)).projects, covered)
    before = _keep_covered(earlier, read_selection(earlier, replace(scope, on=start.on)).projects, covered)
    happened = read_happened(view, after, start.on, on)
    learned = read_learned(start.view, view, {*after, *before}, start.on, on) if start.view is not None else ()
    names = _read_names(earlier) | _read_names(view)
    touched = {item.project for item in happened} | {item.project for item in learned if item.project is not None}
    return SinceBoard(
        answer=_say_answer(start, on, happened, learned, len(after)),
        coverage=Coverage(len(touched), len({*after, *before}), "projects-moved"),
        remarks=_say_remarks(start, covered),
        figures=_say_figures(read_money(earlier, before, start.on), read_money(view, after, on), start.on, on),
        happened=_group(happened, names),
        learned=_group(_gather(learned), names),
        happened_table=_say_happened(happened, names, after),
        learned_table=_say_learned(learned, names),
    )


def read_project(view: View, project: str, start: Start, on: date) -> tuple[tuple[Told, ...], tuple[Told, ...]]:
    """What happened to one project from `start` to `on`, and what was learnt of it, the most important first.

    Nothing is learnt from a start that is only a day, or whose view does not cover the project.
    """
    happened = read_happened(view, (project,), start.on, on)
    if start.view is None or not _keep_covered(start.view, (project,), _find_common(start.view, view)):
        return happened, ()
    return happened, _gather(read_learned(start.view, view, {project}, start.on, on))


def _find_common(earlier: View, later: View) -> frozenset[str] | None:
    """The programmes that both states cover; None when both cover all: an arrêté may be of some programmes only."""
    if earlier.programmes and later.programmes:
        return frozenset(earlier.programmes) & frozenset(later.programmes)
    named = earlier.programmes or later.programmes
    return frozenset(named) if named else None


def _keep_covered(view: View, projects: Sequence[str], covered: Collection[str] | None) -> tuple[str, ...]:
    if covered is None:
        return tuple(projects)
    homes = {row["id"]: row["programme"] for row in view.read_columns("project", ("id", "programme")).to_pylist()}
    return tuple(project for project in projects if homes.get(project) in covered)


def _read_names(view: View) -> dict[str, str]:
    return {row["id"]: row["name"] for row in view.read_columns("project", ("id", "name")).to_pylist()}


def _say_answer(start: Start, on: date, happened: Sequence[Told], learned: Sequence[Told], projects: int) -> Phrase:
    """The sentence to quote: since when, how much happened in how many projects, of what kinds; what was learnt."""
    since = Phrase("since-from-closing" if start.view is not None else "since-from-day", {"day": start.on, "on": on})
    # A funding's event is told in each project it serves, and counted once.
    rows = {(item.table, item.key, item.kind): item for item in happened}
    counts = Counter(item.kind for item in rows.values())
    parts: list[Phrase] = []
    rest = len(rows)
    for name, kinds in COUNTED.items():
        count = sum(counts[kind] for kind in kinds)
        if not count or len(parts) == FIRST_COUNTS:
            continue
        # No amount: loans, in kind and grants shared with others are among them; what is mobilised is told below.
        parts.append(Phrase(f"since-count-{name}", {"count": count}))
        rest -= count
    parts += [Phrase("since-count-other", {"count": rest})] if rest else []
    moved = len({item.project for item in happened})
    values = {"since": since, "count": len(rows), "moved": moved, "projects": projects, "parts": parts}
    said = Phrase("since-answer-happened" if rows else "since-answer-nothing", values)
    news = Phrase("since-answer-same") if start.view is None else _say_news(learned)
    return Phrase("since-answer", {"happened": said, "learned": news})


def _say_news(learned: Sequence[Told]) -> Phrase:
    corrected = sum(item.kind in {"changed", "removed"} for item in learned)
    values = {"learned": len(learned) - corrected, "corrected": corrected}
    return Phrase("since-answer-learned" if learned else "since-answer-learned-nothing", values)


def _say_remarks(start: Start, covered: Collection[str] | None) -> tuple[Phrase, ...]:
    remarks = [Phrase("since-remark-days")]
    if start.view is None:
        remarks.append(Phrase("since-remark-day"))
    if covered is not None:
        remarks.append(Phrase("since-remark-covered", {"programmes": sorted(covered)}))
    return tuple(remarks)


def _say_figures(before: Portfolio, after: Portfolio, since: date, on: date) -> Figure:
    """The headline figures at both ends, and what changed; what is unknown at one end has no change."""
    pairs: list[tuple[str, object, object]] = [
        ("projects", len(before.projects), len(after.projects)),
        *(
            (f"phase-{(phase or 'unknown').replace('_', '-')}", _count(before, phase), _count(after, phase))
            for phase in (*PHASES, None)
        ),
        ("mobilised", read_total(before.totals, "mobilised"), read_total(after.totals, "mobilised")),
        ("leverage", measure_leverage(before.counted)[2], measure_leverage(after.counted)[2]),
    ]
    rows = pd.DataFrame(
        [
            {
                "since_figure": Phrase(f"since-figure-{name}"),
                "since_before": _value(name, old),
                "since_after": _value(name, new),
                "since_change": _change(name, old, new),
                "raw_before": old,
                "raw_after": new,
            }
            for name, old, new in pairs
            if name != "phase-unknown" or old or new
        ],
        columns=[*FIGURES, "raw_before", "raw_after"],
        dtype=object,
    )
    changed = sum(row["since_change"] not in (None, Phrase("since-change-none")) for row in rows_of(rows))
    known = sum(row["raw_before"] is not None and row["raw_after"] is not None for row in rows_of(rows))
    sentence = Phrase("since-figures-sentence", {"count": changed, "since": since, "on": on})
    return Figure("since-figures", sentence, rows, FIGURES, Coverage(known, len(rows), "figures-known"))


def _count(portfolio: Portfolio, phase: str | None) -> int:
    phases = portfolio.projects["phase"]
    return int(phases.isna().sum() if phase is None else (phases == phase).sum())


def _value(name: str, value: object) -> object:
    if name == "mobilised" and isinstance(value, Decimal):
        return Money(value)
    if name == "leverage" and value is not None:
        return Quantity(float(str(value)), "€", 1)
    return value


def _change(name: str, old: object, new: object) -> Phrase | None:
    """By how much, up or down, in words; nothing where one end is unknown."""
    if old is None or new is None:
        return None
    # As both ends are shown: what one reads must add up.
    step = Decimal("0.1") if name == "leverage" else Decimal("0.01")
    moved = Decimal(str(new)).quantize(step, ROUND_HALF_UP) - Decimal(str(old)).quantize(step, ROUND_HALF_UP)
    if not moved:
        return Phrase("since-change-none")
    size: object = abs(moved) if name in {"mobilised", "leverage"} else int(abs(moved))
    return Phrase("since-change-up" if moved > 0 else "since-change-down", {"size": _value(name, size)})


def _gather(learned: Sequence[Told]) -> tuple[Told, ...]:
    """What was learnt, the rows of one table of one project told in one sentence where they are many."""
    many = Counter((item.project, item.table, item.kind) for item in learned if not item.cells)
    told: list[Told] = []
    seen: set[tuple[str | None, str, str]] = set()
    for item in learned:
        group = (item.project, item.table, item.kind)
        if many[group] <= TOLD_ONE_BY_ONE or item.cells:
            told.append(item)
        elif group not in seen:
            seen.add(group)
            values = {"table": item.said.values["table"], "count": many[group]}
            said = Phrase(f"since-learned-many-{item.kind}", values)
            told.append(replace(item, said=said, on=None))
    return tuple(told)


def _group(told: Sequence[Told], names: Mapping[str, str]) -> tuple[Group, ...]:
    """What is told, project by project: the project of the most important thing first, then by name."""
    groups: dict[str | None, list[Told]] = {}
    for item in told:
        groups.setdefault(item.project, []).append(item)
    made = [
        Group(project, names.get(project or ""), tuple(sorted(items, key=lambda item: item.order)))
        for project, items in groups.items()
    ]
    return tuple(sorted(made, key=lambda group: (group.told[0].rank, group.name or "", group.project or "")))


def _say_happened(happened: Sequence[Told], names: Mapping[str, str], projects: Sequence[str]) -> Figure:
    rows = [
        {
            "project": item.project,
            "project_name": names.get(item.project or ""),
            "day_known": item.on,
            "since_said": item.said,
            "since_detail": item.detail,
            "source_url": item.source_url,
        }
        for item in sorted(happened, key=lambda item: (item.order, item.project or ""))
    ]
    frame = pd.DataFrame(rows, columns=["project", *HAPPENED], dtype=object)
    columns = HAPPENED if frame["source_url"].notna().any() else HAPPENED[:-1]
    moved = len({item.project for item in happened})
    sources = tuple(sorted({item.source_url for item in happened if item.source_url}))[:5]
    sentence = Phrase("since-happened-sentence", {"count": len(frame)})
    return Figure("since-happened", sentence, frame, columns, Coverage(moved, len(projects), "projects-moved"), sources)


def _say_learned(learned: Sequence[Told], names: Mapping[str, str]) -> Figure:
    rows = [
        {
            "project": item.project,
            "project_name": names.get(item.project or ""),
            "day_known": item.on,
            "since_said": item.said,
        }
        for item in sorted(learned, key=lambda item: (item.order, item.project or ""))
    ]
    frame = pd.DataFrame(rows, columns=["project", *LEARNED], dtype=object)
    return Figure("since-learned", Phrase("since-learned-sentence", {"count": len(frame)}), frame, LEARNED, None)

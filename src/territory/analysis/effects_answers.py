"""What each indicator of a scope says in a few words, all read at once: the same rules as on its own page."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from territory.analysis.aggregate import Aggregate, measure_across, measure_over_time
from territory.analysis.impact_facts import WHOLE
from territory.analysis.indicators import RESULTS, derive_rule, read_catalogue
from territory.analysis.rows import keep, rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Coverage, Named, Phrase, Quantity


@dataclass(frozen=True, slots=True)
class Answer:
    """One indicator: `said`, what the projects make together by its rule (or why no number does); `short`, the number.

    `each` are the projects with a value (`aggregate.PER_PROJECT`) and `together` what they make; `rule` says how, once
    what may not be added is refused; `caveat` is to be shown with any sum, and `said` says it.
    """

    id: str
    name: Named
    question: str
    dimension: str
    level: str
    time_rule: str
    rule: str
    unit: str
    decimals: int
    caveat: str | None
    coverage: Coverage
    each: pd.DataFrame
    together: Aggregate = field(init=False)
    short: Phrase | Quantity = field(init=False)
    said: Phrase = field(init=False)

    def __post_init__(self) -> None:
        # Once, for a page says the same answer in three places.
        object.__setattr__(self, "together", measure_across(self.each, self.rule))
        short, said = _say(self)
        object.__setattr__(self, "short", short)
        object.__setattr__(self, "said", _add_notes(self, said))

    @property
    def projects(self) -> tuple[str, ...]:
        """The projects with a value."""
        return tuple(self.each["project"])

    @property
    def used(self) -> int:
        """How many projects the number is made of: one whose base is not known is in no weighted mean."""
        return len(self.each) if self.together.value is None else self.together.projects

    @property
    def warning(self) -> str | None:
        """The catalogue's caveat, where several projects are added up."""
        return self.caveat if self.rule == "sum" and len(self.each) > 1 else None

    def narrow(self, projects: Collection[str]) -> Answer:
        """The same of some of the projects; its coverage is theirs."""
        each = keep(self.each, self.each["project"].isin(list(projects)))
        # Not all of them were to measure it: how many should is known of the whole scope alone.
        return replace(self, each=each, coverage=Coverage(len(each), len(projects), "projects-all"))


def read_answers(view: View, selection: Selection) -> tuple[Answer, ...]:
    """The indicators followed or measured: results first, then those without a caveat, then those most measured.

    What changes for people comes before what is put in, done or made; a count of steps (a distribution) is no headline.
    """
    # The catalogue narrows the scope by itself: one definition of what is expected of whom.
    choices = read_catalogue(view, selection.scope)
    described = {row["id"]: row for row in rows_of(view.read("effects_indicator"))}
    observed = view.read("effects_observation", projects=selection.projects, on=selection.on)
    groups = {str(code): rows for code, rows in observed.groupby("indicator", sort=True)}
    follow_ups = rows_of(view.read("effects_follow_up", projects=selection.projects))
    ranks: dict[str, int] = {}
    methods: dict[str, list[dict[str, Any]]] = {}
    for row in follow_ups:
        ranks[row["indicator"]] = ranks.get(row["indicator"], 0) + (row["key_rank"] is not None)
        methods.setdefault(row["indicator"], []).append(row)
    answers = [
        _answer(described[choice.id], choice.name, choice.coverage, groups.get(choice.id), methods.get(choice.id, []))
        for choice in choices
    ]
    return tuple(
        sorted(
            answers,
            key=lambda answer: (
                answer.level not in RESULTS or answer.rule == "distribution", bool(answer.caveat),
                -len(answer.projects), -answer.coverage.expected, -ranks.get(answer.id, 0), answer.id,
            ),
        )
    )  # fmt: skip


def _answer(
    row: dict[str, Any],
    name: Named,
    coverage: Coverage,
    observations: pd.DataFrame | None,
    follow_ups: Sequence[dict[str, Any]],
) -> Answer:
    each = measure_over_time(pd.DataFrame() if observations is None else observations, row["time_rule"])
    ways = {item["method"] for item in follow_ups if item["method"] and item["project"] in set(each["project"])}
    return Answer(
        id=row["id"],
        name=name,
        question=row["question"],
        dimension=row["dimension"],
        level=row["level"],
        time_rule=row["time_rule"],
        rule=derive_rule(row["unit"], row["project_rule"], row["reliability"], row["sum_caveat"], ways),
        unit=row["short_unit"] or row["unit"],
        decimals=int(row["decimals"]),
        caveat=row["sum_caveat"],
        coverage=coverage,
        each=each,
    )


def _say(answer: Answer) -> tuple[Phrase | Quantity, Phrase]:
    count, together = len(answer.each), answer.together
    if not count:
        return Phrase("effects-none-yet"), Phrase("effects-none-yet")
    if count == 1:
        row = rows_of(answer.each)[0]
        only = _quantity(answer, float(row["value"]))
        return only, Phrase("effects-said-one", {"value": only, "time": answer.time_rule, "until": row["until"]})
    if together.value is None:
        low, high = (_quantity(answer, value or 0.0) for value in (together.low, together.high))
        spread = Phrase("effects-spread", {"low": low, "high": high})
        told = {"low": low, "high": high, "count": count, "median": _quantity(answer, together.median or 0.0)}
        return spread, Phrase("effects-said-steps" if answer.rule == "distribution" else "effects-said-apart", told)
    value = _quantity(answer, together.value)
    key = f"effects-said-{answer.rule.replace('_', '-')}"
    return value, Phrase(key, {"value": value, "count": together.projects, "time": answer.time_rule})


def _add_notes(answer: Answer, said: Phrase) -> Phrase:
    """What was said, with what must be read beside it wherever it goes: what is provisional, the caveat of a sum."""
    kept = {"value": value} if (value := said.values.get("value")) is not None else {}
    if provisional := int(answer.each["is_provisional"].astype(bool).sum()):
        alone = "-one" if len(answer.each) == 1 else ""
        said = Phrase(f"effects-said-provisional{alone}", {"said": said, "count": provisional, **kept})
    if answer.warning:
        said = Phrase("effects-said-warned", {"said": said, "caveat": answer.warning, **kept})
    return said


def _quantity(answer: Answer, value: float) -> Quantity:
    return Quantity(value, answer.unit, 0 if abs(value - round(value)) < WHOLE else answer.decimals)


def find(answers: Sequence[Answer], code: str) -> Answer | None:
    """The answer of one indicator; None when it is not in the scope."""
    return next((answer for answer in answers if answer.id == code), None)

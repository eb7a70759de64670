"""From means to impacts: what is followed at each level of the results chain, and never a sum across levels.

A number of participants is an output; the CO2 avoided is at best an estimated outcome (`domain.md` 7.1): adding two
levels would count an effort as its own effect. So a level has a number of indicators, and each indicator its own value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from territory.analysis.effects_answers import Answer
from territory.model.board import Coverage, Figure, Label, Phrase

#: In the order of the chain; what surrounds the projects (`context`) is no part of it and comes last.
LEVELS = ("input", "activity", "output", "outcome", "impact", "context")
#: Indicators shown at each level; all are in the table.
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Level:
    """One level: how many of its indicators have a value, the first of them, and how many more there are."""

    code: str
    known: int
    expected: int
    shown: tuple[Answer, ...]
    others: int


def measure_chain(answers: Sequence[Answer]) -> tuple[Figure, tuple[Level, ...]]:
    """The chain as a figure (level, indicator, what the projects make together, coverage), and its levels in order.

    A level where nothing is followed is kept, and said so: not to look at impacts is worth knowing. Context is not.
    """
    levels, lines = [], []
    for code in LEVELS:
        found = [answer for answer in answers if answer.level == code]
        if not found and (code == "context" or not answers):
            continue
        measured = [answer for answer in found if answer.projects]
        ranked = sorted(measured, key=lambda answer: (-len(answer.projects), answer.id))
        label = Label("indicator", "level", code)
        shown = tuple(ranked[:SHOWN])
        levels.append(Level(code, len(measured), len(found), shown, len(found) - len(shown)))
        lines += [
            {"level_code": code, "effect_level": label, "indicator": answer.id, "indicator_name": answer.name,
             "effect_together": answer.said, "coverage": answer.coverage}
            for answer in ranked + [answer for answer in found if not answer.projects]
        ]  # fmt: skip
    columns = ("effect_level", "indicator_name", "effect_together", "coverage")
    rows = pd.DataFrame(lines, columns=["level_code", "indicator", *columns], dtype=object)
    results = sum(level.known for level in levels if level.code in {"outcome", "impact"})
    efforts = sum(level.known for level in levels if level.code in {"input", "activity", "output"})
    sentence = Phrase("effects-chain", {"results": results, "efforts": efforts})
    known = sum(bool(answer.projects) for answer in answers)
    covered = Coverage(known, len(answers), "indicators") if answers else None
    return Figure("effects-chain", sentence, rows, columns, covered), tuple(levels)

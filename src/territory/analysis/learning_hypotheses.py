"""Hypotheses by axis, the experiments behind each, and what the evidence says: counted, never put to the vote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.facts import say_when
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase

#: What an experiment may say, in the order in which it is told.
CONCLUSIONS = ("confirmed", "qualified", "refuted", "running")
_COLUMNS = ("hypothesis_label", "statement", *CONCLUSIONS, "projects", "proven")


@dataclass(frozen=True, slots=True)
class Trial:
    """One experiment in a line or two; `evidence_url` is where it is attested, None when nobody said."""

    title: str
    conclusion: str
    project: str
    project_name: str
    dates: Phrase | None
    observation: str | None
    criterion: str | None
    evidence_url: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A hypothesis, or a criterion of a grid, put to the test: what the evidence says, and the experiments."""

    label: str
    statement: str
    said: Phrase
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis of research: its name, its question, its hypotheses in order."""

    name: str
    question: str | None
    hypotheses: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Hypotheses:
    """What was put to the test.

    - `figure`: one row per hypothesis (`_COLUMNS`), counts by conclusion;
    - `axes`: the hypotheses with their experiments; `criteria`: experiments that test no hypothesis, by the criterion
      that they throw light on (the last group, of no criterion, has an empty label);
    - `concluded`: how many experiments have concluded, by conclusion; `running`: how many have not.
    """

    figure: Figure
    axes: tuple[Axis, ...]
    criteria: tuple[Evidence, ...]
    concluded: Mapping[str, int]
    running: int
    remarks: tuple[Phrase, ...]

    @property
    def experiments(self) -> int:
        """How many experiments there are."""
        return sum(self.concluded.values()) + self.running


def read_hypotheses(view: View, projects: Sequence[str], on: date) -> Hypotheses:
    """The hypotheses that these projects' programmes test, and their experiments begun by the effective date."""
    experiments = rows_of(view.read("learning_experiments", projects=tuple(projects), on=on))
    stated = rows_of(view.read("learning_hypotheses", projects=tuple(projects)))
    behind = {
        row["hypothesis"]: [one for one in experiments if one["hypothesis"] == row["hypothesis"]] for row in stated
    }
    counts = Counter(row["conclusion"] for row in experiments)
    return Hypotheses(
        figure=_draw_up(stated, behind),
        axes=tuple(_group_axes(stated, behind)),
        criteria=tuple(_group_criteria(row for row in experiments if row["hypothesis"] not in behind)),
        concluded={name: counts[name] for name in CONCLUSIONS[:3]},
        running=counts["running"],
        remarks=_remark(experiments),
    )


def say_evidence(experiments: Sequence[Mapping[str, Any]]) -> Phrase:
    """What the evidence says, in a sentence that counts and claims no proof."""
    counts = Counter(row["conclusion"] for row in experiments)
    projects = len({row["project"] for row in experiments})
    concluded = len(experiments) - counts["running"]
    if not experiments:
        return Phrase("learning-evidence-none")
    running = [Phrase("learning-evidence-running", {"count": counts["running"]})] if counts["running"] else []
    if not concluded:
        return Phrase("learning-evidence-only-running", {"count": counts["running"], "projects": projects})
    parts = [Phrase(f"learning-evidence-{name}", {"count": counts[name]}) for name in CONCLUSIONS[:3] if counts[name]]
    values = {"count": concluded, "projects": projects, "parts": [*parts, *running]}
    return Phrase("learning-evidence", values)


def _draw_up(stated: Sequence[Mapping[str, Any]], behind: Mapping[str, Sequence[Mapping[str, Any]]]) -> Figure:
    rows = []
    for row in stated:
        own = behind[row["hypothesis"]]
        counts = Counter(one["conclusion"] for one in own)
        rows.append(
            {
                "hypothesis": row["hypothesis"],
                "hypothesis_label": _label(row),
                "statement": row["statement"],
                **{name: counts[name] for name in CONCLUSIONS},
                "projects": len({one["project"] for one in own}),
                "proven": sum(one["evidence_url"] is not None for one in own),
            }
        )
    frame = pd.DataFrame(rows, columns=["hypothesis", *_COLUMNS])
    tested = sum(bool(own) for own in behind.values())
    values = {"count": tested, "hypotheses": len(stated)}
    key = "learning-hypotheses-sentence" if tested else "learning-hypotheses-untested"
    if not stated:
        key = "learning-hypotheses-none"
    elif 1 < tested == len(stated):
        key = "learning-hypotheses-all"
    return Figure(
        "hypotheses", Phrase(key, values), frame, _COLUMNS, Coverage(tested, len(stated), "hypotheses-tested")
    )


def _label(row: Mapping[str, Any]) -> str:
    return f"{row['axis_name']} {row['rank']}"


def _group_axes(
    stated: Sequence[Mapping[str, Any]], behind: Mapping[str, Sequence[Mapping[str, Any]]]
) -> Iterable[Axis]:
    for axis in dict.fromkeys(row["axis"] for row in stated):
        own = [row for row in stated if row["axis"] == axis]
        yield Axis(
            own[0]["axis_name"],
            own[0]["axis_question"],
            tuple(
                Evidence(
                    _label(row),
                    row["statement"],
                    say_evidence(behind[row["hypothesis"]]),
                    tuple(_tell(one) for one in behind[row["hypothesis"]]),
                )
                for row in own
            ),
        )


def _group_criteria(experiments: Iterable[Mapping[str, Any]]) -> Iterable[Evidence]:
    groups: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in experiments:
        groups.setdefault((row["criterion_name"] or "", row["grid_name"] or ""), []).append(row)
    for (criterion, grid), own in sorted(groups.items(), key=lambda item: (not item[0][0], item[0])):
        yield Evidence(criterion, grid, say_evidence(own), tuple(_tell(one) for one in own))


def _tell(row: Mapping[str, Any]) -> Trial:
    names = ("title", "conclusion", "project", "project_name", "observation", "evidence_url")
    told = {name: row[name] for name in names}
    return Trial(**told, dates=say_when(row["started_on"], row["ended_on"]), criterion=row["criterion_name"])


def _remark(experiments: Sequence[Mapping[str, Any]]) -> tuple[Phrase, ...]:
    """How to read the counts, and how many experiments say where their evidence is."""
    if not experiments:
        return ()
    proven = sum(row["evidence_url"] is not None for row in experiments)
    values = {"count": proven, "experiments": len(experiments)}
    return Phrase("learning-evidence-no-vote"), Phrase("learning-evidence-proven", values)

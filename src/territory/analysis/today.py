"""Que reste-t-il à faire ? What the data itself says is left: values that are late, money that waits for a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from territory.analysis.attachment import Waiting
from territory.analysis.attachment import read as read_attachment
from territory.analysis.expected import Expected, read_expectations
from territory.analysis.selection import read_selection
from territory.lake.view import View
from territory.model.board import Phrase
from territory.model.scope import Scope


@dataclass(frozen=True, slots=True)
class LateProject:
    """A project whose values are late: how many, the one that has been for longest, and who answers for it."""

    project: str
    project_name: str
    holder: str
    count: int
    oldest: Expected


@dataclass(frozen=True, slots=True)
class TodayBoard:
    """What is left to do in the data at the effective date `on`, the most pressing first.

    `late` counts values by project; `unattached` are fundings for no project yet, `unattached_said` their sentence.
    """

    on: date
    late: tuple[LateProject, ...]
    unattached: tuple[Waiting, ...]
    unattached_said: Phrase

    @property
    def values_late(self) -> int:
        """How many values are late in all."""
        return sum(item.count for item in self.late)


def read(view: View, scope: Scope) -> TodayBoard:
    """What is left to do for a scope; on data that is only published nothing is late."""
    selection = read_selection(view, scope)
    expectations = read_expectations(view, selection)
    late: dict[str, list[Expected]] = {}
    for item in expectations.open_items():
        if item.state == "late":
            late.setdefault(item.followed.project, []).append(item)
    projects = [
        LateProject(
            project,
            items[0].followed.project_name,
            expectations.holders[project].name,
            len(items),
            min(items, key=lambda item: (item.answer_by, item.followed.indicator)),
        )
        for project, items in late.items()
    ]
    attachment = read_attachment(view, scope)
    return TodayBoard(
        selection.on,
        tuple(sorted(projects, key=lambda item: (item.oldest.answer_by, item.project))),
        attachment.waiting,
        attachment.answer,
    )

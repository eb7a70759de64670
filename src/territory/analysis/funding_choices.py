"""Whom the funding page may be about, by kind: programmes, territories, projects, organisations on each side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from territory.analysis.choices import Choices
from territory.analysis.rows import rows_of
from territory.lake.view import View


@dataclass(frozen=True, slots=True)
class SubjectChoices:
    """Codes and names to pick, in order, by kind of subject."""

    names: Mapping[str, tuple[tuple[str, str], ...]]


def read_subject_choices(view: View, choices: Choices) -> SubjectChoices:
    """What there is to pick; organisations are those of at least one funding. Names that two share carry their code."""
    names: dict[str, list[tuple[str, str]]] = {
        "programme": [(item.id, item.name) for item in choices.programmes],
        "territory": [(item.id, item.name) for item in choices.territories],
    }
    for row in rows_of(view.read("funding_choices")):
        names.setdefault(row["kind"], []).append((row["id"], row["name"]))
    return SubjectChoices({kind: _tell_apart(pairs) for kind, pairs in names.items()})


def _tell_apart(pairs: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    seen = [name for _, name in pairs]
    return tuple((code, f"{name} ({code})" if seen.count(name) > 1 else name) for code, name in pairs)

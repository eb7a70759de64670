"""What a page is made of, before any language or screen: phrases, coverage, key figures, figures.

Analysis returns these; `locale` puts them in words; `ui` shows them. So a number is computed once for both languages,
and the sentence, the text alternative and the export cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import pandas as pd


@dataclass(frozen=True, slots=True)
class Money:
    """Euros. `Decimal`, never float; None is unknown, which is not zero."""

    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit and the decimals to show; None is unknown, which is not zero."""

    value: float | int | None
    unit: str = ""
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Label:
    """A coded value of a table, said by the label of its descriptor; None is unknown."""

    table: str
    field: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Named:
    """The name of a thing of the lake, in both languages where it has an English one."""

    name: str
    name_en: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence to be said: a locale key and what fills it (numbers, dates, Money, Quantity, other phrases)."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what should be there is, « 11 des 14 projets attendus ». `noun` is a locale key `noun-<noun>`."""

    known: int
    expected: int
    noun: str = "projects"


@dataclass(frozen=True, slots=True)
class Kpi:
    """One key figure: its locale key (`kpi-<key>`, explained by `kpi-<key>-help`), value and coverage."""

    key: str
    value: Money | Quantity | Phrase
    coverage: Coverage
    note: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on a page: the sentence that says its finding, the rows behind it, what they cover, whence they come.

    `rows` has machine column names; `columns` names those to show, in order (titles: `column-<name>`).
    """

    key: str
    sentence: Phrase
    rows: pd.DataFrame
    columns: tuple[str, ...]
    coverage: Coverage | None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that needs attention: the project, what is wrong, who can act.

    `stated` is the rule in words with its threshold; `rank` counts from 1, the most pressing first.
    """

    rule: str
    project: str
    project_name: str
    why: Phrase
    who: str
    rank: int
    stated: Phrase

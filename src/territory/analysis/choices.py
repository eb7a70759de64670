"""What the scope bar offers: programmes, territories, terms and periods that exist in the lake."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from territory.lake.view import View
from territory.model.period import MANDATE_YEARS


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: its code, its name, its English name, and what it belongs to (a kind, a vocabulary)."""

    id: str
    name: str
    name_en: str | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """All there is to pick, in the order in which to offer it. `periods` are codes (see `territory.model.period`)."""

    programmes: tuple[Choice, ...]
    territories: tuple[Choice, ...]
    terms: tuple[Choice, ...]
    periods: tuple[str, ...]


def read_choices(view: View, territory: str | None = None) -> Choices:
    """What the scope bar offers for this view; the `territory` asked for is offered wherever it is."""
    programmes = view.read("choices_programmes").to_dict("records")
    territories = view.read("choices_territories", asked=territory).to_dict("records")
    terms = view.read("choices_terms").to_dict("records")
    years = view.read("choices_years").iloc[0]
    return Choices(
        programmes=tuple(Choice(row["id"], _text(row["short_name"]) or row["name"]) for row in programmes),
        territories=tuple(Choice(row["id"], row["name"], group=row["kind"]) for row in territories),
        terms=tuple(Choice(row["id"], row["name"], _text(row["name_en"]), row["vocabulary_name"]) for row in terms),
        periods=() if years.isna().any() else derive_periods(int(years["first_year"]), int(years["last_year"])),
    )


def derive_periods(first_year: int, last_year: int) -> tuple[str, ...]:
    """Codes of the periods that touch these years: exercices, school years, mandates; the latest first in each."""
    years = range(last_year, first_year - 1, -1)
    mandates = [year for year in range(2032, 1990, -MANDATE_YEARS) if first_year - MANDATE_YEARS < year <= last_year]
    return (
        *(str(year) for year in years),
        *(f"s{year}" for year in (*years, first_year - 1)),
        *(f"m{year}" for year in mandates),
    )


def _text(value: Any) -> str | None:
    return None if pd.isna(value) else str(value)

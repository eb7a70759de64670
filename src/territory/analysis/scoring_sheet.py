"""What a grid is scored on in a sitting: its pillars, the round before, what documents them (indicators, voices)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from territory.analysis.committee import Criterion, Grid, read_grid, read_grids
from territory.analysis.project_indicators import read_indicators
from territory.analysis.project_learning import Voice, read_voices
from territory.analysis.rows import rows_of
from territory.analysis.scoring import (
    Experiment,
    Pillar,
    Round,
    derive_pillars,
    derive_versions,
    read_experiments,
    read_rounds,
)
from territory.analysis.selection import UNDATED
from territory.lake.view import View
from territory.model.board import Coverage, Named, Phrase
from territory.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Document:
    """An indicator of the project: its latest value and day, None while none came; what came of what was due."""

    name: Named
    value: object
    on: object
    received: Coverage | None


@dataclass(frozen=True, slots=True)
class Documents:
    """The indicators of a project by id, its voices, the latest first, and what is tried by criterion."""

    indicators: Mapping[str, Document]
    voices: tuple[Voice, ...]
    tried: Mapping[str, tuple[Experiment, ...]]

    def find_indicators(self, criterion: Criterion) -> tuple[Document, ...]:
        """Those that document a criterion, of those that the project follows."""
        return tuple(self.indicators[code] for code in criterion.indicators if code in self.indicators)

    def find_voices(self, pillar: Pillar) -> tuple[Voice, ...]:
        """The voices that speak of an indicator of the pillar."""
        names = {one.name for criterion in pillar.criteria for one in self.find_indicators(criterion)}
        return tuple(voice for voice in self.voices if voice.indicator in names)

    def find_other_voices(self, pillars: tuple[Pillar, ...]) -> tuple[Voice, ...]:
        """The voices that speak of no indicator of these pillars."""
        placed = {voice.id for pillar in pillars for voice in self.find_voices(pillar)}
        return tuple(voice for voice in self.voices if voice.id not in placed)


@dataclass(frozen=True, slots=True)
class Judged:
    """A grid to score a project with: its pillars, the round before with this very grid, this item's own once closed.

    `incomparable` says which round another version of the grid was used for, later than the one before.
    """

    grid: Grid
    pillars: tuple[Pillar, ...]
    previous: Round | None
    settled: Round | None
    incomparable: Phrase | None


def read_judged(view: View, grid: str, project: str, item: str, on: date) -> Judged:
    """What an item is scored on, at the day of its meeting. Raises TerritoryError `grid-unknown`."""
    found = read_grid(view, grid)
    rounds = read_rounds(view, (project,), on)
    before = [one for one in rounds if one.agenda_item != item]
    previous = next((one for one in before if one.grid == grid), None)
    versions = derive_versions(read_grids(view), grid)
    other = next((one for one in before if one.grid in versions and (previous is None or one.on > previous.on)), None)
    said = None
    if other is not None:
        values = {"version": other.version, "day": other.on, "shown": found.version}
        said = Phrase("scoring-incomparable", values)
    settled = next((one for one in rounds if one.agenda_item == item), None)
    return Judged(found, derive_pillars(found), previous, settled, said)


def read_documents(view: View, scope: Scope) -> Documents:
    """What documents the project `scope.about`, at the effective date of the view."""
    project, on = scope.about or "", view.default_on or UNDATED
    rows = read_indicators(view, project, on).figure.rows
    indicators = {
        str(row["indicator"]): Document(row["indicator_name"], row["value"], row["value_on"], row["received"])
        for row in rows_of(rows)
    }
    tried = {criterion: own for (_, criterion), own in read_experiments(view, (project,), on).items()}
    return Documents(indicators, read_voices(view, project, on), tried)

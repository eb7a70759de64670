"""Real public files, kept beside the project and never in it: `pytest -m samples` reads them and writes the table.

They stand in `../shared/samples`, or where `TERRITORY_SAMPLES` says; without them there is nothing to run. The figures
to reach were computed independently of the project and are those of that folder's README.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from tests.serving import ROOT

from territory.config import Settings
from territory.ingest.limits import Limits
from territory.ingest.question import ACCEPT
from territory.ingest.submission import Examination, check_submission
from territory.ingest.values import derive_style, take
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.memory import Memory
from territory.model.viewer import Role, Viewer

FOLDER = Path(os.environ.get("TERRITORY_SAMPLES") or ROOT.parent / "shared" / "samples")


@dataclass(frozen=True, slots=True)
class Known:
    """What the folder's README says of a file: rows with empty ones, rows with an amount, their sum."""

    rows: int
    amounts: int | None = None
    total: Decimal | None = None
    empty: int | None = None


KNOWN = {
    "toulouse_metropole_2022_scdl.csv": Known(396, 396, Decimal("88789356.48")),
    "lot_2017_scdl.csv": Known(34, 13, Decimal("878205.00"), 21),
    "somme_20180302_scdl.csv": Known(41, 41, Decimal("3201952.64")),
    "nievre_2016.csv": Known(97, 90, Decimal("17140715.00")),
    "charente_maritime_2018_scdl.xlsx": Known(101),
    "aube_2017_conventions.xlsx": Known(7),
    "mayenne_2018.xlsx": Known(175),
    "loire_atlantique_2008_2018.csv": Known(18_148, 18_116, Decimal("506914236.63")),
    "interconnectes_projets_ia_catalogue.csv": Known(33),
}
FILES = sorted(path.name for path in FOLDER.glob("*") if path.name in KNOWN)


@dataclass(frozen=True, slots=True)
class Read:
    """One file as it was read, without and with the repairs that are proposed."""

    name: str
    rows: int
    empty: int
    amounts: int
    total: Decimal
    accepted: int
    repaired: int
    repairs: int
    questions: int


@pytest.fixture(scope="module")
def view(reference_lake: Path) -> View:
    settings = Settings.read({"TERRITORY_VAR": str(reference_lake)})
    return Lake.open(settings).view(Viewer.of(Role.COORDINATOR, "test"))


@pytest.fixture(scope="module")
def table() -> Iterator[dict[str, Read]]:
    """What each file gave; written down at the end, when all of them were read."""
    found: dict[str, Read] = {}
    yield found
    if len(found) == len(KNOWN):
        (ROOT / "docs" / "samples.md").write_text(_say(found), encoding="utf-8")


@pytest.mark.samples
@pytest.mark.parametrize("name", FILES)
def test_a_real_file_is_read_whole(name: str, view: View, table: dict[str, Read]) -> None:
    files = [(name, (FOLDER / name).read_bytes())]
    first = check_submission(files, {}, view, Memory(), Limits())
    # A repair may show another: what is proposed is accepted until nothing more is.
    choices: dict[str, str] = {}
    last = first
    for _ in range(3):
        choices |= {repair.topic: ACCEPT for repair in last.repairs}
        last = check_submission(files, choices, view, Memory(), Limits())
    amounts = _read_amounts(first)
    read = Read(
        name, first.rows, sum(piece.block.empty for piece in first.pieces), len(amounts), sum(amounts, Decimal(0)),
        first.accepted, last.accepted, len(first.repairs), len(last.questions),
    )  # fmt: skip
    table[name] = read
    known = KNOWN[name]
    assert read.rows + read.empty == known.rows
    assert known.empty is None or read.empty == known.empty
    assert known.amounts is None or read.amounts == known.amounts
    assert known.total is None or read.total == known.total


def _read_amounts(examination: Examination) -> list[Decimal]:
    """Every amount of the columns taken for the subsidy's own amount, as read, before any split."""
    found: list[Decimal] = []
    for piece in examination.pieces:
        place = piece.mapping.column_of("montant")
        if place is None:
            continue
        cells = piece.block.column(place)
        style = derive_style(cells, "money")
        texts = (take(cell, "money", style) for cell in cells)
        found += [Decimal(taken.text) for taken in texts if taken.text is not None and taken.problem is None]
    return found


def _say(found: dict[str, Read]) -> str:
    def money(amount: Decimal | None) -> str:
        return "" if amount is None else f"{amount:,.2f}".replace(",", " ")

    lines = [
        "# Real files, as they are read",
        "",
        "Written by `pytest -m samples` from public files kept beside the project (their folder says where each was",
        "published). *Known* figures were computed independently. *Accepted* rows would go in as the file stands, in a",
        "lake of reference data alone; *repaired* once every proposed repair is accepted and no question is answered:",
        "*left* are the questions.",
        "",
        "| file | rows | empty | known | amounts | known | sum, EUR | known | accepted | repaired | repairs | left |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for name, read in sorted(found.items()):
        known = KNOWN[name]
        lines.append(
            f"| `{name}` | {read.rows} | {read.empty} | {known.rows} | {read.amounts or ''} | {known.amounts or ''} "
            f"| {money(read.total) if read.amounts else ''} | {money(known.total)} | {read.accepted} | {read.repaired} "
            f"| {read.repairs} | {read.questions} |"
        )
    return "\n".join(lines) + "\n"

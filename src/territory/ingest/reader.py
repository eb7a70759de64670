"""Reads whatever is brought, by its content, as far as it can be read; what cannot be is said, never raised."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from territory.ingest import mojibake
from territory.ingest.archives import Archive, derive_name
from territory.ingest.encoding import read_text
from territory.ingest.features import read_features
from territory.ingest.grid import Brought, Grid, Problem
from territory.ingest.legacy import read_legacy
from territory.ingest.limits import MEGABYTE, Limits, Progress
from territory.ingest.meter import Interruption, Meter, Unreadable, thousands
from territory.ingest.nature import DOCUMENT, PACKAGE, SUFFIXES, UNKNOWN, ZIP, find_in_archive, find_nature
from territory.ingest.ods import read_ods
from territory.ingest.ours import is_our_sheet, read_mark
from territory.ingest.pages import read_page, read_spreadsheet_markup
from territory.ingest.question import Assumption, Choices
from territory.ingest.separated import read_separated
from territory.ingest.several import number_assumptions, scope
from territory.ingest.xlsx import read_xlsx

READ, SKIP = "read", "skip"
_WORKBOOKS = {"xlsx": read_xlsx, "ods": read_ods, "xls": read_legacy, "xlsb": read_legacy}


@dataclass(slots=True)
class _Found:
    """What reading one file gives, as it goes: what was read before it stopped is kept to be told."""

    kind: str = UNKNOWN
    grids: tuple[Grid, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    submission: str | None = None


def read_brought(
    content: bytes, name: str, choices: Choices, limits: Limits, progress: Progress | None = None
) -> Brought:
    """One file, read; a zip of one file is that file, one of several is a problem (see `read_all`).

    Never raises for what a file holds; what `progress` raises rises as it is.
    """
    every = read_all(content, name, choices, limits, progress)
    if len(every) == 1:
        return every[0]
    problem = Problem("archive-several", detail={"count": thousands(len(every))})
    return Brought(derive_name(name), _sha256(content), ZIP, content, problems=(problem,))


def read_all(
    content: bytes, name: str, choices: Choices, limits: Limits, progress: Progress | None = None, number: int = 1
) -> tuple[Brought, ...]:
    """Every file brought: the one itself, or those inside when it is a zip that is no workbook, document or package.

    At least one is given, with its problem when nothing could be read. Cells of all files count together. `number` is
    the place of the first one in its submission, which topics say (see `several`).
    """
    file = derive_name(name)
    try:
        inner = _read_inner(content, file, limits)
        if isinstance(inner, Problem):
            return (Brought(file, _sha256(content), ZIP, content, problems=(inner,)),)
        if inner is None:
            return (_read_numbered(content, file, choices, limits, progress, number),)
        every: list[Brought] = []
        left = limits
        for place, (inside, part) in enumerate(inner, start=number):
            brought = _read_numbered(part, inside, choices, left, progress, place)
            every.append(brought)
            taken = sum(len(cells) for grid in brought.grids for _, cells in grid.lines)
            left = replace(left, cells=max(left.cells - taken, 0))
        return tuple(every)
    except Interruption as stop:
        raise stop.cause from None


def _read_numbered(
    content: bytes, file: str, choices: Choices, limits: Limits, progress: Progress | None, number: int
) -> Brought:
    brought = _read(content, file, scope(choices, number), limits, progress)
    return replace(brought, assumptions=number_assumptions(brought.assumptions, number))


def _read_inner(content: bytes, file: str, limits: Limits) -> list[tuple[str, bytes]] | Problem | None:
    """(name, bytes) of the files of a zip that just holds files; why it cannot be opened; None for anything else."""
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")) or len(content) > limits.file_bytes:
        return None
    try:
        archive = Archive(content, Meter(file, limits))
        if find_in_archive(archive) != ZIP:
            return None
        names = archive.files()
        if not names:
            return Problem("archive-empty")
        if len(names) > limits.files:
            return Problem("archive-too-many", detail={"limit": thousands(limits.files)})
        inner = [(f"{file} / {derive_name(name)}", archive.read(name)) for name in names]
    except Unreadable as error:
        return error.problem
    except Exception:  # a damaged archive: zipfile lets more kinds of error rise than it says
        return Problem("file-corrupt")
    return inner


def _read(content: bytes, file: str, choices: Choices, limits: Limits, progress: Progress | None) -> Brought:
    found = _Found()
    meter = Meter(file, limits, progress)
    try:
        if len(content) > limits.file_bytes:
            raise Unreadable("file-too-heavy", limit=str(limits.file_bytes // MEGABYTE))
        meter.say()
        _read_into(found, content, file, choices, meter)
        if found.kind not in {DOCUMENT, PACKAGE} and not found.problems and not any(g.lines for g in found.grids):
            is_left = any(item.chosen == SKIP for item in found.assumptions)
            if not is_left:
                found.grids, found.problems = (), [Problem("file-blank")]
    except Unreadable as error:
        found.grids = ()
        found.problems.append(error.problem)
    except Exception:  # whatever the bytes do to a parser, the person is told and the others' work goes on
        found.grids = ()
        found.problems.append(Problem("file-corrupt"))
    return Brought(
        file, _sha256(content), found.kind, content, found.grids, tuple(found.problems), tuple(found.assumptions),
        found.submission,
    )  # fmt: skip


def _read_into(found: _Found, content: bytes, file: str, choices: Choices, meter: Meter) -> None:
    nature = find_nature(content)
    if nature == ZIP:
        archive = Archive(content, Meter(file, meter.limits))
        nature = find_in_archive(archive)
        if nature == ZIP:
            raise Unreadable("archive-nested")
        if nature == PACKAGE:
            archive.open_package()
    found.kind = nature
    if nature in _WORKBOOKS:
        _read_workbook(found, content, choices, meter)
    elif nature == "json":
        text = read_text(content, choices)
        found.kind, grid, told = read_features(text.decode().encode("utf-8", "replace"), meter)
        found.grids, found.assumptions = (grid,), [*text.assumptions, *told]
    elif nature == "html":
        text = read_text(content, choices)
        found.grids, found.assumptions = tuple(read_page(text.decode(), meter)), [*text.assumptions]
    elif nature == "xml":
        found.grids = tuple(read_spreadsheet_markup([content], meter))
    elif nature == "csv":
        grid, told = read_separated(content, meter, choices)
        found.grids, found.assumptions = (grid,), [*told]
    if nature != "csv" and _may_be_mojibake(found.grids):
        found.assumptions += mojibake.mend(found.grids, choices)
    found.assumptions += _compare(found.kind, file)


def _read_workbook(found: _Found, content: bytes, choices: Choices, meter: Meter) -> None:
    """Sheets as chosen: a hidden one is left aside unless it is asked for, those of our own words always are."""
    mark = read_mark(content)
    found.submission = mark.submission
    hidden: dict[str, bool] = {}

    def is_read(title: str, is_hidden: bool) -> bool:
        if is_our_sheet(title, mark.is_ours):
            return False
        hidden[title] = is_hidden
        return _choose(title, is_hidden, choices) == READ

    grids, problems = _WORKBOOKS[found.kind](content, meter, is_read)
    found.problems += problems
    found.grids = tuple(
        grid for grid in grids if grid.sheet in hidden and _choose(grid.sheet, grid.is_hidden, choices) == READ
    )
    filled = {grid.sheet for grid in found.grids if grid.lines} | {problem.sheet for problem in problems}
    for title, is_hidden in hidden.items():
        chosen = _choose(title, is_hidden, choices)
        if (title in filled and len(filled) > 1) or chosen == SKIP:
            detail = {"sheet": title, "state": "hidden" if is_hidden else "shown"}
            is_sure = not is_hidden or f"sheet:{title}" in choices
            found.assumptions.append(Assumption(f"sheet:{title}", chosen, (READ, SKIP), detail, is_sure))


def _choose(title: str, is_hidden: bool, choices: Choices) -> str:
    chosen = choices.get(f"sheet:{title}")
    return chosen if chosen in {READ, SKIP} else SKIP if is_hidden else READ


def _may_be_mojibake(grids: tuple[Grid, ...]) -> bool:
    return any(
        isinstance(cell, str) and ("Ã" in cell or "â€" in cell or "Â" in cell)
        for grid in grids
        for _, cells in grid.lines
        for cell in cells
    )


def _compare(kind: str, file: str) -> tuple[Assumption, ...]:
    """That the name says another kind than the content."""
    suffix = PurePosixPath(file).suffix[1:].lower()
    if not suffix or suffix in SUFFIXES.get(kind, {suffix}):
        return ()
    return (Assumption("kind", kind, (kind,), {"suffix": suffix}),)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

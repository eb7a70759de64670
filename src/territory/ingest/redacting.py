"""The copy of a file without somebody's words: same lines, same cells, but those that said them.

A workbook or a page is rewritten where it is, so that nothing else of it moves; a text keeps its encoding and its
separators; what cannot be rewritten so is copied cell by cell into a workbook, and what cannot be read at all is not
kept. The copy is read again before it takes the place of the file: no word may be left in it.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from territory.ingest.encoding import read_text
from territory.ingest.grid import Brought, Place, derive_rows, letter_of
from territory.ingest.limits import Limits
from territory.ingest.meter import Unreadable
from territory.ingest.nature import DOCUMENT, PACKAGE, ZIP
from territory.ingest.personal import REDACTED
from territory.ingest.question import Choices
from territory.ingest.reader import read_all
from territory.ingest.rewriting import rewrite_archive, rewrite_json, rewrite_markup
from territory.ingest.said import choose_every_sheet, find_kind, holds, read_said
from territory.ingest.separated import SEPARATORS
from territory.ingest.sheet import as_text
from territory.ingest.spoken import MARKS, PLAIN_MARK, Silence
from territory.ingest.submission import check_submission
from territory.model.memory import Memory

#: The table of the drawer where words go, its column of words, and the one that names the testimony.
TABLE, WORDS, TESTIMONY = "testimony_words", "words", "testimony"
_LONGEST = 32_767


@dataclass(frozen=True, slots=True)
class Copy:
    """What stands for a file: its name and bytes (None: nothing could be kept of it), and how many cells were emptied.

    `cells` counts the places where words stood, as far as they can be told apart.
    """

    name: str
    content: bytes | None
    cells: int


def derive_copy(name: str, content: bytes, silence: Silence, memory: Memory, choices: Choices) -> Copy | None:
    """The copy of a file without the words; None when it does not say them.

    `choices` are those of the submission that brought it, under plain topics: they say which column holds the words.
    """
    if not holds(content, silence):
        return None
    nature = find_kind(content)
    if nature in {ZIP, PACKAGE}:
        return _copy_archive(name, content, silence, memory, choices)
    if nature in {DOCUMENT, None}:
        # Words of a document are in sentences, not in cells: a person looks. What no one can read is not kept.
        said = nature is None and any(silence.is_in(text) for text in read_said(content))
        return Copy(name, None, 1) if said else None
    places = _find_places(name, content, silence, memory, choices)
    if not places:
        return Copy(name, None, 1) if any(silence.is_in(text) for text in read_said(content)) else None
    return _copy_cells(name, content, str(nature), silence, places)


def _copy_cells(name: str, content: bytes, nature: str, silence: Silence, places: Mapping[Place, str]) -> Copy:
    """The best copy that says nothing: rewritten where it is, else cell by cell, else nothing."""
    whole = _read(name, content)
    for write in (_rewrite, _copy_grids):
        try:
            copied = write(name, content, nature, whole, silence, places)
        except (Unreadable, ValueError, zipfile.BadZipFile, LookupError):
            continue
        if copied is None or any(silence.is_in(text) for text in read_said(copied[1])):
            continue
        again = _read(*copied)
        if _differs(whole, again, places) == 0:
            return Copy(copied[0], copied[1], len(places))
    return Copy(name, None, len(places))


def _rewrite(
    name: str, content: bytes, nature: str, whole: tuple[Brought, ...], silence: Silence, places: Mapping[Place, str]
) -> tuple[str, bytes] | None:
    """The file rewritten where it is; None for a kind that cannot be."""
    if nature == "csv":
        return name, _write_text(whole[0], places)
    if nature in {"xlsx", "ods"}:
        return name, rewrite_archive(content, nature, silence)
    if nature in {"html", "xml"}:
        text = read_text(content, {})
        return name, rewrite_markup(text.decode(), nature, silence).encode(text.codec, "xmlcharrefreplace")
    if nature == "json":
        text = read_text(content, {})
        return name, rewrite_json(text.decode(), silence).encode(text.codec, "replace")
    return None


def _copy_grids(
    name: str, content: bytes, nature: str, whole: tuple[Brought, ...], silence: Silence, places: Mapping[Place, str]
) -> tuple[str, bytes] | None:
    """The values of every sheet in a workbook, line by line, the words' cells marked; None where there is no sheet."""
    grids = [grid for brought in whole for grid in brought.grids]
    if not grids or any(brought.problems for brought in whole):
        return None
    stem = PurePath(name).stem
    if nature == "json":
        return f"{stem}.csv", _write_text(whole[0], places)
    book = Workbook(write_only=True)
    for grid in grids:
        worksheet = book.create_sheet((grid.sheet or stem)[:31])
        worksheet.sheet_state = "hidden" if grid.is_hidden else "visible"
        for cells in derive_rows(grid, places):
            worksheet.append([_cell(worksheet, value) for value in cells])
    stream = io.BytesIO()
    book.save(stream)
    return f"{stem}.xlsx", stream.getvalue()


def _cell(worksheet: object, value: object) -> object:
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(worksheet, ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST])
    # Text stays text: `=1+1` is shown, never computed.
    cell.data_type = "s"
    cell.quotePrefix = value[:1] in "=+-@"
    return cell


def _write_text(brought: Brought, places: Mapping[Place, str]) -> bytes:
    """A text in the encoding and with the separator it came with, as long as they can say the mark and its cells."""
    grid = brought.grids[0]
    taken = {item.topic: item.chosen for item in brought.assumptions}
    codec = read_text(brought.content, {}).codec
    stream = io.StringIO(newline="")
    end = "\r\n" if b"\r\n" in brought.content or brought.content.count(b"\r\0\n") else "\n"
    writer = csv.writer(stream, delimiter=SEPARATORS.get(taken.get("separator", ""), ";"), lineterminator=end)
    writer.writerows([as_text(cell) for cell in cells] for cells in derive_rows(grid, places))
    said = stream.getvalue()
    # The same bytes may be read as one single-byte encoding or another: the mark is then of ASCII.
    for sign in (REDACTED, PLAIN_MARK) if codec.startswith("utf") else (PLAIN_MARK,):
        try:
            written = said.replace(REDACTED, sign).encode(codec)
        except UnicodeEncodeError:
            continue
        marks = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
        mark = marks.get(codec, b"")
        return (mark if brought.content.startswith(mark) else b"") + written
    return said.encode("utf-8-sig")


def _find_places(name: str, content: bytes, silence: Silence, memory: Memory, choices: Choices) -> dict[Place, str]:
    """Each cell that says words, and what is left of it: found by the words, and by the testimony its row is about."""
    found: dict[Place, str] = {}
    for grid in (grid for brought in _read(name, content) for grid in brought.grids):
        for line, cells in grid.lines:
            near = silence.read_near(cells)
            for place, cell in enumerate(cells):
                if isinstance(cell, str) and (left := silence.redact(cell, near)) != cell:
                    found[grid.sheet, line, letter_of(place)] = left
    if any(silence.names_any(text) for text in read_said(content)):
        for named in _find_named(name, content, silence, memory, choices):
            found.setdefault(named, REDACTED)
    return found


def _find_named(name: str, content: bytes, silence: Silence, memory: Memory, choices: Choices) -> Iterator[Place]:
    """The cells that importing takes for the words of these testimonies, whatever they say now."""
    told = {**choose_every_sheet(content, name, choices), **choices}
    known = {item.casefold() for item in silence.testimonies}
    for piece in check_submission([(name, content)], told, None, memory, Limits()).pieces:
        if piece.mapping.target != TABLE:
            continue
        words, testimony = piece.mapping.column_of(WORDS), piece.mapping.column_of(TESTIMONY)
        if words is None or testimony is None:
            continue
        named, said = piece.block.column(testimony), piece.block.column(words)
        for row, item in enumerate(named):
            if as_text(item).strip().casefold() in known and said[row] not in (None, "", *MARKS):
                line, letter = piece.block.place(row, words)
                if letter:
                    yield piece.block.sheet, line, letter


def _copy_archive(name: str, content: bytes, silence: Silence, memory: Memory, choices: Choices) -> Copy:
    """A zip whose files are each a copy of theirs; one that nothing can be kept of is left out."""
    stream, cells = io.BytesIO(), 0
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
            for item in archive.infolist():
                if item.is_dir():
                    continue
                copy = derive_copy(item.filename, archive.read(item), silence, memory, choices)
                cells += copy.cells if copy else 0
                inner, kept = (copy.name, copy.content) if copy else (item.filename, archive.read(item))
                if kept is not None:
                    told = zipfile.ZipInfo(str(PurePath(item.filename).with_name(PurePath(inner).name)), item.date_time)
                    told.compress_type = zipfile.ZIP_DEFLATED
                    new.writestr(told, kept)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return Copy(name, None, 1)
    return Copy(name, stream.getvalue(), cells)


def _read(name: str, content: bytes) -> tuple[Brought, ...]:
    """The file as it is, hidden sheets with the others, text that was decoded twice left so."""
    return read_all(content, name, {"mojibake": "keep", **choose_every_sheet(content, name, {})}, Limits())


def _differs(before: tuple[Brought, ...], after: tuple[Brought, ...], places: Mapping[Place, str]) -> int:
    """Cells that a copy says otherwise although no word stood in them, or still says although one did."""
    one, other = _values(before), _values(after)
    if len({sheet for sheet, _, _ in one}) == 1:
        one, other = _unnamed(one), _unnamed(other)
        places = _unnamed(places)
    kept = sum(one.get(place) == other.get(place) for place in places)
    return kept + sum(one.get(place) != other.get(place) for place in {*one, *other} - set(places))


def _values(every: tuple[Brought, ...]) -> dict[Place, str]:
    return {
        (grid.sheet, line, letter_of(place)): text
        for brought in every
        for grid in brought.grids
        for line, cells in grid.lines
        for place, cell in enumerate(cells)
        if (text := ILLEGAL_CHARACTERS_RE.sub("", as_text(cell)))
    }


def _unnamed(cells: Mapping[Place, str]) -> dict[Place, str]:
    return {(None, line, letter): text for (_, line, letter), text in cells.items()}

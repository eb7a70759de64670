"""One table as a file holds it, before any judgement; and its cells as text under the descriptor's columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

import pyarrow as pa
import pyarrow.compute as pc

from territory.desk.drawer import DRAWER
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.formula import restore
from territory.ingest.grid import letter_of
from territory.ingest.texts import CONTROL, clean_whole
from territory.lake.workbench import Remark
from territory.schema.registry import read_tables
from territory.schema.table import Field, Table

#: What a spreadsheet shows in a cell whose formula failed, in English or saved by a French one.
EXCEL_ERRORS = frozenset(
    {"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!"}
)


@dataclass(slots=True)
class Sheet:
    """What a reader found: the header and the rows as they are (`row` is the line a spreadsheet shows).

    `problem` is (code, row, value, detail) when the whole could not be read; `uncalculated` has the (row, column index)
    of formulas that carry no value.

    A sheet whose file is exactly as we write it has no `rows`: its cells are in `texts` already (see `ingest.plain`),
    without its `empty` rows.

    A sheet derived from a block has a record's number as `row`, from 1, and a header named by fields: `places` gives
    (line, letter) in the file of (record, field), and of (record, None) for the whole record; (0, None) is the header.
    """

    file: str
    sha256: str
    sheet: str | None = None
    table: Table | None = None
    header: tuple[str, ...] = ()
    header_row: int = 1
    rows: list[tuple[int, Sequence[object]]] = field(default_factory=list)
    problem: tuple[str, int | None, str | None, dict[str, str]] | None = None
    uncalculated: frozenset[tuple[int, int]] = frozenset()
    is_optional: bool = False
    content: bytes = field(default=b"", repr=False)
    places: Mapping[tuple[int, str | None], tuple[int, str | None]] = field(default_factory=dict, repr=False)
    texts: pa.Table | None = None
    empty: int = 0
    _letter_by_label: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def finding(
        self, code: str, severity: str = BLOCKS, row: int | None = None, column: str | None = None,
        value: str | None = None, **detail: str,
    ) -> Finding:  # fmt: skip
        """A finding placed in this sheet: `row` is a record's number, which becomes the line and letter of the file."""
        name = self.table.name if self.table else None
        line, letter = self.place(row, column)
        return Finding(line, column, code, severity, value, name, self.file, self.sheet, detail, letter)

    @property
    def has_rows(self) -> bool:
        """Whether the sheet holds rows, empty ones included."""
        return bool(self.rows) or (self.texts is not None and bool(self.texts.num_rows + self.empty))

    def place(self, row: int | None, column: str | None = None) -> tuple[int | None, str | None]:
        """Where a cell of the row stands in the file: the line a spreadsheet shows, and the letter of its column."""
        if row is None:
            return None, None
        if self.places:
            return self.places.get((row, column)) or self.places.get((row, None)) or (None, None)
        return row, self._letters().get(column or "")

    def _letters(self) -> dict[str, str]:
        """Letters by label, by field name and by French title; the last of two equal labels."""
        if not self._letter_by_label:
            titles = {fold(column.title.fr): column.name for column in self.table.fields} if self.table else {}
            for place, label in enumerate(self.header):
                letter = letter_of(place)
                self._letter_by_label |= {label.strip(): letter, titles.get(fold(label), label.strip()): letter}
        return self._letter_by_label


@dataclass(frozen=True, slots=True)
class Cells:
    """Cells as text by column of the descriptor (an arrow table with `_row`), empty ones null; and what reading showed.

    `barred` are remarks (with entry 0) on cells that could not be taken as they are; their rows stay out.
    """

    texts: pa.Table | None
    rows: int
    empty: int
    findings: tuple[Finding, ...]
    barred: tuple[Remark, ...]


#: The same labels are compared with every column of every table. What is longer is a cell's own text: it is not kept,
#: so that what is kept for the life of the process stays small.
KEPT_TEXTS, LONGEST_KEPT = 1 << 13, 60


def fold(text: str) -> str:
    """Lower case, no accents, single spaces: how names of sheets and columns are compared."""
    return _fold_short(text) if len(text) <= LONGEST_KEPT else _fold(text)


def _fold(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    # Our templates mark a column that must be filled with a word after its title.
    return " ".join(bare.replace("_", " ").replace("’", "'").casefold().split()).removesuffix(" (obligatoire)")


_fold_short = lru_cache(KEPT_TEXTS)(_fold)


def find_table(name: str) -> Table | None:
    """The table that a file or sheet name means: its name, or its French title (31 characters in a workbook).

    Either may be in the plural: `Projets`, `Événements de financement`.
    """
    wanted = fold(name)
    for table in read_tables().values():
        if wanted in {fold(table.name), fold(table.title.fr), fold(table.title.fr[:31])}:
            return table
    wanted = _singular(name)
    for table in read_tables().values():
        if wanted in {_singular(table.name), _singular(table.title.fr)}:
            return table
    return None


def _singular(name: str) -> str:
    """A folded name whose words have lost the mark of the plural; `d'un projet` and `de projets` read the same."""
    text = re.sub(r"\b(?:d'une?|des|du|d')\b", "de ", fold(name))
    return " ".join(word if len(word) < 4 else word.rstrip("sx") for word in text.split())


def is_admitted(table: Table) -> bool:
    """Whether files may bring rows of a table: not those that the system writes, nor the desk's own."""
    return table.group != "system" and (table.plane == "lake" or table.name in DRAWER)


def derive_cells(sheet: Sheet) -> Cells:
    """Matches the header, cleans every cell (Unicode NFC, no surrounding space), counts what holds nothing."""
    if sheet.texts is not None and not sheet.problem:
        return _take_texts(sheet, sheet.texts)
    filled = [(row, values) for row, values in sheet.rows if any(not _is_blank(value) for value in values)]
    empty = len(sheet.rows) - len(filled)
    if sheet.problem:
        problem, line, shown, detail = sheet.problem
        return Cells(None, len(filled), empty, (sheet.finding(problem, BLOCKS, line, None, shown, **detail),), ())
    if sheet.sheet is not None and not sheet.header:
        return Cells(None, 0, empty, (sheet.finding("sheet-empty", NOTE),), ())
    if sheet.table is not None and not is_admitted(sheet.table):
        return Cells(None, len(filled), empty, (sheet.finding("table-not-admitted"),), ())
    if sheet.table is None:
        return Cells(None, len(filled), empty, (_unrecognised(sheet, bool(filled)),), ())
    places, findings = _match(sheet, sheet.table)
    if any(finding.blocks for finding in findings):
        return Cells(None, len(filled), empty, tuple(findings), ())
    barred: list[Remark] = []
    columns: dict[str, pa.Array] = {}
    # Column by column: a million cells come this way when the reference is loaded.
    for name, place in places.items():
        held = [values[place] if place < len(values) else None for _, values in filled]
        whole = clean_whole(held)
        if whole is not None and not _may_bar(sheet, whole):
            columns[name] = whole
            continue
        column = sheet.table.field(name)
        texts = [clean(value, column) for value in held]
        columns[name] = pa.array(texts, pa.string())
        barred += _bar(sheet, name, place, [row for row, _ in filled], texts)
    width = len(sheet.header)
    for row, values in filled:
        if len(values) > width and (extra := [str(value) for value in values[width:] if not _is_blank(value)]):
            barred.append(Remark(0, row, sheet.table.names[0], "extra-cell", extra[0], None))
    staged = pa.table(
        {
            "_row": pa.array([row for row, _ in filled], pa.int64()),
            **columns,
        }
    )
    return Cells(staged, len(filled), empty, tuple(findings), tuple(barred))


def _take_texts(sheet: Sheet, texts: pa.Table) -> Cells:
    """The cells of a plain file: its columns are known and its texts clean, only the table may still refuse it."""
    if sheet.table is not None and not is_admitted(sheet.table):
        return Cells(None, texts.num_rows, sheet.empty, (sheet.finding("table-not-admitted"),), ())
    assert sheet.table is not None  # a plain file is recognised by its table
    findings = _match(sheet, sheet.table)[1]
    if any(finding.blocks for finding in findings):
        return Cells(None, texts.num_rows, sheet.empty, tuple(findings), ())
    return Cells(texts, texts.num_rows, sheet.empty, tuple(findings), ())


def clean(value: object, column: Field | None = None) -> str | None:
    """A cell as canonical text, None when it holds nothing."""
    text = (value if isinstance(value, str) else as_text(value, column)).strip()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return (restore(text) if text[:1] == "'" else text) or None


def as_text(value: object, column: Field | None = None) -> str:
    """A workbook's value as the text our own format writes: ISO dates, `true`, numbers without float noise."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float():
            # A spreadsheet shows 15 significant digits: 0.1 + 0.2 is 0.3 there.
            is_whole = value.is_integer() and abs(value) < 1e15
            return str(int(value)) if is_whole else f"{Decimal(format(value, '.15g')):f}"
        case datetime():
            is_day = value.time() == time() and (column is None or column.type != "datetime")
            return value.date().isoformat() if is_day else value.isoformat(timespec="seconds")
        case date() | time():
            return value.isoformat()
    return str(value)


def _unrecognised(sheet: Sheet, is_filled: bool) -> Finding:
    """A sheet that holds rows is never left aside in silence; one beside the tables that only has a line may be."""
    if sheet.sheet is None:
        return sheet.finding("table-not-recognised")
    if sheet.is_optional and not is_filled:
        return sheet.finding("sheet-ignored", NOTE, value=sheet.sheet)
    return sheet.finding("sheet-not-recognised", value=sheet.sheet)


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _may_bar(sheet: Sheet, texts: pa.Array) -> bool:
    """Whether a workbook's cells without control characters may still have to stay out."""
    if sheet.sheet is None:
        return False
    return bool(sheet.uncalculated or pc.any(pc.is_in(texts, pa.array(EXCEL_ERRORS)), min_count=0).as_py())


def _bar(sheet: Sheet, name: str, place: int, rows: list[int], texts: list[str | None]) -> list[Remark]:
    """Cells of one column that cannot be taken as they are."""
    is_workbook = sheet.sheet is not None
    barred = []
    for row, text in zip(rows, texts, strict=True):
        if (row, place) in sheet.uncalculated:
            barred.append(Remark(0, row, name, "formula-without-value", None, None))
        elif text is not None and is_workbook and text in EXCEL_ERRORS:
            barred.append(Remark(0, row, name, "excel-error", text, None))
        elif text is not None and CONTROL.search(text):
            barred.append(Remark(0, row, name, "control-character", CONTROL.sub("�", text), None))
    return barred


def _match(sheet: Sheet, table: Table) -> tuple[dict[str, int], list[Finding]]:
    """Where each column stands in the header, by name or French title; and what the header lacks or repeats."""
    titles = {fold(column.title.fr): column.name for column in table.fields}
    places: dict[str, int] = {}
    findings: list[Finding] = []
    for place, label in enumerate(sheet.header):
        bare = label.strip()
        name = bare if bare in table.names else titles.get(fold(bare))
        if name is None and bare:
            findings.append(sheet.finding("column-unknown", NOTE, sheet.header_row, bare, bare))
        elif name in places:
            findings.append(sheet.finding("column-repeated", BLOCKS, sheet.header_row, name, bare))
        elif name is not None:
            places[name] = place
    missing = [name for name in table.key if name not in places and table.field(name).required]
    findings += [sheet.finding("column-missing", BLOCKS, sheet.header_row, name) for name in missing]
    if not places and not missing:
        findings.append(sheet.finding("column-missing", BLOCKS, sheet.header_row, table.names[0]))
    return places, findings

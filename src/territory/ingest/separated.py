"""Texts of cells between separators (CSV, TSV), as the programs of twenty years write them."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from operator import itemgetter

from territory.ingest import mojibake
from territory.ingest.encoding import Text, read_text
from territory.ingest.grid import Grid
from territory.ingest.limits import STEP
from territory.ingest.meter import Meter
from territory.ingest.question import Assumption, Choices
from territory.ingest.quotes import count_outside, is_swallowing, read_records

TOPIC, QUOTES = "separator", "quotes"
SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t", "pipe": "|"}
#: What a spreadsheet reads on a first line to know the separator, and does not show.
_HINT = re.compile(r'\ufeff?"?sep=(.)"?[ ]*(?:\r\n|\n|\r|\Z)', re.IGNORECASE)
_DECIMAL = re.compile(r"(?<=\d),(?=\d)")
#: Bytes in which the separator is looked for.
_SAMPLE = 131_072

# A boundary is one long cell; Python's own limit is 131,072 characters. The limit is the whole process's.
csv.field_size_limit(max(csv.field_size_limit(), 64 * 1024 * 1024))


def read_separated(content: bytes, meter: Meter, choices: Choices) -> tuple[Grid, tuple[Assumption, ...]]:
    """The one grid of a text, and what was taken for granted; raises what the meter raises."""
    text = read_text(content, choices)
    head = text.decode(_SAMPLE)
    hint = _HINT.match(head)
    sample = re.split(r"\r\n|\n|\r", head)[1 if hint else 0 :][:200]
    separator, width = _choose(sample, hint[1] if hint else "", choices)
    delimiter = SEPARATORS[separator.chosen]
    grid = Grid(None, [])
    quotes = _read_into(grid, text, delimiter, width, hint.end() if hint else 0, meter, choices)
    found = mojibake.mend((grid,), choices) if mojibake.SIGN.search(text.body) else ()
    return grid, (*text.assumptions, separator, *quotes, *found)


def _choose(sample: list[str], hint: str, choices: Choices) -> tuple[Assumption, int]:
    """The separator, and how many cells a line usually has.

    The one that most lines have as often as each other, rather than a few times more: a comma inside amounts is on
    every line too, but once or twice.
    """
    lines = [line for line in sample if line.strip(' \t;,|"')]
    scores: dict[str, float] = {}
    usual: dict[str, int] = {}
    for code, sign in SEPARATORS.items():
        counts = Counter(count for line in lines if (count := count_outside(line, sign)))
        usual[code], times = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        scores[code] = (times / len(lines)) ** 2 * float(usual[code]) ** 0.5 if lines else 0.0
    if all(count_outside(_DECIMAL.sub("", line), ",") == 0 for line in lines) and max(scores.values()) > 0:
        # Each comma stands between two digits: another separator, if there is one, is the true one.
        scores["comma"] /= 10
    ranked = sorted(SEPARATORS, key=lambda code: -scores[code])
    hinted = next((code for code, sign in SEPARATORS.items() if sign == hint), None)
    best = hinted or ranked[0]
    is_sure = hinted is not None or scores[ranked[0]] > 2 * scores[ranked[1]]
    chosen = choices.get(TOPIC, "")
    best, is_sure = (chosen, True) if chosen in SEPARATORS else (best, is_sure)
    return Assumption(TOPIC, best, tuple(SEPARATORS), {}, is_sure), usual[best] + 1


def _read_into(
    grid: Grid, text: Text, delimiter: str, width: int, start: int, meter: Meter, choices: Choices
) -> tuple[Assumption, ...]:
    """Fills the grid; the assumption about broken quotes when there are some."""
    is_trusted = choices.get(QUOTES) == "trusted"
    has_quotes = b'"' in text.body
    if _read_fast(grid, text, delimiter, width if has_quotes and not is_trusted else 0, start, meter):
        # The choice to trust them must be there to be taken back.
        return (Assumption(QUOTES, "trusted", ("literal", "trusted"), {"line": "none", "count": "0"}),) * is_trusted
    grid.lines.clear()
    mended: list[int] = []
    records = read_records(text.decode()[start:].replace("\r\r\n", "\r\n"), delimiter, width)
    for _ in _steps(grid, meter, enumerate(_note(records, mended), start=1)):
        pass
    if not mended:
        return ()
    detail = {"line": str(mended[0]), "count": str(len(mended))}
    return (Assumption(QUOTES, "literal", ("literal", "trusted"), detail, is_sure=False),)


def _note(records: Iterable[tuple[list[str], bool]], mended: list[int]) -> Iterator[list[str]]:
    for number, (cells, is_mended) in enumerate(records, start=1):
        if is_mended:
            mended.append(number)
        yield cells


def _read_fast(grid: Grid, text: Text, delimiter: str, width: int, start: int, meter: Meter) -> bool:
    """Fills the grid with what csv reads; false when a quote seems to swallow lines (never looked for with width 0).

    Decoded as it goes: the whole text would take two to four times the file.
    """
    stream = io.TextIOWrapper(io.BytesIO(text.body), text.codec, text.errors, newline="")
    if start:
        stream.readline()
    # Lines written twice as text by a program on Windows end in \r\r\n: one line break, not two.
    reader = csv.reader(_join_breaks(stream) if b"\r\r\n" in text.body else stream, delimiter=delimiter)
    try:
        for chunk in _steps(grid, meter, enumerate(reader, start=1)):
            has_breaks = width and reader.line_num != grid.lines[-1][0]
            if has_breaks and any(is_swallowing(cells, delimiter, width) for _, cells in chunk):
                return False
    except csv.Error:
        return False
    return True


def _join_breaks(lines: Iterable[str]) -> Iterator[str]:
    before = ""
    for line in lines:
        if not (line == "\r\n" and before.endswith("\r")):
            yield line
        before = line


def _steps(
    grid: Grid, meter: Meter, numbered: Iterator[tuple[int, list[str]]]
) -> Iterator[list[tuple[int, list[str]]]]:
    """Adds numbered records to the grid some at a time, within the limits; no work per cell but in C."""
    limits, rows = meter.limits, 0
    while chunk := list(islice(numbered, STEP)):
        records = [cells for _, cells in chunk]
        if max(map(len, records)) > limits.columns:
            chunk = [(number, _trim(cells, limits.columns)) for number, cells in chunk]
            records = [cells for _, cells in chunk]
            meter.ensure_narrow(max(map(len, records)), None)
        if max(map(len, chain.from_iterable(records)), default=0) > limits.characters:
            for number, cells in chunk:
                meter.ensure_brief(max(map(len, cells), default=0), number, None)
        meter.take_cells(sum(map(len, records)))
        if len(grid.lines) + len(chunk) > limits.rows:
            # Spreadsheets write down to their last line: those that hold nothing do not count.
            rows = rows or sum(map(any, map(itemgetter(1), grid.lines)))
            rows += sum(map(any, records))
            meter.ensure_short(rows, None)
        grid.lines += chunk
        meter.say(len(grid.lines))
        yield chunk


def _trim(cells: list[str], width: int) -> list[str]:
    """A record without the empty cells at its end, when it has more than `width`."""
    while len(cells) > width and not cells[-1]:
        cells.pop()
    return cells

"""Records of a text whose quotes are broken: one never closed must not swallow the lines after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Characters beyond which a quoted cell is no longer looked for its closing quote: without it, each lone quote would
#: have the rest of the file read again.
_WINDOW = 100_000


def count_outside(line: str, delimiter: str) -> int:
    """Delimiters of a line outside quotes."""
    return "".join(line.split('"')[::2]).count(delimiter) if '"' in line else line.count(delimiter)


def is_swallowing(record: list[str], delimiter: str, width: int) -> bool:
    """Whether a cell of the record seems to hold the lines after it: line breaks, and as many delimiters as a line.

    `width` is how many cells a record usually has.
    """
    for cell in record:
        if "\n" in cell or "\r" in cell:
            held = cell.count(delimiter)
            if held and (held >= max(1, width - 1) or (len(record) != width and len(record) + held >= width)):
                return True
    return False


def read_records(text: str, delimiter: str, width: int) -> Iterator[tuple[list[str], bool]]:
    """(cells, whether a quote was taken as it is) of each record, whatever the quotes.

    A cell is quoted when its quote closes before a delimiter or the end of a line, and what it holds does not look like
    records; otherwise its quote is a character like another.
    """
    sign = re.escape(delimiter)
    quoted = re.compile(rf'"([^"]*(?:""[^"]*)*)"[ ]*(?=[{sign}\r\n]|\Z)')
    plain = re.compile(rf"[^{sign}\r\n]*")
    line_end = re.compile(r"\r\n|\n|\r|\Z")
    place, length = 0, len(text)
    while place < length:
        end = line_end.search(text, place)
        assert end is not None  # \Z always matches
        if text.find('"', place, end.start()) < 0:
            yield (text[place : end.start()].split(delimiter) if end.start() > place else []), False
            place = end.end()
            continue
        cells: list[str] = []
        is_mended = False
        while True:
            found = quoted.match(text, place, min(length, place + _WINDOW)) if text[place : place + 1] == '"' else None
            if found and is_swallowing([*cells, found[1]], delimiter, width):
                found = None
            if found:
                cells.append(found[1].replace('""', '"'))
            else:
                found = plain.match(text, place)
                assert found is not None  # it may match nothing
                cell = found[0]
                is_mended |= cell.startswith('"')
                cells.append(cell[1:] if cell.count('"') == 1 and cell.startswith('"') else cell)
            place = found.end()
            if text[place : place + 1] != delimiter:
                break
            place += 1
        yield cells, is_mended
        end = line_end.match(text, place)
        place = end.end() if end else place

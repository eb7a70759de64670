"""Values of formulas, put back in a workbook that openpyxl saved: it keeps formulas and forgets what they gave.

Without them, a workbook dropped again before a spreadsheet opened it would have formulas that nothing ever computed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.utils.datetime import to_excel

from territory.ingest.grid import Grid, place_of

#: A formula as openpyxl writes it: an empty `<v>` after its `<f>`.
_FORMULA = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"((?: [a-z]+="[^"]*")*)>(<f(?: [^>]*)?(?:/>|>[^<]*</f>))<v ?(?:/>|></v>)</c>'
)
_TYPE = re.compile(rb' t="[^"]*"')


def keep_computed(content: bytes, book: Any, grids: Sequence[Grid]) -> bytes:
    """The saved workbook with the values that its formulas had in `grids`; the same bytes when it has no formula."""
    held = {grid.sheet: dict(grid.lines) for grid in grids}
    # openpyxl numbers the parts of a workbook's sheets in their order.
    parts = {f"xl/worksheets/sheet{n}.xml": sheet.title for n, sheet in enumerate(book.worksheets, start=1)}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        changed = {
            name: _fill(part, held[title])
            for name, title in parts.items()
            if title in held and b"<f" in (part := archive.read(name))
        }
        if not changed:
            return content
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as copy:
            for item in archive.infolist():
                copy.writestr(item, changed.get(item.filename) or archive.read(item))
    return written.getvalue()


def _fill(part: bytes, lines: Mapping[int, Sequence[object]]) -> bytes:
    def put(match: re.Match[bytes]) -> bytes:
        letter, line, attributes, formula = match.groups()
        cells, place = lines.get(int(line), ()), place_of(letter.decode())
        value = _as_cell(cells[place] if place < len(cells) else None)
        if value is None:
            return match.group()
        kind, text = value
        attributes = _TYPE.sub(b"", attributes) + (b' t="%s"' % kind if kind else b"")
        return b'<c r="%s%s"%s>%s<v>%s</v></c>' % (letter, line, attributes, formula, text)

    return _FORMULA.sub(put, part)


def _as_cell(value: object) -> tuple[bytes, bytes] | None:
    """The type and the text of a computed value; None for none."""
    match value:
        case bool():
            return b"b", b"1" if value else b"0"
        case int() | float():
            return b"", repr(value).encode()
        case datetime() | date() | time() | timedelta():
            return b"", repr(to_excel(value)).encode()
        case str() if value:
            return b"str", escape(value).encode("utf-8", "replace")
    return None

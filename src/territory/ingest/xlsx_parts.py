"""What the sheets of an XLSX workbook share: their names, texts written once, and the styles that make a date."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import PurePosixPath

from territory.ingest.archives import Archive
from territory.ingest.markup import Attributes, feed_markup
from territory.ingest.meter import Meter, OverLimit, Unreadable, thousands

#: Number formats built in that show a date or a time (ECMA-376 part 1, §18.8.30); 46 is a duration.
_DATES = {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
#: What does not show: quoted and escaped text, colours and conditions, fill and padding.
_ASIDE = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[_*].', re.IGNORECASE)
_DURATION = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_DAYS_1900, _DAYS_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)


@dataclass(slots=True)
class Parts:
    """`sheets` are (title, part, whether hidden) in order; `dates` are the styles that show a date."""

    sheets: list[tuple[str, str, bool]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    dates: frozenset[str] = frozenset()
    starts: datetime = _DAYS_1900

    def as_moment(self, serial: float) -> datetime | time | float:
        """The date, time or moment of a serial number; the number itself when it is no date of the calendar.

        In the 1900 system the days before March 1900 are one too many, as in the program that it copied.
        """
        try:
            milliseconds = round(serial * 86_400_000)
            if 0 <= serial < 1 and self.starts is _DAYS_1900:
                return (datetime.min + timedelta(milliseconds=milliseconds)).time()
            late = 1 if 0 < serial < 60 and self.starts is _DAYS_1900 else 0
            return self.starts + timedelta(days=late, milliseconds=milliseconds)
        except (OverflowError, ValueError):
            return serial


def read_parts(archive: Archive, meter: Meter) -> Parts:
    """The parts of a workbook that its sheets need; raises `Unreadable` or what the meter raises."""
    book = next((name for name in archive.parts if re.fullmatch(r"/?xl/workbook\d*\.xml", name)), None)
    book = book or next((name for name in archive.parts if PurePosixPath(name).name == "workbook.xml"), None)
    if book is None:
        raise Unreadable("file-corrupt")
    parts = Parts()
    folder = PurePosixPath(book).parent
    related = _read_relations(archive, f"{folder}/_rels/{PurePosixPath(book).name}.rels", folder)
    _read_book(archive, book, related, parts)
    if len(parts.sheets) > meter.limits.sheets:
        raise OverLimit("too-many-sheets", count=thousands(len(parts.sheets)), limit=thousands(meter.limits.sheets))
    for kind, part in related.values():
        if kind == "sharedStrings" and part in archive.parts:
            parts.texts = _read_texts(archive, part, meter)
        elif kind == "styles" and part in archive.parts:
            parts.dates = _read_dates(archive, part)
    return parts


def _read_relations(archive: Archive, name: str, folder: PurePosixPath) -> dict[str, tuple[str, str]]:
    """(kind, part) by id of relation."""
    found: dict[str, tuple[str, str]] = {}

    def start(element: str, attributes: Attributes) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            part = target.lstrip("/") if target.startswith("/") else str(folder / target)
            found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], part)

    feed_markup(archive.stream(name), start, _nothing, _nothing)
    return found


def _read_book(archive: Archive, name: str, related: dict[str, tuple[str, str]], parts: Parts) -> None:
    def start(element: str, attributes: Attributes) -> None:
        if element == "workbookPr" and attributes.get("date1904") in {"1", "true"}:
            parts.starts = _DAYS_1904
        elif element == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            kind, part = related.get(relation, ("", ""))
            if kind == "worksheet":  # a sheet of charts or of macros holds no cells
                title = attributes.get("name", "") or f"Feuille {len(parts.sheets) + 1}"
                parts.sheets.append((title, part, attributes.get("state", "visible") != "visible"))

    feed_markup(archive.stream(name), start, _nothing, _nothing)


def _read_texts(archive: Archive, name: str, meter: Meter) -> list[str]:
    """Texts by rank; runs of different looks are one text, the reading of Japanese characters is none."""
    texts: list[str] = []
    pieces: list[str] = []
    state = {"t": False, "phonetic": False}

    def start(element: str, _: Attributes) -> None:
        if element == "t":
            state["t"] = not state["phonetic"]
        elif element == "si":
            pieces.clear()
        elif element == "rPh":
            state["phonetic"] = True

    def end(element: str) -> None:
        if element == "t":
            state["t"] = False
        elif element == "si":
            texts.append("".join(pieces))
        elif element == "rPh":
            state["phonetic"] = False

    def text(piece: str) -> None:
        if state["t"]:
            pieces.append(piece)

    meter.say()
    feed_markup(archive.stream(name), start, end, text)
    return texts


def _read_dates(archive: Archive, name: str) -> frozenset[str]:
    """Ranks (as sheets write them) of the cell styles whose number format shows a date or a time."""
    formats: dict[str, str] = {}
    ranks: list[str] = []
    inside = {"cellXfs": False}

    def start(element: str, attributes: Attributes) -> None:
        if element == "numFmt":
            formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif element == "cellXfs":
            inside["cellXfs"] = True
        elif element == "xf" and inside["cellXfs"]:
            ranks.append(attributes.get("numFmtId", "0"))

    def end(element: str) -> None:
        if element == "cellXfs":
            inside["cellXfs"] = False

    try:
        feed_markup(archive.stream(name), start, end, _nothing)
    except OverLimit:
        raise
    except Unreadable:
        return frozenset()  # without its styles a workbook still reads, its dates as numbers
    return frozenset(str(rank) for rank, identifier in enumerate(ranks) if _is_date(identifier, formats))


def _is_date(identifier: str, formats: dict[str, str]) -> bool:
    if identifier not in formats:
        return identifier.isdecimal() and int(identifier[:9]) in _DATES
    shown = _ASIDE.sub("", formats[identifier].split(";")[0])
    return not _DURATION.search(shown) and any(sign in shown.lower() for sign in "dmyhsj")


def _nothing(*_: object) -> None:
    return

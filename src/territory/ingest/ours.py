"""What our own workbooks carry that is no row: sheets of words, a submission's id, the example line of a template."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from territory.locale.words import Words

#: Custom properties of a workbook: the submission it goes on with, and what kind of workbook of ours it is.
SUBMISSION, ORIGIN = "territory-submission", "territory-origin"
#: A hidden sheet where a marked workbook notes the fills that our marks hide.
STYLES_SHEET = "territory-styles"

#: Where a format keeps its custom properties: XLSX, then ODS (a workbook of ours saved by LibreOffice).
_PROPERTIES = ("docProps/custom.xml", "meta.xml")
#: A part of properties is a few kilobytes; what is longer is not ours, and is not parsed.
_LONGEST = 262_144
_EXAMPLE = re.compile(r"\s*(exemple|example)\s*:", re.IGNORECASE)
_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")


@dataclass(frozen=True, slots=True)
class Mark:
    """Whether a workbook is one of ours, and the id of the submission it goes on with."""

    is_ours: bool = False
    submission: str | None = None


def read_mark(content: bytes) -> Mark:
    """The mark a workbook carries inside; none for anything that is no XLSX or ODS archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            named = {item.filename: item for item in archive.infolist()}
            parts = [archive.read(named[name]) for name in _PROPERTIES if _is_short(named.get(name))]
        held = {name: text for part in parts for name, text in _read_properties(part).items()}
    except Exception:  # zipfile and expat let several kinds of error rise on what is damaged: it is then not ours
        return Mark()
    submission = held.get(SUBMISSION)
    if submission is not None and not _ID.fullmatch(submission):
        submission = None
    return Mark(bool({SUBMISSION, ORIGIN} & set(held)), submission)


def is_our_sheet(title: str, is_ours: bool) -> bool:
    """Whether a sheet holds our own words and no rows: only in a workbook of ours, by its title in either language."""
    return is_ours and title.strip().casefold() in _titles()


def is_example(cells: Sequence[object]) -> bool:
    """Whether a line is the fictional one of a template: its first filled cell begins with `Exemple :`."""
    first = next((cell for cell in cells if cell is not None and str(cell).strip()), None)
    return isinstance(first, str) and bool(_EXAMPLE.match(unicodedata.normalize("NFKC", first)))


@cache
def _titles() -> frozenset[str]:
    keys = ("marked-sheet", "template-sheet-first", "template-sheet-lists")
    return frozenset({STYLES_SHEET, *(Words(language)(key).casefold() for language in ("fr", "en") for key in keys)})


def _is_short(item: zipfile.ZipInfo | None) -> bool:
    return item is not None and item.file_size <= _LONGEST


def _read_properties(part: bytes) -> dict[str, str]:
    """Values by name, whatever the format's namespace: an element with a name and a text."""
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        return {}
    found = {}
    for element in ElementTree.fromstring(part).iter():
        name = next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "name"), None)
        if name is not None:
            found[name] = "".join(element.itertext()).strip()
    return found

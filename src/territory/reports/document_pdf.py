"""A document as PDF/UA-1 (ISO 14289-1), set by Typst: tagged, titled, with its letters, the same bytes for one value.

What was typed goes in as JSON and is text wherever it comes out: no markup is ever made of it. Typst comes as a wheel
with its fonts; it reads no network, no font of the machine and no file outside `typst/`.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from territory.errors import SurroundingsError
from territory.reports.document import Document, Draft, derive_plain
from territory.reports.document_letters import keep_drawn

_TEMPLATES = Path(__file__).parent / "typst"
_PAGES = re.compile(rb"<xmpTPg:NPages>(\d+)</xmpTPg:NPages>")
#: How many lines a list may have: the most with which the document fits its pages.
ROOM = (12, 8, 6, 5, 4, 3, 2, 1)
#: Values that are names of ours or addresses to follow, not words to read.
_NO_WORDS = frozenset({"kind", "tone", "form", "anchor", "language", "on"})


def write_pdf(document: Document) -> bytes:
    """The document as PDF/UA-1.

    Raises SurroundingsError `document-engine-missing` where the Typst wheel is not installed and `document-failed`
    when it refuses what it is given.
    """
    try:
        import typst  # here alone: 40 MB that no page needs before somebody asks for a document
    except ImportError as error:
        raise SurroundingsError("document-engine-missing") from error
    written = json.dumps(_clean(derive_plain(document), document.language), ensure_ascii=False)
    try:
        return typst.compile(
            _TEMPLATES / "document.typ",
            root=_TEMPLATES,
            sys_inputs={"document": written},
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
            timestamp=datetime.combine(document.on, time(), UTC),
        )
    except typst.TypstError as error:
        raise SurroundingsError("document-failed") from error


def write_fitting(draft: Draft, pages: int) -> bytes:
    """The fullest document of at most so many pages, from a draft; one line in each list, if even that is longer.

    Fewer lines never make more pages, so half of what is left to try is ruled out each time.
    """
    made: dict[int, bytes] = {}
    first, last = 0, len(ROOM) - 1
    while first < last:
        middle = (first + last) // 2
        made[middle] = write_pdf(draft(ROOM[middle]))
        if count_pages(made[middle]) <= pages:
            last = middle
        else:
            first = middle + 1
    return made[first] if first in made else write_pdf(draft(ROOM[first]))


def count_pages(content: bytes) -> int:
    """How many pages a document that we wrote has, as its own metadata say."""
    found = _PAGES.search(content)
    return int(found[1]) if found else 0


def _clean(plain: Any, language: str, name: str = "") -> Any:
    """The value with every text fit to be set; addresses keep their letters beside the text one reads."""
    if isinstance(plain, dict):
        return {key: _clean(value, language, key) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_clean(value, language, name) for value in plain]
    if not isinstance(plain, str) or name in _NO_WORDS:
        return plain
    said = keep_drawn(plain, language)
    return [plain, said] if name == "link" else said

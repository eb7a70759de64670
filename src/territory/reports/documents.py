"""The documents one may take away: for each kind, its draft from a board and how many pages it may have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from territory.reports import note_portfolio, sheet_organisation, sheet_place, sheet_project
from territory.reports.document import Draft
from territory.reports.document_pdf import write_fitting
from territory.reports.document_said import Frame


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of document is made: its draft from a frame and its page's board, and its most pages."""

    derive: Callable[[Frame, Any], Draft]
    pages: int


#: By the page that offers it.
KINDS: Mapping[str, Kind] = {
    "project": Kind(sheet_project.derive_project, sheet_project.PAGES),
    "place": Kind(sheet_place.derive_place, sheet_place.PAGES),
    "organisation": Kind(sheet_organisation.derive_organisation, sheet_organisation.PAGES),
    "overview": Kind(note_portfolio.derive_portfolio, note_portfolio.PAGES),
}


def write_document(page: str, frame: Frame, board: object) -> bytes:
    """The PDF of a page's board; raises SurroundingsError as `document_pdf.write_pdf` does."""
    kind = KINDS[page]
    return write_fitting(kind.derive(frame, board), kind.pages)


def has_engine() -> bool:
    """Whether this machine can make documents: the wheel of Typst may be missing for a platform."""
    return find_spec("typst") is not None

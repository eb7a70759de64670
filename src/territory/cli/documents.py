"""`territory sheet`, `territory minutes`: sheets, notes and minutes of meetings as files, without a server."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import click

from territory.analysis import organisation, overview, place, project
from territory.analysis.minutes import read_minutes
from territory.cli.session import Session
from territory.errors import SurroundingsError, TerritoryError
from territory.lake.view import View
from territory.model.scope import Scope
from territory.reports.document_pdf import write_pdf
from territory.reports.document_said import Frame
from territory.reports.documents import write_document
from territory.reports.minutes import derive_minutes

#: What one types, and the page that shows the same.
_PAGES = {"project": "project", "place": "place", "organisation": "organisation", "portfolio": "overview"}
#: Where `territory serve` listens when nobody says.
_ADDRESS = "http://localhost:8501"


@click.command(help="cli-sheet-help")
@click.argument("kind", type=click.Choice(list(_PAGES)))
@click.argument("code", required=False, metavar="[ID]")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli-sheet-out")
@click.option("--closing", "known", metavar="NAME", help="cli-sheet-closing")
@click.pass_obj
def sheet(session: Session, kind: str, code: str | None, out: Path | None, known: str | None) -> None:
    """Writes the PDF of a project, a commune or an organisation, or the note of the whole portfolio."""
    view = session.open_lake().view(session.viewer, known)
    asked = Scope(known=known, territory=code) if kind == "place" else Scope(known=known, about=code)
    board = _read_board(view, kind, asked)
    if board is None:
        raise TerritoryError("document-about-unknown", id=code or "")
    page = _PAGES[kind]
    content = write_document(page, Frame(session.words, view, asked, _derive_link(session, view, page, asked)), board)
    _write(session, out or Path(f"{kind}-{code}.pdf" if code else f"{kind}.pdf"), content)


@click.command(help="cli-minutes-help")
@click.argument("meeting", metavar="MEETING")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli-minutes-out")
@click.option("--closing", "known", metavar="NAME", help="cli-sheet-closing")
@click.pass_obj
def minutes(session: Session, meeting: str, out: Path | None, known: str | None) -> None:
    """Writes the minutes of a meeting, as DOCX when the file's name ends so, else as PDF; no person is named."""
    view = session.open_lake().view(session.viewer, known)
    asked = Scope(known=known, about=meeting)
    frame = Frame(session.words, view, asked, _derive_link(session, view, "meetings", asked))
    document = derive_minutes(frame, read_minutes(view, meeting))
    path = out or Path(f"minutes-{meeting}.pdf")
    if path.suffix.lower() == ".docx":
        # Imported late: a quarter of a second that no other command should pay.
        from territory.reports.document_docx import write_docx

        _write(session, path, write_docx(document))
    else:
        _write(session, path, write_pdf(document))


def _write(session: Session, path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise SurroundingsError("file-unwritable", file=str(path)) from error
    session.say("cli-sheet-done", file=str(path))


def _read_board(view: View, kind: str, asked: Scope) -> object | None:
    """The board of what was asked; None when this view holds no such thing, or for an id of the whole portfolio."""
    match kind:
        case "project":
            return project.read(view, asked)
        case "organisation":
            return organisation.read(view, asked)
        case "place":
            board = place.read(view, asked)
            return board if board.territory else None
    return overview.read(view, asked) if asked.about is None else None


def _derive_link(session: Session, view: View, page: str, asked: Scope) -> str:
    """The address of the same figures, frozen."""
    # Imported late: the registry of pages brings Streamlit, a second that no other command should pay.
    from territory.ui.registry import read_spec

    known = view.closing.id if view.closing else f"v{view.number}"
    frozen = replace(asked, known=known, on=view.default_on, language=session.words.language)
    address = session.settings.address or _ADDRESS
    return f"{address}/{read_spec(page).path}?{urlencode(frozen.query(), doseq=True)}"


COMMANDS: tuple[click.Command, ...] = (sheet, minutes)

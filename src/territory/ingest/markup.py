"""XML read as it comes: elements without their prefix, no entity of its own, nothing kept but what is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.parsers import expat

from territory.ingest.meter import Unreadable

Attributes = dict[str, str]


def feed_markup(
    pieces: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Feeds a part to three handlers; raises `Unreadable` `file-corrupt` when it is not well-formed XML.

    Elements come under their local name. An entity declared by the part is refused: no program of spreadsheets writes
    one, and a few lines of them expand to gigabytes.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 65_536

    def refuse(*_: object) -> None:
        raise Unreadable("file-corrupt")

    def first(name: str, attributes: Attributes) -> None:
        # Most programs write no prefix before the elements of a sheet; some write one before each.
        if ":" in name or not _is_plain(name):
            parser.StartElementHandler = lambda name, held: start(name.rpartition(":")[2], held)
            parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
        else:
            parser.StartElementHandler = start
            parser.EndElementHandler = end
        parser.StartElementHandler(name, attributes)

    parser.StartElementHandler = first
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = refuse
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise Unreadable("file-corrupt") from error


def _is_plain(name: str) -> bool:
    """Whether elements under this root come without prefix: those of a workbook; other formats mix theirs."""
    return name in {"worksheet", "sst", "workbook", "styleSheet", "Relationships", "Types"}

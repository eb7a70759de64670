"""What a file says, whatever wraps it: all its texts, one after the other, without markup."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from territory.ingest.archives import Archive
from territory.ingest.encoding import is_text, read_text
from territory.ingest.limits import Limits
from territory.ingest.meter import Meter, Unreadable
from territory.ingest.nature import DOCUMENT, ZIP, find_in_archive, find_nature
from territory.ingest.question import Choices
from territory.ingest.reader import READ, read_all
from territory.ingest.rewriting import read_markup_text
from territory.ingest.sheet import as_text
from territory.ingest.spoken import Silence


def holds(content: bytes, silence: Silence) -> bool:
    """Whether a file says the words, or names a testimony whose words may stand beside it; looks inside archives."""
    return any(silence.is_in(text) or silence.names_any(text) for text in read_said(content))


def read_said(content: bytes) -> Iterator[str]:
    """All that a file says, piece by piece, without markup: parts of archives too, in every encoding it may be in."""
    nature = find_kind(content)
    if nature in {"xls", "xlsb"}:
        for brought in read_all(content, "", choose_every_sheet(content, "", {}), Limits()):
            yield from ("\n".join(as_text(cell) for cell in cells) for grid in brought.grids for _, cells in grid.lines)
    if content.startswith(b"PK\x03\x04"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for item in archive.infolist():
                    if not item.is_dir() and item.file_size < Limits().unpacked_bytes and not item.flag_bits & 0x1:
                        yield from read_said(archive.read(item))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
            return
        return
    if not is_text(content):
        yield from (content.decode("latin-1"), content.decode("utf-16-le", "ignore"))
        return
    text = read_text(content, {}).decode()
    yield text
    if text.lstrip()[:1] == "<":
        yield read_markup_text(text)
    elif "\\u" in text or "\\n" in text:
        yield text.encode("utf-8", "replace").decode("unicode_escape", "replace")


def choose_every_sheet(content: bytes, name: str, choices: Choices) -> dict[str, str]:
    """Choices under which hidden sheets are read as the others are."""
    seen = read_all(content, name, choices, Limits())
    return {item.topic: READ for brought in seen for item in brought.assumptions if item.topic.startswith("sheet:")}


def find_kind(content: bytes) -> str | None:
    """What a file is (see `nature.find_nature`), None for what cannot be read."""
    try:
        nature = find_nature(content)
        return find_in_archive(Archive(content, Meter("", Limits()))) if nature == ZIP else nature
    except Unreadable:
        return None


def is_document(content: bytes) -> bool:
    """Whether a file is a document or a picture, whose words no programme can take out: a person looks."""
    return find_kind(content) in {DOCUMENT, None}

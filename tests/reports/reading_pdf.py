"""A PDF of ours read back: its text, its tags with what they carry, its metadata."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Tag:
    """One element of structure: its kind (`H1`, `Figure`…), its depth, its alternative text."""

    kind: str
    depth: int
    alternative: str | None


class ReadBack:
    """What a reader, a person's or a screen's, finds in the bytes."""

    def __init__(self, content: bytes) -> None:
        self.reader = PdfReader(io.BytesIO(content))
        self.root: Any = self.reader.trailer["/Root"]
        self.metadata = self.root["/Metadata"].get_object().get_data().decode("utf-8")
        self.tags = tuple(_walk(self.root["/StructTreeRoot"]["/K"], 0))

    @property
    def pages(self) -> int:
        return len(self.reader.pages)

    @cached_property
    def text(self) -> str:
        """All its words on one line, places to break left out."""
        found = " ".join(page.extract_text() for page in self.reader.pages)
        return " ".join(found.replace("\u200b", "").split(" ")).replace(" \n", " ").replace("\n", " ")

    @property
    def links(self) -> list[str]:
        """The addresses one can follow."""
        notes = [note.get_object() for page in self.reader.pages for note in page.get("/Annots", ())]
        return [str(note["/A"]["/URI"]) for note in notes if note.get("/Subtype") == "/Link"]

    @property
    def everything(self) -> str:
        """Its words, its alternative texts, its links and its metadata."""
        return "\n".join([self.text, *map(str, self.alternatives()), *self.links, self.metadata])

    def kinds(self) -> list[str]:
        return [tag.kind for tag in self.tags]

    def headings(self) -> list[int]:
        """The levels of its headings, in order."""
        return [int(kind[1:]) for kind in self.kinds() if kind[0] == "H" and kind[1:].isdigit()]

    def alternatives(self) -> list[str | None]:
        return [tag.alternative for tag in self.tags if tag.kind == "Figure"]


def _walk(node: Any, depth: int) -> Iterator[Tag]:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for child in node:
            yield from _walk(child, depth)
    elif isinstance(node, dict):
        if "/S" in node:
            alternative = node.get("/Alt")
            yield Tag(str(node["/S"])[1:], depth, None if alternative is None else str(alternative))
        if "/K" in node:
            yield from _walk(node["/K"], depth + 1)

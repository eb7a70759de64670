"""A document as DOCX that a word processor knows and a person corrects: real headings, lists, tables with header rows.

What was typed is text wherever it comes out. A drawing is told by its alternative text: no picture is set.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from territory.locale.words import Words
from territory.reports.document import (
    Bars,
    Beside,
    Block,
    Break,
    Document,
    Drawing,
    Heading,
    Items,
    Keys,
    Reference,
    Table,
    Text,
    Told,
)
from territory.reports.document_letters import put_spaces

_REGIONS = {"fr": "fr-FR", "en": "en-GB"}
#: What XML 1.0 cannot hold (section 2.2), with what breaks a line inside a paragraph.
_FORBIDDEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+")
_INK, _QUIET = RGBColor(0x0B, 0x5C, 0x63), RGBColor(0x4A, 0x5A, 0x5E)
#: The page between its margins, and the margins.
_WIDTH, _MARGIN = Mm(174), Mm(18)
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def write_docx(document: Document) -> bytes:
    """The document as DOCX, the same bytes for one value: no clock is read, nobody is its author."""
    return _Writer(document).write()


class _Writer:
    """One document under way."""

    def __init__(self, document: Document) -> None:
        self.told, self.words = document, Words(document.language)
        self.made: Any = docx.Document()
        self._prepare()

    def write(self) -> bytes:
        """Writes title, kicker, answer and blocks; returns the bytes."""
        told = self.told
        self._add(" · ".join(part for part in (told.kicker, told.badge) if part), colour=_QUIET)
        self._add(told.title, "Title")
        self._add(told.answer, is_strong=True)
        self._write_blocks(told.blocks)
        self._write_foot()
        return _repack(self.made)

    def _prepare(self) -> None:
        """A4, the language of the whole document, its title as a property, letters that screens have."""
        made, told = self.made, self.told
        section = made.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
        language = made.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
        for name in ("val", "eastAsia"):
            language.set(qn(f"w:{name}"), _REGIONS[told.language])
        properties = made.core_properties
        properties.title, properties.language = self._say(told.title), _REGIONS[told.language]
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.created = properties.modified = datetime.combine(told.on, time())
        for name, size in (("Normal", 10.5), ("Title", 20), ("Heading 1", 14), ("Heading 2", 12)):
            style = made.styles[name]
            style.font.name, style.font.size = "Calibri", Pt(size)
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
            if name != "Normal":
                style.font.color.rgb = _INK

    def _write_blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Heading():
                    self.made.add_heading(self._say(block.text), block.level)
                case Text():
                    self._write_text(block)
                case Told():
                    self._add(block.finding, is_strong=True).add_run(f" {self._say(block.text)}")
                case Items():
                    self._write_items(block)
                case Keys():
                    self._write_pairs([(key.label, f"{key.value} · {key.coverage}") for key in block.keys])
                case Table():
                    self._write_table(block)
                case Bars() | Drawing():
                    self._add(block.alternative)
                case Beside():
                    self._write_blocks((*block.left, *block.right))
                case Reference():
                    self._write_reference(block)
                case Break():
                    self.made.add_page_break()

    def _write_text(self, block: Text) -> None:
        is_note = block.tone == "note"
        paragraph = self._add(block.text, is_strong=block.tone == "finding", colour=_QUIET if is_note else None)
        paragraph.runs[0].italic = block.tone == "quote"
        paragraph.paragraph_format.keep_with_next = block.tone == "finding"

    def _write_items(self, block: Items) -> None:
        for item in block.items:
            paragraph = self.made.add_paragraph(style="List Bullet")
            if item.on:
                paragraph.add_run(f"{self._say(item.on)} · ").bold = True
            if item.name:
                name = self._say(item.name)
                paragraph.add_run(self.words.pair(name, "")).bold = True
            paragraph.add_run(self._say(item.text))
        if block.rest:
            self._add(block.rest, colour=_QUIET)

    def _write_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        for name, said in pairs:
            self._add(self.words.pair(name, ""), is_strong=True).add_run(self._say(said))

    def _write_table(self, block: Table) -> None:
        """A table whose first row is its header, repeated on each page; numbers to the right."""
        table = self.made.add_table(rows=1, cols=len(block.titles), style="Table Grid")
        table.autofit = False
        for cell, title in zip(table.rows[0].cells, block.titles, strict=True):
            cell.paragraphs[0].add_run(self._say(title)).bold = True
        header = table.rows[0]._tr.get_or_add_trPr()
        header.append(OxmlElement("w:tblHeader"))
        for row in block.rows:
            line = table.add_row()
            line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, said, is_number in zip(line.cells, row, block.is_number, strict=True):
                cell.paragraphs[0].add_run(self._say(said))
                if is_number:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for column, share in zip(table.columns, block.widths, strict=True):
            width = int(_WIDTH * share / sum(block.widths))
            column.width = width
            for cell in column.cells:
                cell.width = width
        for row in table.rows:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        under = " · ".join(part for part in (block.rest, block.source) if part)
        self._add(under, colour=_QUIET) if under else self.made.add_paragraph()

    def _write_reference(self, block: Reference) -> None:
        self.made.add_heading(self._say(block.title), 1)
        for name, said in block.lines:
            self._add(name, is_strong=True).add_run(f" {self._say(said)}")
        paragraph = self._add(block.called, is_strong=True)
        paragraph.add_run(" ")
        target = self.made.part.relate_to(block.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), target)
        run = paragraph.add_run(self._say(block.link))
        run.font.color.rgb, run.font.underline = _INK, True
        link.append(run._r)
        paragraph._p.append(link)

    def _write_foot(self) -> None:
        """What each page repeats, with its number and how many there are."""
        paragraph = self.made.sections[0].footer.paragraphs[0]
        paragraph.add_run(f"{self._say(self.told.foot)} · ")
        _add_field(paragraph, "PAGE")
        paragraph.add_run("/")
        _add_field(paragraph, "NUMPAGES")
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(9), _QUIET

    def _add(self, text: str, style: str | None = None, *, is_strong: bool = False, colour: Any = None) -> Any:
        paragraph = self.made.add_paragraph(style=style)
        run = paragraph.add_run(self._say(text))
        run.bold = is_strong or None
        if colour is not None:
            run.font.color.rgb, run.font.size = colour, Pt(9.5)
        return paragraph

    def _say(self, text: str) -> str:
        """A text on one line that XML can hold, with the spaces of its language."""
        return put_spaces(_FORBIDDEN.sub(" ", text), self.told.language)


def _add_field(paragraph: Any, name: str) -> None:
    """A number that the word processor counts; 1 until it has."""
    _add_mark(paragraph, "begin")
    asked = OxmlElement("w:instrText")
    asked.text = name
    paragraph.add_run()._r.append(asked)
    _add_mark(paragraph, "separate")
    paragraph.add_run("1")
    _add_mark(paragraph, "end")


def _add_mark(paragraph: Any, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)


def _repack(made: Any) -> bytes:
    """The bytes of a document without the time at which it was made: a ZIP dates each of its parts."""
    written, packed = io.BytesIO(), io.BytesIO()
    made.save(written)
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as dated:
        for name in parts.namelist():
            part = zipfile.ZipInfo(name, _FIRST_DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            dated.writestr(part, parts.read(name))
    return packed.getvalue()

"""One workbook per holder with only what is due: what to count, why, until when, and where to answer.

The request's id is inside as a property, and each line carries its own in a hidden column: a file that was renamed, or
saved in another format, is still recognised (`ingest.returned`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import openpyxl
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from territory.analysis.expected import Followed, read_followed, say_period
from territory.ingest.keys import derive_slug
from territory.ingest.ours import ORIGIN, SUBMISSION
from territory.ingest.returned import ANSWERS, CHOICES, derive_line_id
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Named, Quantity
from territory.model.collection import Asked, Request, Round
from territory.reports.writing import DARK, HEAD_FILL, HEAD_FONT, derive_content, put, put_text

#: What a line says before its cells to fill; each title is `collect-column-<name>`.
TOLD = ("project", "indicator", "definition", "why", "unit", "period", "answer-by", "known")
_WIDTHS = {"definition": 44, "why": 30, "reason": 30, "note": 36, "evidence_url": 28, "project": 24, "indicator": 26}
_YELLOW, _GREY = "FFF9E3A1", "FFEDEDED"

#: Cells filled already: by number of line, then by column, choices as codes.
Answers = Mapping[int, Mapping[str, object]]
NO_ANSWERS: Answers = {}


@dataclass(frozen=True, slots=True)
class Line:
    """One value asked for, with what its holder must know to answer."""

    asked: Asked
    followed: Followed

    @property
    def answer_by(self) -> date:
        """The last day of its own lag."""
        return self.asked.last + timedelta(days=self.followed.lag_days)


def read_lines(view: View, made: Round, asked: Sequence[Asked]) -> tuple[Line, ...]:
    """What was asked, with what the lake says of each indicator followed; one no longer followed keeps its code."""
    found = read_followed(view, sorted({item.project for item in asked}), made.on)
    return tuple(
        Line(item, found.get((item.project, item.indicator)) or derive_unknown(item))
        for item in sorted(asked, key=lambda item: (item.project, item.indicator, item.last))
    )


def derive_workbook(
    made: Round, request: Request, lines: Sequence[Line], words: Words, answers: Answers = NO_ANSWERS
) -> bytes:
    """The XLSX that one holder fills: what to read first, one line per value, the lists of its drop-downs.

    `answers` are those given already, by number of line and column.
    """
    book = openpyxl.Workbook()
    book.properties.creator = words("app-name")
    book.properties.created = book.properties.modified = made.made_at
    for name, text in ((SUBMISSION, request.id), (ORIGIN, "collection")):
        book.custom_doc_props.append(StringProperty(name=name, value=text))
    first = book.active
    first.title = words("template-sheet-first")
    _write_first(first, made, request, lines, words)
    sheet = book.create_sheet(words("collect-sheet-answers"))
    lists = book.create_sheet(words("template-sheet-lists"))
    places = _write_lists(lists, words)
    _write_answers(sheet, request, lines, words, answers)
    _write_choices(sheet, lists.title, places, 3, len(lines) + 2)
    book.active = 0
    return derive_content(book)


def _write_first(sheet: Any, made: Round, request: Request, lines: Sequence[Line], words: Words) -> None:
    values = {"count": len(lines), "reply": made.reply_by, "on": made.on, "holder": request.holder.name}
    values["projects"] = words.join(sorted({line.followed.project_name for line in lines}))
    sheet.column_dimensions["A"].width = 96
    paragraphs = [words(f"collect-first-{number}", **values) for number in range(1, 9)]
    for row, text in enumerate([words("collect-first-title", **values), *paragraphs], start=1):
        cell = put_text(sheet.cell(row, 1), text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=row == 1, size=16 if row == 1 else 11, color=DARK if row == 1 else None)
    sheet.sheet_view.showGridLines = False


def _write_answers(sheet: Any, request: Request, lines: Sequence[Line], words: Words, answers: Answers) -> None:
    titles = [words("collect-column-mark"), *(words(f"collect-column-{name}") for name in TOLD)]
    titles += [words.title("observation", name) for name in ANSWERS]
    wrapped = Alignment(wrap_text=True, vertical="top")
    for place, title in enumerate(titles, start=1):
        cell = put_text(sheet.cell(1, place), title)
        cell.font, cell.fill, cell.alignment = HEAD_FONT, HEAD_FILL, wrapped
        name = (None, *TOLD, *ANSWERS)[place - 1]
        sheet.column_dimensions[cell.column_letter].width = _WIDTHS.get(name or "", 18)
    rows = [
        _say_example(words),
        *(_say_line(request, line, words, answers.get(line.asked.number, {})) for line in lines),
    ]
    for row, cells in enumerate(rows, start=2):
        for place, value in enumerate(cells, start=1):
            cell = put(sheet.cell(row, place), value)
            is_answer = place > len(TOLD) + 1
            cell.alignment = wrapped
            if row == 2:
                cell.font, cell.fill = Font(italic=True), PatternFill("solid", fgColor=_GREY)
            elif is_answer:
                cell.fill, cell.protection = PatternFill("solid", fgColor=_YELLOW), Protection(locked=False)
                cell.number_format = "General"
    sheet.column_dimensions["A"].hidden = True
    sheet.freeze_panes = "D2"
    # Without a password: it keeps what is told from a slip of the hand, not from anybody.
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = sheet.protection.formatCells = False
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _say_line(request: Request, line: Line, words: Words, given: Mapping[str, object]) -> list[object]:
    followed = line.followed
    known = Quantity(followed.value, followed.unit, followed.decimals)
    told = {
        "project": followed.project_name,
        "indicator": words.say(followed.name),
        "definition": " ".join(text for text in (followed.question, followed.definition) if text),
        "why": followed.why,
        "unit": followed.unit,
        "period": words.say(say_period(line.asked.first, line.asked.last)),
        "answer-by": line.answer_by,
        "known": words("collect-known", value=known, on=followed.value_on) if followed.value is not None else "",
    }
    said = {
        name: words.label("observation", name, str(given[name])) if name in CHOICES else given[name] for name in given
    }
    mark = derive_line_id(request.id, line.asked.number)
    return [mark, *(told[name] for name in TOLD), *(said.get(name, "") for name in ANSWERS)]


def _say_example(words: Words) -> list[object]:
    mark = words("collect-example-mark")
    told = [words(f"collect-example-{name}") for name in TOLD]
    filled: dict[str, object] = {
        "value": 12.5,
        "presence": words.label("observation", "presence", "present"),
        "quality": words.label("observation", "quality", "measured"),
        "collector": words("collect-example-collector"),
        "note": words("collect-example-note"),
    }
    return [mark, *told, *(filled.get(name, "") for name in ANSWERS)]


def _write_lists(sheet: Any, words: Words) -> dict[str, tuple[str, int]]:
    """Where each list stands: its column, and its last row."""
    places = {}
    for place, (name, codes) in enumerate(CHOICES.items(), start=1):
        put_text(sheet.cell(1, place), words.title("observation", name))
        for row, code in enumerate(codes, start=2):
            cell = put_text(sheet.cell(row, place), words.label("observation", name, code))
        sheet.column_dimensions[cell.column_letter].width = 24
        places[name] = (cell.column_letter, len(codes) + 1)
    return places


def _write_choices(sheet: Any, title: str, places: Mapping[str, tuple[str, int]], first: int, last: int) -> None:
    for name, (column, end) in places.items():
        letter = get_column_letter(len(TOLD) + 2 + ANSWERS.index(name))
        # Not an error: words that are not in the list come back too, and are then asked about.
        rule = DataValidation(type="list", formula1=f"'{title}'!${column}$2:${column}${end}", allow_blank=True)
        rule.showErrorMessage = False
        sheet.add_data_validation(rule)
        rule.add(f"{letter}{first}:{letter}{last}")


def derive_unknown(item: Asked) -> Followed:
    """What is told of a value that is no longer followed: its codes."""
    return Followed(
        item.project, item.project, "", "", item.indicator, Named(item.indicator), None, None, "", 0, None, None, None,
        None, "once", None, None, 0, None, None, None,
    )  # fmt: skip


def name_workbook(made: Round, request: Request) -> str:
    """`collecte_2026-09-30_consigne-coteaux_1a2b.xlsx`: what, when, who; the end of its id tells namesakes."""
    return f"{name_files(made)}_{derive_slug(request.holder.name, 60) or 'porteur'}_{request.id[-4:]}.xlsx"


def name_files(made: Round) -> str:
    """What the names of a round's files begin with."""
    return f"collecte_{made.on.isoformat()}"

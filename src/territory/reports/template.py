"""Workbooks to fill in, made from descriptors: one sheet per table, lists to choose from, words that explain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from territory.access.policy import ensure_may
from territory.errors import TerritoryError
from territory.ingest.grid import letter_of
from territory.ingest.profiles import PROFILES
from territory.ingest.target import Target
from territory.ingest.targets import read_targets
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.viewer import Capability, Viewer
from territory.reports.marks import sign
from territory.reports.template_columns import Column, derive_columns, derive_value
from territory.reports.writing import HEAD_FILL, HEAD_FONT, derive_comment, derive_content, derive_title, put, put_text
from territory.schema.registry import read_table

Rows = Mapping[str, Iterable[Mapping[str, object]]]

_SOFT = PatternFill("solid", fgColor="FFE8EDF3")
#: Lines that have their lists below the example.
_READY = 1_000


def write_template(
    names: Sequence[str],
    view: View | None,
    viewer: Viewer,
    words: Words,
    rows: Rows | None = None,
    submission: str | None = None,
) -> bytes:
    """The XLSX in which rows of some tables are typed; with `rows` (by table, values by column) they are filled in.

    A profile has its sheet too. References are chosen by name from what the view holds. Raises TerritoryError
    `table-unknown`, or `template-not-admitted` for a table that no file may bring, and Refused `not-allowed`.
    """
    ensure_may(viewer, Capability.WRITE)
    targets = [_find_target(name) for name in dict.fromkeys(names)]
    book = openpyxl.Workbook()
    first = book.active
    first.title = words("template-sheet-first")
    taken = {first.title.casefold(), words("template-sheet-lists").casefold()}
    columns = {target.name: derive_columns(target, view, words) for target in targets}
    sheets = {target.name: book.create_sheet(derive_title(target.title.fr, taken)) for target in targets}
    lists = book.create_sheet(words("template-sheet-lists"))
    lists.sheet_state = "hidden"
    _write_first(first, targets, columns, words)
    for target in targets:
        _write_table(sheets[target.name], columns[target.name], list((rows or {}).get(target.name, ())), lists, words)
    sign(book, submission, "template")
    return derive_content(book)


def read_project(names: Sequence[str], view: View, project: str) -> dict[str, list[dict[str, object]]]:
    """The rows of some tables that are one project's, by table: what fills in its own template.

    Money is its own when a share of it is. Raises TerritoryError `template-project-unknown`.
    """
    if project not in view.read_columns("project", ("id",)).column("id").to_pylist():
        raise TerritoryError("template-project-unknown", project=project)
    shares = view.read_columns("funding_share", ("funding", "project")).to_pylist()
    fundings = {row["funding"] for row in shares if row["project"] == project}
    named = {"project": ("id", {project}), "funding": ("id", fundings), "funding_event": ("funding", fundings)}
    found = {}
    for name in names:
        table = read_table(name) if name not in PROFILES else None
        field, wanted = named.get(name, ("project", {project}))
        if table is not None and table.plane == "lake" and field in table.names:
            rows = view.read_columns(name, table.names).to_pylist()
            found[name] = [row for row in rows if row[field] in wanted]
    return found


def _find_target(name: str) -> Target:
    """A table that files may bring, or a profile (`subsidies`, `project_list`, `indicator_values`, `funding_plan`)."""
    if (target := read_targets().get(name)) is None:
        raise TerritoryError("template-not-admitted", table=read_table(name).name)
    return target


def _say_target(target: Target, words: Words) -> str:
    """What the rows of a sheet are."""
    return (
        words(f"template-{target.name.replace('_', '-')}")
        if target.name in PROFILES
        else words.description(target.name)
    )


def _write_first(sheet: Any, targets: Sequence[Target], columns: Mapping[str, Sequence[Column]], words: Words) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width, sheet.column_dimensions["C"].width = (
        34,
        16,
        90,
    )
    lines = [words(f"template-first-{number}") for number in range(1, 7)]
    for number, text in enumerate([words("template-first-title"), *lines], start=1):
        put_text(sheet.cell(number, 1), text).font = Font(bold=number == 1, size=14 if number == 1 else 11)
    at = len(lines) + 3
    for target in targets:
        put_text(sheet.cell(at, 1), target.title.fr).font = Font(bold=True, size=12)
        put_text(sheet.cell(at, 3), _say_target(target, words)).alignment = Alignment(wrap_text=True)
        for column in columns[target.name]:
            at += 1
            put_text(sheet.cell(at, 1), column.field.title.fr)
            put_text(sheet.cell(at, 2), words("template-required" if column.is_required else "template-optional"))
            said = put_text(sheet.cell(at, 3), column.say(words))
            said.alignment = Alignment(wrap_text=True, vertical="top")
        at += 2


def _write_table(
    sheet: Any, columns: Sequence[Column], rows: Sequence[Mapping[str, object]], lists: Any, words: Words
) -> None:
    """Header, example, rows; formats are those of the columns, lists reach the lines below, ready to be typed in."""
    last = 2 + max(_READY, len(rows) + 200)
    for place, column in enumerate(columns, start=1):
        letter = letter_of(place - 1)
        head = put_text(sheet.cell(1, place), column.header)
        head.font, head.fill = HEAD_FONT, HEAD_FILL
        head.alignment = Alignment(wrap_text=True, vertical="top")
        head.comment = derive_comment(column.say(words))
        sheet.column_dimensions[letter].width = column.width
        example = put_text(sheet.cell(2, place), words("template-example", value=column.example) if place == 1 else
                           column.example)  # fmt: skip
        example.font, example.fill = Font(italic=True, color="FF595959"), _SOFT
        # Of the column: a thousand empty cells with a format would be written, then read, for nothing.
        sheet.column_dimensions[letter].number_format = column.number_format
        for line, row in enumerate(rows, start=3):
            cell = put(sheet.cell(line, place), derive_value(column, row.get(column.field.name)))
            cell.number_format = column.number_format
        if column.options:
            _offer(sheet, column, f"{letter}3:{letter}{last}", lists, words)
    sheet.freeze_panes = "B2"
    sheet.row_dimensions[1].height = 45


def _offer(sheet: Any, column: Column, cells: str, lists: Any, words: Words) -> None:
    """A drop-down list, whose values stand in a column of the hidden sheet (beside the codes they mean)."""
    place = 1 if lists.max_row == 1 and lists.cell(1, 1).value is None else lists.max_column + 1
    put_text(lists.cell(1, place), f"{sheet.title} / {column.field.title.fr}")
    put_text(lists.cell(1, place + 1), words("template-code"))
    for line, (key, shown) in enumerate(column.options.items(), start=2):
        put_text(lists.cell(line, place), shown)
        put_text(lists.cell(line, place + 1), key)
    letter = letter_of(place - 1)
    title = lists.title.replace("'", "''")
    rule = DataValidation(
        type="list",
        formula1=f"'{title}'!${letter}$2:${letter}${len(column.options) + 1}",
        allow_blank=True,
        showErrorMessage=column.is_closed,
        errorTitle=words("template-list-title"),
        error=words("template-list-error"),
    )
    sheet.add_data_validation(rule)
    rule.add(cells)

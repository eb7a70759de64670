"""Cells as canonical text: how a column writes is told once from all its cells, then each cell is taken so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from territory.ingest import dates, numbers
from territory.ingest.dates import Order
from territory.ingest.missing import read_reason
from territory.ingest.numbers import Marks
from territory.ingest.question import Assumption
from territory.ingest.sheet import EXCEL_ERRORS, clean, fold

NUMBERS = frozenset({"money", "number", "integer"})
DATES = frozenset({"date", "partial_date", "datetime"})
_YES = frozenset({"oui", "o", "x", "vrai", "1", "true", "yes", "y", "v", "ok", "✓", "✔", "☑", "☒", "1.0"})
_NO = frozenset({"non", "n", "faux", "0", "false", "no", "☐", "0.0", "f"})
_YEAR = re.compile(r"(?:exercice|annee|an|budget)? ?((?:19|20)\d{2})(?:\.0)?")
#: A line that is not what our own format writes: one search in a whole column finds the first.
_NOT_INTEGER = re.compile(r"^(?!(?:-?\d+)?$)", re.MULTILINE)
_NOT_DECIMAL = re.compile(r"^(?!(?:-?\d+(?:\.\d+)?)?$)", re.MULTILINE)
_NOT_ISO = re.compile(r"^(?!(?:(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?)?$)", re.MULTILINE)
#: `1.500`: a decimal for one reader, thousands for another.
_DOUBTFUL = re.compile(r"^-?[1-9]\d{0,2}\.\d{3}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Style:
    """How a column writes its values, told from all its cells.

    `decimal` is `comma` or `dot`, `dates` is `dmy`, `mdy` or `ymd`; `is_sure` false asks for a look; `options` are the
    answers a person may give (none when nothing hangs on it); `power` multiplies what the label says in k€ or M€.
    """

    kind: str = "text"
    marks: Marks = field(default_factory=Marks)
    order: Order = field(default_factory=Order)
    is_sure: bool = True
    options: tuple[str, ...] = ()
    power: int = 0

    @property
    def decimal(self) -> str:
        """The mark of decimals: `comma` or `dot`."""
        return self.marks.decimal

    @property
    def dates(self) -> str:
        """The order of a date's parts: `dmy`, `mdy` or `ymd`."""
        return self.order.order

    @property
    def evidence(self) -> str | None:
        """The cell that told, or the one in doubt."""
        return self.marks.evidence if self.kind in NUMBERS else self.order.evidence


@dataclass(frozen=True, slots=True)
class Taken:
    """One cell taken.

    - `text`: canonical text, as our own CSV writes it; None when the cell holds nothing or cannot be taken.
    - `reason`: why it holds nothing, when its words say so (a value of `observation.presence`).
    - `note`, `problem`: codes of findings, to know and that keeps the row out.
    """

    text: str | None = None
    reason: str | None = None
    note: str | None = None
    problem: str | None = None


def derive_style(cells: Sequence[object], kind: str, chosen: str | None = None, label: str = "") -> Style:
    """The style of a column of a slot's kind; `chosen` is a person's answer, `label` may say a unit (`k€`)."""
    power = numbers.power_of(label) if kind == "money" else 0
    if kind in NUMBERS:
        marks = Marks(numbers.DOT) if _is_plain(cells) else numbers.derive_marks(_texts(cells), kind)
        options = (numbers.COMMA, numbers.DOT) if marks.evidence else ()
        if chosen in numbers.MARK:
            marks, options = (
                replace(marks, decimal=chosen, is_sure=True, is_mixed=False, is_chosen=True),
                (numbers.COMMA, numbers.DOT),
            )
        return Style(kind, marks, is_sure=marks.is_sure, options=options, power=power)
    if kind in DATES:
        order = Order(dates.YMD) if _is_iso(cells) else dates.derive_order(_texts(cells))
        options = (dates.DMY, dates.MDY) if order.evidence or order.short else ()
        if chosen in {dates.DMY, dates.MDY}:
            order, options = replace(order, order=chosen, is_sure=True), (dates.DMY, dates.MDY)
        return Style(kind, order=order, is_sure=order.is_sure and not order.short, options=options)
    return Style(kind)


def derive_assumption(style: Style, topic: str, letters: str = "") -> Assumption | None:
    """What a style took for granted under `decimal:<block>:<letter>` or `dates:<block>:<letter>`; None when nothing.

    `letters` are those of the cells, for a column that the shape made.
    """
    if not style.options:
        return None
    parts = topic.split(":")
    detail = {
        "block": parts[1] if len(parts) > 1 else "",
        "letter": letters or parts[-1],
        "value": style.evidence or "",
        "read": _say_read(style),
        "state": "sure" if style.is_sure else "short" if style.order.short and style.order.is_sure else "doubt",
    }
    chosen = style.decimal if style.kind in NUMBERS else style.dates
    return Assumption(topic, chosen, style.options, detail, style.is_sure)


def _say_read(style: Style) -> str:
    """The number that a cell in doubt is read as, in figures that read in one way only."""
    if style.kind not in NUMBERS or style.is_sure:
        return ""
    number = numbers.to_decimal(numbers.read_parts(style.evidence or ""), style.marks)
    return "" if number is None else f"{number:f}".replace(".", ",")


def take(value: object, kind: str, style: Style) -> Taken:
    """One cell as canonical text of a slot's kind, or why it holds nothing, or what is wrong with it."""
    if value is None or value == "":
        return Taken()
    if isinstance(value, str) and kind in NUMBERS and not style.power:
        if numbers.WRITTEN.fullmatch(value) and not (kind == "integer" and "." in value):
            return Taken(value)
        if kind == "money" and (french := numbers.FRENCH.fullmatch(value)):
            return Taken(numbers.from_french(french))
    text = clean(value)
    if text is None:
        return Taken()
    if text in EXCEL_ERRORS:
        return (
            Taken(reason=read_reason(text, kind)) if text == "#N/A" and kind == "text" else Taken(problem="excel-error")
        )
    if isinstance(value, str) and not text[0].isdecimal() and (reason := read_reason(text, kind)) is not None:
        return Taken(reason=reason)
    if kind in NUMBERS:
        return _take_number(value, text, kind, style)
    if kind in DATES:
        return _take_date(value, text, kind, style)
    if kind == "year":
        return _take_year(value, text)
    if kind == "boolean":
        said = read_boolean(text)
        return Taken(said) if said else Taken(problem="boolean")
    return Taken(text)


def _take_number(value: object, text: str, kind: str, style: Style) -> Taken:
    if isinstance(value, bool | date):
        return Taken(problem=numbers.UNREADABLE)
    if isinstance(value, int | float | Decimal):
        if not Decimal(value).is_finite():
            return Taken(problem=numbers.UNREADABLE)
        return Taken(_shift(text, style.power), note=numbers.SCALED if style.power else None)
    read = numbers.read_parts(text)
    if read.problem is not None:
        return Taken(problem=read.problem)
    if style.marks.is_mixed and not style.is_sure and numbers.derive_marks([text], kind).is_sure is False:
        return Taken(problem=numbers.AMBIGUOUS)
    if kind == "money" and (style.marks.leaves_in_doubt(read) or read.note in {numbers.UNIT, numbers.PERCENT}):
        # « 250 tonnes », « 10 % », « 500 USD » are no amounts in euros.
        return Taken(problem=numbers.UNREADABLE if read.note in {numbers.UNIT, numbers.PERCENT} else numbers.AMBIGUOUS)
    number = numbers.to_decimal(read, style.marks)
    if number is None:
        return Taken(problem=numbers.UNREADABLE)
    note = read.note
    if style.power and not read.power:
        number, note = number.scaleb(style.power), numbers.SCALED
    if kind == "integer" and number == number.to_integral_value():
        number = number.to_integral_value()
    return Taken(f"{number:f}", note=note)


def _shift(text: str, power: int) -> str:
    return f"{Decimal(text).scaleb(power):f}" if power else text


def _take_date(value: object, text: str, kind: str, style: Style) -> Taken:
    if kind == "datetime":
        # Times come from machines: they are left as they are for the checks.
        return Taken(text)
    dated = dates.read_date(value, style.order, is_day=kind == "date")
    return Taken(dated.text, note=dated.note, problem=dated.problem)


def _take_year(value: object, text: str) -> Taken:
    if isinstance(value, date):
        return Taken(str(value.year))
    if found := _YEAR.fullmatch(fold(text)):
        return Taken(found[1])
    dated = dates.read_date(value, Order())
    if dated.text is None:
        return Taken(problem=dated.problem if dated.problem == dates.SEVERAL else "year")
    return Taken(dated.text[:4], note=dated.note)


def read_boolean(text: str) -> str | None:
    """`true` or `false` as people write them (oui, x, ☑…), None for anything else."""
    folded = fold(text).strip(" .")
    return "true" if folded in _YES else "false" if folded in _NO else None


def _texts(cells: Sequence[object]) -> list[str]:
    """The distinct cells that were typed as text; a workbook's own numbers and dates tell nothing."""
    return list(dict.fromkeys(cell for cell in cells if isinstance(cell, str) and cell))


def _whole(cells: Sequence[object]) -> str | None:
    """All cells, one per line, when they are texts."""
    try:
        return "\n".join(cells)  # type: ignore[arg-type]
    except TypeError:
        if not all(cell is None or isinstance(cell, str) for cell in cells):
            return None
        return "\n".join([cell or "" for cell in cells])  # type: ignore[misc]


def _is_plain(cells: Sequence[object]) -> bool:
    """Whether every cell is an integer, or a decimal with a dot that nobody could read as thousands."""
    whole = _whole(cells)
    if whole is None or "," in whole:
        return False
    if "." not in whole:
        return _NOT_INTEGER.search(whole) is None
    return _NOT_DECIMAL.search(whole) is None and _DOUBTFUL.search(whole) is None


def _is_iso(cells: Sequence[object]) -> bool:
    whole = _whole(cells)
    return whole is not None and _NOT_ISO.search(whole) is None

"""What is wrong, or worth knowing, about a cell of a file. Bad data is a value, never an exception."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from territory.locale.words import Words
from territory.schema.checks import derive_checks
from territory.schema.registry import read_table
from territory.schema.table import Table

BLOCKS = "blocks"
NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark on a cell (or, without row or column, on a row, a column or a file).

    `code` is the locale key `finding-<code>`; `severity` is `blocks` (the row stays out) or `note`; `row` is the line a
    spreadsheet shows, `letter` its column there; `column` is the field's name; `detail` fills the sentence.
    """

    row: int | None
    column: str | None
    code: str
    severity: str
    value: str | None
    table: str | None
    file: str
    sheet: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict)
    letter: str | None = None

    @property
    def blocks(self) -> bool:
        """Whether it keeps its row (or its file) out."""
        return self.severity == BLOCKS

    def say(self, words: Words) -> str:
        """The sentence for a person, with what to do."""
        titles = {name: words.title(self.table, name) for name in self._columns()} if self.table else {}
        detail: dict[str, object] = {name: text for name, text in self.detail.items() if name != "columns"}
        column = titles.get(self.column or "", self.column or "")
        columns = words.join([titles[name] for name in self.detail.get("columns", "").split(", ") if name in titles])
        first = titles.get(self.detail.get("first", ""), "")
        shown = {"value": _short(self.value or ""), "column": column, "columns": columns, "first": first}
        return words(f"finding-{self.code}", **{**detail, **shown})

    def _columns(self) -> set[str]:
        named = {self.column or "", self.detail.get("first", ""), *self.detail.get("columns", "").split(", ")}
        return named & set(read_table(self.table or "").names)


def derive_details(table: Table) -> dict[tuple[str, str], Mapping[str, str]]:
    """What each check's sentence takes from the descriptor, by (code, column)."""
    return {(check.code, check.column): check.detail for check in derive_checks(table)}


def _short(value: str) -> str:
    return value if len(value) <= 80 else value[:79] + "…"

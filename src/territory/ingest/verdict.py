"""All the findings of a file at once, grouped by cause: what a person reads, most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from territory.ingest.finding import Finding
from territory.ingest.grid import letter_of, place_of
from territory.ingest.question import Repair
from territory.locale.words import Words

#: Runs of lines that a sentence names before it counts the others; examples of values it gives beside the first.
NAMED, EXAMPLES = 8, 3

#: Codes said of one label after the other that are one cause together.
_TOGETHER = {"column-unknown"}


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing that is wrong, or worth knowing, in one column of a sheet, with every line where it is.

    - `lines`: spreadsheet lines, in order, none twice; empty when the whole sheet or file is meant.
    - `letters`: the columns, several when a shape read one thing across several (a crosstab).
    - `first` says it; `examples` are the other values found, as the findings show them (masked where personal).
    - `topics`: the groups of repairs proposed for these cells; `repairable` counts the cells.
    - `names_file`: whether there are several files, so that a line says nothing without its own.
    """

    first: Finding
    lines: tuple[int, ...]
    letters: tuple[str, ...]
    examples: tuple[str, ...]
    topics: tuple[str, ...] = ()
    repairable: int = 0
    names_file: bool = False

    @property
    def blocks(self) -> bool:
        """Whether its rows stay out."""
        return self.first.blocks

    @property
    def code(self) -> str:
        """The code its findings share."""
        return self.first.code

    @property
    def rows(self) -> int:
        """How many lines it touches, 0 when it is about the whole sheet or file."""
        return len(self.lines)

    def say_severity(self, words: Words) -> str:
        """`bloque` or `à savoir`."""
        return words("severity-blocks" if self.blocks else "severity-note")

    def say_place(self, words: Words) -> str:
        """Where: `feuille « 2023 », lignes 14, 15 et 22 à 40, colonne C`."""
        sheet = [words("place-sheet", sheet=self.first.sheet)] if self.first.sheet is not None else []
        lines = [say_lines(self.lines, words)] if self.lines else []
        columns = [say_columns(self.letters, words)] if self.letters else []
        placed = [*sheet, *lines, *columns]
        file = words("place-file", file=self.first.file.rpartition("/")[2].strip())
        return ", ".join([file, *placed] if self.names_file or not placed else placed)

    def say_what(self, words: Words) -> str:
        """What is wrong and what to do, once, with some of the other values and whether a repair is proposed."""
        said = [self.first.say(words)]
        if self.examples:
            shown = words.join([words("cause-example", value=_short(value)) for value in self.examples])
            said.append(words("cause-examples", values=shown))
        if self.repairable:
            said.append(words("cause-repair", count=self.repairable))
        return " ".join(said)

    def say(self, words: Words) -> str:
        """The whole sentence: how serious, where, what, what to do."""
        return words(
            "cause-said", severity=self.say_severity(words), place=self.say_place(words), what=self.say_what(words)
        )


def group(findings: Iterable[Finding], repairs: Iterable[Repair] = ()) -> tuple[Cause, ...]:
    """The causes of findings: blocking first, then those that touch the most lines, then the first line.

    One cause is one code at one severity in one column of one sheet. A repair belongs to the cause of its cell.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        column = "" if finding.code in _TOGETHER else finding.column or finding.letter or ""
        key = (finding.severity, finding.code, finding.table, column, finding.file, finding.sheet)
        groups.setdefault(key, []).append(finding)
    topics: dict[tuple[str, int, str | None], list[str]] = {}
    for repair in repairs:
        topics.setdefault((_sheet_of(repair.topic), repair.line, repair.letter), []).append(repair.topic)
    names_file = len({held[0].file for held in groups.values()}) > 1
    causes = [replace(_cause(held, topics), names_file=names_file) for held in groups.values()]
    return tuple(sorted(causes, key=_order))


def say_lines(lines: Sequence[int], words: Words) -> str:
    """`ligne 14`, `lignes 14, 15 et 22 à 40`; past a few runs, how many lines are left."""
    # A number of line is a name: as text it takes no space between its thousands.
    runs = _runs(lines)
    shown = [
        words("place-run", first=str(first), last=str(last)) if last > first else str(first)
        for first, last in runs[:NAMED]
    ]
    if rest := sum(last - first + 1 for first, last in runs[NAMED:]):
        return words("place-lines-more", lines=", ".join(shown), count=rest)
    return words("place-lines", lines=words.join(shown), count=len(lines))


def say_columns(letters: Sequence[str], words: Words) -> str:
    """`colonne C`, `colonnes D à K et M`."""
    runs = _runs(sorted(place_of(letter) for letter in letters))
    shown = [
        words("place-run", first=letter_of(first), last=letter_of(last)) if last > first else letter_of(first)
        for first, last in runs
    ]
    return words("place-columns", columns=words.join(shown), count=len(letters))


def _cause(held: Sequence[Finding], topics: dict[tuple[str, int, str | None], list[str]]) -> Cause:
    lines = sorted({finding.row for finding in held if finding.row is not None})
    letters = sorted({finding.letter for finding in held if finding.letter}, key=place_of)
    first = min(held, key=lambda finding: (finding.row or 0, place_of(finding.letter or "")))
    values = dict.fromkeys(finding.value for finding in held if finding.value and finding.value != first.value)
    cells = {(finding.sheet or "", finding.row or 0, finding.letter) for finding in held}
    mine = [topics[cell] for cell in cells if cell in topics]
    named = tuple(sorted({topic for found in mine for topic in found}))
    return Cause(first, tuple(lines), tuple(letters), tuple(values)[:EXAMPLES], named, len(mine))


def _order(cause: Cause) -> tuple[object, ...]:
    first = cause.first
    return (
        not cause.blocks, -cause.rows, first.file, first.sheet or "", cause.lines[:1], first.code, first.column or "",
    )  # fmt: skip


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Runs of consecutive numbers (in order); two that follow each other are said one by one, as people do."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return [part for first, last in runs for part in ([(first, last)] if last != first + 1 else _apart(first, last))]


def _apart(first: int, last: int) -> list[tuple[int, int]]:
    return [(first, first), (last, last)]


def _sheet_of(topic: str) -> str:
    """The sheet in a repair's topic, `repair-<cause>:<sheet>#<n>:<letter>`; a sheet's name may hold any sign."""
    return topic.partition(":")[2].rpartition("#")[0]


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:39] + "…"

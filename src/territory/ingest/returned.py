"""A workbook sent for a collection that comes back: recognised by the ids inside, read as what was edited alone.

What is told in a line (project, indicator, period) is not read again: the request says it, and a line is known by its
hidden id wherever it was moved to. A cell left as it was sent changes nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from territory.ingest.entry_values import canonical, say_cell, take_typed
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.grid import Brought, Grid, letter_of
from territory.ingest.personal import derive_suspects, read_traces
from territory.ingest.sheet import Sheet, as_text, fold
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.collection import REQUEST, Asked, Request
from territory.schema.registry import read_table

#: The columns to fill, in order: fields of `observation`.
ANSWERS = ("value", "presence", "reason", "quality", "numerator", "denominator", "collector", "evidence_url", "note")
#: What the drop-downs offer, by column.
CHOICES = {
    "presence": ("present", "missing", "not_applicable", "withheld"),
    "quality": ("measured", "estimated", "declared", "provisional", "revised"),
}
#: Words that people write where a number is missing, folded, and what they say.
_ABSENT = {
    "missing": {"nc", "n.c.", "n/c", "nd", "n.d.", "non disponible", "inconnu", "non connu", "?", "missing", "unknown"},
    "not_applicable": {"sans objet", "so", "s.o.", "na", "n/a", "non applicable", "not applicable"},
    "withheld": {"non communique", "confidentiel", "secret", "withheld"},
}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_LINE = re.compile(rf"\s*({REQUEST}[0-9a-f]{{4,40}})\.(\d{{1,6}})\s*")


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell that its holder filled or changed: canonical texts as the lake has it (`before`) and as it came back."""

    asked: Asked
    column: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Returned:
    """What a returned file says: the rows of `observation` it asks for (None: nothing was edited), cell by cell.

    `findings`: cells that could not be read, and lines that are not of the request; rows with one that blocks stay out.
    """

    request: Request
    sheet: Sheet | None
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of an answer: where it stands, and its text as typed."""

    line: int
    letter: str | None
    value: object


def derive_line_id(request: str, number: int) -> str:
    """What the hidden column says of one line."""
    return f"{request}.{number}"


def recognise(brought: Brought) -> str | None:
    """The id of the request that a file answers: the property it carries, else its lines' ids; None for other files."""
    if brought.submission and brought.submission.startswith(REQUEST):
        return brought.submission
    found = Counter(mark[0] for grid in brought.grids for _, mark, _ in _marked(grid))
    return found.most_common(1)[0][0] if found else None


def derive_returned(brought: Brought, request: Request, view: View) -> Returned:
    """The rows that a returned file asks for, over the rows that `view` holds: only what was edited differs."""
    asked = {item.number: item for item in request.asked}
    answers, findings = _read_cells(brought, request)
    held = _read_held(view, [asked[number] for number in answers])
    edits: list[Edit] = []
    rows: list[tuple[int, Sequence[object]]] = []
    spots: dict[tuple[int, str | None], tuple[int, str | None]] = {}
    names = read_table("observation").names
    for record, (number, cells_by_name) in enumerate(sorted(answers.items()), start=1):
        item = asked[number]
        before = held.get(item.number, {})
        taken, problems = _take(brought, cells_by_name)
        findings += problems
        row = {**_begin(item), **before, **taken}
        changed = [
            Edit(item, name, before.get(name), row[name])
            for name in ANSWERS
            if before.get(name) != row.get(name) and not _goes_without_saying(name, before.get(name), row[name])
        ]
        if not changed or any(problem.blocks for problem in problems):
            continue
        edits += changed
        rows.append((record, [row.get(name) for name in names]))
        spots[record, None] = (next(iter(cells_by_name.values())).line, None)
        spots |= {(record, name): (cell.line, cell.letter) for name, cell in cells_by_name.items()}
    if not rows:
        return Returned(request, None, (), tuple(findings))
    sheet = Sheet(
        brought.file, brought.sha256, table=read_table("observation"), header=names, rows=rows, places=spots,
        content=brought.content,
    )  # fmt: skip
    return Returned(request, sheet, tuple(edits), tuple(findings))


def read_answers(brought: Brought, request: Request) -> dict[int, dict[str, str]]:
    """What a returned file says in the cells to fill, as texts by number of line and column; choices as codes.

    Nothing is checked: it is what its holder would have typed.
    """
    answers, _ = _read_cells(brought, request)
    table = read_table("observation")
    told: dict[int, dict[str, str]] = {}
    for number, cells in answers.items():
        texts = {
            name: cell.value
            if isinstance(cell.value, str)
            else say_cell(as_text(cell.value, table.field(name)), table.field(name))
            for name, cell in cells.items()
        }
        filled = {name: text.strip() for name, text in texts.items() if text and text.strip()}
        if absent := _absent(filled.get("value", "")):
            filled |= {"presence": absent, "reason": filled.get("reason") or filled.pop("value")}
        told[number] = {name: _choose(name, text) if name in CHOICES else text for name, text in filled.items()}
    return told


def check_personal(brought: Brought) -> tuple[Finding, ...]:
    """The personal data written in a file, addresses of services left out: such a file is not to be kept as it is."""
    found = []
    for grid in brought.grids:
        texts = [(line, place, cell) for line, cells in grid.lines for place, cell in enumerate(cells)
                 if isinstance(cell, str)]  # fmt: skip
        suspects = set(derive_suspects(text for _, _, text in texts))
        for line, place, text in texts:
            for trace in read_traces(text) if text in suspects else ():
                if not trace.is_generic:
                    code = f"personal-{trace.kind}"
                    at = (line, None, code, BLOCKS, trace.masked, "observation", brought.file, grid.sheet)
                    found.append(Finding(*at, letter=letter_of(place)))
    return tuple(found)


def _read_cells(brought: Brought, request: Request) -> tuple[dict[int, dict[str, _Cell]], list[Finding]]:
    """The lines of the request that a file fills, by number, and what is strange about others."""
    asked = {item.number for item in request.asked}
    findings: list[Finding] = []
    answers: dict[int, dict[str, _Cell]] = {}
    for grid in brought.grids:
        places = _find_columns(grid)
        for line, (of, number), cells in _marked(grid):
            if of != request.id or number not in asked:
                findings.append(_finding(brought, grid, "returned-line-unknown", NOTE, line))
            elif number in answers and _is_filled(places, cells):
                findings.append(_finding(brought, grid, "returned-line-twice", BLOCKS, line))
            elif _is_filled(places, cells):
                answers[number] = {
                    name: _Cell(line, letter_of(place), cells[place] if place < len(cells) else None)
                    for name, place in places.items()
                }
    return answers, findings


def _marked(grid: Grid) -> Iterable[tuple[int, tuple[str, int], Sequence[object]]]:
    """Lines that carry the id of a request's line, wherever the column stands."""
    for line, cells in grid.lines:
        for cell in cells:
            if isinstance(cell, str) and (found := _LINE.fullmatch(cell)):
                yield line, (found[1], int(found[2])), cells
                break


def _find_columns(grid: Grid) -> dict[str, int]:
    """Where each column to fill stands: the line that names most of them, in either language."""
    titles = {fold(words.title("observation", name)): name for words in (Words("en"), Words("fr")) for name in ANSWERS}
    best: dict[str, int] = {}
    for _, cells in grid.lines:
        found = {
            titles[fold(cell)]: place
            for place, cell in enumerate(cells)
            if isinstance(cell, str) and len(cell) < 200 and fold(cell) in titles
        }
        best = found if len(found) > len(best) else best
    return best


def _is_filled(places: Mapping[str, int], cells: Sequence[object]) -> bool:
    return any(
        place < len(cells) and cells[place] is not None and str(cells[place]).strip() for place in places.values()
    )


def _take(brought: Brought, cells: Mapping[str, _Cell]) -> tuple[dict[str, str | None], list[Finding]]:
    """The cells that were filled as canonical texts; a cell left empty says nothing."""
    taken: dict[str, str | None] = {}
    problems: list[Finding] = []
    for name, cell in cells.items():
        column = read_table("observation").field(name)
        text = cell.value if isinstance(cell.value, str) else as_text(cell.value, column)
        if not text.strip():
            continue
        if name in CHOICES:
            taken[name] = _choose(name, text)
        elif name == "value" and (absent := _absent(text)):
            # Said in words where a number was awaited: a reason, never a zero.
            taken |= {"presence": absent, "reason": text.strip()}
        else:
            taken[name], problem = take_typed(text, column)
            if problem is None and column.type == "number" and not _NUMBER.fullmatch(taken[name] or ""):
                problem = "returned-number"
            if problem:
                place = (cell.line, name, problem, BLOCKS, text, "observation", brought.file)
                problems.append(Finding(*place, letter=cell.letter))
    if taken.get("value") is not None:
        taken.setdefault("presence", "present")
    elif taken.get("reason") is not None:
        taken.setdefault("presence", "missing")
    if taken.get("presence") == "present":
        taken.setdefault("reason", None)
    return taken, problems


def _goes_without_saying(name: str, before: str | None, after: str | None) -> bool:
    """A value that is given is there: nobody had to write it."""
    return name == "presence" and before is None and after == "present"


def _choose(name: str, text: str) -> str:
    """The code of a label of a drop-down in either language; what is no label stays, and its check says so."""
    labels = read_table("observation").field(name).labels
    for code, label in labels.items():
        if fold(text) in {fold(label.fr), fold(label.en), fold(code)}:
            return code
    return text.strip()


def _absent(text: str) -> str | None:
    return next((code for code, said in _ABSENT.items() if fold(text) in said), None)


def _begin(item: Asked) -> dict[str, str | None]:
    return {
        "project": item.project, "indicator": item.indicator, "period_start": item.first.isoformat(),
        "period_end": item.last.isoformat(), "breakdown": "total",
    }  # fmt: skip


def _read_held(view: View, asked: Iterable[Asked]) -> dict[int, dict[str, str | None]]:
    """The rows that the lake has under the keys asked for, as canonical texts by field."""
    table = read_table("observation")
    wanted = {(item.project, item.indicator, item.first, item.last, "total"): item.number for item in asked}
    if not wanted:
        return {}
    held = view.read_columns("observation", table.names)
    keys = zip(*(held.column(name).to_pylist() for name in table.key), strict=True)
    found = [(wanted[key], place) for place, key in enumerate(keys) if key in wanted]
    return {
        number: {
            name: canonical(value, table.field(name)) for name, value in held.slice(place, 1).to_pylist()[0].items()
        }
        for number, place in found
    }


def _finding(brought: Brought, grid: Grid, code: str, severity: str, line: int) -> Finding:
    return Finding(line, None, code, severity, None, "observation", brought.file, grid.sheet)

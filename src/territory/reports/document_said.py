"""What boards hold, in the words of a document: facts, key figures, tables, sources, the reference at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pandas as pd
import segno

from territory.analysis.facts import Fact
from territory.analysis.selection import UNDATED
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Coverage, Figure, Kpi, Phrase
from territory.model.scope import Scope
from territory.reports.document import Block, Document, Item, Items, Key, Keys, Reference, Table
from territory.reports.state import say_state

#: Letters of a text that somebody wrote: the whole is on the page that the link opens.
LONGEST = 320
#: Letters of a cell.
_CELL = 90
#: Where a square code has no module.
_QUIET = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """What every document stands on: the words, what may be seen of which state, what was asked, and its frozen link.

    `link` is the address that shows the same figures again.
    """

    words: Words
    view: View
    scope: Scope
    link: str

    @property
    def state(self) -> str:
        """The arrêté, or that the data is live."""
        return say_state(self.words, self.view, self.scope.known)

    @property
    def on(self) -> date:
        """The effective date, which is also the day written in the file."""
        return self.scope.on or self.view.default_on or UNDATED


def derive_document(
    frame: Frame, kind: str, title: str, kicker: str, answer: Phrase, blocks: Sequence[Block]
) -> Document:
    """A document of a kind (`document-kind-<kind>`), with what all have: badge, foot, reference."""
    words = frame.words
    named = words(f"document-kind-{kind}")
    nature = frame.view.nature
    return Document(
        language=words.language,
        title=title,
        kicker=f"{named} · {kicker}" if kicker else named,
        badge=words(f"document-badge-{nature}") if nature in {"demo", "published"} else None,
        answer=words.say(answer),
        blocks=(*blocks, say_reference(frame, kind)),
        foot=f"{cut(title, 60)} · {frame.state}",
        on=frame.on,
    )


def say_reference(frame: Frame, kind: str) -> Reference:
    """How to check and to cite: the state of the data, the effective date, what missing means, the frozen link."""
    words = frame.words
    lines = [(words("document-reference-state"), f"{frame.state}.")]
    if frame.on != UNDATED:
        lines.append((words("document-reference-on"), f"{words.day(frame.on)}."))
    if frame.view.closing and frame.view.closing.note:
        lines.append((words("document-reference-note"), cut(frame.view.closing.note)))
    lines.append((words("document-reference-read"), words("document-reference-missing")))
    nature = frame.view.nature
    if nature in {"demo", "published"}:
        lines.append(
            (
                words("document-badge-sentence", badge=words(f"document-badge-{nature}")),
                words(f"document-nature-{nature}"),
            )
        )
    code = segno.make(frame.link, error="m", micro=False)
    runs = tuple(run for row, modules in enumerate(code.matrix) for run in _runs(row + _QUIET, modules))
    size = len(code.matrix) + 2 * _QUIET
    called = words("document-reference-link")
    return Reference(
        words(f"document-reference-{kind}"), tuple(lines), called, frame.link, runs, size, words("document-code")
    )


def _runs(row: int, modules: Sequence[int]) -> list[tuple[int, int, int]]:
    """The black modules of a row as (row, first column, length)."""
    found: list[tuple[int, int, int]] = []
    for column, module in enumerate(modules):
        if not module:
            continue
        if found and found[-1][1] + found[-1][2] == column + _QUIET:
            found[-1] = (row, found[-1][1], found[-1][2] + 1)
        else:
            found.append((row, column + _QUIET, 1))
    return found


def say_keys(frame: Frame, kpis: Sequence[Kpi]) -> Keys:
    """Key figures with what each covers."""
    words = frame.words
    return Keys(
        tuple(
            Key(
                words(f"kpi-{kpi.key}"), words.say(kpi.value), words.coverage(kpi.coverage),
                words.say(kpi.note) if kpi.note else None,
            )
            for kpi in kpis
        )
    )  # fmt: skip


def say_facts(frame: Frame, facts: Sequence[Fact], lines: int) -> Items:
    """Facts as a list of at most so many lines; how many are left out is said."""
    words = frame.words
    return Items(tuple(_say_fact(words, fact) for fact in facts[:lines]), say_rest(frame, len(facts) - lines))


def _say_fact(words: Words, fact: Fact) -> Item:
    said = words.say(fact.said)
    if fact.sheet is not None and fact.name is not None:
        said = f"{said} {fact.name}"
    elif fact.name is not None:
        said = f"{fact.name} ({said})"
    if fact.detail:
        said = f"{said} · {cut(fact.detail)}"
    if fact.source_url:
        said = words("document-sourced", said=said, site=cut(_name_site(fact.source_url), _CELL))
    return Item(said, words.partial_date(fact.on) if fact.on else None)


def say_rest(frame: Frame, count: int) -> str | None:
    """How many lines are on the page and not here; None when all are here."""
    return frame.words("document-rest", count=count) if count > 0 else None


def say_table(frame: Frame, figure: Figure, columns: Mapping[str, float], lines: int) -> Table | None:
    """The first rows of a figure, of those of its columns that say something (with their share of the width).

    None when there is no row: an empty table is no table.
    """
    words, rows = frame.words, figure.rows
    if rows.empty:
        return None
    kept = [name for name in columns if name in rows.columns and _says(rows[name])]
    cells = tuple(
        tuple(cut(words.cell(value, name), _CELL) for name, value in zip(kept, line, strict=True))
        for line in rows.loc[:, kept].head(lines).itertuples(index=False, name=None)
    )
    return Table(
        titles=tuple(words(f"column-{name}".replace("_", "-")) for name in kept),
        is_number=tuple(_is_number(rows[name]) for name in kept),
        widths=tuple(columns[name] for name in kept),
        rows=cells,
        rest=say_rest(frame, len(rows) - lines),
        source=say_source(frame, figure.coverage, figure.sources),
    )


def _says(column: pd.Series[Any]) -> bool:
    return bool(column.notna().any())


def _is_number(column: pd.Series[Any]) -> bool:
    """Whether a column holds numbers (amounts, quantities, counts), which are set to the right."""
    known = column.dropna()
    return bool(len(known)) and all(
        not isinstance(value, str | Phrase | Coverage | list | tuple) and not hasattr(value, "name")
        and not hasattr(value, "field") and not isinstance(value, date)
        for value in known
    )  # fmt: skip


def say_source(frame: Frame, coverage: Coverage | None, sources: Sequence[str] = ()) -> str | None:
    """The line under a figure: what it covers, at which date, whence it comes; the arrêté is at each page's foot."""
    words, parts = frame.words, []
    if coverage:
        covered = words.coverage(coverage)
        parts.append(covered if frame.on == UNDATED else words("coverage-on", coverage=covered, day=frame.on))
    if sources:
        named = [words(f"source-{item}") if words.has(f"source-{item}") else _name_site(item) for item in sources]
        once = list(dict.fromkeys(named))
        shown = ", ".join(once[:3]) + ("…" if len(once) > 3 else "")
        parts.append(words("sources", count=len(once), sources=shown))
    return " · ".join(parts) or None


def say_alternative(frame: Frame, sentence: str, coverage: Coverage | None, said: Sequence[str]) -> str:
    """What a drawing says without being seen: its finding, what it covers, and each value that it draws."""
    covered = f" {frame.words.coverage(coverage)}." if coverage else ""
    return f"{sentence.rstrip('.')}.{covered} {frame.words.series(said)}".strip()


def cut(text: str, longest: int = LONGEST) -> str:
    """A text no longer than that, cut between two words; the no-break spaces within a number or before a sign stay."""
    if len(text) <= longest:
        return text
    whole, _, _ = text[:longest].rpartition(" ")
    return f"{whole.rstrip(' ,;:·') or text[: longest - 1]}…"


def _name_site(source: str) -> str:
    """The site of an address; what is no address is a name already."""
    return urlsplit(source).netloc.removeprefix("www.") or source if "://" in source else source

"""What a file's columns may become: the slots of a table, or of a profile that fills several tables at once."""

from __future__ import annotations

from dataclasses import dataclass

from territory.schema.table import Words


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that a column may hold.

    - `kind`: `text`, `money`, `number`, `integer`, `boolean`, `date`, `partial_date`, `year`, `datetime`, `siret`,
      `siren`, `rna`, `enum`, `reference` (a key of `refers_to`, or the name of what it means), `url`, `json`.
    - `aliases`: labels found in real files.
    - `table`, `field`: the descriptor's column it fills, when there is just one.
    """

    name: str
    title: Words
    kind: str
    aliases: tuple[str, ...] = ()
    is_required: bool = False
    refers_to: str | None = None
    table: str | None = None
    field: str | None = None


def slot_of(
    name: str, kind: str, fr: str, en: str, *aliases: str, needed: bool = False, to: str | None = None,
    at: tuple[str, str] | None = None,
) -> Slot:  # fmt: skip
    """A profile's slot; `at` is the descriptor's column it fills, when there is just one."""
    table, field = at or (None, None)
    return Slot(name, Words(fr, en), kind, aliases, needed, to, table, field)


@dataclass(frozen=True, slots=True)
class Target:
    """Where the rows of a block may go: a table by its name, or a profile (`subsidies`, `funding_plan`…)."""

    name: str
    title: Words
    slots: tuple[Slot, ...]
    tables: tuple[str, ...]

    def slot(self, name: str) -> Slot:
        """The slot `name`; raises KeyError."""
        for item in self.slots:
            if item.name == name:
                return item
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Match:
    """One column of a block and the slot it fills (None: left aside), how sure (0 to 1) and why.

    `why`: `name`, `title`, `alias`, `likeness`, `content`, `remembered`, `chosen` or `none`.
    """

    column: int
    slot: str | None
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """What is understood of a block: its target (None: not recognised), each column's match, and constants.

    `others` are targets that would do less well, best first; `constants` give a slot one value for all rows.
    `source` recognises files of the same origin: their choices are remembered under it.
    """

    block: str
    target: str | None
    matches: tuple[Match, ...]
    source: str
    others: tuple[tuple[str, float], ...] = ()
    constants: tuple[tuple[str, str], ...] = ()

    def column_of(self, slot: str) -> int | None:
        """The column that fills a slot, None when none does."""
        return next((match.column for match in self.matches if match.slot == slot), None)

"""A profile: how one block of rows fills several tables at once; and what deriving a block's rows gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from territory.ingest.block import Block
from territory.ingest.finding import Finding
from territory.ingest.question import Assumption, Choices, Question, Repair
from territory.ingest.sheet import Sheet
from territory.ingest.target import Mapping, Target

if TYPE_CHECKING:
    from territory.ingest.resolve import Resolver

#: Shapes whose blocks have one fact per row, under labels that people chose.
ROWS = frozenset({"list", "crosstab", "form", "features"})


@dataclass(frozen=True, slots=True)
class Derived:
    """What a block gives: sheets that the checks judge, what was noted, assumed, asked and proposed on the way."""

    sheets: tuple[Sheet, ...] = ()
    findings: tuple[Finding, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    questions: tuple[Question, ...] = ()
    repairs: tuple[Repair, ...] = ()


#: `derive(block, mapping, choices, resolve)`: a profile's own way from a block to sheets.
Derive = Callable[[Block, Mapping, Choices, "Resolver"], Derived]


@dataclass(frozen=True, slots=True)
class Profile:
    """A target that fills several tables, with how it does so.

    - `lists`: the tables that its rows list; of the others it brings what the lake lacks, and nothing has left them.
    - `shapes`: the shapes of block it understands.
    - `grantor`, `beneficiary`: its slots (name, number) for who gives and who receives, in the same order: when the
      labels deceive, content tells them apart (`ingest.roles`).
    """

    target: Target
    derive: Derive
    lists: tuple[str, ...]
    shapes: frozenset[str] = ROWS
    grantor: tuple[str, ...] = ()
    beneficiary: tuple[str, ...] = ()

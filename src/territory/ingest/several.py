"""Several files in one submission: each has topics of its own, though two may have a sheet of one name, or none.

Workbooks made from one model all have `Feuil1`, and lists of text have no sheet at all. The first file's topics are
plain (`encoding`, `header:Feuil1#1`); those of the n-th end with its number (`encoding:~2`, `header:Feuil1#1~2`), and
so do the identifiers of its blocks, which name all topics that come after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from territory.ingest.block import Block
from territory.ingest.question import Assumption, Choices

MARK = "~"
_NUMBERED = re.compile(rf"{MARK}(\d+)(?=:|$)")


def scope(choices: Choices, number: int) -> Choices:
    """The choices about one file, under plain topics; `number` is its place in the submission, from 1."""
    found = {}
    for topic, answer in choices.items():
        numbered = _NUMBERED.search(topic)
        if numbered is None:
            if number == 1:
                found[topic] = answer
        elif int(numbered[1]) == number:
            found[_NUMBERED.sub("", topic, count=1).removesuffix(":")] = answer
    return found


def read_number(topic: str) -> int:
    """The place, from 1, of the file that a topic is about."""
    numbered = _NUMBERED.search(topic)
    return int(numbered[1]) if numbered else 1


def number_assumptions(assumptions: Iterable[Assumption], number: int) -> tuple[Assumption, ...]:
    """What reading a file took for granted, under topics of its own."""
    return tuple(
        item if number == 1 else replace(item, topic=_number_topic(item.topic, number)) for item in assumptions
    )


def number_block(block: Block, number: int) -> Block:
    """A block under an identifier that no other file's block has."""
    return block if number == 1 else replace(block, id=f"{block.id}{MARK}{number}")


def _number_topic(topic: str, number: int) -> str:
    return f"{topic}{MARK}{number}" if ":" in topic else f"{topic}:{MARK}{number}"

"""What reading took for granted, what it proposes, what it asks. Each has a topic; a choice is an answer to a topic.

A submission is a file and the choices made about it: everything else derives from the two, so a draft survives a
reload, and the same choices serve again for the next file of the same source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Answers by topic: `word` or `word:where`, where is a sheet, a block, or a block and a column (`Feuil1#1:C`).
Choices = Mapping[str, str]

#: The answer that accepts a repair, or refuses it.
ACCEPT, REFUSE = "accept", "refuse"
#: How many rows of a table a question may offer: of more, one is searched for.
MOST_OPTIONS = 60


@dataclass(frozen=True, slots=True)
class Assumption:
    """One thing taken for granted, that a person may change: `assumption-<word of the topic>` says it.

    `options` are the answers possible (empty: free text), in codes whose words are `choice-<word>-<code>` when they
    exist, else themselves; `detail` fills the sentence. `is_sure` false asks for a look.
    """

    topic: str
    chosen: str
    options: tuple[str, ...] = ()
    detail: Mapping[str, str] = field(default_factory=dict)
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """Something that is never guessed: `question-<word of the topic>` asks it; the rows concerned wait for the answer.

    `lines` are those of the file it is about.
    """

    topic: str
    options: tuple[str, ...]
    lines: tuple[int, ...] = ()
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repair:
    """A proposed correction of one cell, applied only when accepted.

    `topic` is shared by all repairs with one cause in one column (`repair-siret-scientific:Feuil1#1:B`): people accept
    or refuse the group; `repair-<cause>` says it. A single cell may be decided apart under `topic:line`.
    """

    topic: str
    line: int
    letter: str | None
    was: str
    proposed: str
    detail: Mapping[str, str] = field(default_factory=dict)

    def is_accepted(self, choices: Choices) -> bool:
        """Whether the choices accept it: for this line when they say so, else for its group."""
        return choices.get(f"{self.topic}:{self.line}", choices.get(self.topic)) == ACCEPT


def word_of(topic: str) -> str:
    """What a topic is about, without where: the end of its locale keys."""
    return topic.split(":", 1)[0]

"""What is remembered of files that came before: the choices made about a source, used again for its next file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from territory.ingest.block import Block
from territory.ingest.question import Choices
from territory.ingest.sheet import fold

#: Topics about a block whose answers serve again, whatever the file.
_LASTING = ("target", "column", "constant", "decimal", "dates", "reference", "unpivot", "create")


@dataclass(frozen=True, slots=True)
class Memory:
    """Choices by source; the block's id in their topics is replaced by `*` (`column:*:C`)."""

    by_source: Mapping[str, Choices] = field(default_factory=dict)

    def recall(self, source: str) -> Choices:
        """What is remembered of a source, nothing when it is new."""
        return self.by_source.get(source, {})


def derive_source(block: Block) -> str:
    """What recognises blocks of one origin: a hash of the folded labels, in order, and of the shape."""
    text = "\n".join([block.shape, *(fold(label) for label in block.labels)])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def derive_choices(block: Block, choices: Choices, memory: Memory) -> dict[str, str]:
    """The choices completed by what is remembered of the block's source; what was chosen now wins."""
    remembered = memory.recall(derive_source(block))
    recalled = {topic.replace(":*", f":{block.id}", 1): answer for topic, answer in remembered.items()}
    return {**recalled, **choices}


def derive_lasting(block: str, choices: Choices) -> dict[str, str]:
    """The choices about a block that are worth keeping for its source, the block's id replaced by `*`."""
    kept = {}
    for topic, answer in choices.items():
        word, _, where = topic.partition(":")
        if word in _LASTING and (where == block or where.startswith(f"{block}:")):
            kept[f"{word}:*{where[len(block) :]}"] = answer
    return kept

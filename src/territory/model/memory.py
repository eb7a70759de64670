"""What is remembered of files that came before: the choices made about a source, used again for its next file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Topics about a block whose answers serve again for the next file of the same source.
LASTING = ("target", "column", "constant", "decimal", "dates", "reference", "create")


@dataclass(frozen=True, slots=True)
class Memory:
    """Choices by source; the block's id in their topics is replaced by `*` (`column:*:C`)."""

    by_source: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def recall(self, source: str) -> Mapping[str, str]:
        """What is remembered of a source, nothing when it is new."""
        return self.by_source.get(source, {})


def derive_lasting(block: str, choices: Mapping[str, str]) -> dict[str, str]:
    """The choices about a block that are worth keeping for its source, the block's id replaced by `*`."""
    kept = {}
    for topic, answer in choices.items():
        word, _, where = topic.partition(":")
        if word in LASTING and (where == block or where.startswith(f"{block}:")):
            kept[f"{word}:*{where[len(block) :]}"] = answer
    return kept

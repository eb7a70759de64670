"""A block's source, and the choices remembered of it: what was corrected once is not corrected again."""

from __future__ import annotations

import hashlib

from territory.ingest.block import Block
from territory.ingest.question import Choices
from territory.ingest.sheet import fold
from territory.model.memory import Memory as Memory


def derive_source(block: Block) -> str:
    """What recognises blocks of one origin: a hash of the folded labels, in order, and of the shape."""
    text = "\n".join([block.shape, *(fold(label) for label in block.labels)])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def derive_choices(block: Block, choices: Choices, memory: Memory) -> dict[str, str]:
    """The choices completed by what is remembered of the block's source; what was chosen now wins."""
    return {**derive_recalled(block, memory), **choices}


def derive_recalled(block: Block, memory: Memory) -> dict[str, str]:
    """What is remembered of the block's source, under the block's own topics."""
    remembered = memory.recall(derive_source(block))
    return {topic.replace(":*", f":{block.id}", 1): answer for topic, answer in remembered.items()}

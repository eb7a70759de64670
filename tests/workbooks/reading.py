"""The fictional workbooks as blocks, and each block as plain values to compare: `python -m tests.workbooks.reading`
writes `expected.json` again, which is then read by eye before it is kept.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from territory.config import Settings
from territory.ingest.block import Block
from territory.ingest.grid import Brought
from territory.ingest.limits import Limits
from territory.ingest.reader import read_brought
from territory.ingest.shapes import derive_blocks
from territory.ingest.sheet import as_text, fold
from territory.ingest.values import derive_style, take

FOLDER = Path(__file__).parent
EXPECTED = FOLDER / "expected.json"

#: What the columns of the workbooks hold, by their label's words; the rest is text.
_KINDS = (
    (re.compile(r"montant|cout|budget total|aide versee|demande|accorde"), "money"),
    (re.compile(r"valeur"), "number"),
    (re.compile(r"date|prevu le|atteint le|exprime le|convention"), "partial_date"),
    (re.compile(r"heures estimees"), "integer"),
    (re.compile(r"en nature|versee"), "boolean"),
)


def bring(path: Path) -> Brought:
    """A workbook as it is read when it is dropped."""
    return read_brought(path.read_bytes(), path.name, {}, Limits.of(Settings.read({})))


def kind_of(label: str) -> str:
    """What a column of these workbooks holds."""
    return next((kind for pattern, kind in _KINDS if pattern.search(fold(label))), "text")


def say_block(block: Block) -> dict[str, object]:
    """A block as plain values: each cell canonical, or `?problem`, or `!reason` when its words say it is missing."""
    columns = []
    for n, label in enumerate(block.labels):
        cells = block.column(n)
        style = derive_style(cells, kind_of(label), label=label)
        taken = [take(cell, kind_of(label), style) for cell in cells]
        columns.append(
            [t.text or (f"?{t.problem}" if t.problem else f"!{t.reason}" if t.reason else None) for t in taken]
        )
    return {
        "id": block.id,
        "shape": block.shape,
        "title": block.title,
        "context": {label: as_text(value) for label, value in block.context.items()},
        "header_line": block.header_line,
        "labels": list(block.labels),
        "letters": list(block.letters),
        "empty": block.empty,
        "set_aside": [list(item) for item in block.set_aside],
        "lines": [line for line, _ in block.rows],
        "rows": [list(row) for row in zip(*columns, strict=True)],
    }


def say_workbook(brought: Brought) -> list[dict[str, object]]:
    """The blocks of a workbook as plain values."""
    return [say_block(block) for block in derive_blocks(brought, {})[0]]


if __name__ == "__main__":
    said = {
        path.name: say_workbook(bring(path))
        for path in sorted(FOLDER.iterdir())
        if path.suffix in {".xlsx", ".xls", ".ods"}
    }
    EXPECTED.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

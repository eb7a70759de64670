"""From the sheets of a file to blocks of rows, whatever shape they have; each step can be chosen otherwise."""

from __future__ import annotations

from territory.ingest.block import TOTAL, Block
from territory.ingest.grid import Brought, Grid
from territory.ingest.question import Assumption, Choices
from territory.ingest.regions import Region, whole
from territory.ingest.tables import Table, derive_table, split_tables

#: The shapes a sheet may be said to have.
SHAPES = ("list", "crosstab", "form", "plan", "cerfa")
KEEP_TOTALS, DROP_TOTALS = "keep-totals", "drop-totals"
#: Lines that a person is offered as the header.
_OFFERED = 12


def derive_blocks(brought: Brought, choices: Choices) -> tuple[tuple[Block, ...], tuple[Assumption, ...]]:
    """The blocks of all sheets read, in order, and what was taken for granted; an empty sheet gives none."""
    blocks: list[Block] = []
    assumptions: list[Assumption] = []
    for grid in brought.grids:
        if choices.get(f"sheet:{grid.sheet or ''}") == "skip":
            continue
        found, assumed = _derive_sheet(brought, grid, choices)
        blocks += found
        assumptions += assumed
    return tuple(blocks), tuple(assumptions)


def _derive_sheet(brought: Brought, grid: Grid, choices: Choices) -> tuple[list[Block], list[Assumption]]:
    region = whole(grid)
    if not region.width:
        return [], []
    blocks: list[Block] = []
    assumptions: list[Assumption] = []
    for part in split_tables(region):
        block_id = f"{grid.sheet or ''}#{len(blocks) + 1}"
        block, assumed = _derive_list(brought, grid, part, block_id, choices)
        blocks.append(block)
        assumptions += assumed
    return blocks, assumptions


def _derive_list(
    brought: Brought, grid: Grid, region: Region, block_id: str, choices: Choices
) -> tuple[Block, list[Assumption]]:
    """A list and what was assumed of it: where its header is, which lines are totals."""
    chosen = choices.get(f"header:{block_id}", "")
    keeps = choices.get(f"rows:{block_id}") == KEEP_TOTALS
    table = derive_table(
        region,
        int(chosen) if chosen.isdecimal() else None,
        keeps_totals=keeps,
        counts_tail=brought.kind == "csv",
    )
    block = Block(
        id=block_id,
        file=brought.file,
        sha256=brought.sha256,
        sheet=grid.sheet,
        shape="list",
        labels=table.labels,
        letters=table.letters,
        rows=table.rows,
        header_line=table.header_line,
        title=table.title,
        context=dict(table.context),
        empty=table.empty,
        set_aside=table.aside,
        uncalculated=grid.uncalculated,
    )
    return block, [_say_header(table, block), *_say_totals(block, keeps)]


def _say_header(table: Table, block: Block) -> Assumption:
    lines = [number for number, cells in table.region.lines[: table.header.last + 1 + _OFFERED] if any(cells)]
    return Assumption(
        f"header:{block.id}",
        str(block.header_line),
        tuple(str(number) for number in [0, *lines[:_OFFERED]]),
        {"line": str(block.header_line), "lines": str(table.header.last - table.header.first + 1)},
        table.header.is_sure,
    )


def _say_totals(block: Block, keeps: bool) -> list[Assumption]:
    lines = [str(line) for line, why in block.set_aside if why == TOTAL]
    if not lines and not keeps:
        return []
    detail = {"count": str(len(lines)), "lines": ", ".join(lines[:20])}
    return [Assumption(f"rows:{block.id}", KEEP_TOTALS if keeps else DROP_TOTALS, (DROP_TOTALS, KEEP_TOTALS), detail)]

"""From the sheets of a file to blocks of rows, whatever shape they have; each step can be chosen otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from territory.ingest import budget, crosstab, form
from territory.ingest.accounts import has_accounts, join_accounts
from territory.ingest.block import TOTAL, Block
from territory.ingest.cells import is_blank
from territory.ingest.grid import Brought, Grid
from territory.ingest.own import find_own_targets
from territory.ingest.question import Assumption, Choices
from territory.ingest.regions import Region, whole
from territory.ingest.tables import YEAR_LABEL, Table, derive_table, read_titles, read_year, split_tables

LIST, CROSSTAB, FORM, PLAN, CERFA, FEATURES = "list", "crosstab", "form", "plan", "cerfa", "features"
#: The shapes a sheet may be said to have.
SHAPES = (LIST, CROSSTAB, FORM, PLAN, CERFA)
KEEP_TOTALS, DROP_TOTALS, NONE = "keep-totals", "drop-totals", "none"
#: Lines that a person is offered as the header.
_OFFERED = 12


def derive_blocks(brought: Brought, choices: Choices) -> tuple[tuple[Block, ...], tuple[Assumption, ...]]:
    """The blocks of all sheets read, in order, and what was taken for granted; an empty sheet gives none.

    What a form says of its project goes into the context of the workbook's other blocks.
    """
    blocks: list[Block] = []
    assumptions: list[Assumption] = []
    identity: dict[str, object] = {}
    # What the reader proposed of a sheet (a hidden one may be skipped) holds until a person says otherwise.
    proposed = {item.topic: item.chosen for item in brought.assumptions}
    for grid in brought.grids:
        topic = f"sheet:{grid.sheet or ''}"
        if choices.get(topic, proposed.get(topic)) == "skip":
            continue
        sheet = _Sheet(brought, grid, choices)
        sheet.fill()
        blocks += sheet.blocks
        assumptions += sheet.assumptions
        identity = {**sheet.identity, **identity}
    if identity:
        blocks = [
            block if block.shape == FORM else replace(block, context={**identity, **block.context}) for block in blocks
        ]
    return tuple(blocks), tuple(assumptions)


@dataclass(slots=True)
class _Sheet:
    """One sheet while its blocks are found."""

    brought: Brought
    grid: Grid
    choices: Choices
    blocks: list[Block] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    identity: dict[str, object] = field(default_factory=dict)
    shape: str = LIST

    def fill(self) -> None:
        region = whole(self.grid)
        if not region.width:
            return
        if self.brought.kind == "geojson":
            self._add_table(region, LIST)
            self.blocks = [replace(block, shape=FEATURES) for block in self.blocks]
            return
        topic = f"shape:{self.grid.sheet or ''}"
        chosen = self.choices.get(topic)
        chosen = chosen if chosen in SHAPES else None
        line, first = region.lines[0]
        # A template or an export of ours: nothing of it is a form, a crosstab or a second table.
        is_own = chosen is None and bool(find_own_targets(first))
        is_budget = chosen in {None, PLAN, CERFA} and not is_own
        joined = join_accounts(region) if is_budget else region
        anchor = budget.find_anchor(joined) if is_budget else None
        if anchor is not None:
            self._add_sides(joined, anchor, chosen)
        elif chosen == FORM:
            self._add_form(region)
        elif is_own:
            self._add_table(region, LIST, line=line)
        else:
            self._add_tables(region, chosen)
        if self.brought.kind != "csv" or self.shape != LIST or chosen is not None:
            detail = {"sheet": self.grid.sheet or self.brought.file}
            said = Assumption(topic, chosen or self.shape, SHAPES, detail)
            self.assumptions.insert(0, said)

    def _next(self) -> str:
        return f"{self.grid.sheet or ''}#{len(self.blocks) + 1}"

    def _block(self, shape: str, labels: tuple[str, ...], letters: tuple[str | None, ...]) -> Block:
        return Block(
            self._next(), self.brought.file, self.brought.sha256, self.grid.sheet, shape, labels, letters, rows=[],
            uncalculated=self.grid.uncalculated,
        )  # fmt: skip

    def _add_tables(self, region: Region, chosen: str | None) -> None:
        parts = _join_forms(split_tables(region)) if chosen is None else split_tables(region)
        said: dict[str, object] = {}
        for n, part in enumerate(parts):
            is_last = n == len(parts) - 1
            if chosen is None and form.is_form(part):
                self._add_form(part)
            elif chosen is None and not is_last and (pairs := _read_pairs(part)):
                # A line or two above the tables: `Projet | Halle des Forges`.
                said |= pairs
            else:
                self._add_table(part, chosen, said)
        shapes = {block.shape for block in self.blocks}
        self.shape = shapes.pop() if len(shapes) == 1 else LIST

    def _add_table(
        self, region: Region, chosen: str | None = None, said: dict[str, object] | None = None, line: int | None = None
    ) -> None:
        """A list, or the rows of a crosstab; `line` is that of its header when it is known."""
        block_id = self._next()
        header, keeps = self.choices.get(f"header:{block_id}", ""), self._keeps(block_id)
        table = derive_table(
            region,
            int(header) if header.isdecimal() else line,
            keeps_totals=keeps,
            counts_tail=self.brought.kind == "csv",
        )
        context = {**read_year(self.grid.sheet or ""), **(said or {}), **table.context}
        table = replace(table, context=context)
        block = replace(
            self._block(LIST, table.labels, table.letters), rows=table.rows, header_line=table.header_line,
            title=table.title, context=context, empty=table.empty, set_aside=table.aside, places=table.filled,
        )  # fmt: skip
        self.assumptions.append(_say_header(table, block))
        self.assumptions += _say_totals(block, keeps)
        self.blocks.append(self._unpivot(table, block, chosen))

    def _keeps(self, block_id: str) -> bool:
        return self.choices.get(f"rows:{block_id}") == KEEP_TOTALS

    def _unpivot(self, table: Table, block: Block, chosen: str | None) -> Block:
        """The block with its columns as rows when it is a crosstab and a person did not say otherwise."""
        topic = f"unpivot:{block.id}"
        answer = self.choices.get(topic, "")
        found = crosstab.find_group(table) if chosen != LIST else None
        group = found
        if answer == NONE:
            group = None
        elif answer:
            letters, _, dimension = answer.partition(" ")
            group = crosstab.group_of(table, letters, dimension or crosstab.PERIOD) or found
        offered = group or found
        if offered is None:
            return block
        span = crosstab.span(table, offered)
        options = (NONE, *(f"{span} {dimension}" for dimension in crosstab.DIMENSIONS))
        said = f"{span} {offered.dimension}" if group is not None else NONE
        detail = dict(crosstab.say(table, offered))
        if group is None:
            detail["dimension"] = NONE
        self.assumptions.append(Assumption(topic, said, options, detail, offered.is_sure or bool(answer)))
        if group is None:
            return block
        made = crosstab.unpivot(table, group)
        # The year of the title is now said by each row.
        context = {
            label: value
            for label, value in block.context.items()
            if label != YEAR_LABEL or group.dimension != crosstab.PERIOD
        }
        context |= crosstab.read_bounds(group, context.get(YEAR_LABEL))
        return replace(
            block, shape=CROSSTAB, labels=made.labels, letters=made.letters, rows=made.rows, places=made.places,
            context=context,
        )  # fmt: skip

    def _add_form(self, region: Region) -> None:
        made = form.derive_form(region)
        block = replace(
            self._block(FORM, made.labels, tuple(None for _ in made.labels)), rows=made.rows, header_line=0,
            title=made.title, places=made.places, set_aside=made.aside,
        )  # fmt: skip
        self.blocks.append(block)
        self.identity |= form.read_identity(made)
        self.shape = FORM

    def _add_sides(self, region: Region, anchor: budget.Anchor, chosen: str | None) -> None:
        """The two blocks of a budget: expenses, then resources."""
        self.shape = CERFA if chosen == CERFA or (chosen is None and has_accounts(region)) else PLAN
        first = anchor.expenses[0]
        above = [n for n in range(first) if any(not is_blank(value) for value in region.lines[n][1])]
        title, context = read_titles(region, above)
        context = {**read_year(self.grid.sheet or ""), **context}
        keeps = self._keeps(self._next())
        sides = budget.derive_sides(region, anchor, keeps_totals=keeps, with_accounts=self.shape == CERFA)
        texts = [str(value) for n in above for value in region.lines[n][1] if isinstance(value, str)]
        for side in sides:
            if tax := budget.read_tax([*texts, side.title, *side.labels]):
                context = {**context, budget.TAX: tax}
        for n, side in enumerate(sides):
            block = replace(
                self._block(self.shape, side.labels, side.letters), rows=side.rows, header_line=side.header_line,
                title=title, context=context, empty=side.empty if n == 0 else 0, set_aside=tuple(side.aside),
            )  # fmt: skip
            self.blocks.append(block)
            self.assumptions += [
                replace(said, is_sure=not side.doubtful) for said in _say_totals(block, self._keeps(block.id))
            ]


def _join_forms(parts: Sequence[Region]) -> list[Region]:
    """The parts, the sections of one form together: empty lines part them as they part tables."""
    joined: list[Region] = []
    for part in parts:
        above = joined[-1] if joined else None
        is_next = above is not None and above.left == part.left and above.lines[-1][0] < part.lines[0][0]
        if above is not None and is_next and form.is_form(above) and (form.is_form(part) or _read_pairs(part)):
            joined[-1] = Region([*above.lines, *part.lines], part.left, part.merged)
        else:
            joined.append(part)
    return joined


def _read_pairs(region: Region) -> dict[str, object]:
    """What a few lines of a label and a value say; nothing when the region is anything else."""
    pairs: dict[str, object] = {}
    for _, cells in _filled(region):
        values = [value for value in cells if not is_blank(value)]
        if len(values) > 2 or not isinstance(values[0], str):
            return {}
        if len(values) == 2:
            pairs[values[0].strip().rstrip(" :\u00a0")] = values[1]
    return pairs if len(pairs) <= 4 and pairs else {}


def _filled(region: Region) -> Iterator[tuple[int, Sequence[object]]]:
    return ((number, cells) for number, cells in region.lines if any(not is_blank(value) for value in cells))


def _say_header(table: Table, block: Block) -> Assumption:
    lines = [number for number, cells in table.region.lines[: table.header.last + 1 + _OFFERED] if any(cells)]
    count = table.header.last - table.header.first + 1
    detail = {"line": str(block.header_line), "lines": str(count), "levels": ("none", "one", "several")[min(count, 2)]}
    options = tuple(dict.fromkeys(str(number) for number in [0, *lines[:_OFFERED], block.header_line]))
    return Assumption(f"header:{block.id}", str(block.header_line), options, detail, table.header.is_sure)


def _say_totals(block: Block, keeps: bool) -> list[Assumption]:
    lines = [str(line) for line, why in block.set_aside if why == TOTAL]
    if not lines and not keeps:
        return []
    detail = {
        "count": str(len(lines)),
        "lines": ", ".join(lines[:20]) + ("…" if len(lines) > 20 else ""),
        "many": ("none", "one", "many")[min(len(lines), 2)],
    }
    chosen = KEEP_TOTALS if keeps else DROP_TOTALS
    return [Assumption(f"rows:{block.id}", chosen, (DROP_TOTALS, KEEP_TOTALS), detail)]

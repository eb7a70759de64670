"""Which target a block goes to, and which slot each column fills: by names, by likeness, by content, by memory."""

from __future__ import annotations

import re
from collections.abc import Sequence

from territory.ingest.block import Block
from territory.ingest.evidence import SAMPLE, Evidence, measure_evidence
from territory.ingest.fit import Fit, derive_fit
from territory.ingest.index import fold_name
from territory.ingest.likeness import names_of, read_exact
from territory.ingest.memory import Memory, derive_choices, derive_recalled, derive_source
from territory.ingest.own import find_own_targets, is_titled
from territory.ingest.profiles import PROFILES
from territory.ingest.question import Choices
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import as_text, find_table
from territory.ingest.target import Mapping, Match, Target
from territory.ingest.targets import read_targets
from territory.lake.view import View
from territory.schema.registry import read_tables

#: A target that understands less than this of a block is not proposed for it.
ENOUGH = 0.34
#: Where the title of a table begins to say what it is of.
_OF = re.compile(r"\s(?=d'|de |des |du )")
#: How many other targets are named, and how many are looked at closely.
OTHERS, CLOSELY = 5, 6


def derive_mapping(
    block: Block, choices: Choices, memory: Memory, view: View | None, resolve: Resolver | None = None
) -> Mapping:
    """What is understood of a block: its target, the slot each column fills with how sure and why, and constants.

    Choices come first (`target:<block>`, `column:<block>:<letter or index>`, `constant:<block>:<slot>`), then what is
    remembered of its source, then labels, likeness and content. Two columns never fill one slot.
    """
    source = derive_source(block)
    together = derive_choices(block, choices, memory)
    resolve = resolve or Resolver(view)
    columns = [measure_evidence(_look(block, n)) for n in range(len(block.labels))]
    targets = read_targets()
    chosen = together.get(f"target:{block.id}")
    fits = _rank(block, columns, resolve, targets)
    if chosen is not None:
        target = targets.get(chosen)
        best = next((fit for fit in fits if target and fit.target == target.name), None)
        if target is not None and best is None:
            best = derive_fit(block, columns, target, resolve, alike=True)
    else:
        best = fits[0] if fits and fits[0].score >= ENOUGH else None
        target = targets[best.target] if best else None
    others = tuple((fit.target, round(fit.score, 3)) for fit in fits if not target or fit.target != target.name)
    if best is None or target is None:
        aside = tuple(Match(n, None, 0.0, "none") for n in range(len(block.labels)))
        return Mapping(block.id, None, aside, source, others[:OTHERS])
    matches = _choose(block, target, best.matches, together, derive_recalled(block, memory))
    constants = _constants(block, target, matches, best.constants, together, resolve)
    return Mapping(block.id, target.name, matches, source, others[:OTHERS], constants)


def _look(block: Block, column: int) -> list[object]:
    """Some cells of a column, spread over its length; all of them when those say nothing."""
    step = max(1, len(block.rows) // SAMPLE)
    looked = [cells[column] if column < len(cells) else None for _, cells in block.rows[::step]]
    return looked if any(cell is not None and cell != "" for cell in looked) else block.column(column)


def _rank(block: Block, columns: Sequence[Evidence], resolve: Resolver, targets: dict[str, Target]) -> list[Fit]:
    """How well each target understands the block, best first; likeness and content are asked of the best alone."""
    named = _named(block)
    # A template or an export of ours says what it is: nothing else is tried.
    own = {
        name for name in find_own_targets(block.labels) if name in named or is_titled(targets[name], block.sheet or "")
    }
    candidates = [target for target in targets.values() if (target.name in own if own else _welcomes(target, block))]
    quick = [(_count_exact(block, target) + (0.5 if target.name in named else 0.0), target) for target in candidates]
    quick.sort(key=lambda item: -item[0])
    # When labels say nothing at all, likeness is asked of every target.
    close = [target for count, target in quick if count > 0][:CLOSELY] or candidates
    fits = [derive_fit(block, columns, target, resolve, alike=True) for target in close]
    fits = [fit.boosted(0.2) if fit.target in named else fit for fit in fits]
    return sorted((fit for fit in fits if fit.score > 0), key=lambda fit: -fit.score)


def _named(block: Block) -> set[str]:
    """The tables that the sheet, its title or the file is called after."""
    stem = block.file.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    names = [name for name in (block.sheet, block.title, stem) if name]
    tables = [find_table(name) for name in names]
    said = {fold_name(name) for name in names} | {fold_name(name).rstrip("sx") for name in names}
    # « Partenaires » over a list says the table whose title is « Partenaire d'un projet ».
    begun = {table.name for table in read_tables().values() if fold_name(_OF.split(table.title.fr)[0]) in said}
    return begun | {table.name for table in tables if table is not None}


def _welcomes(target: Target, block: Block) -> bool:
    profile = PROFILES.get(target.name)
    if profile is None:
        return block.shape not in {"plan", "cerfa"}
    return block.shape in profile.shapes


def _count_exact(block: Block, target: Target) -> float:
    names = names_of(target)
    found = [read_exact(names, label) for label in (*block.labels, *block.context)]
    return sum(slots[0][1] for slots in found if slots)


def _choose(
    block: Block, target: Target, matches: Sequence[Match], together: Choices, recalled: Choices
) -> tuple[Match, ...]:
    """The matches, a person's choices applied: a slot given to a column leaves the one that had it."""
    slots = {slot.name for slot in target.slots}
    decided: dict[int, Match] = {}
    for n in range(len(block.labels)):
        topic = column_topic(block, n)
        slot = together.get(topic, together.get(f"column:{block.id}:{n}"))
        if slot is not None and (slot == "" or slot in slots):
            decided[n] = Match(n, slot or None, 1.0, "remembered" if recalled.get(topic) == slot else "chosen")
    taken = {match.slot for match in decided.values() if match.slot}
    result = []
    for match in matches:
        if match.column in decided:
            result.append(decided[match.column])
        elif match.slot in taken:
            result.append(Match(match.column, None, 0.0, "none"))
        else:
            result.append(match)
    return _once(result)


def _once(matches: Sequence[Match]) -> tuple[Match, ...]:
    """The matches, the second column chosen for one slot left aside."""
    seen: set[str] = set()
    kept = []
    for match in matches:
        if match.slot is not None and match.slot in seen:
            match = Match(match.column, None, 0.0, "none")
        elif match.slot is not None:
            seen.add(match.slot)
        kept.append(match)
    return tuple(kept)


def _constants(
    block: Block,
    target: Target,
    matches: Sequence[Match],
    found: Sequence[tuple[str, str]],
    choices: Choices,
    resolve: Resolver,
) -> tuple[tuple[str, str], ...]:
    """One value for all rows: chosen, remembered, or said once by the sheet, for slots that no column fills."""
    filled = {match.slot for match in matches}
    constants = {slot: as_text(block.context[label]).strip() for slot, label in found if slot not in filled}
    if "project" in {slot.name for slot in target.slots if slot.is_required} - filled - set(constants):
        constants["project"] = _find_project(block, resolve) or ""
    for slot in target.slots:
        if (text := choices.get(f"constant:{block.id}:{slot.name}")) is not None:
            constants[slot.name] = text.strip()
    return tuple((slot.name, constants[slot.name]) for slot in target.slots if constants.get(slot.name))


def _find_project(block: Block, resolve: Resolver) -> str | None:
    """The one project that the title, the sheet or the file names, when all rows need one and no column says it."""
    said = f" {fold_name(' '.join(filter(None, (block.title, block.sheet, block.file))))} "
    index = resolve.index("project")
    named = {key for name, keys in index.all_names().items() if len(name) > 5 and f" {name} " in said for key in keys}
    return named.pop() if len(named) == 1 else None


def column_topic(block: Block, column: int) -> str:
    """The topic that says which slot a column fills: by its letter, by its index when it has none of its own."""
    letter = block.letters[column]
    is_own = letter is not None and block.letters.count(letter) == 1
    return f"column:{block.id}:{letter if is_own else column}"

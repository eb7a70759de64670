"""The organisations a file speaks of, each once: those the lake knows, found again, and new ones under readable ids.

A body is found by its SIRET, its SIREN, its RNA number, then its name or another name it is known by. Two bodies of one
name with distinct numbers stay two; spellings that only look alike are never joined here (`analysis.merging` proposes).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from territory.ingest.index import Index
from territory.ingest.index import fold_name as fold_one
from territory.ingest.keys import derive_numbered, derive_slug
from territory.ingest.question import Choices, Question
from territory.ingest.resolve import Resolver

#: A file of 18 000 rows names some thousand bodies, each many times.
fold_name = lru_cache(maxsize=32_768)(fold_one)

#: The answer that says: none of those proposed, a new one.
NEW = "new"


@dataclass(frozen=True, slots=True)
class Mention:
    """An organisation as one row names it: `line` and, for each of its cells, the column's letter."""

    name: str
    siret: str | None
    siren: str | None
    rna: str | None
    line: int
    letters: Mapping[str, str | None]


@dataclass(slots=True)
class Body:
    """One organisation: its key, what is known of it, whether the lake has it, the mentions it gathers.

    `key` is None while which of several `candidates` it is has not been answered.
    """

    key: str | None
    name: str
    siret: str | None = None
    siren: str | None = None
    rna: str | None = None
    tier: str | None = None
    category: str | None = None
    is_known: bool = False
    has_gained: bool = False
    candidates: tuple[tuple[str, str], ...] = ()
    mentions: list[Mention] = field(default_factory=list)

    def spellings(self) -> tuple[Mention, ...]:
        """Its first mention under each name that is not the one it bears."""
        found: dict[str, Mention] = {}
        for mention in self.mentions:
            if mention.name and fold_name(mention.name) != fold_name(self.name):
                found.setdefault(fold_name(mention.name), mention)
        return tuple(found.values())


def gather_bodies(
    mentions: Sequence[Mention], resolver: Resolver, choices: Choices, block: str
) -> tuple[tuple[Body, ...], tuple[Question, ...]]:
    """The body of each mention (bodies repeat), and what must be asked: which of several of one name it is."""
    clusters = _cluster(mentions)
    known, brought = _read_known(resolver), _read_brought(resolver)
    index = resolver.index("organisation")
    bodies: dict[int, Body] = {}
    questions: list[Question] = []
    taken = set(known) | set(resolver.keys("organisation"))
    by_key: dict[str, Body] = {}
    for place, mention in enumerate(mentions):
        bodies.setdefault(clusters[place], Body(None, "")).mentions.append(mention)
    for body in bodies.values():
        _describe(body)
        key, candidates = _find(body, index, {**brought, **known})
        if candidates:
            topic = f"organisation:{block}:{derive_slug(body.name) or 'x'}"
            chosen = choices.get(topic)
            if chosen in {option for option, _ in candidates}:
                key = chosen
            elif chosen != NEW:
                body.candidates = candidates
                questions.append(_ask(topic, body))
                continue
        if key is None:
            key = _make_key(body, taken)
            taken.add(key)
        body.key = key
        if key in known:
            _complete(body, known[key])
        elif key in brought:
            # Another file of the same submission creates it: once is enough.
            body.is_known = True
        by_key.setdefault(key, body)
    shared = tuple(_join(bodies[at], by_key) for at in clusters)
    return shared, tuple(questions)


def _join(body: Body, by_key: Mapping[str, Body]) -> Body:
    """Clusters found to be one body of the lake become one."""
    main = by_key.get(body.key or "", body)
    if main is not body and body.mentions and not any(mention is body.mentions[0] for mention in main.mentions):
        main.mentions.extend(body.mentions)
    return main


def _cluster(mentions: Sequence[Mention]) -> list[int]:
    """The number of each mention's cluster: one SIREN, one RNA, else one name, unless the name has several numbers."""
    numbered: dict[str, int] = {}
    names: dict[str, set[int]] = {}
    clusters = [-1] * len(mentions)
    for place, mention in enumerate(mentions):
        number = mention.siren or mention.rna
        if number:
            clusters[place] = numbered.setdefault(number, len(numbered))
            names.setdefault(fold_name(mention.name), set()).add(clusters[place])
    count = len(numbered)
    alone: dict[str, int] = {}
    for place, mention in enumerate(mentions):
        if clusters[place] < 0:
            name = fold_name(mention.name)
            same = names.get(name, set())
            if len(same) == 1:
                clusters[place] = next(iter(same))
            else:
                clusters[place] = count + alone.setdefault(name, len(alone))
    return clusters


def _describe(body: Body) -> None:
    """Name and numbers from the mentions: the first of each; a name in capitals gives way to one that is not."""
    names = [mention.name for mention in body.mentions if mention.name]
    body.siret = next((mention.siret for mention in body.mentions if mention.siret), None)
    body.siren = next((mention.siren for mention in body.mentions if mention.siren), None)
    body.rna = next((mention.rna for mention in body.mentions if mention.rna), None)
    body.name = next((name for name in names if not name.isupper()), names[0] if names else "")
    body.name = body.name or f"SIRET {body.siret or body.siren or body.rna}"


def _find(
    body: Body, index: Index, known: Mapping[str, Mapping[str, str | None]]
) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    """The one body of the lake this is, or several it may be. (Names that only look alike are not searched: a file of
    18 000 rows names 6 000 bodies, each of which would be compared to all.)"""
    for how, number in (("siret", body.siret), ("siren", body.siren), ("rna", body.rna)):
        keys = {index.current(key) for key in index.codes.get((how, number or ""), ())}
        if len(keys) == 1:
            return keys.pop(), ()
    candidates: dict[str, str] = {}
    for name in dict.fromkeys(fold_name(mention.name) for mention in body.mentions if mention.name):
        for key in index.names.get(name) or index.aliases.get(name) or ():
            now = index.current(key)
            if not _differs(body, known.get(now, {})):
                candidates[now] = index.labels.get(now, now)
    if len(candidates) == 1:
        return next(iter(candidates)), ()
    return None, tuple(sorted(candidates.items()))


def _differs(body: Body, row: Mapping[str, str | None]) -> bool:
    """Whether the numbers of the two say that they are not one body."""
    siren = row.get("siren") or (row.get("siret") or "")[:9] or None
    return bool(body.siren and siren and body.siren != siren) or bool(
        body.rna and row.get("rna") and body.rna != row["rna"]
    )


def _complete(body: Body, row: Mapping[str, str | None]) -> None:
    """What the lake knows stays; what it lacks is taken from the file."""
    body.is_known = True
    body.name = row["name"] or body.name
    body.tier, body.category = row["tier"], row["legal_category"]
    for name in ("siret", "siren", "rna"):
        if row[name]:
            setattr(body, name, row[name])
        elif getattr(body, name):
            body.has_gained = True


def _ask(topic: str, body: Body) -> Question:
    lines = tuple(mention.line for mention in body.mentions)
    options = (*(key for key, _ in body.candidates), NEW)
    said = ", ".join(f"{label} ({key})" for key, label in body.candidates)
    options_said = {f"option-{key}": f"{label} ({key})" for key, label in body.candidates}
    return Question(topic, options, lines, {"name": body.name, "candidates": said, **options_said})


def _make_key(body: Body, taken: set[str]) -> str:
    """`org-` and the name's words; two bodies of one name are told apart by SIREN, else by a number."""
    words = derive_slug(body.name.replace("’", "'"), 50)
    key = f"org-{words or body.siren or body.rna or 'x'}"
    if key in taken and body.siren:
        key = f"{key[:54]}-{body.siren}"
    number = 1
    while derive_numbered(key, number) in taken:
        number += 1
    return derive_numbered(key, number)


def _read_brought(resolver: Resolver) -> dict[str, dict[str, str | None]]:
    """The organisations that files read before this one bring."""
    found: dict[str, dict[str, str | None]] = {}
    for sheet in resolver.brought:
        if sheet.table is not None and sheet.table.name == "organisation":
            for _, cells in sheet.rows:
                row = {
                    name: None if cell is None else str(cell) for name, cell in zip(sheet.header, cells, strict=True)
                }
                found[str(row.get("id"))] = row
    return found


def _read_known(resolver: Resolver) -> dict[str, dict[str, str | None]]:
    if resolver.view is None:
        return {}
    columns = ("id", "name", "siret", "siren", "rna", "tier", "legal_category")
    rows = resolver.view.read_columns("organisation", columns).to_pylist()
    return {str(row["id"]): row for row in rows}

"""Which projects a funding may be for, how likely, and why: proposed to a person, never decided.

What counts alone: who receives takes part in the project, the project's name or code is in the object, or its name is
the beneficiary's. A shared commune or overlapping dates only add to one of these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz, process

from territory.analysis.search import fold
from territory.model.board import Named, Phrase, Quantity

#: How alike two folded texts must be, of 100, for a name to be seen in an object.
ALIKE = 82
#: Projects proposed for one funding.
SHOWN = 5

_CARRIER, _PARTNER, _CODE, _NAME, _BENEFICIARY, _PLACE, _DATES = 0.5, 0.3, 0.6, 0.35, 0.3, 0.1, 0.1
#: Words that are in many names and objects, and tell nothing.
_SMALL = frozenset(
    (
        "a", "action", "aide", "association", "au", "aux", "avec", "ce", "d", "de", "demo", "demonstration", "des",
        "du", "en", "equipement", "et", "fonctionnement", "investissement", "l", "la", "le", "les", "of", "ou", "par",
        "pour", "projet", "soutien", "subvention", "sur", "the", "un", "une",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A project as candidate: `parties` are its organisations with their role (code, name)."""

    project: str
    name: str
    programme: str
    programme_name: str | None
    begins: str | None = None
    ends: str | None = None
    territories: frozenset[str] = frozenset()
    parties: Mapping[str, tuple[str, Named | None]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A project that a funding may be for: how likely (0 to 1) and each reason in words."""

    project: str
    name: str
    score: float
    reasons: tuple[Phrase, ...]


def derive_candidates(
    fundings: Sequence[Mapping[str, Any]], projects: Sequence[Place]
) -> tuple[tuple[Candidate, ...], ...]:
    """Candidates of each funding (rows of `attachment_waiting.sql`), the likeliest first, at most `SHOWN`."""
    if not fundings or not projects:
        return tuple(() for _ in fundings)
    named = _find_names([str(row["object"] or "") for row in fundings], projects)
    called = _find_names([str(row["beneficiary_name"] or "") for row in fundings], projects, whole=True)
    taking: dict[str, list[int]] = {}
    for place, project in enumerate(projects):
        for organisation in project.parties:
            taking.setdefault(organisation, []).append(place)
    codes = {project.project.casefold(): place for place, project in enumerate(projects)}
    found = []
    for n, row in enumerate(fundings):
        text = f"{row['object'] or ''} {row['reference'] or ''}".casefold()
        coded = {place for code, place in codes.items() if len(code) >= 5 and code in text}
        places = {*taking.get(row["beneficiary"] or "", ()), *named[n], *called[n], *coded}
        ranked = [
            _rank(row, projects[place], named[n].get(place), place in called[n], place in coded) for place in places
        ]
        ranked.sort(key=lambda item: (-item.score, item.name))
        found.append(tuple(ranked[:SHOWN]))
    return tuple(found)


def _rank(row: Mapping[str, Any], project: Place, alike: float | None, is_called: bool, is_coded: bool) -> Candidate:
    score, reasons = 0.0, []
    party = project.parties.get(row["beneficiary"] or "")
    who = row["beneficiary_name"] or ""
    if party is not None:
        is_carrier = party[0] == "partner_role.carrier"
        score += _CARRIER if is_carrier else _PARTNER
        key = "attach-reason-carrier" if is_carrier else "attach-reason-party"
        reasons.append(Phrase(key, {"who": who, "role": party[1] or party[0]}))
    if is_coded:
        score += _CODE
        reasons.append(Phrase("attach-reason-code", {"code": project.project}))
    if alike is not None:
        score += _NAME * alike / 100
        reasons.append(Phrase("attach-reason-name", {"alike": Quantity(round(alike), "%")}))
    if is_called:
        score += _BENEFICIARY
        reasons.append(Phrase("attach-reason-called", {"who": who}))
    if row["beneficiary_territory"] in project.territories:
        score += _PLACE
        reasons.append(Phrase("attach-reason-place"))
    if _overlaps(row["said_on"], project):
        score += _DATES
        reasons.append(Phrase("attach-reason-dates"))
    return Candidate(project.project, project.name, round(min(score, 1.0), 2), tuple(reasons))


def _find_names(texts: Sequence[str], projects: Sequence[Place], *, whole: bool = False) -> list[dict[int, float]]:
    """For each text, the projects whose name it holds (or, `whole`, whose name it is), with how alike they are."""
    names = [_bare(project.name) for project in projects]
    bare = [_bare(text) for text in texts]
    unique = sorted({text for text in bare if text})
    if not unique:
        return [{} for _ in texts]
    scorer = fuzz.token_sort_ratio if whole else fuzz.token_set_ratio
    scores = process.cdist(unique, names, scorer=scorer, score_cutoff=ALIKE)
    hits: dict[str, dict[int, float]] = {}
    for at, place in zip(*scores.nonzero(), strict=True):
        if _tells(names[place]) and _tells(unique[at]):
            hits.setdefault(unique[at], {})[int(place)] = float(scores[at, place])
    return [hits.get(text, {}) for text in bare]


def _bare(text: str) -> str:
    return " ".join(word for word in fold(text).split() if word not in _SMALL)


def _tells(name: str) -> bool:
    """Whether a name is enough to be recognised by: two words, or one long one."""
    return len(name.split()) > 1 or len(name) >= 7


def _overlaps(said_on: str | None, project: Place) -> bool:
    """Whether the act falls within the project's life, as precisely as both are known."""
    if not said_on or not project.begins:
        return False
    # Dates as precise as each other compare as texts: `2018` is not before `2018-06`.
    size = min(len(said_on), len(project.begins))
    if said_on[:size] < project.begins[:size]:
        return False
    size = min(len(said_on), len(project.ends or said_on))
    return project.ends is None or said_on[:size] <= project.ends[:size]

"""Who gives and who receives: when the labels deceive, the numbers tell.

An "attributaire" is the beneficiary in one family of headers and the grantor in another (domain facts, SCDL). A file
of grants has one grantor on every row, a public body (its number begins with 1 or 2), and many beneficiaries.
"""

from __future__ import annotations

from collections.abc import Sequence

from territory.ingest.evidence import Evidence
from territory.ingest.index import fold_name
from territory.ingest.profile import Profile
from territory.ingest.target import Match

_RECEIVES = ("benef", "destinataire")
_GIVES = ("attribuant", "financeur", "coll ", "donneur", "autorite")


def settle_roles(
    matches: Sequence[Match], columns: Sequence[Evidence], labels: Sequence[str], profile: Profile
) -> list[Match]:
    """The matches, grantor and beneficiary set right by what their columns hold; `why` is then `content`."""
    settled = list(matches)
    for giver, receiver in zip(profile.grantor, profile.beneficiary, strict=False):
        _swap(settled, columns, giver, receiver)
        _move(settled, columns, labels, giver, receiver)
    return settled


def _swap(matches: list[Match], columns: Sequence[Evidence], giver: str, receiver: str) -> None:
    gives, receives = _column(matches, giver), _column(matches, receiver)
    if gives is None or receives is None:
        return
    if _is_grantor(columns[receives]) and not _is_grantor(columns[gives]) and _is_many(columns[gives]):
        matches[gives] = Match(gives, receiver, 0.8, "content")
        matches[receives] = Match(receives, giver, 0.8, "content")


def _move(matches: list[Match], columns: Sequence[Evidence], labels: Sequence[str], giver: str, receiver: str) -> None:
    """A column that says nothing but one body is the grantor's, when nothing else is and another could receive."""
    if _column(matches, giver) is not None:
        return
    receives = _column(matches, receiver)
    spare = [
        n for n, match in enumerate(matches)
        if match.slot is None and _speaks_of_a_body(labels[n]) and columns[n].filled
    ]  # fmt: skip
    if receives is not None and _is_one(columns[receives]) and not _says(labels[receives], _RECEIVES):
        other = next((n for n in spare if _is_many(columns[n])), None)
        matches[receives] = Match(receives, giver, 0.75, "content")
        if other is not None:
            matches[other] = Match(other, receiver, 0.7, "content")
        return
    alone = next((n for n in spare if _is_one(columns[n]) and not _says(labels[n], _RECEIVES)), None)
    if alone is not None:
        matches[alone] = Match(alone, giver, 0.7, "content")


def _column(matches: Sequence[Match], slot: str) -> int | None:
    return next((match.column for match in matches if match.slot == slot), None)


def _is_grantor(evidence: Evidence) -> bool:
    """One body on every row; public when it is said by a number."""
    is_number = evidence.share("siret") + evidence.share("siren") > 0.5
    return evidence.is_constant and (not is_number or evidence.share("public") > 0.9)


def _is_one(evidence: Evidence) -> bool:
    return evidence.filled > 0 and evidence.distinct == 1


def _is_many(evidence: Evidence) -> bool:
    return evidence.distinct > 1


def _says(label: str, words: Sequence[str]) -> bool:
    folded = f"{fold_name(label)} "
    return any(word in folded for word in words)


def _speaks_of_a_body(label: str) -> bool:
    return _says(label, (*_RECEIVES, *_GIVES, "attributaire", "attrib", "organisme", "siret", "siren", "structure"))

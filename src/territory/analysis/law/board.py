"""The rules of law for a page: every advice on what it shows, the most pressing first, and the table that holds them.

Nothing is computed on data published about real organisations: a reader could take advice on them for a verdict.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from territory.analysis.law.advice import EXCEEDED, NOT_COMPUTABLE, STATES, TO_CHECK, Advice
from territory.analysis.law.agreement import Yearly, check_agreement, group_by_year
from territory.analysis.law.auditor import check_auditor
from territory.analysis.law.de_minimis import check_de_minimis
from territory.analysis.law.facts import Facts, Funding, Organisation, read_facts
from territory.analysis.law.over_financing import check_balance, check_public_aid
from territory.analysis.law.own_share import check_own_share
from territory.analysis.law.publication import check_publication
from territory.analysis.law.scheme_rate import check_schemes
from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED, read_selection
from territory.lake.reserve import is_public
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase
from territory.model.scope import Scope

COLUMNS = (
    "law_rule",
    "law_state",
    "law_subject",
    "law_said",
    "law_counted",
    "law_unknown",
    "law_article",
    "source_url",
)


@dataclass(frozen=True, slots=True)
class LawBoard:
    """What the rules of law say: `advices` by rank, `pressing` those to look at, `figure` all of them as a table."""

    advices: tuple[Advice, ...]
    figure: Figure

    @property
    def pressing(self) -> tuple[Advice, ...]:
        """What exceeds or is to be checked."""
        return tuple(advice for advice in self.advices if advice.state in {EXCEEDED, TO_CHECK})


def read(view: View, scope: Scope) -> LawBoard | None:
    """The rules for the projects of a scope and for whom they pay; None on published data, and for the public."""
    if not is_told(view):
        return None
    selection = read_selection(view, scope)
    # Money for a programme as such belongs to the page only where nothing narrows the programme.
    asked = selection.scope
    is_narrowed = bool(asked.territory or asked.terms or asked.phases or selection.period)
    stages = view.read("project_stage", projects=selection.projects, on=selection.on)
    programmes = () if is_narrowed else tuple(sorted(set(stages["programme"])))
    facts = read_facts(view, selection.projects, selection.on, programmes=programmes)
    return say_advices(check_all(facts, facts.served))


def read_project(view: View, scope: Scope) -> LawBoard | None:
    """The rules for one project and those who are paid for it; None on published data, and for the public."""
    if scope.about is None or not is_told(view):
        return None
    facts = read_facts(view, (scope.about,), scope.on or view.default_on or UNDATED)
    return say_advices(check_all(facts, facts.served))


def read_organisation(view: View, scope: Scope) -> LawBoard | None:
    """The rules for one organisation, as a beneficiary and as a grantor; None on published data, and for the public."""
    if scope.about is None or not is_told(view):
        return None
    # The sheet of an organisation opens under the name of one that it absorbed as well.
    found = rows_of(view.read("sheet_organisation", organisation=scope.about))
    about = str(found[0]["id"]) if found else scope.about
    facts = read_facts(view, (), scope.on or view.default_on or UNDATED, (about,))
    given = {item.id for item in facts.fundings if item.funder is not None and item.funder.id == about}
    return say_advices(advice for advice in check_all(facts, None) if _is_about(advice, about, given))


def _is_about(advice: Advice, organisation: str, given: Collection[str]) -> bool:
    """Whether an advice is about an organisation, or about the agreements that it signs as a grantor."""
    return advice.subject.id == organisation or (advice.rule == "agreement" and set(advice.fundings) <= set(given))


def check_all(facts: Facts, concerned: Collection[str] | None) -> tuple[Advice, ...]:
    """Every advice on these facts; yearly grants are kept when one of their fundings is `concerned` (None: all are)."""
    return (*_check_operations(facts), *_check_yearly(facts, concerned), *_check_beneficiaries(facts, concerned))


def _check_operations(facts: Facts) -> Iterator[Advice]:
    for operation in facts.operations:
        yield from check_own_share(operation, facts.on)
        yield check_balance(operation, facts.on)
        yield check_public_aid(operation, facts.on)
        yield from check_schemes(operation, facts.on)


def _check_yearly(facts: Facts, concerned: Collection[str] | None) -> Iterator[Advice]:
    given: dict[str, list[Yearly]] = {}
    for grant in group_by_year(facts.fundings):
        if concerned is None or any(item.id in concerned for item in grant.fundings):
            given.setdefault(grant.funder.id, []).append(grant)
            yield check_agreement(grant, facts.on)
    for _, grants in sorted(given.items()):
        yield check_publication(grants[0].funder, grants, facts.on)


def _check_beneficiaries(facts: Facts, concerned: Collection[str] | None) -> Iterator[Advice]:
    received: dict[str, list[Funding]] = {}
    named: dict[str, Organisation] = {}
    for item in facts.fundings:
        if item.beneficiary is not None:
            received.setdefault(item.beneficiary.id, []).append(item)
            named[item.beneficiary.id] = item.beneficiary
    for organisation, fundings in sorted(received.items()):
        if concerned is None or any(item.id in concerned for item in fundings):
            for rule in ("de-minimis", "sieg"):
                yield check_de_minimis(rule, named[organisation], fundings, facts.on)
            yield from check_auditor(named[organisation], fundings, facts.on)


def say_advices(advices: Iterable[Advice]) -> LawBoard:
    """The board of some advice: a sentence that counts by state, and one row for each."""
    ordered = tuple(sorted(advices, key=lambda advice: advice.rank))
    counts = Counter(advice.state for advice in ordered)
    parts = [
        Phrase(f"law-count-{state.replace('_', '-')}", {"count": counts[state]}) for state in STATES if counts[state]
    ]
    sentence = Phrase("law-sentence", {"parts": parts, "count": len(ordered)}) if ordered else Phrase("law-none")
    rows = pd.DataFrame([_say_row(advice) for advice in ordered], columns=list(COLUMNS), dtype=object)
    known = len(ordered) - counts[NOT_COMPUTABLE]
    coverage = Coverage(known, len(ordered), "advices") if ordered else None
    return LawBoard(ordered, Figure("law", sentence, rows, COLUMNS, coverage))


def _say_row(advice: Advice) -> dict[str, object]:
    return {
        "law_rule": Phrase(f"law-{advice.rule}"),
        "law_state": Phrase(f"law-state-{advice.state.replace('_', '-')}"),
        "law_subject": advice.subject.name,
        "law_said": advice.phrase,
        "law_counted": list(advice.counted) or None,
        "law_unknown": [*advice.unknown, *advice.caveats] or None,
        "law_article": advice.article,
        "source_url": advice.source or None,
    }


def is_told(view: View) -> bool:
    """Advice helps those who coordinate or decide; published, it would read as a verdict on whoever it names."""
    return view.nature != "published" and not is_public(view.viewer)

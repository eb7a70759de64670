"""Words that say a value is not there, and why: never a zero, never a text to keep."""

from __future__ import annotations

import re

from territory.ingest.sheet import fold

#: The values of `observation.presence` that a missing cell may have.
MISSING, NOT_APPLICABLE, WITHHELD, NOT_DUE = "missing", "not_applicable", "withheld", "not_due"

#: Kinds of slots whose cells are free or coded text: there « en attente » is a status, « SO » a place.
WORDED = frozenset({"text", "enum", "reference", "url", "json"})

_ALWAYS = {
    MISSING: "na|n/a|#n/a n/a|nd|n.d.|n.d|n/d|n.a.|n.a|nr|n/r|n.r.|nan|null|none|inconnu|inconnue|non connu|non connue"
    "|non disponible|not available|non renseigne|non renseignee|non precise|non precisee|ne rien indiquer|vide"
    "|a completer|a preciser|a renseigner|manquant|donnee manquante|pas de donnee|missing|unknown",
    WITHHELD: "nc|n/c|n.c.|n.c|non communique|non communiquee|non communiques|confidentiel|secret|secret statistique",
    NOT_APPLICABLE: "sans objet|s.o.|s/o|s.o|non applicable|not applicable|non concerne|non concernee",
}
#: Only where a number or a date is expected.
_VALUED = {
    MISSING: "en attente|en cours|en cours de calcul|a definir|a determiner|attente|pending|tbd|?",
    NOT_APPLICABLE: "so|neant|aucun|aucune|non prevu",
    NOT_DUE: "a venir|pas encore|non echu|prochainement|pas encore disponible|a venir prochainement|not due|not yet",
}
_MARKS = re.compile(r"[-–—−/?.…_*]+|/{2,}")


def _spread(words: dict[str, str]) -> dict[str, str]:
    return {word: reason for reason, several in words.items() for word in several.split("|")}


_REASON = _spread(_ALWAYS)
_REASON_OF_VALUE = _REASON | _spread(_VALUED)
_LONGEST = max(map(len, _REASON_OF_VALUE)) + 4


def read_reason(text: str, kind: str) -> str | None:
    """Why a cell holds nothing, when its words say so: a value of `observation.presence`; None when it says something.

    A dash or a question mark is missing, not zero: statistics write « - » for either.
    """
    if len(text) > _LONGEST:
        return None
    if _MARKS.fullmatch(text):
        return MISSING
    folded = fold(text).strip("()[] ")
    known = _REASON if kind in WORDED else _REASON_OF_VALUE
    # « sans objet » may be a term of a vocabulary: the list of a coded column decides.
    if kind == "enum" and known.get(folded) == NOT_APPLICABLE:
        return None
    return known.get(folded) or known.get(folded.rstrip(".:"))

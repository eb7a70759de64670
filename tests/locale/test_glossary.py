"""Every acronym that the interface uses is expanded in the glossary, in both languages."""

from __future__ import annotations

import re

import pytest

from territory.locale.words import Words, read_messages
from territory.ui.glossary import TERMS

#: Capitals that are no acronym to expand: each with its reason.
_EXCEPTIONS = {
    "AAAA": "a date as people are asked to write it",
    "MM": "a date as people are asked to write it",
    "JJ": "a date as people are asked to write it",
    "SUJET": "a place-holder in a command line",
    "RÉPONSE": "a place-holder in a command line",
    "DOS": "the name of an encoding",
    "ECO01": "the code of an indicator, beside its name",
    "III": "a Roman number in an article of law",
    "II": "a Roman number in an article of law",
    "IV": "a Roman number in an article of law",
}
_ACRONYM = re.compile(r"(?<![\w.])[A-ZÀÉÈÊÎÔÛÇ][A-ZÀÉÈÊÎÔÛÇ0-9]*[A-ZÀÉÈÊÎÔÛÇ][A-ZÀÉÈÊÎÔÛÇ0-9]*\+?(?![\w])")
_TERMS = [term for terms in TERMS.values() for term in terms]


def _said(language: str) -> dict[str, set[str]]:
    """Acronyms of each words file but the glossary's, comments and what is filled in left out."""
    found: dict[str, set[str]] = {}
    for name, text in read_messages(language).items():
        if name == "glossary.ftl":
            continue
        lines = [re.sub(r"^-?[a-z0-9-]+\s*=", "", line) for line in text.splitlines() if not line.startswith("#")]
        found[name] = set(_ACRONYM.findall(re.sub(r"\{[^{}]*\}", " ", " ".join(lines))))
    return found


def test_an_acronym_is_found_in_a_sentence() -> None:
    assert set(_ACRONYM.findall("Le FSE+ et l'EPCI, pas Territoire ni A ; un fichier .CSV, T1")) == {"FSE+", "EPCI"}


def test_every_acronym_of_the_french_words_is_in_the_glossary() -> None:
    words = Words("fr")
    told = " ".join(words(f"glossary-{term}-name") for term in _TERMS)
    told += " ".join(words(f"glossary-{term}-means") for term in _TERMS if words.has(f"glossary-{term}-means"))
    known = set(_ACRONYM.findall(told)) | set(_EXCEPTIONS)
    missing = {name: acronyms - known for name, acronyms in _said("fr").items() if acronyms - known}
    assert missing == {}, "add them to glossary.ftl and ui/glossary.py, or say here why they need no entry"


def test_no_exception_is_left_over() -> None:
    used = set().union(*_said("fr").values())
    assert {name for name in _EXCEPTIONS if name not in used and name not in {"II", "IV"}} == set()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_glossary_shows_all_its_words(language: str) -> None:
    text = read_messages(language)["glossary.ftl"]
    assert sorted(re.findall(r"^glossary-([a-z-]+)-name =", text, re.MULTILINE)) == sorted(_TERMS)
    assert len(set(_TERMS)) == len(_TERMS)
    assert re.findall(r"^glossary-group-([a-z]+) =", text, re.MULTILINE) == list(TERMS)


def test_the_terms_that_a_newcomer_stumbles_on_are_there() -> None:
    words = Words("fr")
    told = " ".join(words(f"glossary-{term}-name") for term in _TERMS).casefold()
    for asked in (
        *("entrepreneuriat coopératif de territoire", "ncl", "epci", "scic", "scop", "ptce", "qpv", "etp", "odd"),
        *("feder", "fse+", "leader", "detr", "dsil", "sieg", "scdl", "cuep", "trl", "arrêté", "situation au"),
        *("mobilisé", "levier", "de minimis", "avis et décision"),
    ):
        assert asked in told, asked
    assert "ademe" in words("glossary-ect-means").casefold()

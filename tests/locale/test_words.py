"""Words: both languages say the same things, numbers are French, and what is unknown is never zero."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from territory.errors import TerritoryError
from territory.locale.words import Words, read_messages
from territory.model.board import Coverage, Money, Phrase, Quantity
from territory.schema.registry import read_tables

FR, EN = Words("fr"), Words("en")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, text in read_messages(language).items():
        for entry in FluentParser().parse(text).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} is said twice in {language}"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


def test_both_languages_have_the_same_messages_with_the_same_values() -> None:
    french, english = _messages("fr"), _messages("en")
    assert set(french) == set(english)
    assert {key: values for key, values in french.items() if english[key] != values} == {}


def test_no_sentence_claims_a_cause() -> None:
    for name, text in read_messages("fr").items():
        assert not re.search(r"gr[âa]ce à|a permis de|ont permis de", text, re.IGNORECASE), name


def test_french_punctuation_never_falls_on_its_own_line() -> None:
    for name, text in read_messages("fr").items():
        assert not re.search(r" [?!;:»]", text), name
        assert "« " not in text, name


@pytest.mark.parametrize(
    ("value", "compact", "french", "english"),
    [
        ("12345", None, "12\u202f345\u00a0€", "€12,345"),
        ("12345.60", None, "12\u202f346\u00a0€", "€12,346"),
        ("12345.60", False, "12\u202f345,60\u00a0€", "€12,345.60"),
        ("6400000", None, "6,4\u00a0M€", "€6.4m"),
        ("6400000", False, "6\u202f400\u202f000\u00a0€", "€6,400,000"),
        ("2000000", None, "2\u00a0M€", "€2m"),
        ("850000", None, "850\u202f000\u00a0€", "€850,000"),
        ("850000", True, "850\u00a0k€", "€850k"),
        ("9999", True, "9\u202f999\u00a0€", "€9,999"),
        ("1200000000", None, "1,2\u00a0Md€", "€1.2bn"),
        ("-1500", None, "\u22121\u202f500\u00a0€", "\u2212€1,500"),
        ("0", None, "0\u00a0€", "€0"),
    ],
)
def test_euros(value: str, compact: bool | None, french: str, english: str) -> None:
    assert FR.money(Decimal(value), compact) == french
    assert EN.money(Money(Decimal(value)), compact) == english


def test_dates_are_as_precise_as_what_is_known() -> None:
    assert FR.day(date(2026, 12, 31)) == "31/12/2026"
    assert EN.day(date(2026, 12, 31)) == "31 Dec 2026"
    assert [FR.partial_date(text) for text in ("2018", "2018-06", "2018-06-30", "2018-13", "été 2018")] == [
        "2018", "juin 2018", "30/06/2018", "2018-13", "été 2018",
    ]  # fmt: skip
    assert FR.moment(datetime(2026, 7, 4, 12, 30, tzinfo=UTC)) == "04/07/2026 à 14\u00a0h\u00a030"


def test_numbers_and_units() -> None:
    assert FR.number(12345.678, 1) == "12\u202f345,7"
    assert FR.quantity(Quantity(61, "ETP")) == "61\u00a0ETP"
    assert FR.percent(0.605) == "61\u00a0%"
    assert FR.say(1234) == "1\u202f234"
    assert FR.say(np.int64(3)) == "3"
    assert FR.say(0.125) == "0,12" or FR.say(0.125) == "0,13"
    assert FR.say(Decimal("2.50")) == "2,5"
    assert FR.say(True) == "oui"


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT, Money(None), Quantity(None, "ETP")])
def test_unknown_is_a_word_never_zero(missing: object) -> None:
    assert FR.say(missing) == "inconnu"
    assert FR.cell(missing) == "—"
    assert EN.say(missing) == "unknown"


def test_zero_is_a_value() -> None:
    assert FR.say(Money(Decimal(0))) == "0\u00a0€"
    assert FR.cell(0) == "0"


def test_cells_are_exact_and_codes_are_said() -> None:
    assert FR.cell(Decimal("6400000")) == "6\u202f400\u202f000\u00a0€"
    assert FR.cell("2018-06") == "juin 2018"
    assert FR.cell("2018") == "2018"
    assert FR.cell("follow_on", "phase") == "Suites"
    assert FR.cell("Serre partagée", "project_name") == "Serre partagée"


def test_coverage_says_what_was_expected() -> None:
    assert FR.coverage(Coverage(11, 14)) == "11 des 14 projets attendus"
    assert FR.coverage(Coverage(1, 1)) == "1 sur 1 projet attendu"
    assert FR.coverage(Coverage(0, 0)) == "aucun attendu"


def test_phrases_nest_and_lists_are_joined() -> None:
    inner = Phrase("n-projects", {"count": 3})
    assert FR("list-and", first=inner, last=["a", "b", "c"]) == "3 projets et a, b et c"
    assert FR.join([]) == ""


def test_a_missing_key_or_value_is_refused() -> None:
    with pytest.raises(TerritoryError, match="words-missing"):
        FR("no-such-key")
    with pytest.raises(TerritoryError, match="words-broken"):
        FR("coverage-on", coverage="x")
    with pytest.raises(TerritoryError, match="words-missing"):
        FR.label("stage", "phase", "no-such-phase")
    with pytest.raises(TerritoryError, match="language-unknown"):
        Words("zz")("unknown")


def test_labels_and_titles_come_from_the_descriptors() -> None:
    assert FR.title("project") == read_tables()["project"].title.fr
    assert EN.title("project", "name") == read_tables()["project"].field("name").title.en
    assert FR.label("stage", "phase", "active") == "en cours"
    assert FR.label("stage", "outcome", None) == "inconnu"


@pytest.mark.parametrize("words", [FR, EN])
def test_a_phase_has_the_same_words_in_tables_and_in_the_descriptor(words: Words) -> None:
    for phase in read_tables()["stage"].field("phase").enum:
        assert words.cell(phase, "phase").casefold() == words.label("stage", "phase", phase).casefold()


def test_what_is_counted_agrees_even_when_its_count_is_a_text() -> None:
    one, same, two = (
        Words("fr")("assumption-create", slot="Porteur", count=count, names="A") for count in ("1", 1, "2")
    )
    assert one == same
    assert "une organisation inconnue" in one
    assert "2 organisations" in two

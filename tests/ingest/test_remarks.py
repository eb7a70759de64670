"""Before anything is stored: personal data is seen and masked, copies are told apart from twins."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ingest.files import letters_of

from territory.ingest.block import Block
from territory.ingest.finding import Finding
from territory.ingest.personal import EMAIL, IBAN, NIR, PERSON, PHONE, derive_suspects, is_nir, read_traces, redact
from territory.ingest.question import ACCEPT, REFUSE
from territory.ingest.remarks import BLANK, KEEP, Remarks, check_block
from territory.ingest.target import Mapping, Match
from territory.locale.words import Words

# Numbers made up for the tests: 1984, month 12, and so on, with the key that the rule gives.
WITH_KEY = "184127645108946"
CORSICAN = "18412" + "2A" + "001001" + f"{97 - 1841219001001 % 97:02d}"
ACCOUNT = "FR1420041010050500013M02606"  # the example of the standard's documentation


def kinds(text: str, is_number: bool = False) -> list[str]:
    return [trace.kind for trace in read_traces(text, is_number)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (WITH_KEY, [NIR]),
        ("n° 1 84 12 76 451 089 46", [NIR]),
        (CORSICAN, [NIR]),
        ("1841276451089", [NIR]),  # without its key
        ("184127645108947", []),  # the key does not agree
        ("n° 1 84 12 76 451 089 47", [NIR]),  # nor here, where nothing else is written so
        ("Époux Martel", [PERSON]),
        ("24440040400129", []),  # 14 digits: a SIRET
        ("2444004040012", []),  # 13 digits, month 44: no
        (ACCOUNT, [IBAN]),
        ("IBAN FR14 2004 1010 0505 0001 3M02 606 merci", [IBAN]),
        ("FR1420041010050500013M02607", []),
        ("REF2017ABC20041010050500013", []),
        ("alix.martel@exemple.fr", [EMAIL]),
        ("06 12 34 56 78", [PHONE]),
        ("tél. 02.40.41.90.00 ou +33 6 12 34 56 78", [PHONE, PHONE]),
        ("+32 2 123 45 67", [PHONE]),
        ("2017-03-10-11-12", []),
        ("775 610 123 00045", []),
        ("du 01/02/2017 au 03/04/2018", []),
        ("40 000,00", []),
        ("ASSOCIATION DES AMIS CHEZ MME MARTEL", [PERSON]),
        ("M. Le Bihan", [PERSON]),
        ("Madame Alix MARTEL-DUBREUIL, trésorière", [PERSON]),
        ("CHEZ M MARTEL", [PERSON]),
        ("M. le Maire", []),
        ("MME LA PRESIDENTE", []),
        ("Monsieur le Préfet de région", []),
        ("12 rue Madame de Sévigné", []),
        ("Lycée Monsieur Vincent", []),
        ("M.J.C. du Centre", []),
        ("Chantier M 12", []),
        ("Aide au projet Mobilité", []),
        ("https://exemple.fr/a?b=0612345678", []),
        ("", []),
    ],
)
def test_what_is_about_a_person_is_seen(text: str, found: list[str]) -> None:
    assert kinds(text) == found
    # The quick search of a whole column lets nothing through that the close look would find.
    assert not found or derive_suspects([text]) == [text]


def test_a_siret_that_lost_a_digit_is_no_person() -> None:
    # 138000012 is a SIREN whose key agrees; the 13 digits also have the shape of a national number.
    assert kinds("1380000120001", is_number=True) == []
    assert is_nir("1380000120001", None) is False or kinds("1380000120001") in ([NIR], [])


def test_an_address_of_a_service_is_not_that_of_a_person() -> None:
    (trace,) = read_traces("contact@exemple.fr")
    assert (trace.kind, trace.is_generic, trace.masked) == (EMAIL, True, "contact@exemple.fr")


@pytest.mark.parametrize("text", [WITH_KEY, ACCOUNT, "alix.martel@exemple.fr", "06 12 34 56 78", "MME MARTEL"])
def test_nothing_is_repeated_whole(text: str) -> None:
    (trace,) = read_traces(text)
    assert "•" in trace.masked
    assert text not in trace.masked
    hidden = [part for part in text.replace("@", " ").split() if len(part) > 4]
    assert not any(part in trace.masked for part in hidden)


def test_only_the_piece_is_taken_out() -> None:
    text = "ASSOCIATION DES AMIS CHEZ MME MARTEL 12 rue des Lilas"
    assert redact(text, read_traces(text)) == "ASSOCIATION DES AMIS CHEZ […] 12 rue des Lilas"
    assert redact("06 12 34 56 78", read_traces("06 12 34 56 78")) is None


@given(st.text(max_size=60))
def test_any_text_is_looked_at_without_failing(text: str) -> None:
    traces = read_traces(text)
    assert all(0 <= trace.start < trace.end <= len(text) for trace in traces)
    redact(text, traces)


def block(labels: Sequence[str], *rows: Sequence[object], id: str = "Feuil1#1") -> Block:
    lines = list(enumerate(rows, start=2))
    return Block(id, "aides.xlsx", "", "Feuil1", "list", tuple(labels), letters_of(labels), lines)


def mapped(block: Block, target: str, *slots: str | None) -> Mapping:
    matches = tuple(Match(n, slot, 1.0 if slot else 0.0, "name" if slot else "none") for n, slot in enumerate(slots))
    return Mapping(block.id, target, matches, "source")


def codes(remarks: Remarks) -> list[tuple[int | None, str | None, str, bool]]:
    return [(f.row, f.letter, f.code, f.blocks) for f in remarks.findings]


PEOPLE = block(["id", "nom", "mail"], ["O1", "Amis de MME MARTEL", "a.martel@exemple.fr"], ["O2", "Halle", None])


def test_a_row_with_personal_data_waits_for_an_answer() -> None:
    remarks = check_block(PEOPLE, None, {})
    assert codes(remarks) == [(2, "B", "personal-person", True), (2, "C", "personal-email", True)]
    assert remarks.waiting == {2}
    assert remarks.is_personal
    assert [(q.topic, q.options, q.lines) for q in remarks.questions] == [
        ("personal-person:Feuil1#1:B", (BLANK, KEEP), (2,)), ("personal-email:Feuil1#1:C", (BLANK, KEEP), (2,)),
    ]  # fmt: skip
    assert remarks.block is PEOPLE


def test_an_answer_blanks_or_keeps() -> None:
    choices = {"personal-person:Feuil1#1:B": BLANK, "personal-email:Feuil1#1:C": KEEP}
    remarks = check_block(PEOPLE, None, choices)
    assert (remarks.findings, remarks.questions, remarks.waiting) == ((), (), frozenset())
    assert remarks.block.rows[0] == (2, ["O1", "Amis de […]", "a.martel@exemple.fr"])
    assert [(a.topic, a.chosen) for a in remarks.assumptions] == list(choices.items())
    alone = check_block(PEOPLE, None, {"personal-email:Feuil1#1:C:2": BLANK})
    assert alone.block.rows[0][1][2] is None


def test_national_and_bank_numbers_never_go_on() -> None:
    held = block(["nom", "n°"], ["Halle", WITH_KEY], ["Verger", f"{ACCOUNT} et 12"], ["Pré", int(WITH_KEY)])
    remarks = check_block(held, None, {"personal-nir:Feuil1#1:B": KEEP})
    assert [code for _, _, code, blocks in codes(remarks) if blocks] == [
        "personal-nir",
        "personal-nir",
        "personal-iban",
    ]
    assert [cells[1] for _, cells in remarks.block.rows] == [None, "[…] et 12", None]
    answered = {"personal-nir:Feuil1#1:B": BLANK, "personal-iban:Feuil1#1:B": BLANK}
    assert check_block(held, None, answered).findings == ()


def test_a_column_left_aside_is_only_worth_knowing() -> None:
    remarks = check_block(PEOPLE, mapped(PEOPLE, "organisation", "id", "name", None), {})
    assert codes(remarks) == [(2, "B", "personal-person", True), (2, "C", "personal-aside", False)]


def test_the_drawer_is_made_for_it() -> None:
    held = block(["id", "nom", "mail", "tel"], ["C1", "Mme Martel", "a.martel@exemple.fr", "06 12 34 56 78"])
    remarks = check_block(held, mapped(held, "contact", "id", "name", "email", "phone"), {})
    assert remarks.findings == ()


def test_numbers_and_dates_are_not_read_as_persons() -> None:
    held = block(["id", "financement", "date", "montant"], ["E1", "F1", "2026-06-30", "0612345678"])
    assert check_block(held, mapped(held, "funding_event", "id", "funding", "on", "amount"), {}).findings == ()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_remark_has_its_words(language: str) -> None:
    words = Words(language)
    held = block(
        ["nom", "n°", "x"], ["Mme Martel", WITH_KEY, ACCOUNT], ["a.b@exemple.fr", "06 12 34 56 78", "info@exemple.fr"],
        ["Halle", "1", "2"], ["Halle", "1", "2"],
    )  # fmt: skip
    remarks = check_block(held, None, {})
    assert len({finding.code for finding in remarks.findings}) == 7
    for finding in remarks.findings:
        assert finding.say(words)
        assert "martel" not in finding.say(words).casefold()
    for question in remarks.questions:
        word = question.topic.split(":")[0]
        assert words(f"question-{word}", **question.detail)
        assert all(words(f"choice-{word}-{option}") for option in question.options)
        assert words(f"assumption-{word}", chosen="x", **question.detail)
    assert words("repair-duplicate", count=1)


EVENTS = block(
    ["financement", "type", "date", "montant"],
    ["F1", "versement", "2026-01-10", "500"],
    ["F1", "versement", "2026-02-10", "500"],
    ["F1", "versement ", "2026-01-10", "500"],
    ["F1", "versement", "2026-01-10", "700"],
    ["F2", "demande", "2026-01-10", "500"],
)  # fmt: skip
AS_EVENTS = mapped(EVENTS, "funding_event", "funding", "kind", "on", "amount")


def test_copies_are_told_apart_from_twins() -> None:
    remarks = check_block(EVENTS, AS_EVENTS, {})
    others = [(f.row, f.code, f.detail["other"], f.blocks) for f in remarks.findings]
    assert others == [(4, "duplicate", "2", True), (3, "twins", "2", False), (5, "twins", "2", False)]
    assert [(r.topic, r.line, r.letter) for r in remarks.repairs] == [("repair-duplicate:Feuil1#1", 4, None)]
    assert remarks.waiting == {4}


def test_a_copy_goes_or_stays_as_decided() -> None:
    dropped = check_block(EVENTS, AS_EVENTS, {"repair-duplicate:Feuil1#1": ACCEPT})
    assert [line for line, _ in dropped.block.rows] == [2, 3, 5, 6]
    kept = check_block(EVENTS, AS_EVENTS, {"repair-duplicate:Feuil1#1": REFUSE})
    assert len(kept.block.rows) == 5
    for remarks in (dropped, kept):
        assert remarks.waiting == frozenset()
        assert not any(finding.blocks for finding in remarks.findings)


def test_dropping_a_row_moves_the_places_of_the_others() -> None:
    held = block(["a", "b"], ["x", "y"], ["x", "y"], ["z", "t"])
    held.places = {(2, 1): (9, "Q")}
    left = check_block(held, None, {"repair-duplicate:Feuil1#1": ACCEPT}).block
    assert left.place(1, 1) == (9, "Q")


def test_observations_of_one_indicator_are_no_twins() -> None:
    rows = [["P1", "I1", f"202{n}-01-01", f"202{n}-12-31", "total", "12", "présent"] for n in range(4)]
    held = block(["projet", "indicateur", "début", "fin", "ventilation", "valeur", "présence"], *rows)
    names = ("project", "indicator", "period_start", "period_end", "breakdown", "value", "presence")
    assert check_block(held, mapped(held, "observation", *names), {}).findings == ()


def test_rows_that_hold_one_cell_are_like_nothing() -> None:
    assert check_block(block(["a", "b"], ["x", None], ["x", ""]), None, {}).findings == ()


def test_findings_are_masked_everywhere() -> None:
    held = block(["a", "b"], ["Mme Martel", "12"], ["Mme Martel", "12"])
    remarks = check_block(held, None, {})
    assert all("Martel" not in str(item) for item in (*remarks.repairs, *remarks.findings))
    assert isinstance(remarks.findings[0], Finding)


PERSONS_BESIDE = Block(
    "#1", "f.csv", "0" * 64, None, "list", ("Bénéficiaire", "Prénom du bénéficiaire", "Type", "Nom du contact"),
    ("A", "B", "C", "D"),
    [
        (2, ["MARTEL", "Alix", "", "x"]),
        (3, ["Association Vélo", "", "Association", "x"]),
        (4, ["Durand Paul", "", "Particulier", "x"]),
        (5, ["MARTEL", "sans objet", "", "x"]),
    ],
)  # fmt: skip


def test_a_first_name_or_a_word_beside_makes_a_name_a_person() -> None:
    mapping = Mapping("#1", "subsidies", (Match(0, "nomBeneficiaire", 1.0, "chosen"),), "")
    found = check_block(PERSONS_BESIDE, mapping, {})
    assert found.waiting == {2, 4}
    assert found.is_personal
    assert [(item.row, item.code, item.value) for item in found.findings if item.letter == "A"] == [
        (2, "personal-person", "M•••"),
        (4, "personal-person", "D•••"),
    ]
    assert [(item.row, item.code) for item in found.findings if item.letter == "B"] == [(2, "personal-aside")]
    blanked = check_block(PERSONS_BESIDE, mapping, {"personal-person:#1:A": BLANK})
    assert [cells[0] for _, cells in blanked.block.rows] == [None, "Association Vélo", None, "MARTEL"]


def test_a_text_that_a_spreadsheet_would_run_is_said_to_be_a_text() -> None:
    texts = ["=cmd|' /C calc'!A0", "@SUM(1)", "- Atelier", "+33 2 40", "=", "-Vélo"]
    block = Block("#1", "f.csv", "0" * 64, None, "list", ("Objet",), ("A",), [(n, [t]) for n, t in enumerate(texts, 2)])
    found = check_block(block, None, {}).findings
    assert [(item.row, item.letter) for item in found if item.code == "formula-text"] == [(2, "A"), (3, "A")]

"""Letters of a document: every one we promise has a glyph, and no other reaches the page."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from territory.reports.document import Document, Text
from territory.reports.document_letters import UNKNOWN, _read_drawn, keep_drawn
from territory.reports.document_pdf import count_pages, write_pdf


def test_every_letter_we_promise_is_set_upright_bold_and_slanted() -> None:
    """Typst refuses a letter without a glyph under PDF/UA: these fonts are the wheel's, and may change with it."""
    letters = "".join(map(chr, sorted(_read_drawn())))
    lines = [letters[start : start + 60] for start in range(0, len(letters), 60)]
    blocks = tuple(Text(line, tone) for tone in ("plain", "finding", "quote") for line in lines)
    content = write_pdf(Document("en", "Letters", "Test", None, "All", blocks, "", date(2026, 6, 30)))
    assert count_pages(content) > 2


@given(st.text(max_size=80))
def test_what_is_left_can_be_set(text: str) -> None:
    said = keep_drawn(text, "fr")
    assert all(ord(letter) in _read_drawn() or letter == "\u200b" for letter in said)
    assert ord(UNKNOWN) in _read_drawn()


def test_a_letter_that_no_font_has_is_shown_to_have_been_there() -> None:
    assert keep_drawn("Le café 😀 日本", "fr") == "Le café □ □□"
    assert keep_drawn("e\u0301te\u0301\u200f", "fr") == "été"


def test_french_marks_keep_their_word_and_nothing_is_doubled() -> None:
    assert keep_drawn("Quoi ? « Oui » ; 12 % : non !", "fr") == (
        "Quoi\u202f? «\u00a0Oui\u00a0»\u202f; 12\u00a0%\u00a0: non\u202f!"
    )
    assert keep_drawn("Déjà\u202f? «\u00a0Oui\u00a0»", "fr") == "Déjà\u202f? «\u00a0Oui\u00a0»"
    assert keep_drawn("What ?", "en") == "What ?"


def test_a_word_too_long_for_a_column_may_break_and_keeps_its_letters() -> None:
    long = "https://example.org/un/chemin/" + "x" * 60
    said = keep_drawn(long, "fr")
    assert said.replace("\u200b", "") == long
    assert max(map(len, said.split("\u200b"))) <= 24

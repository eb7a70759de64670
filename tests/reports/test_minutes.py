"""Minutes as PDF and DOCX, read back: what a meeting settled as it was, nothing of a person or of a seat's own."""

from __future__ import annotations

import io
import zipfile
from itertools import pairwise
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from tests.conftest import ViewOf
from tests.minuting import HELD, ON, settled
from tests.reports.reading_pdf import ReadBack

from territory.analysis.minutes import MinutesBoard, read_minutes
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.reports.document_docx import write_docx
from territory.reports.document_pdf import write_pdf
from territory.reports.document_said import Frame
from territory.reports.minutes import derive_minutes

FR, EN = Words("fr"), Words("en")
LINK = "https://territoire.example.org/reunions?id=S-2&l=fr"


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(settled(), on=ON, nature="demo")


@pytest.fixture(scope="module")
def board(view: View) -> MinutesBoard:
    return read_minutes(view, HELD)


def frame(view: View, words: Words = FR) -> Frame:
    return Frame(words, view, Scope(about=HELD), LINK)


@pytest.fixture(scope="module")
def pdf(view: View, board: MinutesBoard) -> ReadBack:
    return ReadBack(write_pdf(derive_minutes(frame(view), board)))


@pytest.fixture(scope="module")
def written(view: View, board: MinutesBoard) -> Any:
    return docx.Document(io.BytesIO(write_docx(derive_minutes(frame(view), board))))


def text_of(made: Any) -> str:
    """All that a word processor shows of the body of a document."""
    return "\n".join(part.text for part in made.element.body.iter(qn("w:t")))


def test_scores_are_those_of_the_body_with_their_spread_and_what_has_none(board: MinutesBoard) -> None:
    (scored,) = board.items[0].scored
    (pillar,) = scored.pillars
    assert (pillar.lowest, pillar.highest, pillar.middle) == (0, 3, 1.5), "a zero is a score"
    assert (pillar.coverage.known, pillar.coverage.expected, pillar.no_opinion) == (2, 3, 1)
    assert (pillar.apart, pillar.apart_on) == (3, "Besoin")


def test_earlier_actions_are_told_as_they_stood_that_day(board: MinutesBoard) -> None:
    (followed,) = board.followed.to_do
    assert (followed.what, followed.state) == ("Signer le bail", "open"), "done in July, the meeting was in June"


def test_a_substitute_counts_for_the_seat_it_replaces(board: MinutesBoard) -> None:
    assert board.quorum is not None
    assert (board.quorum.there, board.quorum.proxies, board.quorum.is_reached) == (2, 1, True)


def test_the_pdf_is_tagged_titled_and_says_its_state_on_every_page(pdf: ReadBack) -> None:
    assert "<pdfuaid:part>1</pdfuaid:part>" in pdf.metadata
    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.title == "Comité de suivi, compte rendu du 18/06/2026"
    levels = pdf.headings()
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert pdf.kinds().count("THead") == pdf.kinds().count("Table") >= 4
    for page in pdf.reader.pages:
        assert "Projet, version 1" in page.extract_text()
    assert pdf.links == [LINK]


@pytest.mark.parametrize("made", ["pdf", "written"])
def test_all_that_was_settled_is_said_and_nothing_of_a_person(made: str, request: pytest.FixtureRequest) -> None:
    found = request.getfixturevalue(made)
    said = found.text if made == "pdf" else text_of(found).replace("\n", " ")
    said = said.replace("\u00a0", " ").replace("\u202f", " ")
    for expected in (
        "Le quorum est atteint", "représenté, pouvoir à Région", "Banque, bis (suppléance de Banque)",
        "Région (présidence)",
        "de 14:00 à 16:05", "Salle A", "96 000 € mobilisés (3 des 4 aides)", "de 0 à 3", "sans avis", "Réseau",
        "Décision : Poursuivre.", "Conditions, avant le 31/12/2026", "Essai, atteinte", "Poser un compteur",
        "La serre, régie", "01/09/2026", "Ce point est reporté.", "Signer le bail", "à faire", "1 point clos sur 2",
        "<b>x</b>", "Données fictives",
    ):  # fmt: skip
        assert expected in said, expected
    assert "SECRET" not in said, "why a seat withdrew is told to nobody"
    assert "1,25" not in said, "a seat's own score is told to nobody"


def test_names_are_printed_when_they_are_handed_in_and_the_document_says_so(view: View, board: MinutesBoard) -> None:
    named = docx.Document(io.BytesIO(write_docx(derive_minutes(frame(view), board, {"s1": "Perrine Essai"}))))
    assert "Perrine Essai" in text_of(named)
    assert "ne se publie pas" in text_of(named)


def test_the_docx_is_what_a_word_processor_corrects(written: Any) -> None:
    assert written.core_properties.title == "Comité de suivi, compte rendu du 18/06/2026"
    assert (written.core_properties.language, written.core_properties.author) == ("fr-FR", "")
    assert written.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").get(qn("w:val")) == "fr-FR"
    styles = [paragraph.style.name for paragraph in written.paragraphs]
    assert styles.count("Title") == 1
    assert {"Heading 1", "Heading 2", "List Bullet"} <= set(styles)
    for table in written.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    foot = written.sections[0].footer.paragraphs[0].text
    assert "Projet, version 1" in foot
    assert [part.text for part in written.sections[0].footer._element.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_the_docx_has_french_spaces_and_the_same_bytes_each_time(view: View, board: MinutesBoard) -> None:
    made = [write_docx(derive_minutes(frame(view), board)) for _ in range(2)]
    assert made[0] == made[1]
    told = zipfile.ZipFile(io.BytesIO(made[0])).read("word/document.xml").decode()
    assert "l'eau\u202f; la publier" in told
    assert "Décision\u00a0: Poursuivre" in told
    assert " ;" not in told


def test_english_is_complete(view: View, board: MinutesBoard) -> None:
    told = text_of(docx.Document(io.BytesIO(write_docx(derive_minutes(frame(view, EN), board)))))
    assert "minutes of" in told
    assert "The quorum is reached" in told
    for word in ("Collège", "Présences", "Échéance", "Données fictives"):
        assert word not in told

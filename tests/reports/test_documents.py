"""Documents one may take away: tagged, cited, the same bytes for the same data, and text wherever somebody typed."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from tests.analysis.portfolios import funded, portfolio, together
from tests.analysis.sheets import SHEETS
from tests.conftest import ViewOf
from tests.reports.reading_pdf import ReadBack

from territory.analysis import organisation, overview, place, project
from territory.errors import SurroundingsError
from territory.lake.view import Closing, View
from territory.locale.words import Words
from territory.model.scope import Scope
from territory.model.viewer import Role
from territory.reports.document import Document, Item, Items, Text, derive_plain
from territory.reports.document_pdf import ROOM, count_pages, write_fitting, write_pdf
from territory.reports.document_said import Frame, cut
from territory.reports.documents import KINDS, write_document

FR, EN = Words("fr"), Words("en")
ON = date(2022, 6, 30)
LINK = "https://territoire.example.org/projet?au=2022-06-30&arr=arrete-2022-06-30&l=fr&id=E1"
#: What Typst, a PDF or a telephone could take for something else than a name.
HOSTILE = '#let x = 1; #panic("non") $a^2$ \\ ] } *gras* _it_ @ref <label> `code` // fin 日本 😀 "]'
CLOSING = Closing(
    "arrete-2022-06-30", "Arrêté", ON, 1, "published", None, None, None, "Corrige le précédent.", (),  # type: ignore[arg-type]
)  # fmt: skip


def frame(view: View, words: Words = FR, **asked: Any) -> Frame:
    return Frame(words, view, Scope(**asked), LINK)


@pytest.fixture(scope="module")
def sheets(view_of: ViewOf) -> View:
    """The sheets' rows as one published arrêté shows them, fictional."""
    rows = {
        **SHEETS,
        "project": [*SHEETS["project"], {"id": "H1", "programme": "ECT", "name": HOSTILE, "promise": HOSTILE}],
    }
    lasting = [
        {**SHEETS["observation"][0], "period_start": date(year, 1, 1), "period_end": date(year, 12, 31), "value": value,
         "presence": "present" if value is not None else "missing"}
        for year, value in ((2018, 12.0), (2019, None), (2021, 41.0))
    ]  # fmt: skip
    rows["observation"] = [*SHEETS["observation"], *lasting]
    return replace(view_of(rows, on=ON, nature="demo"), closing=CLOSING)


@pytest.fixture(scope="module")
def told(sheets: View) -> ReadBack:
    """The sheet of a project, read back."""
    board = project.read(sheets, Scope(about="E1"))
    return ReadBack(write_document("project", frame(sheets, about="E1"), board))


@pytest.fixture(scope="module")
def note(view_of: ViewOf) -> ReadBack:
    """The note of a small portfolio with money and places, read back."""
    rows = together(
        portfolio(
            territory=[
                {"id": "epci-1", "kind": "epci", "code": "1", "name": "Agglomération"},
                *({"id": f"commune-{n}", "kind": "commune", "code": str(n), "name": name, "longitude": -1.5 + n / 20,
                   "latitude": 47.2 + n % 2 / 20} for n, name in ((1, "Amont"), (2, "Aval"), (3, "Ailleurs"))),
            ],
            territory_link=[{"child": f"commune-{n}", "parent": "epci-1"} for n in (1, 2, 3)],
            site=[{"id": "S1", "project": "P1", "territory": "commune-1", "precision": "commune"}],
        ),
        funded("F1", "P1", 90_000), funded("F2", "P2", None),
    )  # fmt: skip
    rows["programme"] = [{**rows["programme"][0], "territory": "epci-1"}]
    view = view_of(rows)
    return ReadBack(write_document("overview", frame(view), overview.read(view, Scope())))


def test_it_is_pdf_ua(told: ReadBack) -> None:
    assert bool(told.root["/MarkInfo"]["/Marked"]) is True
    assert told.root["/Lang"] == "fr-FR"
    assert "<pdfuaid:part>1</pdfuaid:part>" in told.metadata
    assert told.reader.metadata is not None
    assert told.reader.metadata.title == "La consigne"
    assert bool(told.root["/ViewerPreferences"]["/DisplayDocTitle"]) is True


def test_its_parts_are_headings_in_order_tables_have_header_cells_and_figures_an_alternative(told: ReadBack) -> None:
    levels = told.headings()
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    kinds = told.kinds()
    assert kinds.count("Table") >= 2
    assert kinds.count("THead") == kinds.count("Table")
    assert kinds.count("TH") >= 2 * kinds.count("Table")
    alternatives = told.alternatives()
    assert len(alternatives) >= 2
    assert all(alternatives)
    assert any("9\u202f000\u00a0€" in str(text) or "9\u202f000" in str(text) for text in alternatives)


def test_it_cites_the_arrete_the_day_the_coverage_and_a_link_one_can_follow(told: ReadBack) -> None:
    assert "Données arrêtées au 30/06/2022" in told.text
    assert "Corrige le précédent." in told.text
    assert "Données fictives" in told.text
    assert told.links == [LINK]
    assert LINK.replace("/", "") in told.text.replace(" ", "").replace("/", "")
    assert f"1/{told.pages}" in told.text
    assert told.pages <= KINDS["project"].pages


def test_a_missing_value_leaves_a_gap_that_the_alternative_tells(told: ReadBack) -> None:
    drawn = next(text for text in told.alternatives() if text and "2018" in text)
    assert "41\u00a0%" in drawn
    assert "31/12/2019\u00a0: —" in drawn


def test_french_typography_is_kept(told: ReadBack) -> None:
    for mark in ";!?":
        assert f" {mark}" not in told.text
    assert "\u202f;" in told.text or "\u202f?" in told.text
    assert "8\u202f000\u00a0€" in told.text


def test_what_somebody_typed_is_text_and_never_code(sheets: View) -> None:
    board = project.read(sheets, Scope(about="H1"))
    back = ReadBack(write_document("project", frame(sheets, about="H1"), board))
    shown = HOSTILE.replace("日本 😀", "□□ □").replace(" ;", "\u202f;")
    assert " ".join(shown.split()) in " ".join(back.text.split(" "))
    assert back.reader.metadata is not None
    assert back.reader.metadata.title == shown


def test_the_same_data_gives_the_same_bytes(sheets: View) -> None:
    board = project.read(sheets, Scope(about="E1"))
    made = [write_pdf(KINDS["project"].derive(frame(sheets, about="E1"), board)(3)) for _ in range(2)]
    assert made[0] == made[1]
    assert b"2022-06-30" in made[0]  # the day of the arrêté
    assert f"{date.today():%Y-%m-%d}".encode() not in made[0]


def drafted(view: View, page: str, board: object, words: Words = FR, **asked: Any) -> str:
    """All that a document says, before it is set."""
    return json.dumps(derive_plain(KINDS[page].derive(frame(view, words, **asked), board)(12)), ensure_ascii=False)


def test_english_is_complete(sheets: View) -> None:
    board = project.read(sheets, Scope(about="E1"))
    said = drafted(sheets, "project", board, EN, about="E1")
    assert '"language": "en"' in said
    assert "Fictional data" in said
    assert "Project sheet" in said
    assert "Données" not in said


@pytest.mark.parametrize(("language", "colon"), [("fr", "\u00a0: "), ("en", ": ")])
def test_a_name_and_what_is_said_of_it_have_the_spaces_of_their_language(language: str, colon: str) -> None:
    alerts = Items((Item("its funding is not found", name="The greenhouse"),))
    back = ReadBack(write_pdf(Document(language, "Title", "Note", None, "Answer", (alerts,), "", ON)))
    assert f"The greenhouse{colon}its funding" in back.text


def test_what_is_cut_keeps_the_spaces_of_its_numbers() -> None:
    said = "Subvention de 12\u202f345\u00a0€ accordée par la Région"
    assert cut(said, 30) == "Subvention de 12\u202f345\u00a0€…"
    assert cut("x" * 40, 10) == "x" * 9 + "…"
    assert cut(said, 90) == said


def test_services_that_have_no_room_are_counted(view_of: ViewOf) -> None:
    more = [{"id": f"S{n}", "name": f"Programme {n}", "territory": "commune-39300"} for n in range(9)]
    view = view_of({**SHEETS, "programme": [*SHEETS["programme"], *more]}, on=ON)
    board = place.read(view, Scope(territory="commune-39300"))
    draft = KINDS["place"].derive(frame(view, territory="commune-39300"), board)
    told = json.dumps(derive_plain(draft(1)), ensure_ascii=False)
    assert f"et {len(board.services) - 2} autres, sur la page en ligne" in told


def test_what_is_not_announced_to_everyone_is_not_in_the_public_s_document(view_of: ViewOf) -> None:
    """The same rows for both: a document holds what its viewer's page holds."""
    event = {"id": "EV1", "project": "E2", "kind": "workshop", "title": "Entre nous", "on": date(2022, 9, 1)}
    site = {"id": "S2", "project": "E2", "territory": "commune-39300", "precision": "commune"}
    rows = {**SHEETS, "site": [*SHEETS["site"], site], "event": [{**event, "is_public": False}]}
    said = {}
    for role in (Role.COORDINATOR, Role.READER):
        view = view_of(rows, role=role, on=ON)
        board = place.read(view, Scope(territory="commune-39300"))
        said[role] = drafted(view, "place", board, territory="commune-39300")
    assert "Entre nous" in said[Role.COORDINATOR]
    assert "Entre nous" not in said[Role.READER]


def test_an_organisation_has_its_sheet(sheets: View) -> None:
    board = organisation.read(sheets, Scope(about="bocaux"))
    back = ReadBack(write_document("organisation", frame(sheets, about="bocaux"), board))
    assert "Les Bocaux" in back.text
    assert "Un partenaire" not in back.text
    assert back.pages <= KINDS["organisation"].pages
    assert back.headings()[0] == 1


def test_a_commune_fits_one_page_even_with_many_projects(view_of: ViewOf) -> None:
    many = [{"id": f"M{n}", "programme": "ECT", "name": f"Un projet au nom assez long, numéro {n}"} for n in range(40)]
    here = {"territory": "commune-39300", "precision": "commune"}
    rows = {
        **SHEETS,
        "project": [*SHEETS["project"], *many],
        "site": [
            *SHEETS["site"],
            *({"id": f"SM{n}", "project": f"M{n}", **here} for n in range(40)),
        ],
    }
    view = view_of(rows, on=ON)
    board = place.read(view, Scope(territory="commune-39300"))
    back = ReadBack(write_document("place", frame(view, territory="commune-39300"), board))
    assert back.pages == 1
    assert "41 projets" in back.text
    assert "sur la page en ligne" in back.text


def test_the_note_says_where_projects_stand_who_pays_and_what_is_not_known(note: ReadBack) -> None:
    assert note.pages == 2
    for title in ("Où en sont-ils", "Qui paie quoi", "Qu'est-ce que ça change", "Ce que nous ne savons pas"):
        assert title in note.text
    assert "90\u202f000\u00a0€" in note.text
    assert "inconnu" in note.text
    drawn = [text for text in note.alternatives() if text and "Amont" in text]
    assert drawn, "the map tells its places"
    assert "Carte schématique" in note.text


def test_an_empty_portfolio_says_what_to_do_and_shows_no_zero(view_of: ViewOf) -> None:
    view = view_of({}, on=None)
    back = ReadBack(write_document("overview", frame(view), overview.read(view, Scope())))
    assert back.pages == 1
    assert "faites déposer les projets" in back.text
    assert "0\u00a0€" not in back.text


def test_published_organisations_are_not_judged(view_of: ViewOf) -> None:
    view = view_of(SHEETS, on=ON, nature="published")
    said = drafted(view, "overview", overview.read(view, Scope()))
    assert "rien n'est jugé" in said
    assert "Qui peut agir" not in said
    said = drafted(view, "project", project.read(view, Scope(about="E1")), about="E1")
    assert "Données publiées par d'autres" in said
    assert "orage" not in said.lower()


def test_lists_are_as_long_as_the_pages_hold() -> None:
    """Of drafts with so many lines, each taking a twentieth of a page and more."""
    asked: list[int] = []

    def draft(lines: int) -> Document:
        asked.append(lines)
        blocks = tuple(Text(f"Ligne {line}") for line in range(lines * 20))
        return Document("fr", "Titre", "Essai", None, "Réponse", blocks, "", ON)

    assert [count_pages(write_fitting(draft, pages)) for pages in (1, 3, 99)] == [1, 3, 5]
    assert 12 in asked
    assert len(asked) < 3 * len(ROOM)


def test_a_missing_engine_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(SurroundingsError, match="document-engine-missing"):
        write_pdf(Document("fr", "Titre", "Essai", None, "Réponse", (), "", ON))
    assert "typst" in FR("error-document-engine-missing")

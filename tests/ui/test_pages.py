"""Every page, for every role, on a small lake, on an empty one, and asked anything."""

from __future__ import annotations

import re
from itertools import product

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.conftest import Run

from territory.access.policy import may
from territory.errors import TerritoryError
from territory.locale.words import Words
from territory.model.viewer import Capability, Role, Viewer
from territory.ui.registry import PAGES, PageSpec, paths, read_spec

QUERIES: dict[str, dict[str, str | list[str]]] = {
    "plain": {},
    "english": {"l": "en"},
    "hostile": {
        "p": "<script>", "t": "../../etc", "th": ["'; DROP TABLE project; --", "theme.energie"], "ph": "zz",
        "per": "9999", "au": "2026-02-30", "arr": "no-such-closing", "l": "zz", "id": "0x", "utm": "mail",
    },
}  # fmt: skip


def said(app: AppTest) -> str:
    """All that the page says in texts and tables."""
    texts = [app.title, app.header, app.subheader, app.markdown, app.info, app.warning, app.error, app.metric, app.code]
    words = [str(element.value) for elements in texts for element in elements]
    return "\n".join([*words, *(table.value.to_string() for table in app.table)])


#: Each role, lake and query once, English on what holds words; everything crossed, in the soak.
PAIRS = {
    ("coordinator", "tiny", "english"),
    ("coordinator", "empty", "plain"),
    ("reader", "tiny", "hostile"),
}
STATES = [
    pytest.param(*state, marks=() if state in PAIRS else pytest.mark.soak, id="-".join(state))
    for state in product([role.value for role in Role], ("tiny", "empty"), QUERIES)
]


@pytest.mark.parametrize(("role", "lake", "query"), STATES)
@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_a_page_answers_whoever_asks_whatever(run: Run, spec: PageSpec, role: str, lake: str, query: str) -> None:
    app = run(spec.key, lake, role, **QUERIES[query])
    assert not app.exception, app.exception[0].message
    words = Words("en" if query == "english" else "fr")
    assert [title.value for title in app.title] == [words(f"page-{spec.key}")]
    # The address of a page that is not in that person's menu leads to its refusal, which says what to do.
    # Whoever coordinates from this machine administers as well: there is nobody else to.
    viewer = Viewer.local("local") if role == "coordinator" else Viewer.of(Role(role))
    # The page of invitations opens a link's request, and nothing without a link.
    is_refused = not may(viewer, spec.needs) or spec.needs is Capability.ANSWER
    code = "invitation-closed" if spec.needs is Capability.ANSWER else "not-allowed"
    refusal = words(f"error-{code}", capability=str(spec.needs))
    assert (refusal in [error.value for error in app.error]) == is_refused
    assert (words("sign-in-ask-local") in said(app)) == (is_refused and code == "not-allowed")
    assert not re.search(r"\b(nan|None|NaT|<NA>|Phrase\(|Decimal\()", said(app)), said(app)


def test_every_page_has_its_file_its_address_and_its_words() -> None:
    assert len({spec.path for spec in PAGES}) == len({spec.key for spec in PAGES}) == len(PAGES)
    assert paths() == tuple(spec.path for spec in PAGES if spec.path)
    for spec in PAGES:
        assert spec.file.is_file(), spec.file
        for language in ("fr", "en"):
            assert Words(language)(f"menu-{spec.key}")
    with pytest.raises(TerritoryError, match="page-unknown"):
        read_spec("no-such-page")


def test_unknown_codes_are_said_once_and_left_out(run: Run) -> None:
    app = run("overview", p="XXX", utm="mail")
    assert [warning.value for warning in app.warning] == [
        "Le lien demandait XXX, que ces données ne connaissent pas\u00a0: laissé de côté."
    ]


def test_an_unknown_closing_gives_way_to_what_one_sees_by_default(run: Run) -> None:
    app = run("overview", arr="zz")
    assert "zz" in app.warning[0].value


def test_an_empty_lake_says_what_to_run(run: Run) -> None:
    app = run("overview", "empty")
    assert app.info[0].value == "Il n'y a encore aucun projet dans ces données."


def test_filters_that_leave_nothing_say_which_to_lift(run: Run) -> None:
    app = run("overview", p="NCL", ph="upstream")
    assert app.info[0].value == "Aucun des 2 projets ne passe ces filtres."


def test_a_choice_in_the_bar_is_written_to_the_address(run: Run) -> None:
    app = run("overview")
    app.selectbox(key="scope-territory").set_value("epci-1").run()
    assert app.query_params["t"] == "epci-1"
    app.multiselect(key="scope-phases").set_value(["active"]).run()
    assert app.query_params["ph"] == "active"
    app.selectbox(key="scope-known").set_value("arrete-2025").run()
    assert app.query_params["arr"] == "arrete-2025"
    assert any("Données arrêtées au 31/12/2025" in text.value.replace("\\", "") for text in app.markdown)


def test_the_address_overwrites_the_bar(run: Run) -> None:
    app = run("overview", t="epci-1")
    assert app.selectbox(key="scope-territory").value == "epci-1"
    app.query_params.clear()
    app.run()
    assert app.selectbox(key="scope-territory").value is None


def test_the_language_button_keeps_the_scope(run: Run) -> None:
    app = run("overview", t="epci-1")
    app.button(key="language-en").click().run()
    assert (app.query_params["l"], app.query_params["t"]) == ("en", "epci-1")
    assert app.title[0].value == Words("en")("page-overview")


def test_a_missing_lake_says_what_to_run(run: Run) -> None:
    app = run("overview", "missing")
    assert not app.exception
    assert "territory init" in app.error[0].value


def test_the_guard_holds_without_the_navigation(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("method", role="reader")
    app = AppTest.from_file(str(read_spec("history").file)).run()
    assert len(app.exception) == 1  # the server's edge says it in words
    assert not app.header


def test_the_sentence_to_quote_freezes_what_it_was_read_from(run: Run) -> None:
    quoted = _quote(run("overview", t="epci-1", arr="arrete-2025"))
    assert "Données arrêtées au 31/12/2025." in quoted
    assert quoted.splitlines()[-1].endswith("/?t=epci-1&au=2025-12-31&arr=arrete-2025&l=fr")
    assert _quote(run("overview")).splitlines()[-1].endswith("/?au=2026-06-30&arr=v1&l=fr")


def _quote(app: AppTest) -> str:
    """What the menu beside the answer offers to copy, once it is opened."""
    assert not app.code
    app.session_state["quote"] = True
    return str(app.run().code[0].value)


def test_the_search_forgives_accents_and_typos_and_leads_on_within_the_scope(run: Run) -> None:
    app = run("overview", p="NCL")
    app.text_input(key="search").set_value("sere partagee").run()
    links = [link.proto for link in app.sidebar.get("page_link")]
    assert any("serre partagée" in link.label for link in links)
    app.text_input(key="search").set_value("zzzzzz").run()
    assert any("Rien ne ressemble" in text.value for text in app.sidebar.markdown)

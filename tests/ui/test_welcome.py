"""What each one finds first, what is remembered of them and what is not, and who lands here."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.following import owed
from tests.ui.lakes import FewRows
from tests.ui.opening import open_address
from tests.ui.stewarding import KARIM, change_of, said, stewarding
from tests.web.providing import PROVIDED

from territory.config import Settings
from territory.desk.collections import write_round, write_sent
from territory.desk.engine import open_desk, table_of
from territory.desk.preferences import Preference, read_preference
from territory.desk.sign_ins import JUST_NOW
from territory.desk.submissions import write_submission
from territory.desk.waiting import WaitingRow, write_waiting
from territory.locale.words import Words
from territory.model.clock import read_clock
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.viewer import Grant, Role, Viewer
from territory.ui.registry import read_spec
from territory.ui.session import use_lake, use_viewer

Look = Callable[..., AppTest]

LEA = Viewer.of(Role.ELECTED, "lea", "commune-44109")
MIA = Viewer.of(Role.MEMBER, "mia", "B1")
ADA = Viewer.of(Role.ADMINISTRATOR, "ada")
PUBLISHED = {"arr": "arrete-2025"}
WORDS = Words("fr")


@pytest.fixture
def look(lakes: dict[str, FewRows], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Look]:
    """`look(LEA, lake="tiny", t="epci-1")`: the first page as that person finds it, with a desk of one's own."""
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path))

    def start(viewer: Viewer, lake: str = "tiny", **query: str) -> AppTest:
        use_lake(lambda: lakes[lake])
        use_viewer(viewer)
        return open_address("welcome", query)

    yield start
    use_viewer(None)
    use_lake(None)


def kept(viewer: Viewer) -> Preference:
    return read_preference(open_desk(Settings.read()), viewer)


def headings(app: AppTest) -> list[str]:
    return [item.value for item in app.main.subheader]


def menu(app: AppTest) -> list[str]:
    return [link.proto.label for link in app.sidebar.get("page_link")]


def test_a_coordinator_finds_what_came_what_to_chase_and_what_is_stuck(look: Look) -> None:
    app = look(KARIM)
    assert not app.exception
    assert headings(app) == ["Reçu", "À relancer", "Bloqué"]
    text = said(app)
    assert "Rien à prendre : aucun fichier, aucun classeur, aucune saisie n'attend." in text
    assert "1 projet sans nouvelles (situation au 30/06/2026)." in text
    # One role is no choice; whoever has an account finds the page first in the menu.
    assert not app.get("button_group")
    assert menu(app)[0] == "**Que faire aujourd'hui\u202f?**"


def test_an_elected_person_finds_her_commune_and_the_one_she_chose_last(look: Look) -> None:
    app = look(LEA, **PUBLISHED)
    assert not app.exception
    assert app.selectbox(key="welcome-territory").value == "commune-44109"
    assert headings(app) == ["Sur mon territoire", "Ce qui est nouveau", "À surveiller", "À lire ensuite"]
    text = said(app)
    assert "1 projet concerne Nantes" in text
    assert "ne s'additionnent pas" in text
    assert "Données arrêtées au 31/12/2025" in text
    assert kept(LEA) == Preference()
    app.selectbox(key="welcome-territory").set_value("epci-1").run()
    assert kept(LEA) == Preference(territory="epci-1")
    # Nothing is written to the address: a link shows the same to everybody.
    assert "t" not in app.query_params
    again = look(LEA, **PUBLISHED)
    assert again.selectbox(key="welcome-territory").value == "epci-1"
    assert "et lu par personne d'autre : le territoire." in said(again)
    again.button(key="welcome-forget").click().run()
    assert kept(LEA) == Preference()
    assert again.selectbox(key="welcome-territory").value == "commune-44109"
    linked = look(LEA, t="commune-44109", **PUBLISHED)
    assert linked.selectbox(key="welcome-territory").value == "commune-44109"


def test_nothing_published_is_said_to_the_elected(look: Look) -> None:
    app = look(LEA, lake="empty")
    assert not app.exception
    assert "Aucun arrêté n'est encore publié" in said(app)


def test_a_member_is_told_of_bodies_that_the_data_do_not_know(look: Look) -> None:
    app = look(MIA, **PUBLISHED)
    assert not app.exception
    assert headings(app) == ["Ce qui vient"]
    assert "Vos instances ne sont pas dans ces données : rien à annoncer." in said(app)


def test_an_administrator_finds_rights_refusals_and_links(look: Look) -> None:
    app = look(ADA)
    assert not app.exception
    assert headings(app) == ["Rôles qui finissent", "Entrées refusées", "Liens d'invitation"]
    assert "Rien à prolonger" in said(app)


def test_who_has_several_roles_chooses_one_and_it_is_remembered(look: Look) -> None:
    both = Viewer((Grant(Role.COORDINATOR), Grant(Role.ELECTED, "commune-44109")), "max")
    app = look(both, **PUBLISHED)
    assert headings(app)[0] == "Reçu"
    app.segmented_control(key="welcome-role").set_value(Role.ELECTED).run()
    assert headings(app)[0] == "Sur mon territoire"
    assert kept(both).role is Role.ELECTED
    assert headings(look(both, **PUBLISHED))[0] == "Sur mon territoire"
    # The role that was taken back is not proposed any more.
    alone = Viewer.of(Role.COORDINATOR, "max")
    assert headings(look(alone, **PUBLISHED))[0] == "Reçu"


def test_the_public_finds_something_to_read_and_nothing_is_kept(look: Look) -> None:
    app = look(Viewer())
    assert not app.exception
    assert headings(app) == ["Où en sont les projets", "Sur mon territoire", "Ce qui vient"]
    assert "Choisissez une commune" in said(app)
    app.selectbox(key="welcome-territory").set_value("commune-44109").run()
    assert app.query_params["t"] == "commune-44109"
    assert "1 projet concerne Nantes" in said(app)
    assert "**Que faire aujourd'hui\u202f?**" not in menu(app)
    assert kept(Viewer()) == Preference()


def test_what_waits_on_the_desk_is_named_and_leads_to_where_it_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stewarding(tmp_path, monkeypatch) as lake:
        lake.commit(KARIM, change_of("Suivi", owed("NCL-2024-001")))
        settings, desk = Settings.read(), open_desk(Settings.read())
        brought = write_submission(settings, desk, KARIM, [("lot_2025.csv", b"a;b\n1;2\n")], {})
        write_submission(settings, desk, KARIM, [("retour.xlsx", b"x")], {}, follows="request-1")
        finding = {"code": "required", "column": "kind", "letter": "B", "severity": "blocks", "table": "funding_event"}
        row = WaitingRow("funding_event", 14, {}, (finding,), file="lot_2025.csv")
        write_waiting(desk, KARIM, brought.id, [row])
        at = datetime(2025, 2, 1)
        made = Round("round-1", "Hiver", "NCL", date(2025, 2, 1), date(2025, 3, 1), 1, at, "karim")
        asked = Asked(1, "NCL-2024-001", "ENV01", date(2024, 1, 1), date(2024, 12, 31), None)
        holder = Holder("project", "NCL-2024-001", "La serre partagée")
        write_round(desk, KARIM, made, [Request("request-1", "round-1", holder, (asked,))])
        write_sent(desk, KARIM, ["request-1"])
        app = open_address("welcome", {"au": "2026-06-30"})
        text = said(app)
        assert not app.exception
    assert "1 fichier déposé et 1 classeur revenu à prendre dans les données." in text
    assert "1 demande sans réponse (situation au 30/06/2026)." in text
    assert "La serre partagée n'a pas répondu pour le 01/03/2025 : il manque une valeur (« Hiver »)" in text
    assert "1 ligne à corriger et 1 projet sans nouvelles (situation au 30/06/2026)." in text
    assert "Ligne 14" in text
    links = {link.proto.label.replace("\\", ""): link.proto.query_string for link in app.main.get("page_link")}
    assert f"id={brought.id}" in links["**lot_2025.csv**"]
    assert "id=" not in links["**retour.xlsx**"]


@pytest.fixture
def come(look: Look, lakes: dict[str, FewRows], monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """`come("map", p="NCL")`: that address, opened by somebody who has just come back from the provider."""
    for name, value in PROVIDED.items():
        monkeypatch.setenv(name, value)
    use_lake(lambda: lakes["tiny"])
    provider = Settings.read().provider
    assert provider is not None
    now = int(time.time())
    claims = {
        "is_logged_in": True, "sub": "lea", "iss": provider.issuer, "aud": provider.client_id, "iat": now,
        "auth_time": now, "nonce": "n",
    }  # fmt: skip
    return lambda key, **query: open_address(key, query, user=claims)


def title(app: AppTest) -> str:
    assert not app.exception, app.exception[0].message
    return str(app.main.title[0].value)


def test_who_has_just_signed_in_lands_here_once(come: Callable[..., AppTest]) -> None:
    app = come("overview")
    assert title(app) == WORDS("page-welcome")
    # From there one goes where one likes, and the root is the overview again.
    assert title(app.switch_page(str(read_spec("overview").file)).run()) == WORDS("page-overview")
    assert title(come("overview", p="NCL")) == WORDS("page-overview")
    assert title(come("map")) == WORDS("page-map")


def test_who_came_a_while_ago_stays_where_the_address_says(come: Callable[..., AppTest]) -> None:
    come("map")
    with open_desk(Settings.read()).begin() as connection:
        table = table_of("sign_in")
        assert connection.execute(table.update().values(first_seen_at=read_clock() - 2 * JUST_NOW)).rowcount == 1
    assert title(come("overview")) == WORDS("page-overview")


def test_the_local_user_keeps_the_overview(look: Look, lakes: dict[str, FewRows]) -> None:
    use_lake(lambda: lakes["tiny"])
    app = open_address("overview", {})
    assert title(app) == WORDS("page-overview")
    assert WORDS("menu-welcome") in menu(app)


def test_the_language_chosen_last_is_spoken_again_to_who_signed_in_where_the_address_says_none(
    come: Callable[..., AppTest],
) -> None:
    app = come("map")
    app.button(key="language-en").click().run()
    assert app.query_params["l"] == "en"
    assert title(come("map")) == Words("en")("page-map")
    assert title(come("map", l="fr")) == WORDS("page-map")


def test_the_local_user_s_language_is_a_setting(look: Look) -> None:
    app = look(KARIM)
    app.button(key="language-en").click().run()
    assert app.main.title[0].value == Words("en")("page-welcome")
    assert kept(KARIM).language is None
    assert title(look(KARIM)) == WORDS("page-welcome")

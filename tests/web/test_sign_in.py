"""Signing in at a real provider through the real server, without a browser; and what opens nothing."""

from __future__ import annotations

import base64
import json
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.serving import Server, free_port, running
from tests.web.provided import PROVIDED
from tests.web.providing import Provider, providing
from tests.web.visiting import Seen, Visitor

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.grants import end_grant, write_grant
from territory.model.viewer import Grant, Role, Viewer

PAGE = "/saisir"
ADMINISTRATOR = Viewer.of(Role.ADMINISTRATOR, "admin")


@dataclass
class House:
    """A server, its provider and its desk, on a lake that is not there: who may open which page needs none."""

    provider: Provider
    server: Server
    var: Path
    count: int = field(default=0)

    def person(self, **claims: object) -> str:
        """Somebody new, known to the provider with these claims; `roles` give a programme to coordinate."""
        self.count += 1
        told = {"email": f"p{self.count}@example.org", "email_verified": True, "roles": ["karim-group"]}
        return self.provider.knows(f"subject-{self.count}", **told | claims)

    def journal(self, action: str) -> list[dict[str, str]]:
        """The details of the entries of that action."""
        with sqlite3.connect(self.var / "desk.sqlite") as desk:
            rows = desk.execute("SELECT detail FROM journal WHERE action = ? ORDER BY at", (action,)).fetchall()
        return [json.loads(detail) for (detail,) in rows]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    var, port = tmp_path_factory.mktemp("var"), free_port()
    with providing() as provider:
        settings = provider.settings | {
            "TERRITORY_ADDRESS": f"http://127.0.0.1:{port}",
            "TERRITORY_ROLES": "karim-group=coordinator:NCL",
        }
        with running(var, port=port, **settings) as server:
            yield House(provider, server, var)


def is_open(seen: Seen) -> bool:
    """Whether the page let its visitor in: what it shows then, here, is that the lake is missing."""
    is_refused = "Vous n'avez pas accès à cette page" in seen.text
    assert is_refused != ("territory init" in seen.text), seen.text
    assert ("Saisir" in seen.links) != is_refused
    return not is_refused


def test_in_by_a_group_of_the_provider_and_out_for_good(house: House) -> None:
    visitor, karim = Visitor(house.server), house.person(name="Karim")
    seen = visitor.look(PAGE)
    assert not is_open(seen)
    assert "Cette page demande d'être connecté" in seen.text
    back = visitor.sign_in(karim, f"{PAGE}?p=NCL&l=fr")
    assert (back.status_code, back.headers["location"]) == (302, f"{PAGE}?p=NCL&l=fr")
    copied = visitor.cookies
    with visitor.open(PAGE) as tab:
        seen = tab.rerun()
        assert is_open(seen)
        assert "Karim" in seen.text and "NCL" in seen.text
        leaving = tab.rerun(press=seen.buttons["Se déconnecter"])
        assert leaving.sent_to is not None
        assert not is_open(tab.rerun()), "the tab that stays open is nobody's any more"
    thief = Visitor(house.server, copied)
    seen = thief.look(PAGE)
    assert not is_open(seen)
    assert "Cette connexion a été fermée" in seen.text
    out = visitor.http.get(leaving.sent_to, headers={"Referer": house.server.address + "/carte"})
    assert out.headers["location"].startswith(house.provider.address)
    assert "_streamlit_user" not in visitor.cookies


def test_a_role_given_and_taken_away_holds_at_the_next_run(house: House) -> None:
    visitor, lea = Visitor(house.server), house.person(roles=[], email="Lea@example.org")
    desk = open_desk(Settings.read({"TERRITORY_VAR": str(house.var)}))
    visitor.sign_in(lea, PAGE)
    with visitor.open(PAGE) as tab:
        assert not is_open(tab.rerun())
        given = write_grant(desk, ADMINISTRATOR, "lea@example.org", Grant(Role.COORDINATOR, "NCL"))
        assert is_open(tab.rerun())
        end_grant(desk, ADMINISTRATOR, given)
        seen = tab.rerun()
        assert not is_open(seen)
        assert "demandez à l'administration du site" in seen.text


@pytest.mark.parametrize(
    ("claims", "reason", "said"),
    [
        ({"auth_time": time.time() - 9 * 3600}, "expired", "a dépassé sa durée"),
        # The library lets this one through: the authorised party is ours, the audience is not.
        ({"aud": "another", "azp": "territory"}, "wrong-audience", "pour une autre application"),
        ({"auth_time": time.time() + 3600}, "not-yet", "en avance sur la nôtre"),
    ],
)
def test_a_sign_in_that_opens_nothing_says_why_and_offers_another(
    house: House, claims: dict[str, object], reason: str, said: str
) -> None:
    visitor, before = Visitor(house.server), len(house.journal("sign-in-refused"))
    visitor.sign_in(house.person(**claims), PAGE)
    assert "_streamlit_user" in visitor.cookies
    for _ in range(2):
        seen = visitor.look(PAGE)
        assert not is_open(seen)
        assert said in seen.text
        assert "Se reconnecter" in seen.buttons
    assert house.journal("sign-in-refused")[before:] == [{"reason": reason}]


def test_an_unknown_role_reads_what_is_public_and_is_told_once(house: House) -> None:
    visitor, before = Visitor(house.server), len(house.journal("sign-in-refused"))
    visitor.sign_in(house.person(roles=["another-group", "administrator"]), PAGE)
    for _ in range(2):
        seen = visitor.look(PAGE)
        assert not is_open(seen)
        assert "aucun rôle n'a été donné" in seen.text
    (told,) = house.journal("sign-in-refused")[before:]
    assert told == {"reason": "role-unknown", "roles": ["another-group", "administrator"]}


def rewritten(token: str, **claims: object) -> str:
    """The token with other claims and the signature it had."""
    header, payload, signature = token.split(".")
    told = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))) | claims
    changed = base64.urlsafe_b64encode(json.dumps(told).encode()).rstrip(b"=").decode()
    return f"{header}.{changed}.{signature}"


def unsigned(token: str) -> str:
    """The token, saying that it needs no signature."""
    header = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
    return f"{header}.{token.split('.')[1]}."


@pytest.mark.parametrize(
    "tamper",
    [lambda token: rewritten(token, roles=["karim-group"]), unsigned, lambda token: rewritten(token, nonce="another")],
    ids=["claims", "no signature", "nonce"],
)
def test_a_token_altered_on_its_way_signs_nobody_in(house: House, tamper: object) -> None:
    visitor, nobody = Visitor(house.server), house.person(roles=[])
    house.provider.tamper = tamper  # type: ignore[assignment]
    try:
        visitor.sign_in(nobody, PAGE)
    finally:
        house.provider.tamper = None
    assert "_streamlit_user" not in visitor.cookies
    assert not is_open(visitor.look(PAGE))


def test_a_token_for_another_client_signs_nobody_in(house: House) -> None:
    visitor = Visitor(house.server)
    visitor.sign_in(house.person(aud="another"), PAGE)
    assert "_streamlit_user" not in visitor.cookies


def test_a_cookie_that_was_altered_is_nobodys(house: House) -> None:
    visitor = Visitor(house.server)
    visitor.sign_in(house.person(), PAGE)
    cookies = visitor.cookies
    name, value = "_streamlit_user", cookies["_streamlit_user"]
    middle = len(value) // 2
    other = "A" if value[middle] != "A" else "B"
    assert is_open(Visitor(house.server, cookies).look(PAGE))
    assert not is_open(Visitor(house.server, cookies | {name: value[:middle] + other + value[middle + 1 :]}).look(PAGE))


def test_a_page_refused_is_told_once(house: House) -> None:
    before = len(house.journal("refused"))
    for _ in range(2):
        with Visitor(house.server).open("/publier") as tab:
            tab.rerun()
            tab.rerun()
    assert house.journal("refused")[before:] == [{"code": "not-allowed"}]


def test_no_secret_is_in_the_log_nor_in_what_is_kept(house: House) -> None:
    kept = b"".join(path.read_bytes() for path in house.var.rglob("*") if path.is_file())
    assert b"signed-in" in kept
    for name in ("TERRITORY_OIDC_CLIENT_SECRET", "TERRITORY_COOKIE_SECRET"):
        assert PROVIDED[name].encode() not in kept

"""A coordinator signs in at a real provider, loses a role while at work, signs out; the copied cookie is worthless."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from tests.browser.driving import Axe, go, main, settle
from tests.loaded import copy_lake
from tests.serving import Server, free_port, running
from tests.web.providing import Provider, providing

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.grants import end_grant, write_grant
from territory.model.viewer import Grant, Role, Viewer

ADMINISTRATOR = Viewer.of(Role.ADMINISTRATOR, "admin")
PAGE = "/historique?p=NCL&l=fr"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with providing() as provider:
        yield provider


@pytest.fixture
def var(demo_lake: Path, tmp_path: Path) -> Path:
    return copy_lake(demo_lake, tmp_path / "var")


@pytest.fixture
def server(provider: Provider, var: Path) -> Iterator[Server]:
    port = free_port()
    with running(var, port=port, **provider.settings | {"TERRITORY_ADDRESS": f"http://127.0.0.1:{port}"}) as server:
        yield server


def stay_here(route: Route) -> None:
    """The provider's pages name a style sheet elsewhere: nothing leaves this machine."""
    if "127.0.0.1" in route.request.url:
        route.continue_()
    else:
        route.abort()


@pytest.mark.soak
def test_a_coordinators_day(browser: Browser, provider: Provider, server: Server, var: Path, axe: Axe) -> None:
    provider.knows("subject-karim", name="Karim", email="karim@example.org", email_verified=True)
    desk = open_desk(Settings.read({"TERRITORY_VAR": str(var)}))
    given = write_grant(desk, ADMINISTRATOR, "karim@example.org", Grant(Role.COORDINATOR, "NCL"))
    context = browser.new_context(base_url=server.address, locale="fr-FR", viewport={"width": 1280, "height": 900})
    context.route("**/*", stay_here)
    page = go(context.new_page(), PAGE)

    # Refused in a sentence, with the way in; and back on the page and the scope one asked for.
    expect(main(page).get_by_text("Cette page demande d'être connecté")).to_be_visible()
    assert axe(page) == []
    main(page).get_by_role("button", name="Se connecter").click()
    page.get_by_placeholder("sub").fill("subject-karim")
    page.get_by_role("button", name="Authorize").click()
    settle(page)
    assert page.url == server.address + PAGE
    side = page.get_by_test_id("stSidebar")
    expect(side.get_by_text("Karim : Coordination (NCL).")).to_be_visible()
    expect(side.get_by_role("link", name="Historique")).to_be_visible()
    expect(main(page).get_by_role("alert")).to_have_count(0)
    assert axe(page) == []
    copied = context.cookies()

    # The role is taken away: gone at the next click, without signing out.
    end_grant(desk, ADMINISTRATOR, given)
    side.get_by_role("link", name="La carte").click()
    page.wait_for_url("**/carte**")
    settle(page)
    expect(side.get_by_role("link", name="Historique")).to_have_count(0)
    expect(side.get_by_text("aucun rôle n'a été donné")).to_be_visible()

    side.get_by_role("button", name="Se déconnecter").click()
    page.get_by_role("button", name="End session").click()
    settle(page)
    expect(side.get_by_role("button", name="Se connecter")).to_be_visible()
    assert page.url.startswith(server.address + "/carte")
    context.close()

    write_grant(desk, ADMINISTRATOR, "karim@example.org", Grant(Role.COORDINATOR, "NCL"))
    _open_as_thief(browser, server, copied)


def _open_as_thief(browser: Browser, server: Server, copied: list[object]) -> None:
    context = browser.new_context(base_url=server.address, locale="fr-FR")
    context.add_cookies(copied)  # type: ignore[arg-type]
    page: Page = go(context.new_page(), PAGE)
    expect(main(page).get_by_text("Cette connexion a été fermée")).to_be_visible()
    context.close()

"""A browser, a server on the demonstration, and axe-core; each process of a run has its own two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.driving import Axe, check_accessibility, launched
from tests.serving import Server, running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, from `CHROMIUM` or found by `scripts/ensure_browser.sh`."""
    with launched() as browser:
        yield browser


@pytest.fixture(scope="session")
def server(demo_lake: Path) -> Iterator[Server]:
    """A server on the demonstration. Only for tests that read."""
    with running(demo_lake) as server:
        yield server


@pytest.fixture
def context(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """A visitor of his own: French, at 1280 px, in the light theme."""
    context = browser.new_context(
        base_url=server.address,
        locale="fr-FR",
        viewport={"width": 1280, "height": 900},
        bypass_csp=True,  # axe-core is brought in from outside
    )
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def axe() -> Axe:
    """`axe(page)`: violations of WCAG 2.1 A and AA, each with its rule and the elements it falls on."""
    return check_accessibility

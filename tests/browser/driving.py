"""Driving a browser: for the tests, and for the pictures of the README."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any

from playwright.sync_api import Browser, Locator, Page, sync_playwright
from tests.serving import ROOT

#: What is asked of every page. Best practices are looked at by hand: Streamlit's own widgets miss some.
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
#: No sandbox for root, and no call to anyone but our server.
OPTIONS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
]

Axe = Callable[[Page], list[dict[str, Any]]]


@contextmanager
def launched() -> Iterator[Browser]:
    """The browser that is there; `CHROMIUM` names another."""
    path = (
        os.environ.get("CHROMIUM") or subprocess.check_output([ROOT / "scripts/ensure_browser.sh"], text=True).strip()
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser
        browser.close()


def settle(page: Page) -> Page:
    """The page once Streamlit has drawn it: nothing runs, here or beside the page, nothing is dimmed or a grey box."""
    page.wait_for_selector("h1", timeout=60_000)
    page.wait_for_function(
        """() => document.querySelector('[data-test-script-state="notRunning"]')
               && !document.querySelector('[data-stale="true"], [data-testid="stSkeleton"], .st-key-work-cancel')""",
        timeout=60_000,
    )
    return page


def go(page: Page, address: str) -> Page:
    """The page at that address, drawn."""
    page.goto(address)
    return settle(page)


def main(page: Page) -> Locator:
    """What is beside the menu."""
    return page.get_by_test_id("stMain")


def choose(page: Page, label: str, option: str) -> None:
    """Types the beginning of a choice, as one does in a long list, and takes the first that is offered."""
    box = page.get_by_role("combobox", name=label, exact=True)
    for _ in range(5):
        box.click()
        box.fill(option)
        page.wait_for_timeout(300)
        # A list closes when what is above it still moves, as while the scope bar opens: one opens it again.
        if box.get_attribute("aria-expanded") == "true":
            break
    page.get_by_role("option").filter(has_text=option).first.click()


@cache
def _axe_source() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def check_accessibility(page: Page) -> list[dict[str, Any]]:
    """Violations of WCAG 2.1 A and AA, each with its rule and the elements it falls on."""
    page.evaluate(_axe_source())
    answer = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", WCAG
    )
    return [
        {"rule": found["id"], "impact": found["impact"], "nodes": [node["html"][:200] for node in found["nodes"]]}
        for found in answer["violations"]
    ]

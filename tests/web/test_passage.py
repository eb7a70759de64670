"""One comes back to the page and the scope one left, to no other site, and cookies stay on TLS."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.serving import run_alone
from tests.web.provided import PROVIDED

from territory.config import Settings
from territory.web.passage import CALLBACK, Passage, derive_return
from territory.web.paths import is_shell

SETTINGS = Settings.read(PROVIDED)


@pytest.mark.parametrize(
    ("left", "page"),
    [
        ("https://suivi.example.org/carte?t=44109&l=en", "/carte?t=44109&l=en"),
        ("/carte?t=44109", "/carte?t=44109"),
        ("/carte", "/carte"),
        ("/", "/"),
        ("/?th=theme.energie&th=theme.eau", "/?th=theme.energie&th=theme.eau"),
        ("", "/"),
        ("/no-such-page", "/"),
        ("//evil.example/carte", "/carte"),
        ("https://evil.example", "/"),
        ("https://evil.example/carte", "/carte"),
        ("/carte?x=\r\nset-cookie:y=1", "/carte?x=set-cookie:y=1"),
        ("/carte?x=\u202e<script>", "/carte?x=%E2%80%AE%3Cscript%3E"),
        ("/carte?" + "x" * 3000, "/"),
        ("/auth/logout", "/"),
        ("http://[bad", "/"),
    ],
)
def test_one_comes_back_to_a_page_of_ours_alone(left: str, page: str) -> None:
    assert derive_return(left) == page


def passed(
    path: str, answer: list[tuple[str, str]], settings: Settings = SETTINGS, **headers: str
) -> list[tuple[str, str]]:
    """The headers of an answer of the server, once they went through."""
    said: list[dict[str, Any]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        told = [(name.encode(), value.encode()) for name, value in answer]
        await send({"type": "http.response.start", "status": 302, "headers": told})

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    asked = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "headers": asked}
    run_alone(Passage(app, settings)(scope, None, send))  # type: ignore[arg-type]
    return [(name.decode(), value.decode()) for name, value in said[0]["headers"]]


def test_there_and_back() -> None:
    away = passed("/auth/login", [("location", "https://provider.example.org/authorize?x=1")],
                  referer="https://suivi.example.org/carte?t=44109&l=en")  # fmt: skip
    assert ("location", "https://provider.example.org/authorize?x=1") in away
    cookie = dict(away)["set-cookie"]
    assert "HttpOnly" in cookie and f"Path={CALLBACK}" in cookie
    back = passed(CALLBACK, [("location", "/")], cookie=f"other=1; {cookie.partition(';')[0]}")
    assert ("location", "/carte?t=44109&l=en") in back
    assert "Max-Age=0" in dict(back)["set-cookie"]


@pytest.mark.parametrize(
    "cookie", ["", "territory_page=https%3A%2F%2Fevil.example", "territory_page=%2F%2Fevil.example"]
)
def test_a_cookie_that_was_changed_leads_to_the_first_page(cookie: str) -> None:
    assert ("location", "/") in passed(CALLBACK, [("location", "/")], cookie=cookie)


def test_without_a_session_at_the_provider_one_stays_on_the_page_one_left() -> None:
    assert ("location", "/carte") in passed("/auth/logout", [("location", "/")], referer="http://h/carte")


def test_cookies_are_secure_where_our_address_is() -> None:
    given = [("set-cookie", "_streamlit_user=x; Path=/"), ("set-cookie", "a=b; Secure"), ("x-other", "c=d")]
    assert passed("/carte", given) == [
        ("set-cookie", "_streamlit_user=x; Path=/; Secure"), ("set-cookie", "a=b; Secure"), ("x-other", "c=d")
    ]  # fmt: skip
    assert passed("/carte", given, replace(SETTINGS, address="http://localhost:8501")) == given


@pytest.mark.parametrize("path", ["/auth/login", "/auth/logout", CALLBACK])
def test_the_ways_to_the_provider_are_never_pages_that_were_not_found(path: str) -> None:
    assert not is_shell(path)

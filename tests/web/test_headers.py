"""The headers of every answer, and the page around the pages."""

import re
from typing import Any

import pytest
from starlette.responses import HTMLResponse, PlainTextResponse
from tests.serving import run_alone

from territory.errors import SurroundingsError
from territory.web import paths
from territory.web.headers import INDEX, derive_policy
from territory.web.shell import Shell


def ask(app: Any, path: str, query: str = "", headers: dict[str, str] | None = None) -> tuple[int, dict[str, str], str]:
    """Status, headers and text that an ASGI `app` answers to a GET."""
    said: list[dict[str, Any]] = []
    pairs = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": pairs}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b""}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    run_alone(app(scope, receive, send))
    start = {name.decode(): value.decode() for name, value in said[0]["headers"]}
    return said[0]["status"], start, b"".join(message.get("body", b"") for message in said[1:]).decode()


async def streamlit_index(scope: Any, receive: Any, send: Any) -> None:
    assert not any(name == b"accept-encoding" for name, _ in scope["headers"])
    await HTMLResponse(INDEX.read_bytes(), headers={"etag": '"1"'})(scope, receive, send)


@pytest.fixture
def known_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("territory.web.shell.is_page", lambda path: path in {"/", "/carte"})


def test_only_the_scripts_of_the_index_may_run() -> None:
    policy = derive_policy(INDEX.read_bytes())
    assert len(re.findall("'sha256-[A-Za-z0-9+/]{43}='", policy)) == 1
    assert "unsafe-eval'" not in policy.replace("'wasm-unsafe-eval'", "")
    assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-" in policy
    assert "https:" not in policy
    assert "connect-src 'self'" in policy


def test_an_index_of_another_streamlit_is_refused() -> None:
    with pytest.raises(SurroundingsError, match="index-unknown"):
        derive_policy(b"<html><script src='a.js'></script></html>")


@pytest.mark.usefixtures("known_pages")
@pytest.mark.parametrize(
    ("query", "default", "language"),
    [("", "fr", "fr"), ("l=en", "fr", "en"), ("t=1&l=fr", "en", "fr"), ("l=zz", "fr", "fr"), ("l=%22%3E", "en", "en")],
)
def test_a_page_says_its_language(query: str, default: str, language: str) -> None:
    status, headers, body = ask(Shell(streamlit_index, default), "/carte", query, {"accept-encoding": "gzip"})
    assert status == 200
    assert f'<html lang="{language}">' in body
    assert headers["content-language"] == language
    assert int(headers["content-length"]) == len(body.encode())
    assert "etag" not in headers
    assert "<title>Streamlit</title>" not in body
    assert f'src="./assets/language.js" data-language="{default}"' in body


@pytest.mark.usefixtures("known_pages")
def test_an_address_without_page_is_not_found() -> None:
    status, headers, body = ask(Shell(streamlit_index, "fr"), "/nope", "l=en")
    assert status == 404
    assert '<html lang="en">' in body
    assert 'href="/?l=en"' in body
    assert "<script" not in body
    assert "content-security-policy" in headers


@pytest.mark.parametrize("path", ["/media/report.html", "/data/x.html"])
def test_a_file_is_left_as_it_is_but_for_its_headers(path: str) -> None:
    status, headers, body = ask(Shell(HTMLResponse("<html lang='it'>"), "fr"), path)
    assert (status, body) == (200, "<html lang='it'>")
    assert headers["x-content-type-options"] == "nosniff"


def test_what_is_not_html_is_left_as_it_is() -> None:
    _, headers, body = ask(Shell(PlainTextResponse("a,b"), "fr"), "/export")
    assert body == "a,b"
    assert headers["x-frame-options"] == "DENY"


def test_streamlits_own_files_are_not_pages() -> None:
    assert not paths.is_shell("/_stcore/health")
    assert not paths.is_shell("/static/js/index.js")
    assert paths.is_shell("/")
    assert paths.is_shell("/index.html")

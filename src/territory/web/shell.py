"""The HTML page around everything: its headers, its language, its title, and "not found" where there is no page."""

from __future__ import annotations

import html
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from territory.errors import SurroundingsError
from territory.locale.formats import LOCALES
from territory.locale.words import Words
from territory.web.headers import INDEX, derive_headers
from territory.web.paths import is_page, is_shell

_LANG, _TITLE, _HEAD = '<html lang="en">', "<title>Streamlit</title>", "</head>"
#: How a page is set in a large type, on a screen alone, and on paper. Streamlit's own styles come later in the page:
#: ours insist, and a large type that insisted on paper too would beat the size that a sheet needs.
_SHEETS = (
    '<link rel="stylesheet" media="screen" href="./assets/screen.css">'
    '<link rel="stylesheet" media="print" href="./assets/print.css"><script src="./assets/print.js"></script>'
)
#: Streamlit leaves its links without a mark of the focus (WCAG 2.4.7). This blue reaches 3:1 on all our backgrounds.
_FOCUS = (
    "<style>:is(a,button,summary,main):focus-visible{outline:3px solid #3F86D2!important;outline-offset:-2px}</style>"
)


class Shell:
    """Pure ASGI, since Starlette's own base class would buffer the websocket and every download."""

    def __init__(self, app: ASGIApp, language: str) -> None:
        index = INDEX.read_bytes()
        if any(mark not in index.decode() for mark in (_LANG, _TITLE, _HEAD)):
            raise SurroundingsError("index-unknown", path=INDEX)
        self.app = app
        self.language = language
        self.headers = derive_headers(index)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if is_shell(scope["path"]):
            # The page is rewritten below, so it must come neither compressed nor as "not modified".
            dropped = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
            scope = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] not in dropped]}
        await self.app(scope, receive, _Rewriter(self, scope, send))


class _Rewriter:
    """Sends an answer on with our headers; an HTML page is held back until it is whole, then rewritten."""

    def __init__(self, shell: Shell, scope: Scope, send: Send) -> None:
        self.shell, self.scope, self.send = shell, scope, send
        self.started: MutableMapping[str, Any] | None = None
        self.body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(self.shell.headers)
            is_html = headers.get("content-type", "").startswith("text/html") and message["status"] == 200
            if is_html and is_shell(self.scope["path"]):
                self.started = message
                return
        elif message["type"] == "http.response.body" and self.started is not None:
            self.body += message.get("body", b"")
            if message.get("more_body"):
                return
            await self._send_page(self.started)
            return
        await self.send(message)

    async def _send_page(self, start: MutableMapping[str, Any]) -> None:
        language = spoken(self.scope, self.shell.language)
        if is_page(self.scope["path"]):
            page = derive_page(self.body.decode(), language, self.shell.language)
        else:
            start["status"] = 404
            page = derive_not_found(language)
        body = page.encode()
        headers = MutableHeaders(scope=start)
        for stale in ("etag", "last-modified"):
            del headers[stale]
        headers["content-length"] = str(len(body))
        headers["content-language"] = language
        headers["cache-control"] = "no-cache"
        await self.send(start)
        await self.send({"type": "http.response.body", "body": b"" if self.scope["method"] == "HEAD" else body})


def spoken(scope: Scope, fallback: str) -> str:
    """The language asked for by `?l=`, or `fallback`."""
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("l", [])
    return next((language for language in asked if language in LOCALES), fallback)


def derive_page(page: str, language: str, fallback: str) -> str:
    """Streamlit's index page in our language, with our title and the script that follows the language."""
    spoken_ones = " ".join(LOCALES)
    script = f'<script src="./assets/language.js" data-language="{fallback}" data-languages="{spoken_ones}"></script>'
    return (
        page.replace(_LANG, f'<html lang="{language}">', 1)
        .replace(_TITLE, f"<title>{html.escape(Words(language)('web-title'))}</title>", 1)
        .replace(_HEAD, _FOCUS + _SHEETS + script + _HEAD, 1)
    )


def derive_not_found(language: str) -> str:
    """A page for an address that leads nowhere, with the way back."""
    title, sentence, back = (
        html.escape(Words(language)(f"web-not-found-{part}")) for part in ("title", "text", "link")
    )
    query = f"?l={language}"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><style>'
        ":root{color-scheme:light dark}body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:12vh auto;"
        f"padding:0 1.5rem}}</style></head><body><main><h1>{title}</h1><p>{sentence}</p>"
        f'<p><a href="/{query}">{back}</a></p></main></body></html>\n'
    )

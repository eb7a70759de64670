"""The way to the provider and back: one returns to the page and the scope one left, and cookies stay on TLS."""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from territory.config import Settings
from territory.web.paths import is_page

#: Where the provider sends people back; what must be declared there, for signing out too.
CALLBACK = "/oauth2callback"
#: Addresses of Streamlit's own from which one leaves for the provider.
_AWAY = ("/auth/login", "/auth/logout")
#: Holds the page one left, for a quarter of an hour: long enough to type a password and find a telephone.
_COOKIE, _SECONDS = "territory_page", 900
#: Characters of an address that one comes back to; browsers keep 4,096 bytes of cookie.
_LONGEST = 2000


class Passage:
    """Pure ASGI. Streamlit comes back to the first page, without its query: the scope would be lost."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.is_secure = settings.address.startswith("https://")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._change(scope, message)
            await send(message)

        await self.app(scope, receive, answer)

    def _change(self, scope: Scope, start: Message) -> None:
        asked, headers = Headers(scope=scope), MutableHeaders(scope=start)
        if scope["path"] in _AWAY:
            page = derive_return(asked.get("referer", ""))
            if headers.get("location") == "/":
                headers["location"] = page
            kept = f"{_COOKIE}={quote(page, safe='')}; Max-Age={_SECONDS}"
            headers.append("set-cookie", f"{kept}; Path={CALLBACK}; HttpOnly; SameSite=Lax")
        elif scope["path"] == CALLBACK and headers.get("location") == "/":
            left = cookie_parser(asked.get("cookie", "")).get(_COOKIE, "")
            headers["location"] = derive_return(unquote(left))
            headers.append("set-cookie", f"{_COOKIE}=; Max-Age=0; Path={CALLBACK}; HttpOnly; SameSite=Lax")
        if self.is_secure:
            start["headers"] = [(name, _secure(name, value)) for name, value in start["headers"]]


def derive_return(left: str) -> str:
    """The path and query of a page of ours in `left`, an address or part of one; the first page for anything else."""
    try:
        parts = urlsplit(left)
    except ValueError:
        return "/"
    query = quote(parts.query, safe="=&%+,;:@/?-._~!$'()*")
    page = "/" + parts.path.strip("/")
    if not is_page(page) or len(page) + len(query) > _LONGEST:
        return "/"
    return f"{page}?{query}" if query else page


def _secure(name: bytes, value: bytes) -> bytes:
    """A cookie that never leaves TLS; any other header as it is."""
    if name.lower() != b"set-cookie" or b"; secure" in value.lower():
        return value
    return value + b"; Secure"

"""Until rights come, this machine only: an address is refused at start, a request from elsewhere when it arrives."""

from __future__ import annotations

import ipaddress

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from territory.errors import TerritoryError


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, can only be reached from this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def ensure_loopback(host: str) -> None:
    """Raise TerritoryError `serve-not-loopback` for an address that others could reach."""
    if not is_loopback(host):
        raise TerritoryError("serve-not-loopback", host=host)


class LoopbackOnly:
    """Refuses what came in through another address, or under another name.

    `uvicorn app:app --host 0.0.0.0` never asks `ensure_loopback`. The name is checked as well because a page elsewhere
    may make its own name point here (DNS rebinding) and then read through the visitor's browser.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in {"http", "websocket"} and not _came_from_here(scope):
            await _refuse(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def _came_from_here(scope: Scope) -> bool:
    server = scope.get("server")
    named = Headers(scope=scope).get("host", "localhost")
    name = named.rpartition(":")[0] if named.rpartition(":")[2].isdigit() else named
    return is_loopback(name) and (not server or server[1] is None or is_loopback(server[0]))


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    await PlainTextResponse("serve-not-loopback", status_code=403)(scope, receive, send)

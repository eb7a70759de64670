"""What a request tells of where it comes from: the local user's door closes before a stranger's request is handled."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from territory.access.standing import Door
from territory.config import Settings, is_loopback
from territory.web.door import Doorway

#: Headers that a proxy adds: behind one, whoever comes in through the loopback address may be anybody.
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")


class Gate:
    """Closes the local door on the first request from elsewhere, and refuses names that are not ours.

    `uvicorn app:app --host 0.0.0.0` never asks `territory.web.server`: only the requests tell. The name is checked
    because a page elsewhere may make its own name point here (DNS rebinding) and then read through the visitor's
    browser; the origin, because a page elsewhere may open a websocket here.
    """

    def __init__(self, app: ASGIApp, doorway: Doorway, settings: Settings) -> None:
        self.app = app
        self.doorway = doorway
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in {"http", "websocket"}:
            if why := _tell_elsewhere(scope):
                if self.doorway.read(self.settings) is Door.LOCAL:
                    self.doorway.close(why)
            elif not self._is_ours(scope):
                await _refuse(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _is_ours(self, scope: Scope) -> bool:
        """Whether the names in a request through the loopback address are this machine's, or our public one."""
        headers = Headers(scope=scope)
        names = [_host_of(headers.get("host", "localhost"))]
        if origin := headers.get("origin"):
            names.append(_host_of(urlsplit(origin).netloc or origin))
        ours = self.settings.host
        return all(is_loopback(name) or (ours and name == ours) for name in names)


def _tell_elsewhere(scope: Scope) -> str | None:
    """Why the request may come from another machine; None when it came in through the loopback address, by itself."""
    server, client = scope.get("server"), scope.get("client")
    if not server or server[1] is None:
        return "a request came through a socket file"
    if not is_loopback(server[0]):
        return f"a request came in through {server[0]}"
    if client and not is_loopback(client[0]):
        return "a request came from another machine"
    headers = Headers(scope=scope)
    added = next((name for name in _FORWARDED if name in headers), None)
    return f"a request came through a proxy, which says {added}" if added else None


def _host_of(named: str) -> str:
    """The name in `name:port`, in small letters; an IPv6 address keeps its brackets."""
    name, _, port = named.rpartition(":")
    return (name if port.isdigit() else named).lower()


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    await PlainTextResponse("host-unknown", status_code=403)(scope, receive, send)

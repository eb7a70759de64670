"""The local user's door closes for good before a stranger's request is handled; names that are not ours are refused."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import pytest
from starlette.responses import PlainTextResponse
from tests.serving import run_alone
from tests.web.provided import PROVIDED

from territory.access.standing import Door
from territory.config import Settings, is_loopback
from territory.errors import SurroundingsError
from territory.web.door import Doorway
from territory.web.gate import Gate
from territory.web.server import serve

LOCAL = Settings.read({})
PUBLIC = replace(LOCAL, address="https://suivi.example.org")
SIGNED = Settings.read(PROVIDED)
HERE = ("127.0.0.1", 8501)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "[::1]", "localhost"])
def test_addresses_of_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "localhost.example.org", "", "127.0.0.1.example.org"])
def test_any_other_address(host: str) -> None:
    assert not is_loopback(host)


def test_a_busy_port_is_said() -> None:
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(SurroundingsError, match="serve-port-busy"):
            serve(port=other.getsockname()[1])


class Answered:
    """What came of one request: its status (or the code that closed the websocket), and the door it found."""

    def __init__(
        self,
        host: str = "localhost:8501",
        server: tuple[str, int | None] | None = HERE,
        settings: Settings = LOCAL,
        doorway: Doorway | None = None,
        kind: str = "http",
        client: tuple[str, int] | None = ("127.0.0.1", 40000),
        **headers: str,
    ) -> None:
        self.doorway = doorway or Doorway()
        self.door: Door | None = None
        self.settings = settings
        self.said: list[dict[str, Any]] = []
        named = {"host": host, **{name.replace("_", "-"): value for name, value in headers.items()}}
        scope = {
            "type": kind, "method": "GET", "path": "/", "server": server, "client": client,
            "headers": [(name.encode(), value.encode()) for name, value in named.items()],
        }  # fmt: skip
        run_alone(Gate(self.handle, self.doorway, settings)(scope, None, self.send))  # type: ignore[arg-type]
        self.status = self.said[0].get("status") or self.said[0]["code"]

    async def handle(self, scope: Any, receive: Any, send: Any) -> None:
        self.door = self.doorway.read(self.settings)
        if scope["type"] == "websocket":
            await send({"type": "websocket.accept", "code": 200})
        else:
            await PlainTextResponse("in")(scope, receive, send)

    async def send(self, message: dict[str, Any]) -> None:
        self.said.append(message)


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost:8501", "LOCALHOST", "[::1]:8501", "[::1]"])
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_a_request_from_here_finds_the_local_user(host: str, kind: str) -> None:
    answered = Answered(host, kind=kind, origin=f"http://{host}")
    assert (answered.status, answered.door) == (200, Door.LOCAL)


ELSEWHERE: list[dict[str, Any]] = [
    {"server": ("192.168.1.4", 8501)},
    {"server": ("10.0.0.1", 80), "host": "10.0.0.1"},
    {"server": ("::ffff:127.0.0.1", 8501)},
    {"server": ("/run/territory.sock", None)},
    {"server": None},
    {"client": ("192.168.1.9", 40000)},
    {"forwarded": "for=192.0.2.60"},
    {"x_forwarded_for": "127.0.0.1"},
    {"x_real_ip": "192.0.2.60"},
    {"x_forwarded_host": "suivi.example.org", "host": "suivi.example.org"},
]


@pytest.mark.parametrize("came", ELSEWHERE, ids=str)
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_a_request_from_elsewhere_closes_the_local_door_before_it_is_handled(
    came: dict[str, Any], kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "territory.web"):
        answered = Answered(kind=kind, **came)
        again = Answered(kind=kind, doorway=answered.doorway, **came)
    assert (answered.status, answered.door, again.door) == (200, Door.PUBLIC, Door.PUBLIC)
    assert len(caplog.records) == 1, "said once"
    # One way: the local user of this process is nobody from now on.
    assert Answered(doorway=answered.doorway).door is Door.PUBLIC


@pytest.mark.parametrize(
    "came",
    [
        {"host": "evil.example:8501"},
        {"host": "127.0.0.1.evil.example"},
        {"host": ""},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "https://localhost.evil.example"},
    ],
    ids=str,
)
@pytest.mark.parametrize("settings", [LOCAL, PUBLIC, SIGNED], ids=["local", "public", "signed"])
def test_a_page_elsewhere_cannot_read_through_the_visitors_browser(settings: Settings, came: dict[str, str]) -> None:
    answered = Answered(settings=settings, **came)
    assert (answered.status, answered.door) == (403, None)
    answered = Answered(settings=settings, kind="websocket", **came)
    assert (answered.status, answered.door) == (1008, None)


@pytest.mark.parametrize(("settings", "door"), [(PUBLIC, Door.PUBLIC), (SIGNED, Door.SIGNED)])
def test_our_public_name_comes_in_through_a_proxy_of_this_machine(settings: Settings, door: Door) -> None:
    answered = Answered("suivi.example.org", settings=settings, origin="https://suivi.example.org")
    assert (answered.status, answered.door) == (200, door)


@pytest.mark.parametrize("came", ELSEWHERE, ids=str)
def test_with_a_provider_nobody_is_ever_the_local_user(came: dict[str, Any]) -> None:
    answered = Answered(settings=SIGNED, **came)
    assert answered.door is Door.SIGNED
    assert Answered(settings=SIGNED, doorway=answered.doorway).door is Door.SIGNED


def test_a_public_address_closes_the_door_before_anybody_comes() -> None:
    assert Doorway().read(PUBLIC) is Door.PUBLIC
    assert Doorway().read(replace(LOCAL, address="http://localhost:8501")) is Door.LOCAL

"""Until rights come, this machine only."""

from typing import Any

import pytest
from starlette.responses import PlainTextResponse
from tests.serving import run_alone

from territory.errors import SurroundingsError, TerritoryError
from territory.web.loopback import LoopbackOnly, ensure_loopback, is_loopback
from territory.web.server import serve


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "[::1]", "localhost"])
def test_addresses_of_this_machine(host: str) -> None:
    assert is_loopback(host)
    ensure_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "localhost.example.org", "", "127.0.0.1.example.org"])
def test_any_other_address_is_refused_before_anything_starts(host: str) -> None:
    with pytest.raises(TerritoryError, match="serve-not-loopback") as refusal:
        serve(host=host)
    assert refusal.value.exit_code == 2


def test_a_busy_port_is_said() -> None:
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(SurroundingsError, match="serve-port-busy"):
            serve(port=other.getsockname()[1])


def status_of(host: str, server: tuple[str, int | None]) -> int:
    said: list[dict[str, Any]] = []
    scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"host", host.encode())], "server": server}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    run_alone(LoopbackOnly(PlainTextResponse("in"))(scope, None, send))  # type: ignore[arg-type]
    return int(said[0]["status"])


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost:8501", "localhost", "[::1]:8501", "[::1]"])
def test_a_request_from_here_comes_in(host: str) -> None:
    assert status_of(host, ("127.0.0.1", 8501)) == 200


@pytest.mark.parametrize(
    ("host", "server"),
    [("localhost", ("192.168.1.4", 8501)), ("evil.example:8501", ("127.0.0.1", 8501)), ("10.0.0.1", ("10.0.0.1", 80))],
)
def test_a_request_through_another_address_or_name_does_not(host: str, server: tuple[str, int]) -> None:
    assert status_of(host, server) == 403

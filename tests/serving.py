"""A real server in a process of its own, on a free port, whose log is shown when it dies."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).resolve().parents[1]
#: Seconds. The first start of a cold machine imports pandas, plotly and pydeck.
PATIENCE = 60


@dataclass(frozen=True)
class Answer:
    """One answer over HTTP, whatever its status."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> object:
        return json.loads(self.body)


@dataclass(frozen=True)
class Server:
    """Where the server is, and what it has said."""

    address: str
    port: int
    pid: int
    log: Path

    def get(self, path: str, headers: Mapping[str, str] | None = None, method: str = "GET") -> Answer:
        request = urllib.request.Request(self.address + path, headers=dict(headers or {}), method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as refusal:
            return Answer(refusal.code, refusal.headers, refusal.read())


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(var: Path, **settings: str) -> dict[str, str]:
    """The environment of a process whose lake and desk are under `var`, free of the developer's own settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TERRITORY_", "STREAMLIT_"))}
    return {**kept, "TERRITORY_VAR": str(var), "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1", **settings}


#: The three ways to start, which must give one and the same server. `{port}` is filled in.
STARTS: dict[str, tuple[str, ...]] = {
    "serve": (
        *(sys.executable, "-c"),
        "import sys; from territory.web.server import serve; serve(port=int(sys.argv[1]), announce=print)",
        "{port}",
    ),
    "uvicorn": (*(sys.executable, "-m", "uvicorn"), "--app-dir", str(ROOT), "app:app", "--port", "{port}"),
    "streamlit": (*(sys.executable, "-m", "streamlit"), "run", str(ROOT / "app.py"), "--server.port", "{port}"),
}


@contextmanager
def running(
    var: Path, start: Sequence[str] = STARTS["serve"], port: int | None = None, **settings: str
) -> Iterator[Server]:
    """A server on the lake under `var`, from another folder than the checkout; it ends with the block, by its pid."""
    port = port or free_port()
    var.mkdir(parents=True, exist_ok=True)
    log = var / f"server-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [part.format(port=port) for part in start],
            cwd=var,
            env=environment(var, **settings),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    server = Server(f"http://127.0.0.1:{port}", port, process.pid, log)
    try:
        _await_health(server, process)
        yield server
    finally:
        died = process.poll()
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if died is not None:
            sys.stderr.write(f"the server died ({died}); its log:\n{log.read_text(errors='replace')}\n")


def _await_health(server: Server, process: subprocess.Popen[bytes]) -> None:
    end = monotonic() + PATIENCE
    while monotonic() < end:
        try:
            if server.get("/healthz").status == 200:
                return
        except OSError:
            pass
        try:
            process.wait(timeout=0.1)  # the pause between two questions; ends at once when the server dies
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(f"no server after {PATIENCE} s:\n{server.log.read_text(errors='replace')}")


def run_alone(coroutine: Coroutine[object, object, None]) -> None:
    """Runs a coroutine to its end in a thread of its own: a browser driven by this process already has a loop here."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, coroutine).result()

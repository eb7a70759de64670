"""`territory serve`."""

from __future__ import annotations

import logging
import runpy
import socket
from collections.abc import Callable

import uvicorn

from territory.access.standing import Door
from territory.config import ROOT, Settings, is_loopback
from territory.errors import SurroundingsError
from territory.web.door import DOORWAY

HOST, PORT = "127.0.0.1", 8501


def serve(host: str = HOST, port: int = PORT, announce: Callable[[str], None] | None = None) -> None:
    """Serve until stopped; `announce` is told the address once connections are accepted. Port 0 takes a free one.

    On an address that others can reach, people sign in with the provider of the settings; where there is none, all
    that is served is the public reading view. Raises SurroundingsError `serve-port-busy` or `option-unsafe`.
    """
    listening = _listen(host, port)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    settings = Settings.read()
    if not is_loopback(host) and DOORWAY.read(settings) is Door.LOCAL:
        DOORWAY.close(f"it listens on {host}")
    app = runpy.run_path(str(ROOT / "app.py"), run_name="app")["app"]
    # Streamlit prints access lines of its own.
    server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="warning"))
    if announce:
        shown = f"[{host}]" if ":" in host else host
        announce(settings.address or f"http://{shown}:{listening.getsockname()[1]}")
    with listening:
        server.run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host.strip("[]"), port))
    except OSError as cause:
        listening.close()
        raise SurroundingsError("serve-port-busy", host=host, port=port) from cause
    listening.listen(128)
    return listening

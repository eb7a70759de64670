"""CPU of a warm rerun of each page, against the same page fed with constant figures of the same shape.

    .venv/bin/python -m scripts.bench_rerun                    all pages on the demonstration
    .venv/bin/python -m scripts.bench_rerun --only map funding --reruns 60

CPU of the server's process is measured, not time: Streamlit says "finished" before its last work is done, and the
machine is shared. Rounds of both servers alternate; the median ratio is compared with the limit.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from scripts.pages import addresses
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from tests.loaded import load_once
from tests.serving import ROOT, STARTS, Server, running
from websockets.sync.client import ClientConnection, connect

LIMIT = 1.5
CONSTANT = tuple(part.replace("app:app", "scripts.constant_app:app") for part in STARTS["uvicorn"])
_TICK = os.sysconf("SC_CLK_TCK")


class Session:
    """One visitor without a browser."""

    def __init__(self, socket: ClientConnection, path: str) -> None:
        self.socket = socket
        self.path, _, self.query = path.partition("?")
        self.page = ""

    def rerun(self) -> int:
        """Ask for the page again and wait until it is drawn; bytes received. Raises RuntimeError when it fails."""
        message = BackMsg()
        message.rerun_script.query_string = self.query
        if self.page:
            message.rerun_script.page_script_hash = self.page
        else:
            message.rerun_script.page_name = self.path
        self.socket.send(message.SerializeToString())
        received = 0
        while True:
            raw = self.socket.recv(timeout=60)
            assert isinstance(raw, bytes)
            received += len(raw)
            forward = ForwardMsg.FromString(raw)
            kind = forward.WhichOneof("type")
            if kind == "navigation":
                self.page = forward.navigation.page_script_hash
            if kind == "page_not_found":
                raise RuntimeError(f"no page at {self.path}")
            if kind == "delta" and forward.delta.new_element.WhichOneof("type") == "exception":
                raise RuntimeError(forward.delta.new_element.exception.message)
            if kind == "script_finished" and forward.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return received


@contextmanager
def visiting(server: Server, path: str) -> Iterator[Session]:
    """A session on one page, drawn twice so that all caches are warm."""
    address = server.address.replace("http", "ws") + "/_stcore/stream"
    with connect(address, subprotocols=["streamlit"], max_size=None, compression=None) as socket:  # type: ignore[list-item]
        session = Session(socket, path)
        session.rerun()
        session.rerun()
        yield session


def cpu(server: Server) -> float:
    """Seconds of CPU that the server's process has used."""
    fields = Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def measure(server: Server, path: str, reruns: int) -> tuple[float, int]:
    """Milliseconds of CPU per rerun, and bytes sent."""
    with visiting(server, path) as session:
        before = cpu(server)
        size = max(session.rerun() for _ in range(reruns))
        return 1000 * (cpu(server) - before) / reruns, size


def compare(real: Server, constant: Server, path: str, reruns: int, rounds: int) -> tuple[float, float, float, int]:
    """Median CPU of both (ms), the median of their ratios, and the page's bytes."""
    pairs = [(measure(real, path, reruns), measure(constant, path, reruns)) for _ in range(rounds)]
    ratios = [one[0] / max(other[0], 1 / _TICK) for one, other in pairs]
    return (
        median(one[0] for one, _ in pairs),
        median(other[0] for _, other in pairs),
        median(ratios),
        max(one[1] for one, _ in pairs),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--reruns", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--var", type=Path, help="a lake that is there, instead of the demonstration loaded anew")
    options = parser.parse_args()
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        var = options.var or load_once(Path(folder), "demo", "reference", "demo")
        path_setting = {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
        with running(var) as real, running(var, CONSTANT, **path_setting) as constant:
            print(f"{'page':<14}{'ms':>8}{'constant':>10}{'ratio':>8}{'kB':>8}")
            for name, path in addresses():
                if options.only and name not in options.only:
                    continue
                own, still, ratio, size = compare(real, constant, path, options.reruns, options.rounds)
                print(f"{name:<14}{own:8.1f}{still:10.1f}{ratio:8.2f}{size / 1000:8.1f}", flush=True)
                slow += [name] if ratio > LIMIT else []
    if slow:
        sys.exit(f"more than {LIMIT} times the constant page: {', '.join(slow)}")


if __name__ == "__main__":
    main()

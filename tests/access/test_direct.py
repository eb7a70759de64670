"""Addresses typed by hand on a real server that has just started: what is not public is in no byte of the answer."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from tests.access.house import INTERNAL, SECRETS
from tests.loaded import copy_lake
from tests.serving import Server, running
from websockets.sync.client import ClientConnection, connect

from territory.access.policy import may
from territory.model.viewer import Viewer
from territory.ui.registry import PAGES, PageSpec

#: Found nowhere but in rows that the public does not see.
HIDDEN = [word.encode() for word in (*INTERNAL, *(word for words in SECRETS.values() for word in words))]
_MEDIA = re.compile(rb"/media/[\w.-]+")
#: The mark of a refusal: a page that asks for an invitation says it otherwise than one that asks for a role.
REFUSED = b":material/error:"


@pytest.fixture(scope="module")
def var(house_var: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_lake(house_var, tmp_path_factory.mktemp("direct") / "var")


@pytest.fixture(scope="module")
def public(var: Path) -> Iterator[Server]:
    """A server that nobody has asked anything, and that serves readers alone."""
    with running(var, TERRITORY_ROLE="reader") as server:
        yield server


@contextmanager
def visiting(server: Server, **headers: str) -> Iterator[ClientConnection]:
    """A connection as a browser's, of somebody who was never here."""
    address = server.address.replace("http", "ws", 1) + "/_stcore/stream"
    with connect(
        address,
        subprotocols=["streamlit"],  # type: ignore[list-item]
        additional_headers=headers,
        max_size=None,
        compression=None,
    ) as socket:
        yield socket


def read_sent(server: Server, socket: ClientConnection, path: str, query: str = "") -> bytes:
    """All bytes that opening an address sends: messages, and the files of its downloads, unpacked."""
    asked = BackMsg()
    asked.rerun_script.query_string = query
    asked.rerun_script.page_name = path
    socket.send(asked.SerializeToString())
    sent = b""
    while True:
        raw = socket.recv(timeout=60)
        assert isinstance(raw, bytes)
        sent += raw
        forward = ForwardMsg.FromString(raw)
        kind = forward.WhichOneof("type")
        assert kind != "page_not_found", path
        if kind == "script_finished" and forward.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            return sent + b"".join(_unpacked(server, found.decode()) for found in sorted(set(_MEDIA.findall(sent))))


def _unpacked(server: Server, address: str) -> bytes:
    body = server.get(address).body
    if not body.startswith(b"PK"):
        return body
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def look(server: Server, path: str, query: str = "", **headers: str) -> bytes:
    """What somebody who was never here is sent at an address."""
    with visiting(server, **headers) as socket:
        return read_sent(server, socket, path, query)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_an_address_typed_first_shows_the_public_its_page_and_nothing_else(public: Server, spec: PageSpec) -> None:
    sent = look(public, spec.path)
    assert [word for word in HIDDEN if word in sent] == []
    assert (REFUSED in sent) is not may(Viewer(), spec.needs)
    if spec.key == "projects":
        assert b"La serre" in sent


@pytest.mark.soak
def test_what_the_local_user_read_is_given_to_nobody_once_the_door_is_closed(var: Path) -> None:
    """The first request through a proxy makes readers of all, the tab that was open included; nothing kept leaks."""
    keys = [spec for spec in PAGES if spec.key in {"projects", "history", "overview", "publish"}]
    with running(var) as server, visiting(server) as tab:
        told = [read_sent(server, tab, spec.path) for spec in keys]
        assert all(any(word in sent for sent in told) for word in (b"ZIBELINE", b"QUETZAL", b"TINTAMARRE"))
        stranger = {"X-Forwarded-For": "203.0.113.7"}
        for spec in PAGES:
            sent = look(server, spec.path, **stranger)
            assert [word for word in HIDDEN if word in sent] == [], spec.key
        for spec in keys:
            sent = read_sent(server, tab, spec.path)
            assert [word for word in HIDDEN if word in sent] == [], spec.key

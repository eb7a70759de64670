"""Outlines brought from the terminal: from a file, and from a server that answers as the official API does."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.cli.conftest import Territory, write_package

PLACES = {
    "territory": "id,kind,code,name\nepci-244400404,epci,244400404,Nantes Métropole\n"
    "commune-44109,commune,44109,Nantes\ncommune-44143,commune,44143,Rezé\n",
    "territory_link": "child,parent\ncommune-44109,epci-244400404\ncommune-44143,epci-244400404\n",
}
SQUARE = [[[-1.6, 47.2], [-1.5, 47.2], [-1.5, 47.3], [-1.6, 47.3], [-1.6, 47.2]]]


def collection(*codes: str, **members: object) -> str:
    features = [
        {"type": "Feature", "properties": {"code": code}, "geometry": {"type": "Polygon", "coordinates": SQUARE}}
        for code in codes
    ]
    return json.dumps({"type": "FeatureCollection", **members, "features": features})


@pytest.fixture
def placed(territory: Territory, tmp_path: Path) -> Territory:
    """The command line on a lake that knows one EPCI and its two communes."""
    package = write_package(tmp_path / "lieux", PLACES, **{"territory:series": "lieux"})
    assert territory("load", package).code == 0
    return territory


@pytest.fixture
def api() -> Iterator[str]:
    class Api(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_known = "244400404" in self.path
            self.send_response(200 if is_known else 404)
            self.end_headers()
            self.wfile.write((collection("44109") if is_known else "Not found").encode())

        def log_message(self, *_: object) -> None:
            """Tests speak through their assertions."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_file_is_brought_once(placed: Territory, tmp_path: Path) -> None:
    path = tmp_path / "contours.geojson"
    path.write_text(collection("44109", "44143", source="IGN", licence="Licence Ouverte"), "utf-8")
    first = placed("boundaries", "import", path, "--json")
    assert (first.code, first.data["rejected"], first.data["findings"]) == (0, 0, [])
    assert first.data["tables"] == {"boundary": {"added": 2, "changed": 0, "unchanged": 0, "removed": 0}}
    again = placed("boundaries", "import", path, "--json")
    assert (again.code, again.data["snapshot"], again.data["import"]) == (0, None, None)
    assert again.data["tables"]["boundary"]["unchanged"] == 2
    assert [entry["import"] for entry in placed("history", "--json").data][-1] == first.data["import"]
    assert placed("undo", first.data["import"]).code == 0


def test_what_stays_out_is_said_and_the_rest_goes_in(placed: Territory, tmp_path: Path) -> None:
    path = tmp_path / "contours.geojson"
    path.write_text(collection("44109", "99999"), "utf-8")
    refused = placed("boundaries", "import", path)
    assert refused.code == 2 and "--licence" in refused.err
    answer = placed("boundaries", "import", path, "--source", "IGN", "--licence", "LO", "--year", "2026", "--json")
    assert (answer.code, answer.data["rejected"]) == (1, 1)
    (finding,) = answer.data["findings"]
    assert (finding["row"], finding["code"], finding["severity"]) == (2, "boundary-code-unknown", "blocks")
    assert "99999" in finding["message"]
    assert "contour 2" in placed("boundaries", "import", path, "--source", "IGN", "--licence", "LO").out


def test_the_official_api_is_asked_and_what_it_lacks_is_said(placed: Territory, api: str) -> None:
    answer = placed("boundaries", "fetch", "--epci", "244400404", "--url", api, "--json")
    assert (answer.code, answer.data["tables"]["boundary"]["added"]) == (0, 1)
    assert [(f["code"], f["value"]) for f in answer.data["findings"]] == [("boundary-absent", "commune-44143")]
    assert placed("boundaries", "fetch", "--epci", "200000000", "--url", api).code == 3
    assert placed("boundaries", "fetch", "--url", api).code == 2
    assert placed("boundaries", "fetch", "--epci", "44", "--url", api).code == 2


def test_a_reader_brings_nothing(placed: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "contours.geojson"
    path.write_text(collection("44109", source="IGN", licence="LO"), "utf-8")
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    assert placed("boundaries", "import", path).code == 2

"""The official API against a server that answers as its documentation says, silences included."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pandas as pd
import pytest

from territory.errors import SurroundingsError, TerritoryError
from territory.geography.codes import Codes
from territory.geography.official import OFFICIAL_URL, derive_url, fetch_boundaries

SQUARE = [[[-1.6, 47.2], [-1.5, 47.2], [-1.5, 47.3], [-1.6, 47.3], [-1.6, 47.2]]]


def answer(kind: str, coordinates: object) -> str:
    feature = {
        "type": "Feature",
        "properties": {"nom": "Nantes", "code": "44109"},
        "geometry": {"type": kind, "coordinates": coordinates},
    }
    return json.dumps({"type": "FeatureCollection", "features": [feature]})


#: Each SIREN stands for one way the API behaves.
ANSWERS = {
    "244400404": (200, answer("Polygon", SQUARE)),
    "200000001": (200, answer("Point", [-1.55, 47.2])),
    "200000002": (200, '[{"nom": "Nantes", "code": "44109"}]'),
    "200000003": (200, '{"type": "FeatureCollection", "features": []}'),
    "200000004": (200, "<html>maintenance</html>"),
    "200000005": (400, "limit"),
    "200000006": (302, ""),
    "200000007": (500, "oops"),
}


class Api(BaseHTTPRequestHandler):
    """Answers by SIREN; anything that is no EPCI's communes gets the good answer."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        siren = self.path.split("/")[2].split("?")[0] if self.path.startswith("/epcis/") else "244400404"
        status, text = ANSWERS.get(siren, (404, "Not found"))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/epcis/244400404/communes")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Tests speak through their assertions."""


@pytest.fixture
def api() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def url(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


@pytest.fixture
def codes() -> Codes:
    rows = [("commune-44109", "commune", "44109", "Nantes", None, 47.23, -1.55)]
    return Codes(pd.DataFrame(rows, columns=["id", "kind", "code", "name", "successor", "latitude", "longitude"]))


def test_the_request_is_the_documented_one(api: ThreadingHTTPServer, codes: Codes) -> None:
    brought = fetch_boundaries("epci", "244400404", codes, url(api))
    assert api.asked == ["/epcis/244400404/communes?fields=nom%2Ccode&format=geojson&geometry=contour"]  # type: ignore[attr-defined]
    assert list(brought.outlines) == ["commune-44109"]
    assert brought.licence == "Licence Ouverte 2.0"
    assert "127.0.0.1" in brought.source and len(brought.sha256) == 64


def test_a_department_is_asked_for_its_epci() -> None:
    assert derive_url("departement", "39") == (
        f"{OFFICIAL_URL}/epcis?codeDepartement=39&fields=nom%2Ccode&format=geojson&geometry=contour"
    )


@pytest.mark.parametrize(
    ("siren", "code"),
    [
        ("200000001", "boundaries-points"),
        ("200000002", "boundaries-not-geojson"),
        ("200000003", "boundaries-empty"),
        ("200000004", "boundaries-not-geojson"),
        ("200000005", "boundaries-refused"),
        ("200000006", "boundaries-refused"),
        ("200000007", "boundaries-refused"),
        ("299999999", "boundaries-unknown-place"),
    ],
)
def test_silent_fallbacks_and_refusals_are_said(api: ThreadingHTTPServer, codes: Codes, siren: str, code: str) -> None:
    with pytest.raises(SurroundingsError) as refused:
        fetch_boundaries("epci", siren, codes, url(api))
    assert refused.value.code == code


def test_an_api_that_is_away_is_said(api: ThreadingHTTPServer, codes: Codes) -> None:
    address = url(api)
    api.shutdown()
    api.server_close()
    with pytest.raises(SurroundingsError) as refused:
        fetch_boundaries("epci", "244400404", codes, address, timeout=2)
    assert refused.value.code == "boundaries-unreachable"


@pytest.mark.parametrize(
    ("kind", "code", "base", "error"),
    [
        ("epci", "../x", OFFICIAL_URL, "boundaries-code"),
        ("epci", "44109", OFFICIAL_URL, "boundaries-code"),
        ("region", "52", OFFICIAL_URL, "boundaries-code"),
        ("epci", "244400404", "file:///etc/passwd", "boundaries-url"),
        ("departement", "2A", "ftp://x", "boundaries-url"),
    ],
)
def test_codes_and_addresses_are_checked_before_anything_is_sent(kind: str, code: str, base: str, error: str) -> None:
    with pytest.raises(TerritoryError) as refused:
        derive_url(kind, code, base)
    assert refused.value.code == error

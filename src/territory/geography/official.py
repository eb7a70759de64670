"""The State's geographic API: outlines of an EPCI's communes or of a department's EPCI, with its silences caught.

Request and answer as documented at https://github.com/datagouv/api-geo (definition.yml): an unknown `format` answers
JSON, an unknown `geometry` answers points, an unknown place a text with status 404.
"""

from __future__ import annotations

import json
import re
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from territory.errors import SurroundingsError, TerritoryError
from territory.geography.boundaries import MAX_BYTES, Brought, admit, parse_collection
from territory.geography.codes import Codes

OFFICIAL_URL = "https://geo.api.gouv.fr"
SOURCE = "API Découpage administratif (geo.api.gouv.fr), IGN, INSEE"
LICENCE = "Licence Ouverte 2.0"
#: Seconds to wait for a first byte; the API answers a large EPCI in two or three.
TIMEOUT = 30.0
_CODES = {"epci": re.compile(r"\d{9}"), "departement": re.compile(r"\d{2,3}|2[AB]")}


class _NoRedirect(HTTPRedirectHandler):
    """An answer elsewhere is no answer: the address that was asked is the one that is cited."""

    def redirect_request(self, *_: object) -> None:
        return None


def derive_url(kind: str, code: str, base_url: str = OFFICIAL_URL) -> str:
    """The address of the communes of an `epci`, or of the EPCI of a `departement`.

    Raises TerritoryError `boundaries-code` for a code that cannot be one, `boundaries-url` for an address that is none.
    """
    if urlsplit(base_url).scheme not in {"http", "https"} or not urlsplit(base_url).netloc:
        raise TerritoryError("boundaries-url", url=base_url)
    if kind not in _CODES or not _CODES[kind].fullmatch(code):
        raise TerritoryError("boundaries-code", kind=kind, code=code)
    asked = {"fields": "nom,code", "format": "geojson", "geometry": "contour"}
    if kind == "epci":
        return f"{base_url.rstrip('/')}/epcis/{code}/communes?{urlencode(asked)}"
    return f"{base_url.rstrip('/')}/epcis?{urlencode({'codeDepartement': code, **asked})}"


def fetch_boundaries(
    kind: str, code: str, codes: Codes, base_url: str = OFFICIAL_URL, timeout: float = TIMEOUT
) -> Brought:
    """The outlines the API answers.

    Raises SurroundingsError `boundaries-unreachable`, `boundaries-unknown-place` (404), `boundaries-refused` (another
    status), `boundaries-not-geojson` (the format was ignored), `boundaries-points` (the geometry was), or
    `boundaries-empty`.
    """
    url = derive_url(kind, code, base_url)
    content = _fetch(url, kind, code, timeout)
    host = urlsplit(base_url).netloc
    try:
        parsed = json.loads(content)
    except ValueError as error:
        raise SurroundingsError("boundaries-not-geojson", host=host) from error
    if not isinstance(parsed, dict) or parsed.get("type") != "FeatureCollection":
        raise SurroundingsError("boundaries-not-geojson", host=host)
    features = parsed.get("features")
    if not features:
        raise SurroundingsError("boundaries-empty", host=host, code=code)
    kinds = {str((feature.get("geometry") or {}).get("type")) for feature in features if isinstance(feature, dict)}
    if not kinds & {"Polygon", "MultiPolygon"}:
        raise SurroundingsError("boundaries-points", host=host, found=", ".join(sorted(kinds)))
    source = SOURCE if base_url == OFFICIAL_URL else f"{SOURCE}, par {host}"
    file = f"{host}-{kind}-{code}.geojson"
    return admit(parse_collection(content, file), codes, file, content, source=source, licence=LICENCE)


def _fetch(url: str, kind: str, code: str, timeout: float) -> bytes:
    host = urlsplit(url).netloc
    request = Request(url, headers={"Accept": "application/geo+json, application/json", "User-Agent": "territory"})
    try:
        with build_opener(_NoRedirect).open(request, timeout=timeout) as answer:
            content: bytes = answer.read(MAX_BYTES + 1)
    except HTTPError as error:
        if error.code == 404:
            raise SurroundingsError("boundaries-unknown-place", kind=kind, code=code, host=host) from error
        raise SurroundingsError("boundaries-refused", host=host, status=error.code) from error
    except (URLError, OSError) as error:
        raise SurroundingsError("boundaries-unreachable", host=host) from error
    if len(content) > MAX_BYTES:
        raise SurroundingsError("boundaries-refused", host=host, status="> 80 Mo")
    return content

"""`territory serve`, uvicorn and `streamlit run` give one and the same server, from any folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.serving import STARTS, Server, running


@pytest.fixture(scope="module", params=sorted(STARTS))
def started(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp(request.param), STARTS[request.param]) as server:
        yield server


def test_health_is_ours(started: Server) -> None:
    answer = started.get("/healthz")
    body = answer.json()
    assert answer.headers["content-type"] == "application/json"
    assert isinstance(body, dict)
    assert (body["status"], body["application"], body["lake"]) == ("ok", "territory", "absent")


@pytest.mark.parametrize("path", ["/", "/healthz", "/nope", "/_stcore/health", "/assets/language.js"])
def test_every_answer_has_the_headers(started: Server, path: str) -> None:
    headers = started.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"


def test_the_page_speaks_the_language_asked_for(started: Server) -> None:
    assert '<html lang="fr">' in started.get("/").text
    assert '<html lang="en">' in started.get("/?l=en").text


def test_unknown_addresses_are_not_found(started: Server) -> None:
    assert started.get("/nope").status == 404
    assert started.get("/nope", method="HEAD").body == b""


def test_the_agent_door_is_shut(started: Server) -> None:
    assert started.get("/_stcore/agent/interact", method="POST").status in {403, 404, 405}


def test_another_name_for_this_machine_is_refused(started: Server) -> None:
    assert started.get("/", {"Host": "evil.example"}).status == 403


def test_the_default_language_is_a_setting(tmp_path: Path) -> None:
    with running(tmp_path, TERRITORY_LANGUAGE="en") as server:
        assert '<html lang="en">' in server.get("/").text
        assert '<html lang="fr">' in server.get("/?l=fr").text

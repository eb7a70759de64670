"""Real servers: nothing remote is ever the local user, whatever way it comes in."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.serving import STARTS, running
from tests.web.visiting import Seen, Visitor

PAGE = "/saisir"
EVERYWHERE = (
    *(sys.executable, "-c"),
    "import sys; from territory.web.server import serve; serve('0.0.0.0', int(sys.argv[1]), announce=print)",
    "{port}",
)


def is_public(seen: Seen) -> bool:
    said = "Lecture publique" in seen.text
    assert said != ("Poste local" in seen.text), seen.text
    assert ("Saisir" in seen.links) != said
    return said


def test_under_uvicorn_the_local_user_leaves_when_somebody_else_comes(tmp_path: Path) -> None:
    with running(tmp_path, STARTS["uvicorn"]) as server, Visitor(server).open(PAGE) as tab:
        assert not is_public(tab.rerun())
        assert server.get("/", {"Host": "evil.example"}).status == 403
        assert not is_public(tab.rerun()), "a name that is not ours is refused, and changes nothing"
        server.get("/healthz", {"X-Forwarded-For": "192.0.2.60"})
        seen = tab.rerun()
        assert is_public(seen)
        assert "on ne peut pas s'y connecter" in seen.text
        assert is_public(Visitor(server).look(PAGE))
        assert server.log.read_text().count("public reading view only") == 1


def test_a_server_for_others_starts_as_public_reading(tmp_path: Path) -> None:
    with running(tmp_path, EVERYWHERE, TERRITORY_ADDRESS="http://localhost:8501") as server:
        assert is_public(Visitor(server).look(PAGE))
        assert "it listens on 0.0.0.0" in server.log.read_text()

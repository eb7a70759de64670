"""An app on a hand-made lake, run without a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.lakes import CLOSING, ENTRY, TINY, FewRows
from tests.ui.opening import open_address

from territory.errors import SurroundingsError
from territory.lake.view import View
from territory.model.viewer import Role, Viewer
from territory.ui.session import use_lake, use_viewer

Run = Callable[..., AppTest]


def _open(lakes: dict[str, FewRows], name: str) -> FewRows:
    if name not in lakes:
        raise SurroundingsError("lake-missing")
    return lakes[name]


@pytest.fixture(scope="session")
def lakes(view_of: Callable[..., View]) -> dict[str, FewRows]:
    """`tiny` (two projects, one with a hostile name) and `empty`, each for every role."""
    return {
        "tiny": FewRows({role: view_of(TINY, role=role, nature="demo") for role in Role}, CLOSING, (ENTRY,)),
        "empty": FewRows({role: view_of({}, role=role, on=None) for role in Role}),
    }


@pytest.fixture(scope="session")
def empty_var(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the desk of pages on hand-made lakes is: never the developer's own."""
    return tmp_path_factory.mktemp("var")


@pytest.fixture
def run(lakes: dict[str, FewRows], empty_var: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """`run("overview", lake="tiny", role="reader", p="NCL")`: the page as that person sees it."""
    monkeypatch.setenv("TERRITORY_VAR", str(empty_var))

    def start(key: str, lake: str = "tiny", role: str = "coordinator", **query: str | list[str]) -> AppTest:
        # The local user is a coordinator or a reader; the other roles belong to people who sign in.
        is_local = role in {"coordinator", "reader"}
        monkeypatch.setenv("TERRITORY_ROLE", role if is_local else "reader")
        use_viewer(None if is_local else Viewer.of(Role(role), role))
        use_lake(lambda: _open(lakes, lake))
        return open_address(key, query)

    yield start
    use_lake(None)
    use_viewer(None)

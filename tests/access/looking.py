"""Pages of the house's lake as somebody sees them, run in the test's process: all that was sent, as one text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.access.house import open_lake, seed
from tests.ui.opening import open_address

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.model.viewer import Viewer
from territory.ui.session import use_lake, use_viewer

#: `look(KARIM, "projects", arr="v4")`: the page and the sidebar, every message of it.
Look = Callable[..., str]


def read_sent(app: AppTest) -> str:
    """All that the page sent to the browser, the words of its widgets and the bytes of its tables included."""
    # A table's bytes are Arrow: texts stand in them as they are.
    return "\n".join(
        block.proto.SerializeToString().decode("utf-8", "replace")
        for element in (app.main, app.sidebar)
        for block in _leaves(element)
    )


def _leaves(block: object) -> Iterator[object]:
    children = getattr(block, "children", None)
    if children:
        for child in children.values():
            yield from _leaves(child)
    if getattr(block, "proto", None) is not None:
        yield block


@pytest.fixture
def look(house_var: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Look]:
    """A page of the house as a viewer sees it at its address."""
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path))
    use_lake(lambda: open_lake(house_var))
    seed(open_desk(Settings.read()))

    def start(viewer: Viewer, key: str, /, search: str | None = None, **query: str | list[str]) -> str:
        use_viewer(viewer)
        app = open_address(key, query)
        if search is not None:
            app = app.text_input(key="search").set_value(search).run()
        assert not app.exception, app.exception[0].message
        return read_sent(app)

    yield start
    use_viewer(None)
    use_lake(None)

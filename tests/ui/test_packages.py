"""Every page on what is really published, and on two programmes that nothing in the code was written for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.opening import open_address
from tests.ui.test_pages import said

from territory.config import Settings
from territory.lake.lake import Lake
from territory.ui.registry import PAGES, PageSpec
from territory.ui.session import use_lake

#: Something to show on the sheets, by package.
SHEETS = {
    "published": {"project": "NCL-001", "organisation": "org-samoa"},
    "health-commons": {},
    "social-innovation": {},
}
FOREIGN = "social-innovation"

Show = Callable[..., AppTest]


@pytest.fixture
def show(package_lake: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Show]:
    """`show("published", "overview", id=…)`: the page on that package, as its reader sees it."""

    def start(package: str, key: str, role: str = "coordinator", **query: str) -> AppTest:
        monkeypatch.setenv("TERRITORY_VAR", str(package_lake(package)))
        monkeypatch.setenv("TERRITORY_ROLE", role)
        lake = Lake.open(Settings.read())
        use_lake(lambda: lake)
        return open_address(key, query, timeout=90)

    yield start
    use_lake(None)


def first_of(package_lake: Callable[[str], Path], package: str, table: str) -> str:
    """The first row of a table of the package, to show its sheet."""
    from territory.model.viewer import Role, Viewer

    view = Lake.open(Settings.read({"TERRITORY_VAR": str(package_lake(package))})).view(Viewer.of(Role.COORDINATOR))
    ids = view.read_columns(table, ("id", "_origin")).to_pylist()
    return min(row["id"] for row in ids if row["_origin"] != "reference")


#: The steward's pages show work under way: one package that nothing was written for says as much as three;
#: foreign ones are looked at in the soak. The page of invitations shows what a link asks, not a package.
FIRST = {(FOREIGN, key) for key in ("overview", "project", "funding", "impact")}
SHOWN = [
    pytest.param(
        spec,
        package,
        marks=()
        if (package == "published" and spec.section != "open") or (package, spec.key) in FIRST
        else pytest.mark.soak,
        id=f"{spec.key}-{package}",
    )
    for package in SHEETS
    for spec in PAGES
    if spec.key != "answer" and (spec.section not in {"steward", "admin"} or package == FOREIGN)
]


@pytest.mark.parametrize(("spec", "package"), SHOWN)
def test_every_page_reads_well(show: Show, package_lake: Callable[[str], Path], spec: PageSpec, package: str) -> None:
    query = {"id": first_of(package_lake, package, spec.key)} if spec.key in {"project", "organisation"} else {}
    app = show(package, spec.key, **query)
    assert not app.exception, app.exception[0].message
    assert not app.error, app.error[0].value
    words = said(app)
    for found in re.finditer(r"\b(?:nan|None|NaT)\b|<NA>|Phrase\(|Decimal\(", words):
        pytest.fail(words[max(found.start() - 300, 0) : found.end() + 100])


@pytest.mark.parametrize("key", ["overview", "funding", "projects", "impact", "map"])
def test_nothing_published_is_judged_and_nothing_unknown_is_zero(show: Show, key: str) -> None:
    words = said(show("published", key))
    assert "fictives" not in words
    # Most budgets are not published: no euro amount of theirs may read as nought.
    assert not re.search(r"(?<![\d\u202f,])0\s?€", words), words
    for judgement in ("demandent attention", "en retard", "manqué"):
        assert judgement not in words

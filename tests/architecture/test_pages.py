"""A page composes: its first statement is the guard, and it has no query, no frame, no text and no state of its own."""

import ast
from pathlib import Path

import pytest
from tests.architecture.sources import modules, short, tree
from tests.serving import ROOT

PAGES = modules(ROOT / "pages")
FORBIDDEN = {"pandas", "duckdb", "sqlalchemy", "plotly", "pydeck", "geopandas", "numpy"}


def test_there_are_pages() -> None:
    assert PAGES


@pytest.fixture(params=PAGES, ids=short)
def page(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_a_page_is_short(page: Path) -> None:
    assert len(page.read_text(encoding="utf-8").splitlines()) <= 60


def test_a_page_has_a_question(page: Path) -> None:
    assert ast.get_docstring(tree(page))


def test_the_first_statement_is_the_guard(page: Path) -> None:
    statements = [
        node for node in tree(page).body[1:] if not isinstance(node, ast.Import | ast.ImportFrom | ast.FunctionDef)
    ]
    first = statements[0]
    assert isinstance(first, ast.Assign)
    assert isinstance(first.value, ast.Call)
    assert isinstance(first.value.func, ast.Name)
    assert first.value.func.id == "start"


def test_only_fragments_are_defined(page: Path) -> None:
    for node in ast.walk(tree(page)):
        assert not isinstance(node, ast.ClassDef | ast.AsyncFunctionDef | ast.Lambda)
        if isinstance(node, ast.FunctionDef):
            assert any("fragment" in ast.unparse(decorator) for decorator in node.decorator_list), node.name


def test_nothing_of_the_engine_room_is_imported(page: Path) -> None:
    for node in ast.walk(tree(page)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not {name.split(".")[0] for name in names} & FORBIDDEN


def test_no_state_and_no_markup(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for word in ("session_state", "unsafe_allow_html", "SELECT ", "st.html", "components.v1"):
        assert word not in text

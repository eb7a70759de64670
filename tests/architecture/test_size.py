"""Modules of about 120 lines and under 300, functions under 60, each public name with its sentence."""

import ast
from pathlib import Path

import pytest
from tests.architecture.sources import modules, short, tree

VAGUE_MODULES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
VAGUE_NAMES = {"df", "data", "tmp"}


@pytest.fixture(params=modules(), ids=short)
def module(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def functions(module: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree(module)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_a_module_is_short(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) < 300


def test_functions_are_short(module: Path) -> None:
    long = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions(module)}
    assert {name: lines for name, lines in long.items() if lines >= 60} == {}


def test_public_names_have_a_sentence(module: Path) -> None:
    assert ast.get_docstring(tree(module)) is not None
    named = [node for node in tree(module).body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assert [node.name for node in named if not node.name.startswith("_") and not ast.get_docstring(node)] == []


def test_names_say_what_is_there(module: Path) -> None:
    assert module.stem not in VAGUE_MODULES
    assigned = {node.id for node in ast.walk(tree(module)) if isinstance(node, ast.Name)}
    arguments = {argument.arg for node in functions(module) for argument in node.args.args}
    assert (assigned | arguments) & VAGUE_NAMES == set()


def test_verbs_keep_their_word(module: Path) -> None:
    """`check_` returns findings, `show_` and `ensure_` return nothing, `read_` and `measure_` return something."""
    for node in functions(module):
        verb = node.name.split("_")[0] + "_"  # private names are free
        answer = ast.unparse(node.returns) if node.returns else ""
        if verb in {"read_", "measure_", "derive_", "draw_", "check_"}:
            assert answer != "None", node.name
        if verb == "ensure_":
            assert answer == "None", node.name

"""Whatever is told to the journal has its words in both languages, for an administrator who writes no code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from tests.architecture.sources import SOURCE, modules, short, tree

_WORDS = re.compile(r"^journal-action-([a-z0-9-]+)\s*=", re.MULTILINE)


def calls_of(path: Path, name: str) -> list[ast.Call]:
    """Calls of a function or a method by its name, in one module."""
    return [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and name in {getattr(node.func, "id", ""), getattr(node.func, "attr", "")}
    ]


def texts_of(node: ast.expr, path: Path) -> set[str]:
    """The texts that an argument may be: itself, both branches of a choice, a constant of the module."""
    match node:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp():
            return texts_of(node.body, path) | texts_of(node.orelse, path)
        case ast.Name(id=name):
            found = [
                value for item in tree(path).body if isinstance(item, ast.Assign) for value in pairs_of(item, name)
            ]
            return set().union(set(), *(texts_of(value, path) for value in found))
    return set()


def pairs_of(item: ast.Assign, name: str) -> list[ast.expr]:
    """What a module gives a name at its top, `A = "a"` or `A, B = "a", "b"`."""
    (target,) = item.targets[:1]
    if isinstance(target, ast.Name) and target.id == name:
        return [item.value]
    if isinstance(target, ast.Tuple) and isinstance(item.value, ast.Tuple):
        pairs = zip(target.elts, item.value.elts, strict=True)
        return [value for one, value in pairs if isinstance(one, ast.Name) and one.id == name]
    return []


def actions_of(path: Path) -> dict[int, set[str]]:
    """The actions that a module tells, by line; those handed on by a function of its own are its callers'."""
    found: dict[int, set[str]] = {}
    calls = calls_of(path, "write_entry")
    for function, call in ((function_of(path, call), call) for call in calls):
        names = [argument.arg for argument in function.args.args]
        action = call.args[2]
        told = texts_of(action, path)
        if isinstance(action, ast.Name) and action.id in names:
            place = names.index(action.id) - (names[0] == "self")
            for outer in calls_of(path, function.name):
                told |= local_texts(outer.args[place], path, outer)
        found[call.lineno] = told
    return found


def function_of(path: Path, call: ast.Call) -> ast.FunctionDef:
    """The function that a call stands in."""
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]
    around = [item for item in functions if item.lineno <= call.lineno <= (item.end_lineno or 0)]
    return max(around, key=lambda item: item.lineno)


def local_texts(node: ast.expr, path: Path, call: ast.Call) -> set[str]:
    """As `texts_of`, or what the name is given in the function of the call."""
    told = texts_of(node, path)
    if not told and isinstance(node, ast.Name):
        for item in ast.walk(function_of(path, call)):
            for value in pairs_of(item, node.id) if isinstance(item, ast.Assign) else []:
                told |= texts_of(value, path)
    return told


TELLERS = [path for path in modules() if "write_entry(" in path.read_text(encoding="utf-8")]
TOLD = {f"{short(path)}:{line}": actions for path in TELLERS for line, actions in actions_of(path).items()}


def test_every_entry_says_its_action_where_it_is_written() -> None:
    assert len(TOLD) > 15
    assert [place for place, actions in TOLD.items() if not actions] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_action_has_its_words(language: str) -> None:
    known = set(_WORDS.findall((SOURCE / "locale" / language / "journal.ftl").read_text(encoding="utf-8")))
    assert {place: actions - known for place, actions in TOLD.items() if actions - known} == {}

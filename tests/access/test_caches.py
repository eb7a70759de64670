"""What is kept from one person to the next: every cache is listed with what keeps two standings apart in it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.access.house import CAI, INTERNAL, KARIM, LEILA, LOCAL, NCL, SECRETS, open_lake
from tests.access.looking import Look
from tests.architecture.sources import SOURCE, modules, tree

from territory.ingest.index import derive_index
from territory.model.viewer import Role, Viewer
from territory.ui.form_choices import load_choices
from territory.ui.session import read_view, use_lake

DESCRIPTORS = "files of the program alone: descriptors, words, queries, pages"
TEXTS = "a text to what it reads as: the same for everybody, and not to be listed"

#: Each cache of the program, and why nobody meets in it what was read for another.
CACHES = {
    "access.standing.read_roles": "the settings",
    "analysis.entry.read_pattern": DESCRIPTORS,
    "desk.engine.derive_metadata": DESCRIPTORS,
    "desk.engine.open_desk": "a connection, not rows",
    "desk.invitations._refused": "hashes of tokens that open nothing",
    "geography.cells._cells": "points of territories, which are public",
    "geography.shapes._union": "outlines of territories, which are public",
    "ingest.cleaning._labels": DESCRIPTORS,
    "ingest.families.derive_instrument": TEXTS,
    "ingest.index._KEPT": "the connection and the schema: a connection holds the programmes of one reach alone",
    "ingest.index._fold_short": TEXTS,
    "ingest.likeness.names_of": DESCRIPTORS,
    "ingest.organisations.fold_name": TEXTS,
    "ingest.ours._titles": DESCRIPTORS,
    "ingest.own._own_labels": DESCRIPTORS,
    "ingest.sheet._fold_short": TEXTS,
    "ingest.siret.fold": TEXTS,
    "ingest.targets.read_targets": DESCRIPTORS,
    "lake.native._derive_shape": DESCRIPTORS,
    "lake.native.derive_blank": DESCRIPTORS,
    "lake.nothing._empty": "a lake without a row",
    "reports.document_letters._read_drawn": "letters of a font",
    "lake.reading.Copies._open": "the snapshot, the programmes and what is asked of a copy",
    "lake.view.read_query": DESCRIPTORS,
    "locale.words._read_bundle": DESCRIPTORS,
    "reports.collection.NO_ANSWERS": "empty, and stays so",
    "schema.forms.read_forms": DESCRIPTORS,
    "schema.registry.read_tables": DESCRIPTORS,
    "ui.ask._load_questions": "the view's standing",
    "ui.deposit_mapping._target_names": DESCRIPTORS,
    "ui.form_choices._load": "the view's standing: snapshot, schema, programmes",
    "ui.history_import._read_difference": "the viewer",
    "ui.navigation._index": "the view's standing",
    "ui.page._load": "the view's standing, its closing, its date and the viewer's grants",
    "ui.place._communes": "the view's standing",
    "ui.publish._read_effect": "the live view's standing and the closing",
    "ui.publish._read_since": "the live view's standing and the closing",
    "ui.sitting_item._load": "the standings of the public's view of the arrêté and of the viewer's live view, the item",
    "ui.registry.read_spec": DESCRIPTORS,
    "ui.session._views": "the head and the viewer",
    "ui.since._load": "both views' standings, their dates and the viewer's grants",
    "ui.work._jobs": "the key that each piece of work is started under (see below)",
}
#: Functions that start work beside the page, and what their key holds.
WORK = {
    "ui.collect_returned": "the file itself, by its hash: whoever has it learns what is in it",
    "ui.deposit": "the viewer",
    "ui.deposit_commit": "the viewer",
}
_KEEPERS = ("cache_data", "cache_resource", "lru_cache", "cache", "cached_property")
_HOLDERS = ("OrderedDict", "WeakKeyDictionary", "WeakValueDictionary", "lru_cache", "cache")


def _last(node: ast.expr) -> str:
    """The last name of an expression: `cache_data` of `st.cache_data(max_entries=4)`."""
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def caches(path: Path) -> Iterator[str]:
    """Functions of a module that keep their answers, and what it or its objects keep in memory under a key."""
    name = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
    for node in tree(path).body:
        body = node.body if isinstance(node, ast.ClassDef) else []
        prefix = f"{name}.{node.name}." if isinstance(node, ast.ClassDef) else f"{name}."
        for item in [node, *body]:
            if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
                if any(_last(decorator) in _KEEPERS for decorator in item.decorator_list):
                    yield prefix + item.name
                if item.name == "__init__":
                    yield from (f"{prefix}{kept}" for kept in _held(item, "self."))
        if isinstance(node, ast.Assign | ast.AnnAssign):
            if isinstance(node.value, ast.Dict | ast.List | ast.Set) and not any(ast.iter_child_nodes(node.value)):
                yield f"{name}.{_last(node.targets[0] if isinstance(node, ast.Assign) else node.target)}"
            yield from (f"{name}.{kept}" for kept in _held(node, ""))


def _held(node: ast.AST, before: str) -> Iterator[str]:
    for item in ast.walk(node):
        if isinstance(item, ast.Assign | ast.AnnAssign) and isinstance(item.value, ast.Call):
            targets = item.targets if isinstance(item, ast.Assign) else [item.target]
            if _last(item.value) in _HOLDERS:
                yield from (ast.unparse(target).removeprefix(before) for target in targets)


def test_every_cache_says_what_keeps_two_people_apart() -> None:
    assert {name for path in modules() for name in caches(path)} == set(CACHES)


def test_work_beside_a_page_is_kept_for_who_asked_for_it() -> None:
    found = {}
    for path in modules(SOURCE / "ui"):
        text = path.read_text("utf-8")
        if "await_work(" in text and path.stem != "work":
            found[f"ui.{path.stem}"] = "here.viewer" in text
    assert set(found) == set(WORK)
    assert all(found[name] for name in WORK if WORK[name] == "the viewer")


@pytest.fixture
def one_process(house_var: Path) -> Iterator[Callable[[Viewer], set[str]]]:
    """`one_process(KARIM)`: names of the projects that somebody meets, everybody in one process and in turn."""
    use_lake(lambda: open_lake(house_var))

    def ask(viewer: Viewer) -> set[str]:
        view, _ = read_view(viewer, None, None)
        chosen = {text for choice in load_choices(view, "project") for _, text in choice.parts if text}
        listed = set(view.read_columns("project", ("name",)).column("name").to_pylist())
        assert set(derive_index("project", view).labels.values()) & _ALL == listed & _ALL
        assert chosen & _ALL == listed & _ALL
        return listed & _ALL

    yield ask
    use_lake(None)


_ALL = {"La serre", "La halle", SECRETS[NCL][0], SECRETS[CAI][0]}
PUBLIC = {"La serre", "La halle"}
ELSE = Viewer.of(Role.ADMINISTRATOR, "ada")
HELD = {
    KARIM: {"La serre", SECRETS[NCL][0]},
    LEILA: {"La halle", SECRETS[CAI][0]},
    LOCAL: _ALL,
    Viewer(): PUBLIC,
    ELSE: PUBLIC,
}


#: A leak goes from who sees most to who sees least; the other way, which would hide rows, is in the soak.
BACKWARDS = pytest.param(-1, marks=pytest.mark.soak, id="who-sees-least-first")


@pytest.mark.parametrize("order", [pytest.param(1, id="who-sees-most-first"), BACKWARDS])
def test_what_was_read_for_one_is_not_given_to_another(one_process: Callable[[Viewer], set[str]], order: int) -> None:
    people = [LOCAL, KARIM, LEILA, ELSE, Viewer()][::order]
    for viewer in (*people, *people):
        assert one_process(viewer) == HELD[viewer], viewer


@pytest.mark.parametrize("order", [pytest.param(1, id="coordinators-first"), BACKWARDS])
def test_a_page_and_its_search_show_each_what_is_theirs(look: Look, order: int) -> None:
    for viewer in [KARIM, LEILA, Viewer()][::order]:
        shown = look(viewer, "projects", search="zibeline")
        theirs = {code: code in viewer.objects(Role.COORDINATOR) for code in SECRETS}
        for code, (live, _) in SECRETS.items():
            assert (live in shown) is theirs[code], (viewer, live)
        assert not any(word in shown for word in INTERNAL if not theirs[NCL])

"""No door is forgotten: every public function that acts for a viewer is in the register, or says here why it is not."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.access.doors import DOORS
from tests.architecture.sources import SOURCE, modules, tree
from tests.serving import ROOT

Function = ast.FunctionDef | ast.AsyncFunctionDef

#: Where data is read and written. Above them, pages and commands only pass the viewer on; the policy is below.
WITH_DOORS = ("analysis", "charts", "desk", "geography", "ingest", "lake", "reports", "schema")
JOURNALED = "the method of `Lake` of the same name, then the journal"
BEHIND_LAKE = "reached through the method of `Lake` of the same name, which is in the register"

#: Functions that take a viewer and are no door of their own.
NO_DOORS = {
    "desk.reach.derive_reach": "says what a row that the viewer makes is made for; reads nothing",
    "desk.reach.is_visible": "a condition that the doors put in their queries; reads nothing",
    "desk.preferences.has_preferences": "says whether a viewer has an account; reads nothing",
    "ingest.journaled.JournaledLake.close": JOURNALED,
    "ingest.journaled.JournaledLake.commit": JOURNALED,
    "ingest.journaled.JournaledLake.publish": JOURNALED,
    "ingest.journaled.JournaledLake.undo": JOURNALED,
    "lake.closing.close": BEHIND_LAKE,
    "lake.closing.ensure_may_close": "asks the policy; reads nothing",
    "lake.closing.is_shown": "asks the policy about a closing in hand; reads nothing",
    "lake.closing.publish": BEHIND_LAKE,
    "lake.history.read_history": BEHIND_LAKE,
    "lake.reserve.is_public": "says whether a viewer reads as the public does; reads nothing",
    "lake.history.tell_history": BEHIND_LAKE,
    "lake.history.read_difference": BEHIND_LAKE,
    "lake.history.read_provenance": BEHIND_LAKE,
    "lake.nothing.derive_nothing": "a view without a row, whoever looks",
    "lake.undo.undo": BEHIND_LAKE,
    "lake.undo.read_undo": BEHIND_LAKE,
}

#: Functions of the desk, and methods of the lake, that ask for no viewer.
NO_VIEWER = {
    "desk.append_only.ensure_append_only": "puts the guard of the journal in its place, when the desk opens",
    "desk.append_only.says_append_only": "reads an error in hand",
    "desk.collections.parse_request": "a row in hand to a value",
    "desk.engine.derive_metadata": "names of tables and columns",
    "desk.engine.table_of": "names of columns",
    "desk.engine.forget_pages": "clears what was deleted from the file, whoever asks",
    "desk.engine.ensure_forgotten": "clears what was deleted from the file, whoever asks",
    "desk.engine.open_desk": "opens the desk; every read of it is a door",
    "desk.health.read_desk": "says whether the desk answers, and nothing of what it holds",
    "desk.grants.has_other_administrators": "reads the settings",
    "desk.grants.derive_subject": "a text to a text",
    "desk.grants.read_grants": "makes the viewer: there is none yet",
    "desk.invitations.read_invited": "makes the viewer: there is none yet; what it asks for is the token",
    "desk.journal.derive_horizon": "a moment to a moment",
    "desk.invitations.derive_end": "a day to a moment",
    "desk.invitations.derive_last_day": "a moment to a day",
    "desk.originals.measure_hash": "bytes to a hash",
    "desk.originals.path_of": "where a file is; whoever names its hash has read it in a view",
    "desk.originals.read_original": "whoever names the hash has read it in a view",
    "desk.originals.derive_standing": "hashes to the hashes of their copies",
    "desk.sign_ins.is_new": "says how long ago the sign-in in hand was first seen",
    "desk.reach.parse_reach": "a text to codes",
    "desk.submissions.read_files": "takes the submission that `read_submission` gave",
    "lake.lake.Lake.create": "makes the files, of whoever holds the machine",
    "lake.lake.Lake.open": "opens the lake; every read of it is a door",
    "lake.lake.Lake.head": "the number of the last snapshot",
}

#: Where a standing is made. Anywhere else it is only handed on: nobody gives himself more.
MAKERS = {
    "access.standing": "whoever is at the machine",
    "desk.invitations": "who holds a link, and the public",
    "desk.questions": "the public, in whose name the journal keeps that a question was asked",
    "reports.meeting_pack": "the public, as which the figures of a pack are read",
    "ui.sitting_item": "the public, as which the figures of a screen that a room looks at are read",
    "ui.who": "whoever signed in, from what the policy's neighbour made of the claims, and the public",
}


def _name(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def functions(*folders: str) -> Iterator[tuple[str, Function]]:
    """Public functions and methods of public classes, by dotted name."""
    for path in (path for folder in folders for path in modules(SOURCE / folder)):
        for node in tree(path).body:
            inner = node.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_") else [node]
            prefix = f"{_name(path)}.{node.name}." if isinstance(node, ast.ClassDef) else f"{_name(path)}."
            for item in inner:
                if isinstance(item, Function) and not item.name.startswith("_"):
                    yield prefix + item.name, item


def takes_viewer(function: Function) -> bool:
    """Whether a parameter is a viewer, by its name or by its type."""
    listed = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return any(
        item.arg == "viewer" or (item.annotation and "Viewer" in ast.unparse(item.annotation)) for item in listed
    )


def test_every_function_that_acts_for_a_viewer_is_a_door_of_the_register() -> None:
    found = {name for name, function in functions(*WITH_DOORS) if takes_viewer(function)}
    assert found - set(NO_DOORS) == {door.name for door in DOORS}
    assert set(NO_DOORS) <= found, "an exception for what is not there any more"


def test_every_function_of_the_desk_and_of_the_lake_asks_for_a_viewer() -> None:
    found = {
        name
        for name, function in functions("desk", "lake")
        if not takes_viewer(function) and (name.startswith("lake.lake.Lake.") or _is_of_module(name, "desk"))
    }
    assert found == set(NO_VIEWER)


def _is_of_module(name: str, folder: str) -> bool:
    """Whether it is a function of a module, not a method of a value."""
    return name.startswith(f"{folder}.") and len(name.split(".")) == 3


@pytest.mark.parametrize("exceptions", [NO_DOORS, NO_VIEWER, MAKERS], ids=["no-doors", "no-viewer", "makers"])
def test_every_exception_has_its_reason(exceptions: dict[str, str]) -> None:
    assert all(exceptions.values())


def test_a_standing_is_made_in_few_places() -> None:
    found = set()
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Viewer", "Viewer.of", "Viewer.local"}:
                found.add(_name(path))
    assert found == set(MAKERS)


def test_nothing_of_the_program_looks_as_somebody_else() -> None:
    """What lets tests say who looks, and at which lake, is called by tests alone."""
    called = {
        ast.unparse(node.func).rpartition(".")[2]
        for path in [*modules(), *modules(ROOT / "pages"), ROOT / "app.py"]
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
    }
    assert not called & {"use_viewer", "use_lake"}

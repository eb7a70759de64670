"""Every page at its address, for every role: shown or refused as the matrix says, and never more than is one's own."""

from __future__ import annotations

import ast
from itertools import product
from pathlib import Path

import pytest
from tests.access.house import CAI, NCL, SECRETS, people
from tests.access.looking import Look
from tests.architecture.sources import modules, tree
from tests.serving import ROOT

from territory.access.policy import may
from territory.model.viewer import Capability, Role, Viewer
from territory.ui.registry import PAGES, PageSpec

PEOPLE = people()
REFUSED = ":material/error:"
#: Who tries which page in the suite: what no other test does, an administrator who coordinates nothing. The public is
#: asked every page in `test_direct.py`, whoever coordinates all in `tests/ui/test_pages.py`; the product, in the soak.
DAILY = {("administrator-own", key) for key in ("roles", "journal", "deposit", "history")}
WHO = [name for name in PEOPLE if not name.endswith("-all") or PEOPLE[name].objects(Role.COORDINATOR)]


@pytest.mark.parametrize("path", modules(ROOT / "pages"), ids=lambda path: path.stem)
def test_the_guard_asks_what_the_menu_does(path: Path) -> None:
    """All pages answer at their address, whoever looks: the guard alone keeps one shut."""
    spec = next(spec for spec in PAGES if spec.file == path)
    (guard,) = (
        node for node in ast.walk(tree(path)) if isinstance(node, ast.Call) and ast.unparse(node.func) == "start"
    )
    asked = {item.arg: ast.unparse(item.value) for item in guard.keywords}
    assert [ast.unparse(item) for item in guard.args] == [repr(spec.key)]
    assert asked == ({"needs": f"Capability.{spec.needs.name}"} if spec.needs is not Capability.READ else {})


def test_every_page_of_the_menu_has_its_file_and_no_file_is_forgotten() -> None:
    assert {spec.file for spec in PAGES} == set(modules(ROOT / "pages"))


@pytest.mark.parametrize(
    ("who", "spec"),
    [
        pytest.param(who, spec, id=f"{spec.key}-{who}", marks=() if (who, spec.key) in DAILY else pytest.mark.soak)
        for who, spec in product(WHO, PAGES)
    ],
)
def test_a_page_is_shown_or_refused_as_the_matrix_says(look: Look, who: str, spec: PageSpec) -> None:
    viewer = PEOPLE[who]
    shown = look(viewer, spec.key)
    assert (REFUSED in shown) is not may(viewer, spec.needs), shown
    assert [word for word in _hidden(viewer) if word in shown] == []


def _hidden(viewer: Viewer) -> list[str]:
    """Words of rows that are not the viewer's."""
    held = viewer.objects(Role.COORDINATOR)
    mine = {code for code in SECRETS if {code, ""} & held}
    hidden = [word for code in {NCL, CAI} - mine for word in SECRETS[code]]
    if NCL not in mine:
        hidden += ["FURTIF", f"TINTAMARRE {NCL}"]
    if CAI not in mine:
        hidden += [f"TINTAMARRE {CAI}"]
    # Who was invited is told what he is asked.
    asked = viewer.objects(Role.INVITED)
    hidden += [f"MESANGE {code.lower()}" for code in {NCL, CAI} - mine if f"request-{code.lower()}" not in asked]
    # Who answers for all persons reads their names, on the page that is for that.
    return hidden if may(viewer, Capability.READ_PERSONAL) else [*hidden, "Perrine"]

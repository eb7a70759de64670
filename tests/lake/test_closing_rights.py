"""An arrêté is made, published and superseded by who may close every programme that it covers."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from tests.lake.conftest import KARIM, READER, change_of

from territory.config import Settings
from territory.errors import Refused, TerritoryError
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer

OF_A = Viewer.of(Role.COORDINATOR, "anna", "A")
OF_BOTH = Viewer.of(Role.COORDINATOR, "chris", "A", "B")
ADMINISTRATOR = Viewer.of(Role.ADMINISTRATOR, "dsi")
ON = date(2026, 6, 30)


@pytest.fixture(scope="module")
def two_programmes(empty_lake: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("closings") / "var"
    shutil.copytree(empty_lake, folder)
    programmes: list[dict[str, object]] = [{"id": "A", "name": "A"}, {"id": "B", "name": "B"}]
    Lake.open(Settings.read({"TERRITORY_VAR": str(folder)})).commit(KARIM, change_of("tout", programme=programmes))
    return folder


@pytest.fixture
def lake(settings: Settings, two_programmes: Path) -> Lake:
    shutil.copytree(two_programmes, settings.catalogue.parent, dirs_exist_ok=True)
    return Lake.open(settings)


def refused(viewer: Viewer, lake: Lake, **asked: object) -> tuple[str, object]:
    """The refusal of a closing, and whose it says it is; nothing was written."""
    head = lake.head()
    with pytest.raises(Refused) as found:
        lake.close(viewer, "Refusé", ON, **asked)  # type: ignore[arg-type]
    assert lake.head() == head
    return found.value.code, found.value.values.get("objects")


def test_of_one_s_own_programmes_and_never_of_all(lake: Lake) -> None:
    assert refused(OF_A, lake) == ("not-yours", "B")
    assert refused(OF_A, lake, programmes=["B"]) == ("not-yours", "B")
    assert refused(OF_A, lake, programmes=["A", "B"], publishes=True) == ("not-yours", "B")
    assert refused(READER, lake, programmes=["A"])[0] == refused(ADMINISTRATOR, lake)[0] == "not-allowed"
    made = lake.close(OF_A, "De A", ON, programmes=["A"], publishes=True)
    assert (made.state, made.programmes) == ("published", ("A",))
    # Who may close each programme that there is closes them all.
    assert lake.close(OF_BOTH, "De tous", ON).programmes == ()


def test_a_draft_is_published_by_who_may_close_it_and_is_unknown_to_others(lake: Lake) -> None:
    lake.close(KARIM, "De B", ON, programmes=["B"])
    lake.close(KARIM, "De tous", ON)
    for asked in ("De B", "de-b", "De tous", "nulle part"):
        with pytest.raises(TerritoryError, match="closing-unknown"):
            lake.publish(OF_A, asked)
    with pytest.raises(Refused, match="not-allowed"):
        lake.publish(READER, "De B")
    assert lake.publish(OF_BOTH, "De B").state == "published"


def test_a_published_one_of_others_is_not_published_again(lake: Lake) -> None:
    lake.close(KARIM, "De B", ON, programmes=["B"], publishes=True)
    with pytest.raises(Refused) as found:
        lake.publish(OF_A, "De B")
    assert (found.value.code, found.value.values["objects"]) == ("not-yours", "B")


def test_what_covers_others_is_not_superseded(lake: Lake) -> None:
    lake.close(KARIM, "De tous", ON, publishes=True)
    lake.close(KARIM, "De B", ON, programmes=["B"], publishes=True)
    lake.close(KARIM, "Caché", ON, programmes=["B"])
    for supersedes in ("De tous", "De B"):
        assert refused(OF_A, lake, programmes=["A"], supersedes=supersedes) == ("not-yours", "B")
    with pytest.raises(TerritoryError, match="closing-unknown"):
        lake.close(OF_A, "Corrigé", ON, programmes=["A"], supersedes="Caché")
    # A draft that others prepared to correct theirs does not pass through who may close the draft alone.
    lake.close(KARIM, "De A, qui remplace", ON, programmes=["A"], supersedes="De tous")
    with pytest.raises(Refused, match="not-yours"):
        lake.publish(OF_A, "De A, qui remplace")
    assert {item.state for item in lake.closings(KARIM) if item.name == "De tous"} == {"published"}


def test_one_s_own_is_corrected(lake: Lake) -> None:
    lake.close(OF_A, "De A", ON, programmes=["A"], publishes=True)
    lake.close(OF_A, "De A, corrigé", ON, programmes=["A"], supersedes="De A", publishes=True)
    assert {item.name: item.state for item in lake.closings(READER)} == {
        "De A": "superseded",
        "De A, corrigé": "published",
    }


def test_a_name_that_an_unseen_draft_has_is_taken(lake: Lake) -> None:
    lake.close(KARIM, "Juin", ON, programmes=["B"])
    with pytest.raises(TerritoryError, match="closing-exists"):
        lake.close(OF_A, "Juin", ON, programmes=["A"])
    assert [item.programmes for item in lake.closings(KARIM)] == [("B",)]

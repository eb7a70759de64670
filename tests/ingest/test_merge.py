"""Two organisations become one: every reference follows, nothing is counted twice, and an undo gives all back."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ingest.lakes import KARIM, make_lake, read_everything

from territory.analysis import merging, organisation
from territory.errors import TerritoryError
from territory.ingest.merge import derive_merge
from territory.lake.lake import Lake
from territory.model.scope import Scope


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return make_lake(tmp_path)


def merge(lake: Lake, joined: str = "eco-bis", kept: str = "eco") -> str:
    change = derive_merge(lake.view(KARIM), joined, kept, "Fusionne", "karim")
    done = lake.commit(KARIM, change).import_id
    assert done is not None
    return done


def test_every_reference_follows(lake: Lake) -> None:
    merge(lake)
    view = lake.view(KARIM)
    named = {
        table: set(view.read_columns(table, (column,))[column].to_pylist())
        for table, column in (("funding", "beneficiary"), ("partner", "organisation"), ("programme", "organisation"))
    }
    assert named == {"funding": {"eco"}, "partner": {"eco"}, "programme": {"eco"}}
    joined = {
        row["id"]: row["merged_into"] for row in view.read_columns("organisation", ("id", "merged_into")).to_pylist()
    }
    assert joined == {"lot": None, "eco": None, "eco-bis": "eco", "eco-ter": "eco"}


def test_names_and_numbers_are_gathered(lake: Lake) -> None:
    merge(lake)
    view = lake.view(KARIM)
    rows = view.read_columns("organisation_alias", ("organisation", "alias")).to_pylist()
    assert {(row["organisation"], row["alias"]) for row in rows} == {
        ("eco", "ECAUSSYSTEME"), ("eco", "Eco'System"), ("eco", "L'Ecaussystème"),
    }  # fmt: skip
    (kept,) = (
        row for row in view.read_columns("organisation", ("id", "rna", "siren")).to_pylist() if row["id"] == "eco"
    )
    assert (kept["rna"], kept["siren"]) == ("W462000001", "483091120")


def test_one_role_held_by_both_is_one_role(lake: Lake) -> None:
    merge(lake)
    rows = lake.view(KARIM).read_columns("partner", ("project", "organisation", "role", "from_on")).to_pylist()
    assert sorted((row["project"], row["from_on"]) for row in rows) == [("P-01", None), ("P-02", "2018")]


def test_its_sheet_counts_it_once(lake: Lake) -> None:
    merge(lake)
    for asked in ("eco", "eco-bis", "eco-ter"):
        board = organisation.read(lake.view(KARIM), Scope(about=asked))
        assert board is not None and board.id == "eco"
        assert sorted(board.money.received.rows["id"]) == ["F1", "F2"]
        assert board.projects.rows["project"].nunique() == 2


def test_an_undo_gives_everything_back(lake: Lake) -> None:
    before = read_everything(lake)
    lake.undo(KARIM, merge(lake))
    assert read_everything(lake) == before


def test_what_is_not_one_body_is_refused(lake: Lake) -> None:
    for joined, kept, code in (
        ("eco", "eco", "merge-same"),
        ("eco", "nobody", "merge-unknown"),
        ("eco-ter", "eco", "merge-unknown"),
        ("lot", "eco", "merge-distinct"),
    ):
        with pytest.raises(TerritoryError) as refused:
            derive_merge(lake.view(KARIM), joined, kept, "Fusionne", "karim")
        assert refused.value.code == code


def test_the_pair_is_proposed_until_it_is_merged(lake: Lake) -> None:
    (pair,) = merging.read(lake.view(KARIM), Scope()).twins
    assert (pair.kept.id, pair.joined.id) == ("eco", "eco-bis")
    merge(lake)
    assert merging.read(lake.view(KARIM), Scope()).twins == ()

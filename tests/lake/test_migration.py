"""A lake of an earlier version is brought up to date, its past stays readable, and one from the future is refused."""

from __future__ import annotations

import pytest

from territory.config import Settings
from territory.errors import SurroundingsError
from territory.lake.catalogue import writer
from territory.lake.lake import Lake

from .conftest import KARIM, change_of, names_of, themes


def test_columns_and_tables_that_descriptors_added_are_added_and_the_past_stays_readable(
    lake: Lake, settings: Settings
) -> None:
    lake.commit(KARIM, change_of("a", **themes(a="A")))
    with writer(settings) as connection:
        # As an older version left it: no `definition` yet, no table of lessons.
        connection.execute("ALTER TABLE lake.main.term DROP COLUMN definition")
        connection.execute("DROP TABLE lake.main.lesson")
    old = lake.head()
    with pytest.raises(SurroundingsError, match="lake-needs-migration"):
        lake.commit(KARIM, change_of("b", **themes(b="B")))
    assert Lake.create(settings), "the older lake is brought up to date"
    assert not Lake.create(settings)
    rows = themes(b="B")
    rows["term"][0]["definition"] = "Neuve"
    lake.commit(KARIM, change_of("b", **rows))
    assert names_of(lake, KARIM, f"v{old}") == {"theme.a": "A"}
    past = lake.view(KARIM, f"v{old}")
    assert past.read_columns("term", ("definition",)).to_pylist() == [{"definition": None}]
    assert past.read_columns("lesson", ("id",)).num_rows == 0
    assert {row["definition"] for row in lake.view(KARIM).read_columns("term", ("definition",)).to_pylist()} == {
        None,
        "Neuve",
    }


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE lake.main.revision SET schema_version = 999",
        "ALTER TABLE lake.main.term ADD COLUMN colour VARCHAR",
    ],
)
def test_a_lake_from_the_future_is_refused_and_left_alone(lake: Lake, settings: Settings, statement: str) -> None:
    with writer(settings) as connection:
        connection.execute(statement)
    head = lake.head()
    for act in (lambda: Lake.create(settings), lambda: lake.commit(KARIM, change_of("a", **themes(a="A")))):
        with pytest.raises(SurroundingsError, match="lake-from-future"):
            act()
    assert lake.head() == head

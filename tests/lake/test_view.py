"""A view reads one snapshot with one viewer's rights."""

import pytest

from territory.errors import TerritoryError
from territory.model.viewer import Role


def _sites(view):  # type: ignore[no-untyped-def]
    cursor = view.connection.cursor()
    cursor.execute(f"SET search_path = '{view.schema}'")
    return cursor.execute("SELECT id, is_private_home, date_last(to_on), fold(name) FROM site").fetchall()


def test_a_reader_does_not_see_a_restricted_field(view_of):  # type: ignore[no-untyped-def]
    rows = {
        "site": [
            {
                "id": "S1",
                "project": "P",
                "name": "Écluse",
                "precision": "street",
                "to_on": "2024-02",
                "is_private_home": True,
            }
        ]
    }
    assert [str(value) for value in _sites(view_of(rows))[0]] == ["S1", "True", "2024-02-29", "ecluse"]
    assert _sites(view_of(rows, role=Role.READER))[0][1] is None


def test_a_query_without_a_file_is_refused(view_of):  # type: ignore[no-untyped-def]
    with pytest.raises(TerritoryError, match="query-unknown"):
        view_of({}).read("../secrets")

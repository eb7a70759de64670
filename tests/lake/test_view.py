"""A view reads one snapshot with one viewer's rights."""

import pytest

from territory.errors import TerritoryError
from territory.model.viewer import Role

HOME = {
    "id": "S1",
    "project": "P",
    "name": "Écluse",
    "precision": "street",
    "latitude": 47.2,
    "longitude": -1.5,
    "to_on": "2024-02",
    "is_private_home": True,
}
IMPORT = {"id": "IMP-000001", "kind": "import", "message": "Reçu", "author": "karim"}


def _read(view, columns, table):  # type: ignore[no-untyped-def]
    cursor = view.connection.cursor()
    cursor.execute(f"SET search_path = '{view.schema}'")
    return cursor.execute(f'SELECT {columns} FROM "{table}"').fetchall()[0]


def test_a_reader_does_not_see_a_restricted_field(view_of):  # type: ignore[no-untyped-def]
    assert _read(view_of({"import": [IMPORT]}), "id, author", "import") == ("IMP-000001", "karim")
    assert _read(view_of({"import": [IMPORT]}, role=Role.READER), "id, author", "import") == ("IMP-000001", None)


def test_the_point_of_a_private_home_is_for_coordinators_alone(view_of):  # type: ignore[no-untyped-def]
    elsewhere = {**HOME, "id": "S2", "is_private_home": None}
    columns = "fold(name), latitude, longitude, date_last(to_on)::VARCHAR"
    assert _read(view_of({"site": [HOME]}), columns, "site") == ("ecluse", 47.2, -1.5, "2024-02-29")
    assert _read(view_of({"site": [HOME]}, role=Role.READER), columns, "site") == (None, None, None, "2024-02-29")
    assert _read(view_of({"site": [elsewhere]}, role=Role.READER), "latitude", "site") == (47.2,)


def test_a_query_without_a_file_is_refused(view_of):  # type: ignore[no-untyped-def]
    with pytest.raises(TerritoryError, match="query-unknown"):
        view_of({}).read("../secrets")

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


def test_the_public_sees_neither_internal_notes_nor_who_spoke_without_consent(view_of):  # type: ignore[no-untyped-def]
    note = {"project": "P", "on": "2024", "title": "t", "text": "t"}
    voice = {"project": "P", "side": "user"}
    rows = {
        "note": [{**note, "id": "N1", "is_public": True}, {**note, "id": "N2", "is_public": False}],
        "testimony": [
            {**voice, "id": "T1", "role": "usagère", "consent": "given", "consent_scope": "publication"},
            {**voice, "id": "T2", "role": "habitant", "consent": "given", "consent_scope": "internal"},
            {**voice, "id": "T3", "role": "infirmière", "consent": "withdrawn"},
        ],
    }  # fmt: skip
    public, coordinator = view_of(rows, role=Role.READER), view_of(rows)
    assert public.read_columns("note", ("id",)).to_pylist() == [{"id": "N1"}]
    assert coordinator.read_columns("note", ("id",)).num_rows == 2
    assert [row["role"] for row in public.read_columns("testimony", ("role",)).to_pylist()] == ["usagère", None, None]
    assert None not in coordinator.read_columns("testimony", ("role",)).column("role").to_pylist()

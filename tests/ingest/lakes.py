"""A lake of one's own with one small portfolio, for what commits to it."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from decimal import Decimal
from functools import cache
from pathlib import Path

from territory.config import Settings
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import lake_tables, read_table

KARIM = Viewer.of(Role.COORDINATOR, "karim")

ROWS: dict[str, list[dict[str, object]]] = {
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}],
    "term": [
        {"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"},
        {"id": "partner_role.partner", "vocabulary": "partner_role", "name": "Partenaire"},
    ],
    "organisation": [
        {"id": "lot", "name": "Département du Lot", "tier": "departement", "siren": "224600015"},
        {"id": "eco", "name": "Association Ecaussystème", "siren": "483091120"},
        {"id": "eco-bis", "name": "ECAUSSYSTEME", "rna": "W462000001"},
        {"id": "eco-ter", "name": "Festival Ecaussystème", "merged_into": "eco-bis"},
    ],
    "organisation_alias": [
        {"organisation": "eco-bis", "alias": "Eco'System"},
        {"organisation": "eco", "alias": "L'Ecaussystème"},
    ],
    "programme": [{"id": "P", "name": "Programme", "organisation": "eco-bis"}],
    "project": [
        {"id": "P-01", "programme": "P", "name": "Le festival"},
        {"id": "P-02", "programme": "P", "name": "Les jardins"},
    ],
    "partner": [
        {"project": "P-01", "organisation": "eco", "role": "partner_role.carrier"},
        {"project": "P-01", "organisation": "eco-bis", "role": "partner_role.carrier"},
        {"project": "P-02", "organisation": "eco-bis", "role": "partner_role.partner", "from_on": "2018"},
    ],
    "source_family": [
        {
            "id": "DEPARTEMENT", "name": "Département", "origin": "public", "level": "local", "position": 1,
            "is_public_money": True, "counts_for_own_share": True,
        },
    ],
    "instrument": [
        {
            "id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False,
            "counts_as_mobilised": True, "position": 1,
        },
    ],
    "funding": [
        {
            "id": "F1", "object": "Festival", "funder": "lot", "beneficiary": "eco-bis",
            "source_family": "DEPARTEMENT", "instrument": "subvention",
        },
        {
            "id": "F2", "object": "Jardins", "funder": "lot", "beneficiary": "eco",
            "source_family": "DEPARTEMENT", "instrument": "subvention",
        },
    ],
    "funding_share": [{"funding": "F1", "line": 1, "purpose": "unallocated", "share": 1.0}],
    "funding_event": [
        {"id": "E1", "funding": "F1", "kind": "granted", "on": "2017-12-29", "amount": Decimal("260000.00")},
        {"id": "E2", "funding": "F2", "kind": "granted", "on": "2018", "amount": Decimal("1000.00")},
    ],
}  # fmt: skip


@cache
def _make_template() -> Path:
    """A lake that holds `ROWS`, made once a process: creating one costs seconds, copying it does not."""
    folder = Path(tempfile.mkdtemp(prefix="territory-small-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    settings = Settings.read({"TERRITORY_VAR": str(folder)})
    Lake.create(settings)
    tables = {
        name: tabulate(read_table(name), [{**row, "_row": line} for line, row in enumerate(rows, 2)])
        for name, rows in ROWS.items()
    }
    Lake.open(settings).commit(KARIM, Change("import", "Données de départ", "karim", tables))
    return folder


def make_lake(folder: Path) -> Lake:
    """A lake of one's own under `folder` that holds `ROWS`."""
    shutil.copytree(_make_template(), folder, dirs_exist_ok=True)
    return Lake.open(Settings.read({"TERRITORY_VAR": str(folder)}))


def read_everything(lake: Lake) -> dict[str, list[tuple[object, ...]]]:
    """Every business row of the lake, by table, in order."""
    view = lake.view(KARIM)
    found = {}
    for table in lake_tables():
        if table.group != "system":
            rows = view.read_columns(table.name, table.names).to_pylist()
            found[table.name] = sorted((tuple(row.values()) for row in rows), key=repr)
    return found

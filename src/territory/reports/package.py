"""A data package of what a viewer may see: an export and the open data have this one form.

`territory load` reads it back to the same rows of the lake. It is no whole backup: words of persons (testimony) are in
the desk and never in a package, nor are the history, the kept originals and the fields that the viewer may not see.
Text that a spreadsheet would run as a formula carries an apostrophe (`ingest.formula`), which reading takes off.
"""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow as pa

from territory.errors import SurroundingsError, TerritoryError
from territory.ingest.formula import neutralise
from territory.ingest.package import DESCRIPTOR
from territory.lake.view import Closing, View
from territory.schema.package import derive_datapackage
from territory.schema.registry import lake_tables
from territory.schema.table import Table


def write_package(view: View, folder: Path, progress: Callable[[str], None] | None = None) -> dict[str, int]:
    """Writes `datapackage.json` and one CSV per table (sorted by key) into `folder`; returns rows by table.

    Fields that the view's viewer may not see have no column; the system's own tables stay out. The folder appears whole
    or not at all. Raises TerritoryError `folder-not-empty` for one that holds anything but a package, SurroundingsError
    `folder-unwritable`.
    """
    _ensure_ours(folder)
    seen = view.sees
    tables = [
        (table, tuple(field.name for field in table.fields if field.sensitivity in seen))
        for table in lake_tables()
        if table.group != "system"
    ]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        coming = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        try:
            counts = {}
            for table, columns in tables:
                if progress:
                    progress(table.title.fr)
                counts[table.name] = _write_table(coming / f"{table.name}.csv", table, columns, view)
            descriptor = json.dumps(_describe(view, tables), ensure_ascii=False, indent=2) + "\n"
            (coming / DESCRIPTOR).write_text(descriptor, "utf-8")
            coming.chmod(0o755)
            aside = coming.with_name(coming.name + ".old")
            if folder.exists():
                folder.rename(aside)
            coming.rename(folder)
            shutil.rmtree(aside, ignore_errors=True)
        finally:
            shutil.rmtree(coming, ignore_errors=True)
    except OSError as error:
        raise SurroundingsError("folder-unwritable", folder=folder.name) from error
    return counts


def _ensure_ours(folder: Path) -> None:
    """Replaces an older package of ours, and nothing else."""
    if not folder.exists():
        return
    held = list(folder.iterdir()) if folder.is_dir() else [folder]
    allowed = {DESCRIPTOR, *(f"{table.name}.csv" for table in lake_tables())}
    if held and ({item.name for item in held} - allowed or not (folder / DESCRIPTOR).is_file()):
        raise TerritoryError("folder-not-empty", folder=folder.name)


def _describe(view: View, tables: list[tuple[Table, tuple[str, ...]]]) -> dict[str, object]:
    closing = view.closing
    made = None if closing is None else _describe_closing(closing)
    return derive_datapackage(
        tables,
        name=f"territory-{closing.id.lower()}" if closing else "territory-export",
        title=closing.name if closing else "Export",
        series="export",
        nature=view.nature,
        closing=made,
    )


def _describe_closing(closing: Closing) -> dict[str, object]:
    return {
        "id": closing.id,
        "name": closing.name,
        "effective_on": closing.effective_on.isoformat(),
        "state": "draft" if closing.state == "draft" else "published",
        "note": closing.note,
        # What it corrects is not in this package, so a lake that loads it could not find it.
        "supersedes": None,
    }


def _write_table(path: Path, table: Table, columns: tuple[str, ...], view: View) -> int:
    rows: pa.Table = view.read_columns(table.name, columns)
    rows = rows.sort_by([(name, "ascending") for name in table.key])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for batch in rows.to_batches(max_chunksize=10_000):
            writer.writerows(zip(*(map(as_cell, column.to_pylist()) for column in batch.columns), strict=True))
    return int(rows.num_rows)


def as_cell(value: object) -> str:
    """A typed value as our own format writes it: ISO dates, `true`, numbers that read back the same."""
    match value:
        case None:
            return ""
        case str():
            return neutralise(value)
        case bool():
            return "true" if value else "false"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case Decimal():
            return f"{value:f}"
        case datetime():
            return value.isoformat(timespec="microseconds" if value.microsecond else "seconds") + "Z"
        case date():
            return value.isoformat()
    return str(value)

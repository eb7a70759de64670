"""A process that imports into a lake, or reads it, until told to stop: `worker.py import|read|generation VAR …`."""

from __future__ import annotations

import json
import sys
import time

from territory.config import Settings
from territory.errors import LakeMoved
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

WHO = Viewer.of(Role.COORDINATOR, "worker")


def read_state(lake: Lake) -> tuple[int, int, int]:
    """(snapshot, what the counter says, how many rows there are): one commit writes both, so they must agree."""
    view = lake.view(WHO)
    rows = view.read_columns("term", ("id", "position")).to_pylist()
    counter = next(row["position"] for row in rows if row["id"] == "count.total")
    return view.number, counter, sum(row["id"].startswith("row.") for row in rows)


def import_until(lake: Lake, name: str, seconds: float) -> dict[str, int]:
    """Adds a row and one to the counter, again and again; a lost race is asked about, read again and tried again."""
    done = asked = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        shown, counter, _ = read_state(lake)
        rows = [
            # Says its author too: two who would write the very same cells agree, and nobody needs asking.
            {"id": "count.total", "vocabulary": "count", "name": f"{name}-{done}", "position": counter + 1},
            {"id": f"row.{name}-{done}", "vocabulary": "count", "name": name, "position": done},
        ]
        try:
            lake.commit(WHO, Change("import", name, name, {"term": tabulate(read_table("term"), rows)}, base=shown))
            done += 1
        except LakeMoved:
            asked += 1
    return {"done": done, "asked": asked}


def read_until(lake: Lake, seconds: float) -> dict[str, int]:
    """Reads and checks what it reads; any failed or torn read ends the process with an error."""
    reads = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        number, counter, rows = read_state(lake)
        assert counter == rows, f"v{number}: counter {counter}, rows {rows}"
        reads += 1
    return {"reads": reads}


def write_generations(lake: Lake) -> None:
    """Commits one generation after another over several tables, for as long as it lives."""
    generation = 0
    while True:
        generation += 1
        vocabularies = [{"id": f"g{n}", "name": str(generation)} for n in range(15)]
        terms = [{"id": f"g.{n}", "vocabulary": f"g{n % 15}", "name": str(generation)} for n in range(400)]
        grids = [
            {
                "id": f"grid{n}",
                "name": str(generation),
                "version": 1,
                "is_proposed": True,
                "scale_min": 0,
                "scale_max": 4,
            }
            for n in range(5)
        ]
        tables = {"vocabulary": vocabularies, "term": terms, "grid": grids}
        lake.commit(
            WHO, Change("import", "g", "g", {name: tabulate(read_table(name), rows) for name, rows in tables.items()})
        )
        sys.stdout.write(f"{generation}\n")
        sys.stdout.flush()


def main() -> None:
    role, var = sys.argv[1:3]
    lake = Lake.open(Settings.read({"TERRITORY_VAR": var}))
    if role == "generation":
        write_generations(lake)
    elif role == "import":
        sys.stdout.write(json.dumps(import_until(lake, sys.argv[3], float(sys.argv[4]))))
    else:
        sys.stdout.write(json.dumps(read_until(lake, float(sys.argv[3]))))


if __name__ == "__main__":
    main()

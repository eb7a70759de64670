"""How fast a file is checked, against frictionless in the same run: `python -m scripts.bench_check [--rows 200000]`.

The same rows and the same descriptor go through all; the verdicts (row, field) must agree before a ratio is said. Both
sides run in turn, and the medians are compared. The times are CPU seconds of this process: machines are shared, a wall
clock would say more about the neighbours.
"""

from __future__ import annotations

import argparse
import csv
import gc
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from frictionless import Resource, Schema

from territory.ingest.check import check_paths
from territory.ingest.limits import Limits
from territory.ingest.submission import check_submission
from territory.model.memory import Memory
from territory.schema.package import derive_schema
from territory.schema.registry import read_table

COLUMNS = ("id", "kind", "code", "name", "latitude", "longitude")
KINDS = ("commune", "epci", "departement", "region")
#: One row in this many is wrong, in a way drawn by lot.
WRONG = 200


def write_rows(path: Path, rows: int, seed: int = 7) -> None:
    """Places in six columns, some of them wrong: no number, out of bounds, an unknown kind, no key."""
    draw = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        for number in range(rows):
            row = [
                f"commune-{number:06d}",
                draw.choice(KINDS),
                f"{number:06d}",
                f"Saint-Étienne-sur-{number:06d}",
                f"{draw.uniform(41, 51):.5f}",
                f"{draw.uniform(-5, 9):.5f}",
            ]
            if draw.randrange(WRONG) == 0:
                place, wrong = draw.choice([(4, "12x"), (5, "812.5"), (1, "hameau"), (0, "")])
                row[place] = wrong
            writer.writerow(row)


def main() -> int:
    """Prints the times, the ratios, and whether the verdicts agree; 1 when they do not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    ways = {"frictionless": _frictionless, "own format": _check, "any format": _examine}
    times: dict[str, list[float]] = {name: [] for name in ways}
    found: dict[str, set[tuple[int, str]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "territory.csv"
        write_rows(path, asked.rows)
        for _ in range(asked.rounds):
            for name, check in ways.items():
                gc.collect()  # nobody pays for what the one before leaves
                before = time.process_time()
                found[name] = check(path)
                times[name].append(time.process_time() - before)
    oracle, theirs = found["frictionless"], median(times["frictionless"])
    print(f"rows {asked.rows}, columns {len(COLUMNS)}, wrong cells {len(oracle)}, rounds {asked.rounds}")
    for name, taken in times.items():
        shown = "  ".join(f"{seconds:.2f}" for seconds in taken)
        ratio = theirs / median(taken)
        print(f"{name:12} {median(taken):8.2f} s   {ratio:5.1f} times frictionless's speed   ({shown})")
    differ = found["own format"] ^ oracle
    print(f"own format: verdicts differ: {sorted(differ)[:5]}" if differ else "own format: same verdicts")
    # It takes `12x` for twelve of something and gives a key to a row without one: it may refuse less, never more.
    more = found["any format"] - oracle
    taken_as_meant = len(oracle - found["any format"])
    print(f"any format: refuses {sorted(more)[:5]}" if more else f"any format: {taken_as_meant} taken as meant")
    return 1 if differ or more else 0


def _check(path: Path) -> set[tuple[int, str]]:
    report = check_paths([path], read_table("territory"), None)
    return _cells(report.entries[0].findings)


def _examine(path: Path) -> set[tuple[int, str]]:
    found = check_submission([(path.name, path.read_bytes())], {}, None, Memory(), Limits())
    return _cells(found.findings)


def _cells(findings) -> set[tuple[int, str]]:  # type: ignore[no-untyped-def]
    # Without a lake every reference is unknown: frictionless, on one file, does not look at them.
    return {
        (finding.row, finding.column)
        for finding in findings
        if finding.blocks and finding.row and not finding.code.startswith("reference")
    }


def _frictionless(path: Path) -> set[tuple[int, str]]:
    schema = Schema.from_descriptor(derive_schema(read_table("territory"), COLUMNS, set()))
    report = Resource(path=path.name, basepath=str(path.parent), schema=schema).validate(limit_errors=10**7)
    rows = report.flatten(["rowNumber", "fieldName", "type"])
    return {(row, field or "id") for row, field, kind in rows if row}


if __name__ == "__main__":
    sys.exit(main())

"""Make `former_communes.csv`: the name and last day of each commune that merged into another.

The package of the current year knows which old codes a commune took over (`anciensCodes`) but not always their names,
never their dates. Older versions of the same package do. This is run when a new year comes, not at each build:

    npm pack @etalab/decoupage-administratif@0.7.0        # 2019, the last with historique-communes.json
    npm pack @etalab/decoupage-administratif@0.8.0        # 2020, then 1.1.1, 2.3.1, 3.1.1, 4.1.0, 5.3.0: 2021 to 2025
    python -m scripts.reference.former_communes CURRENT 2019=FOLDER 2020=FOLDER …

`valid_to` is a partial date: the day before the merger where the history tells it, else the year in which the commune
was last listed as a member of an EPCI on 1 January (it ended on some day of that year).
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

FORMER_COMMUNES = Path(__file__).with_name("former_communes.csv")


def derive_former_communes(current: Path, older: Mapping[int, Path]) -> list[tuple[str, str, str]]:
    """(code, name, valid_to) of each old code of the current package, by code; "" where the end is not known."""
    codes = {old for row in _read(current, "communes") for old in row.get("anciensCodes", ())}
    states = _states(older[min(older)])
    members = {year: _members(folder) for year, folder in older.items()}
    rows = []
    for code in sorted(codes):
        name, ended = states.get(code, ("", ""))
        if name:
            rows.append((code, name, ended or _last_year(code, members)))
    return rows


def write_former_communes(rows: list[tuple[str, str, str]]) -> None:
    """Write the CSV beside this module."""
    with FORMER_COMMUNES.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "name", "valid_to"))
        writer.writerows(rows)


def _states(folder: Path) -> dict[str, tuple[str, str]]:
    """Code -> (name, last day as a full commune or ""), from the history since 1943."""
    states: dict[str, tuple[str, str]] = {}
    for row in sorted(_read(folder, "historique-communes"), key=lambda row: (row.get("dateDebut", ""), row["id"])):
        if row["type"] == "COM":
            states[row["code"]] = (row["nom"], _eve(row["dateFin"]) if "dateFin" in row else "")
        elif row["code"] not in states:
            # A commune that changed département as it merged: this code never named a full commune.
            states[row["code"]] = (row["nom"], _eve(row["dateDebut"]) if "dateDebut" in row else "")
    return states


def _members(folder: Path) -> set[str]:
    """Codes of the communes that an EPCI counts: the one list that every version of the package renews each year."""
    return {member["code"] for epci in _read(folder, "epci") for member in epci["membres"]}


def _last_year(code: str, members: Mapping[int, set[str]]) -> str:
    years = [year for year, codes in members.items() if code in codes]
    return str(max(years)) if years else ""


def _eve(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _read(folder: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((folder / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return rows


def main() -> None:
    """Read the folders named on the command line and write the CSV."""
    parser = argparse.ArgumentParser(description="Make former_communes.csv from older versions of the package.")
    parser.add_argument("current", type=Path, help="the package of the current year, unpacked")
    parser.add_argument("older", nargs="+", help="YEAR=FOLDER, the first with historique-communes.json")
    options = parser.parse_args()
    older = {int(year): Path(folder) for year, _, folder in (word.partition("=") for word in options.older)}
    write_former_communes(derive_former_communes(options.current, older))


if __name__ == "__main__":
    main()

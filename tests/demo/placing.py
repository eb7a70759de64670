"""Where the demonstration's projects are and what they were granted, with pandas from the CSV files of an arrêté."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pandas as pd
from tests.serving import ROOT

CLOSED = "2026-06-30"
METROPOLE = "epci-244400404"


def read(name: str) -> pd.DataFrame:
    """The rows that the arrêté and the reference give of a table, as text; a copy that one may change."""
    return _read(name).copy()


@cache
def _read(name: str) -> pd.DataFrame:
    paths = (ROOT / "data" / "demo" / CLOSED / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


def read_sites() -> pd.DataFrame:
    """The sites begun by the arrêté, each where its territory is today."""
    sites = read("site")
    current = read("territory").set_index("id")["successor"].dropna()
    sites["territory"] = sites["territory"].replace(current.to_dict())
    return sites[~(sites["from_on"].fillna("0000") > CLOSED)]


@cache
def communes_of(territory: str) -> set[str]:
    """The communes that are directly in an EPCI today."""
    links = read("territory_link")
    open_links = links[links["valid_to"].isna() & (links["parent"] == territory)]
    gone = set(read("territory").dropna(subset=["successor"])["id"])
    return {child for child in open_links["child"] if child.startswith("commune-")} - gone


@cache
def _count_people() -> dict[str, int]:
    counted = read("territory_population").dropna(subset=["municipal"])
    counted = counted[counted["year"] <= CLOSED[:4]].sort_values("year")
    return counted.groupby("territory")["municipal"].last().astype(int).to_dict()


def population_of(territory: str) -> int:
    """The municipal population of the last year known by the arrêté."""
    return _count_people()[territory]


@cache
def grant_projects() -> dict[str, Decimal | None]:
    """What each project was granted or more, what is repaid or in kind left out; None where a part is unknown."""
    events = read("funding_event")
    events = events[~(events["on"].fillna("0000") > CLOSED)]
    fundings, shares = read("funding"), read("funding_share")
    counted = read("instrument").set_index("id")["counts_as_mobilised"]
    families = read("source_family").set_index("id")["origin"]
    amounts: dict[str, Decimal | None] = {}
    for funding in fundings.to_dict("records"):
        mine = events[events["funding"] == funding["id"]]
        kinds = dict(iter(mine.groupby("kind")))

        def add(kind: str, column: str = "amount", kinds: dict[str, pd.DataFrame] = kinds) -> Decimal | None:
            if kind not in kinds:
                return Decimal(0)
            given = kinds[kind][column]
            return None if given.isna().any() else sum((Decimal(value) for value in given), Decimal(0))

        relied = next((add(kind) for kind in ("granted", "contracted", "paid") if kind in kinds), Decimal(0))
        if relied is not None and "granted" in kinds:
            relied += add("amended", "change") or Decimal(0)
        for kind in ("refused", "withdrawn", "cancelled"):
            if kind in kinds and relied is not None:
                lost = add(kind)
                relied = Decimal(0) if lost is None else max(relied - lost, Decimal(0))
        if relied is not None:
            relied = max(relied - (add("clawed_back") or Decimal(0)), Decimal(0))
        amounts[funding["id"]] = relied if len(mine) else None
    kept = fundings[
        (fundings["instrument"].map(counted) == "true") & (fundings["source_family"].map(families) != "in_kind")
    ]
    repaid = fundings[fundings["instrument"].isin(["pret", "avance_remboursable", "pret_participatif"])]
    started = set(events["funding"]) | (set(fundings["id"]) - set(read("funding_event")["funding"]))
    granted: dict[str, Decimal | None] = {}
    for project in read("project")["id"]:
        lines = shares[(shares["project"] == project) & shares["funding"].isin(started)]
        own = set(lines["funding"])
        lines = lines[~lines["funding"].isin(set(fundings[fundings["passed_on_from"].isin(own)]["id"]))]
        paying = lines[lines["funding"].isin({*kept["id"], *repaid["id"]})]
        is_unsure = paying["share"].isna().any() or any(amounts[funding] is None for funding in paying["funding"])
        mine = paying[paying["funding"].isin(kept["id"])]
        if not len(lines) or is_unsure or not len(mine):
            granted[project] = None
            continue
        granted[project] = sum(
            ((amounts[funding] or Decimal(0)) * Decimal(share)).quantize(Decimal("0.01"))
            for funding, share in zip(mine["funding"], mine["share"], strict=True)
        )
    return granted


def share_places(sites: pd.DataFrame, places: set[str]) -> dict[tuple[str, str], Decimal | None]:
    """The part of each project in each of the places it is in; None where it is in several and nobody said."""
    parts: dict[tuple[str, str], Decimal | None] = {}
    for project, rows in sites.groupby("project"):
        inside = rows[rows["territory"].isin(places)]
        is_whole = inside["territory"].nunique() == 1 and len(inside) == len(rows)
        for place, there in inside.groupby("territory"):
            if there["share"].notna().all():
                parts[str(project), str(place)] = min(sum(map(Decimal, there["share"]), Decimal(0)), Decimal(1))
            else:
                parts[str(project), str(place)] = Decimal(1) if is_whole else None
    return parts

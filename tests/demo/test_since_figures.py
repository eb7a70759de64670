"""What happened since the arrêté before, computed again with pandas from the files of the last two published ones."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from tests.serving import ROOT

from territory.analysis import since
from territory.config import Settings
from territory.lake.lake import Lake
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

SINCE, ON = "2025-12-31", "2026-06-30"


def read(name: str, closing: str = ON) -> pd.DataFrame:
    """The rows that an arrêté and the reference give of a table, as text."""
    paths = (ROOT / "data" / "demo" / closing / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


def between(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """The rows of which a partial date's first day comes after the first arrêté and by the second."""
    first = rows[column] + rows[column].str.len().map({4: "-01-01", 7: "-01", 10: ""})
    return rows[(first > SINCE) & (first <= ON)]


def measure_mobilised(closing: str) -> Decimal:
    """What is granted or further by an arrêté, in cash that need not be repaid and equity, each euro once."""
    fundings = read("funding", closing).merge(
        read("instrument")[["id", "counts_as_mobilised"]], left_on="instrument", right_on="id", suffixes=("", "_i")
    )
    origins = read("source_family").set_index("id")["origin"]
    served = set(read("funding_share", closing).dropna(subset=["project"])["funding"])
    wanted = fundings[
        (fundings["counts_as_mobilised"] == "true")
        & (fundings["source_family"].map(origins) != "in_kind")
        & fundings["id"].isin(served)
        & ~fundings["passed_on_from"].isin(served)
    ]
    events = read("funding_event", closing)
    first = events["on"] + events["on"].str.len().map({4: "-01-01", 7: "-01", 10: ""})
    events = events[events["on"].isna() | (first <= closing)]
    shares = read("funding_share", closing)
    total = Decimal(0)
    for funding in wanted["id"]:
        mine = events[events["funding"] == funding]
        committed = commit(mine)
        own = shares[(shares["funding"] == funding)]
        if own["share"].isna().any() or committed is None:
            # Shared in an unknown way by projects that are all here: the portfolio knows it whole.
            parts = [Decimal(1)] if committed is not None else []
        else:
            parts = [Decimal(share) for share in own.loc[own["project"].notna(), "share"]]
        total += sum((committed * part for part in parts), Decimal(0)) if committed is not None else Decimal(0)
    return total


def commit(events: pd.DataFrame) -> Decimal | None:
    """Granted or further of one funding, less what was given back, never less than what was paid and kept."""

    def add(kind: str, column: str = "amount") -> Decimal | None:
        cells = events.loc[events["kind"] == kind, column]
        return None if cells.isna().any() else sum((Decimal(cell) for cell in cells), Decimal(0))

    kinds = set(events["kind"])
    granted, contracted, paid, back = add("granted"), add("contracted"), add("paid"), add("clawed_back")
    amended = add("amended", "change") or Decimal(0)
    out = events[events["kind"].isin(["refused", "withdrawn", "cancelled"])]
    relied = Decimal(0)
    for kind, amount in (("granted", granted), ("contracted", contracted), ("paid", paid)):
        if kind in kinds:
            if amount is None and kind != "paid":
                continue
            relied = (amount or Decimal(0)) + (amended if kind != "paid" else 0)
            if kind != "paid":
                taken = sum((Decimal(cell) for cell in out["amount"].dropna()), Decimal(0))
                relied = Decimal(0) if out["amount"].isna().any() else max(relied - taken, Decimal(0))
            break
    else:
        return None if "granted" in kinds or "contracted" in kinds else Decimal(0)
    if "granted" in kinds and granted is None and "contracted" not in kinds and "paid" not in kinds:
        return None
    kept = max(relied - (back or Decimal(0)), Decimal(0))
    return max(kept, (paid or Decimal(0)) - (back or Decimal(0)))


@pytest.fixture(scope="module")
def board(demo_lake: Path) -> since.SinceBoard:
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)}))
    # The public is not told the counts of few persons: who coordinates reads what the files hold.
    karim = Viewer.of(Role.COORDINATOR, "karim")
    closings = {str(item.effective_on): item for item in lake.closings(karim) if item.state == "published"}
    views = {day: lake.view(karim, closings[day].id) for day in (SINCE, ON)}
    begin = since.Start(closings[SINCE].effective_on, views[SINCE])
    return since.read(views[ON], Scope(), begin, closings[ON].effective_on)


def counts(board: since.SinceBoard) -> dict[str, int]:
    """How many things of each kind the page tells, each once."""
    told = {(item.kind, item.table, item.key) for group in board.happened for item in group.told}
    return dict(pd.Series([kind for kind, _, _ in told]).value_counts())


def test_what_happened_is_what_the_files_date_in_between(board: since.SinceBoard) -> None:
    found = counts(board)
    events = between(read("funding_event"), "on")
    shares = read("funding_share").dropna(subset=["project"])
    events = events[events["funding"].isin(shares["funding"])]
    expected = {
        "decision": len(between(read("decision"), "on")),
        "stage": len(between(read("stage_change"), "on")),
        "label": len(between(read("label"), "from_on")),
        "milestone": len(between(read("milestone"), "done_on")),
        **events["kind"].value_counts().to_dict(),
    }
    expected.pop("envisaged", None)
    assert {kind: found.get(kind, 0) for kind in expected} == expected


def test_the_grants_are_those_of_the_files(board: since.SinceBoard) -> None:
    events = between(read("funding_event"), "on").merge(read("funding"), left_on="funding", right_on="id")
    shares = read("funding_share").dropna(subset=["project"])
    granted = events[
        (events["kind"] == "granted") & events["passed_on_from"].isna() & events["funding"].isin(shares["funding"])
    ]
    parts = board.answer.values["happened"].values["parts"]
    said = next(part for part in parts if part.key == "since-count-granted")
    assert said.values["count"] == len(granted)


def test_the_indicators_measured_are_those_of_the_files(board: since.SinceBoard) -> None:
    rows = read("observation")
    rows = rows[(rows["breakdown"] == "total") & (rows["presence"] == "present") & rows["value"].notna()]
    rows = rows[(rows["period_end"] > SINCE) & (rows["period_end"] <= ON)]
    assert counts(board)["value"] == rows.groupby(["project", "indicator"]).ngroups


def test_the_headline_figures_are_those_of_each_arrete(board: since.SinceBoard) -> None:
    rows = {row["since_figure"].key: row for row in board.figures.rows.to_dict("records")}
    for column, closing in (("raw_before", SINCE), ("raw_after", ON)):
        assert rows["since-figure-projects"][column] == len(read("project", closing))
        assert rows["since-figure-mobilised"][column] == measure_mobilised(closing)
        changes = read("stage_change", closing)
        changes["day"] = changes["on"] + changes["on"].str.len().map({4: "-01-01", 7: "-01", 10: ""})
        stages = read("stage", closing).set_index("id")
        changes["position"] = changes["stage"].map(stages["position"].astype(int))
        reached = changes[changes["day"] <= closing].sort_values(["day", "position"]).groupby("project").tail(1)
        phases = reached["stage"].map(stages["phase"]).value_counts()
        for phase in ("upstream", "active", "follow_on", "closed"):
            assert rows[f"since-figure-phase-{phase.replace('_', '-')}"][column] == phases.get(phase, 0)


def test_every_value_of_both_files_that_differs_is_told(board: since.SinceBoard) -> None:
    key = ["project", "indicator", "period_start", "period_end", "breakdown"]
    both = read("observation", SINCE).merge(read("observation"), on=key, suffixes=("", "_now"))
    corrected = both[(both["presence"] == "present") & (both["value"].astype(float) != both["value_now"].astype(float))]
    corrected = corrected[corrected["value"].notna() | corrected["value_now"].notna()]
    told = {item.key for group in board.learned for item in group.told if item.table == "observation"}
    keys = {"|".join(row) for row in corrected[key].itertuples(index=False)}
    assert keys
    assert keys <= told

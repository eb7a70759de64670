"""The rules of law on the demonstration, computed again with pandas from the files of the last published arrêté."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from tests.serving import ROOT

from territory.analysis.law import board as law
from territory.analysis.law.advice import Advice
from territory.config import Settings
from territory.lake.lake import Lake
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

CLOSED = "2026-06-30"
PRIVATE = {"association", "cooperative", "company", "foundation", "individual"}


def read(name: str) -> pd.DataFrame:
    """The rows that the arrêté and the reference give of a table, as text."""
    paths = (ROOT / "data" / "demo" / CLOSED / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


def read_grants() -> pd.DataFrame:
    """What was granted by the arrêté, event by event: euros (increases included), day, and the funding's columns."""
    events = read("funding_event")
    events["day"] = events["on"] + events["on"].str.len().map({4: "-01-01", 7: "-01", 10: ""})
    events = events[(events["day"] <= CLOSED) & events["kind"].isin(["granted", "amended"])]
    events["euros"] = events["amount"].where(events["kind"] == "granted", events["change"])
    return events.merge(read("funding").rename(columns={"id": "funding"}), on="funding")


@pytest.fixture(scope="module")
def advices(demo_lake: Path) -> tuple[Advice, ...]:
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(demo_lake)}))
    last = [item for item in lake.closings(Viewer()) if item.state == "published"][-1]
    assert str(last.effective_on) == CLOSED
    found = law.read(lake.view(Viewer.of(Role.ELECTED), last.id), Scope())
    assert found is not None
    return found.advices


def test_de_minimis_adds_up_what_the_acts_say(advices: tuple[Advice, ...]) -> None:
    grants = read_grants()
    flagged = grants[(grants["regime"] == "de_minimis") & (grants["beneficiary"] == "org-fil")]
    told = next(item for item in advices if item.rule == "de-minimis" and item.subject.id == "org-fil")
    first, last = (str(told.phrase.values[name]) for name in ("first", "last"))
    inside = flagged[(flagged["day"] >= first) & (flagged["day"] <= last)]
    total = sum((Decimal(cell) for cell in inside["euros"]), Decimal(0))
    assert told.phrase.values["total"].value == total
    assert (told.state == "exceeded") == (total > 300_000)
    assert {item.subject.id for item in advices if item.rule == "de-minimis" and item.state != "not_applicable"} == set(
        grants.loc[grants["regime"] == "de_minimis", "beneficiary"]
    )


def test_agreements_are_due_above_23_000_euros_a_year(advices: tuple[Advice, ...]) -> None:
    grants = read_grants()
    public = read("source_family").set_index("id")["is_public_money"]
    sectors = (
        read("organisation").set_index("id")["legal_category"].map(read("legal_category").set_index("id")["sector"])
    )
    grants = grants[
        (grants["source_family"].map(public) == "true")
        & (grants["instrument"] == "subvention")
        # What the European Commission pays itself is out of the law.
        & (grants["source_family"] != "UE_HORIZON")
        & (grants["funder"] != grants["beneficiary"])
        & grants["beneficiary"].map(sectors).isin(PRIVATE)
    ]
    firsts = grants[grants["kind"] == "granted"].groupby("funding")["day"].min().str[:4]
    grants["year"] = grants["fiscal_year"].fillna(grants["funding"].map(firsts))
    # What was refused, withdrawn or cancelled afterwards is looked at by hand in the tests of the rule.
    events = read("funding_event")
    out = events[events["kind"].isin(["refused", "withdrawn", "cancelled"])]["funding"]
    grants = grants[~grants["funding"].isin(out)]
    grants["euros"] = grants["euros"].astype(float)
    sums = grants.groupby(["funder", "beneficiary", "year"])["euros"].sum()
    due = {
        item.fundings
        for item in advices
        if item.rule == "agreement" and item.state in {"respected", "to_check", "exceeded"}
    }
    expected = set()
    for key in sums[sums > 23_000].index:
        mine = grants[(grants[["funder", "beneficiary", "year"]] == list(key)).all(axis=1)]
        expected.add(tuple(sorted(mine["funding"].unique())))
    assert len(expected) > 20
    assert {tuple(sorted(ids)) for ids in due if not set(ids) & set(out)} == expected


def test_the_own_share_is_of_public_money(advices: tuple[Advice, ...]) -> None:
    told = next(item for item in advices if item.rule == "own-share" and item.subject.id == "NCL-2023-002")
    grants = read_grants()
    counts = read("source_family").set_index("id")["counts_for_own_share"]
    mine = grants[grants["beneficiary"] == "org-commune-jardins"]
    mine = mine[(mine["nature"] == "investment") & (mine["source_family"].map(counts) == "true")]
    own = mine.loc[mine["source_family"] == "AUTOFI_PUB", "euros"].astype(float).sum()
    assert told.phrase.values["own"].value == Decimal(own)
    assert told.phrase.values["public"].value == Decimal(mine["euros"].astype(float).sum())
    assert (told.state == "exceeded") == (own / mine["euros"].astype(float).sum() < 0.2)

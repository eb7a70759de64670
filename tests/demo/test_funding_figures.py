"""Who pays for what in the demonstration, computed again with pandas from the files of the last published arrêté."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from tests.serving import ROOT

from territory.analysis import funding, funding_balance, funding_origin, funding_ratios, funding_steps
from territory.config import Settings
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.board import Label, Money, Named, Quantity
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer

CLOSED = "2026-06-30"
STEPS = ["requested", "granted", "contracted", "paid"]
EXITS = ["refused", "withdrawn", "cancelled"]
GUARANTEES, BRIDGING = ["garantie"], ["pret_relais"]


def read(name: str) -> pd.DataFrame:
    """The rows that the arrêté and the reference give of a table, as text."""
    return _read(name).copy()


@cache
def _read(name: str) -> pd.DataFrame:
    paths = (ROOT / "data" / "demo" / CLOSED / f"{name}.csv", ROOT / "data" / "reference" / f"{name}.csv")
    return pd.concat([pd.read_csv(path, dtype=str) for path in paths if path.exists()], ignore_index=True)


def first_day(dates: pd.Series) -> pd.Series:
    """The first day that partial dates may mean: `2018`, `2018-06`, `2018-06-30`."""
    return dates + dates.str.len().map({4: "-01-01", 7: "-01", 10: ""})


def measure(day: str = CLOSED) -> pd.DataFrame:
    """The four amounts of each funding from its events by that day, NaN where one of them is not known."""
    events = read("funding_event")
    events["day"] = first_day(events["on"])
    events = events[events["day"] <= day]
    for column in ("amount", "change"):
        events[column] = pd.to_numeric(events[column])
    ids = read("funding").set_index("id").index
    grouped = events.groupby(["kind", "funding"])
    sums = {column: grouped[column].sum() for column in ("amount", "change")}
    blank = events[events["amount"].isna()].groupby(["kind", "funding"]).size()

    def total(kind: str, column: str = "amount") -> pd.Series:
        found = sums[column]
        of_kind = found.loc[kind] if kind in found.index.get_level_values(0) else pd.Series(dtype=float)
        summed = of_kind.reindex(ids).fillna(0.0)
        if column == "change" or kind not in blank.index.get_level_values(0):
            return summed
        return summed.where(~ids.isin(blank.loc[kind].index))

    def seen(kind: str) -> pd.Series:
        return pd.Series(ids.isin(events.loc[events["kind"] == kind, "funding"]), index=ids)

    signed = events[events["kind"] == "contracted"].groupby("funding")["day"].min()
    amended = events[events["kind"] == "amended"]
    after = amended[amended["day"] >= amended["funding"].map(signed).fillna("9999")]
    changes = after.groupby("funding")["change"].sum().reindex(ids).fillna(0.0)
    found = pd.DataFrame(index=ids)
    found["requested"] = total("requested")
    found["granted"] = total("granted") + total("amended", "change")
    found["contracted"] = (total("contracted") + changes).where(seen("contracted"), 0.0)
    for kind in EXITS:
        exits = events[events["kind"] == kind]
        for funding_id, amount in zip(exits["funding"], exits["amount"], strict=True):
            for step in ("granted", "contracted"):
                left = 0.0 if pd.isna(amount) else max(found.loc[funding_id, step] - amount, 0.0)
                found.loc[funding_id, step] = left
    later = seen("contracted") | seen("amended") | seen("paid")
    returned = total("clawed_back")
    relied = found["granted"].where(seen("granted"), found["contracted"].where(seen("contracted"), total("paid")))
    found["paid"] = total("paid") - returned
    found["committed"] = (relied - returned).clip(lower=0).combine(found["paid"], max).where(relied.notna())
    is_over = pd.concat([seen(kind) for kind in EXITS], axis=1).any(axis=1) & (found["granted"] == 0)
    due = found["contracted"].where(seen("contracted"), found["granted"])
    found["to_pay"] = (due - total("paid")).clip(lower=0).where(~is_over, 0.0)
    found["granted"] = found["granted"].where(seen("granted") | ~later)
    found["exists"] = found.index.isin(events["funding"]) | ~found.index.isin(read("funding_event")["funding"])
    last = events.sort_values(["day", "id"]).groupby("funding")["kind"].last().reindex(ids)
    found["is_pending"] = last == "requested"
    return found


def describe(measured: pd.DataFrame) -> pd.DataFrame:
    """Each part of each funding for a project, with what it is called and what it may be added with, each euro once."""
    names = read("source_family").set_index("id")
    rows = read("funding").merge(measured, left_on="id", right_index=True)
    rows = rows[rows["exists"]]
    instrument = read("instrument").set_index("id")["counts_as_mobilised"]
    rows["origin"] = rows["source_family"].map(names["origin"])
    rows["level"] = rows["source_family"].map(names["level"]).fillna("unstated")
    rows["block"] = "repayable"
    rows.loc[rows["instrument"].map(instrument) == "true", "block"] = "mobilised"
    rows.loc[rows["instrument"].isin(BRIDGING), "block"] = "bridging"
    rows.loc[rows["instrument"].isin(GUARANTEES), "block"] = "guarantee"
    rows.loc[rows["origin"] == "in_kind", "block"] = "in_kind"
    shares = read("funding_share")
    parts = shares[shares["project"].notna()].merge(rows, left_on="funding", right_on="id")
    share = pd.to_numeric(parts["share"])
    # A share that is not known is known of the whole portfolio, once.
    unknown = parts["share"].isna()
    parts["project_key"] = parts["project"].where(~unknown, "shared")
    for step in [*STEPS, "committed", "to_pay"]:
        parts[step] = (parts[step] * share.fillna(1)).round(2)
    parts = parts.drop_duplicates(["funding", "project_key"])
    return parts[~parts["passed_on_from"].isin(parts["funding"])]


@dataclass(frozen=True)
class Demo:
    """The view of a reader, who sees the last published arrêté, and the same money from its files."""

    view: View
    parts: pd.DataFrame
    boards: dict[Any, Any] = field(default_factory=dict)

    def board(self, read: Callable[[View, Scope], Any]) -> Any:
        """The board of the whole portfolio, read once for all tests."""
        if read not in self.boards:
            self.boards[read] = read(self.view, Scope())
            assert self.boards[read] is not None
        return self.boards[read]

    @property
    def mobilised(self) -> pd.DataFrame:
        return self.parts[self.parts["block"] == "mobilised"]

    @property
    def from_others(self) -> pd.DataFrame:
        rows = self.mobilised
        own = rows["instrument"].isin(["autofinancement", "recette"]) | (rows["funder"] == rows["beneficiary"])
        return rows[~own & (rows["origin"] != "own_revenue")]


@pytest.fixture(scope="module")
def demo(demo_lake: Path) -> Demo:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TERRITORY_VAR", str(demo_lake))
        lake = Lake.open(Settings.read())
    view = lake.view(Viewer.of(Role.READER))
    assert view.closing is not None
    assert str(view.closing.effective_on) == CLOSED
    return Demo(view, describe(measure()))


def cents(value: Any) -> float | None:
    """An amount as a rounded number, None where nothing is known."""
    if isinstance(value, Money):
        value = value.value
    return None if value is None or pd.isna(value) else round(float(value), 2)


def same(found: dict[Any, Any], expected: pd.Series) -> None:
    """Equal to the cent, key by key; zeros and nothing are told apart by the page, not by a sum of pandas."""
    told = {key: cents(value) for key, value in found.items() if cents(value)}
    assert told == {key: cents(value) for key, value in expected.items() if cents(value)}


def test_the_matrix_and_its_totals(demo: Demo) -> None:
    board = demo.board(funding_origin.read)
    rows = board.matrix.rows
    cells = {(row.origin, row.level): row.amount for row in rows.itertuples()}
    cash = demo.mobilised
    same({key: value for key, value in cells.items() if "total" not in key and key[0] != "in_kind"},
         cash.groupby(["origin", "level"])["committed"].sum())  # fmt: skip
    same({level: cells["total", level] for level in rows["level"].unique() if level != "total"},
         cash.groupby("level")["committed"].sum())  # fmt: skip
    same({origin: cells[origin, "total"] for origin in cash["origin"].unique()},
         cash.groupby("origin")["committed"].sum())  # fmt: skip
    kind = demo.parts[demo.parts["block"] == "in_kind"]
    assert cents(cells["in_kind", "total"]) == cents(kind["committed"].sum())
    assert cents(cells["total", "total"]) == cents(cash["committed"].sum())
    unknown = cash[cash["committed"].isna()]["funding"].nunique()
    assert board.matrix.coverage is not None
    assert board.matrix.coverage.expected - board.matrix.coverage.known == unknown


def test_the_flow_adds_up_on_each_side(demo: Demo) -> None:
    board = demo.board(funding_origin.read)
    rows = board.flow.rows.assign(amount=board.flow.rows["amount"].map(cents))
    paying = demo.parts[demo.parts["block"].isin(["mobilised", "repayable"]) & (demo.parts["committed"] > 0)]
    same(dict(rows.groupby("funder_key")["amount"].sum()), paying.groupby("funder")["committed"].sum())
    same(dict(rows.groupby("project_key")["amount"].sum()), paying.groupby("project_key")["committed"].sum())
    same(dict(rows.groupby("block")["amount"].sum()), paying.groupby("block")["committed"].sum())
    families = board.families.rows
    same(dict(zip(families["family"], families["amount"], strict=True)),
         demo.mobilised.groupby("source_family")["committed"].sum())  # fmt: skip
    beside = {row.block: row.amount for row in board.beside.rows.itertuples()}
    same(beside, demo.parts[demo.parts["block"] != "mobilised"].groupby("block")["committed"].sum())


def test_the_four_amounts_at_each_date_and_in_each_year(demo: Demo) -> None:
    board = demo.board(funding_steps.read)
    asked = set(demo.mobilised.loc[demo.mobilised["requested"] > 0, "funding"])
    followed = set(demo.from_others["funding"])
    before: pd.Series | float = 0.0
    curve = board.curve.rows.set_index("on")
    years = board.years.rows.set_index("exercice")
    assert [str(day) for day in curve.index] == [*(f"{year}-12-31" for year in range(2019, 2026)), CLOSED]
    for day in curve.index:
        parts = describe(measure(str(day)))
        parts = parts[parts["block"] == "mobilised"]
        now = parts.loc[parts["funding"].isin(asked), STEPS].sum()
        assert [cents(value) or 0 for value in curve.loc[day, STEPS]] == [cents(value) for value in now], day
        now = parts.loc[parts["funding"].isin(followed), STEPS].sum()
        assert [cents(value) or 0 for value in years.loc[str(day.year), STEPS]] == [
            cents(value) for value in now - before
        ], day
        before = now
    last = board.staircase.rows.set_index("step")["amount"]
    assert [cents(last[step]) for step in STEPS] == [cents(value) for value in curve.iloc[-1][STEPS]]


def test_what_is_left_to_pay(demo: Demo) -> None:
    board, head = demo.board(funding_steps.read), demo.board(funding.read)
    rows = board.to_pay.rows
    expected = demo.from_others.groupby("funder")["to_pay"].sum()
    same(dict(zip(rows["funder"], rows["to_pay"], strict=True)), expected)
    to_pay = next(kpi for kpi in head.kpis if kpi.key == "to-pay")
    assert cents(to_pay.value) == cents(expected.sum())


def plans() -> pd.DataFrame:
    """The lines of the last version of each plan decided by then."""
    lines = read("budget_line")
    lines = lines[lines["decided_on"].isna() | (first_day(lines["decided_on"]) <= CLOSED)]
    lines["version"], lines["amount"] = pd.to_numeric(lines["version"]), pd.to_numeric(lines["amount"])
    return lines[lines["version"] == lines.groupby("project")["version"].transform("max")]


def phases() -> pd.Series:
    """The phase of each project."""
    stages = read("stage").set_index("id")
    changes = read("stage_change")
    changes["day"] = first_day(changes["on"])
    changes["position"] = pd.to_numeric(changes["stage"].map(stages["position"]))
    last = changes[changes["day"] <= CLOSED].sort_values(["day", "position"]).groupby("project")["stage"].last()
    return last.map(stages["phase"])


def test_plans_and_their_resources_by_basis(demo: Demo) -> None:
    board, head = demo.board(funding_balance.read), demo.board(funding.read)
    lines = plans()
    lines["project_phase"] = lines["project"].map(phases())
    lines = lines[lines["project_phase"] != "closed"]
    missing_in_all = 0.0
    assert [figure.key for figure in board.balances] == ["balance-ht", "balance-ttc"]
    for figure in board.balances:
        basis = figure.key.removeprefix("balance-")
        cash = lines[(lines["is_in_kind"] == "false") & (lines["tax_basis"] == basis)]
        held = demo.parts[demo.parts["project"].isin(cash["project"])]
        paying = held[held["block"].isin(["mobilised", "repayable"])]
        found = {(row.side, row.item): row.amount for row in figure.rows.itertuples()}
        same({item: found.get(("expense", item)) for item in ("investment", "operation")},
             cash.groupby("nature")["amount"].sum())  # fmt: skip
        # The grant that two projects share in an unknown way is known of neither, and of both only together.
        apart = paying[paying["project_key"] != "shared"]
        both = read("funding_share").query("share.isna()").groupby("funding")["project"].agg(frozenset)
        within = {name for name, pair in both.items() if pair <= set(cash["project"])}
        whole = paying[paying["funding"].isin(within)]
        same({block: found.get(("resource", block)) for block in ("mobilised", "repayable")},
             pd.concat([apart, whole]).groupby("block")["committed"].sum())  # fmt: skip
        pending = apart[apart["is_pending"]]
        assert cents(found.get(("resource", "pending"), Decimal(0))) == cents(pending["requested"].sum())
        missing, beyond = differences(demo, cash)
        assert (cents(found["gap", "gap"]), cents(found["gap", "surplus"])) == (cents(missing), cents(beyond))
        missing_in_all += missing
    to_find = next(kpi for kpi in head.kpis if kpi.key == "to-find")
    assert cents(to_find.value) == cents(missing_in_all)


def differences(demo: Demo, cash: pd.DataFrame) -> tuple[float, float]:
    """What these plans miss and what they have beyond, where all their amounts are known or what is known suffices."""
    shared = read("funding_share").query("share.isna()")["project"]
    missing = beyond = 0.0
    for project, plan in cash.groupby("project")["amount"].sum().items():
        paying = demo.parts[(demo.parts["project"] == project) & demo.parts["block"].isin(["mobilised", "repayable"])]
        known = paying[paying["project_key"] != "shared"]["committed"]
        gap = plan - known.sum()
        if known.dropna().empty:
            continue
        if gap < 0:
            beyond -= gap
        elif not known.isna().any() and project not in set(shared):
            missing += gap
    return missing, beyond


def value_of(ratio: funding_ratios.Ratio) -> float | None:
    return None if ratio.value is None or ratio.value.value is None else float(ratio.value.value)


def test_ratios_of_the_portfolio(demo: Demo) -> None:
    board = demo.board(funding_ratios.read)
    found = {ratio.key: value_of(ratio) for ratio in board.ratios}
    cash = demo.mobilised
    total = cash["committed"].sum()
    outside = cash[(cash["funder"] != cash["beneficiary"]) & ~cash["origin"].isin(["citizen", "own_revenue"])]
    outside = outside[~outside["instrument"].isin(["autofinancement", "recette"])]
    by_family = cash.groupby("source_family")["committed"].sum() / total
    by_origin = cash.groupby("origin")["committed"].sum() / total
    home = read("programme").set_index("id")["organisation"]
    ours = cash[cash["funder"] == cash["project"].map(read("project").set_index("id")["programme"]).map(home)]
    assert found == pytest.approx(
        {
            "dependence": outside.groupby("funder")["committed"].sum().max() / total * 100,
            "concentration": (by_family**2).sum(),
            "hybridity": (1 - (by_origin**2).sum()) / 0.75,
            "own_revenue": by_origin["own_revenue"] * 100,
            "leverage": (total - ours["committed"].sum()) / ours["committed"].sum(),
        },
        rel=1e-12,
    )


def test_resources_by_legal_form_at_the_date(demo: Demo) -> None:
    board = demo.board(funding_ratios.read)
    organisations = read("organisation").set_index("id")
    sectors = read("legal_category").set_index("id")["sector"]
    forms = read("legal_form")
    forms["day"] = first_day(forms["from_on"])
    current = forms[forms["day"] <= CLOSED].sort_values("day").groupby("organisation")["legal_category"].last()
    category = organisations["legal_category"].where(~organisations.index.isin(forms["organisation"]), None)
    category.update(current)
    carriers = read("partner").query("role == 'partner_role.carrier'")
    carriers["ended"] = carriers["to_on"].fillna("9999") < CLOSED
    still = carriers.groupby("project")["ended"].transform("all")
    carriers = carriers[~carriers["ended"] | still]
    named = carriers["organisation"].map(category).map(sectors)
    sector = named.groupby(carriers["project"]).agg(lambda found: found.iloc[0] if found.nunique() == 1 else "mixed")
    cash = demo.mobilised[demo.mobilised["project_key"] != "shared"]
    sums = cash.groupby([cash["project"].map(sector), "origin"])["committed"].sum().unstack(fill_value=0.0)
    counted = {row["sector"]: row for row in board.forms.rows.to_dict("records")}
    assert {name: row["projects"] for name, row in counted.items()} == sector.value_counts().to_dict()
    shared = demo.mobilised[demo.mobilised["project_key"] == "shared"]
    for name, row in counted.items():
        assert isinstance(row["form"], Label)
        both = {sector.get(project) for project in read("funding_share").query("share.isna()")["project"]}
        extra = shared.groupby("origin")["committed"].sum() if both == {name} else pd.Series(dtype=float)
        mix = sums.loc[name].add(extra, fill_value=0.0)
        assert cents(row["amount"]) == cents(mix.sum())
        for origin in ("public", "private", "citizen", "own_revenue"):
            share = row[f"share_{origin}"]
            assert isinstance(share, Quantity)
            assert share.value == pytest.approx(mix.get(origin, 0.0) / mix.sum() * 100)


def test_an_organisation_on_both_sides(demo: Demo) -> None:
    rows = read("funding").merge(measure(), left_on="id", right_index=True)
    counts = read("instrument").set_index("id")["counts_as_mobilised"]
    origins = read("source_family").set_index("id")["origin"]
    rows = rows[(rows["instrument"].map(counts) == "true") & (rows["source_family"].map(origins) != "in_kind")]
    given = rows[(rows["funder"] == "org-region-ouest") & rows["passed_on_from"].isna()]
    received = rows[rows["beneficiary"] == "org-fil"]
    for kind, name, own in (("given", "org-region-ouest", given), ("received", "org-fil", received)):
        head = funding.read(demo.view, Scope(about=f"{kind}.{name}"))
        assert head is not None
        kpis = {kpi.key: cents(kpi.value) for kpi in head.kpis}
        assert kpis["mobilised"] == cents(own["committed"].sum())
        assert kpis["to-pay"] == cents(own["to_pay"].sum())


def test_one_project_and_its_programme(demo: Demo) -> None:
    origin = funding_origin.read(demo.view, Scope(about="project.NCL-2023-001"))
    assert origin is not None
    own = demo.mobilised[(demo.mobilised["project"] == "NCL-2023-001") & (demo.mobilised["project_key"] != "shared")]
    rows = origin.families.rows
    assert all(isinstance(name, Named) for name in rows["family_name"])
    same(dict(zip(rows["family"], rows["amount"], strict=True)), own.groupby("source_family")["committed"].sum())
    head = funding.read(demo.view, Scope(programme="ECT"))
    assert head is not None
    ect = demo.mobilised[demo.mobilised["project"].str.startswith("ECT")]
    assert cents(head.kpis[0].value) == cents(ect["committed"].sum())

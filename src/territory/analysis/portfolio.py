"""The money of a choice of projects: read once, measured once, for the overview, the funding page and the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd

from territory.analysis.allocation import is_passed_on, measure_counted, measure_parts, measure_totals
from territory.analysis.money import BLOCKS, add, measure_amounts
from territory.analysis.plan import OPEN_PHASES, measure_gap, measure_plans
from territory.analysis.rows import keep, rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View

#: Blocks that pay a plan.
PAYING = ("mobilised", "repayable")


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Projects as they stood, their fundings, and what may be added.

    - `stages`: one row per project (`project_stage.sql`);
    - `amounts`: one row per funding; `parts`: one per part of it; `counted`: the parts that are these projects';
    - `totals`: one row per block; `outside`: parts for no project (programme, accompaniment, nothing yet);
    - `projects`: one row per project: `BLOCKS`, plan, basis, gap, fundings, unknown.
    """

    on: date
    stages: pd.DataFrame
    amounts: pd.DataFrame
    parts: pd.DataFrame
    counted: pd.DataFrame
    totals: pd.DataFrame
    outside: pd.DataFrame
    projects: pd.DataFrame

    @property
    def plans_known(self) -> int:
        """How many projects have a plan whose total can be said."""
        return int(self.projects["plan"].notna().sum())


def read_portfolio(view: View, selection: Selection) -> Portfolio:
    """The money of a selection; money for no project is in it only when the scope does not narrow a programme."""
    scope = selection.scope
    is_narrowed = bool(scope.territory or scope.terms or scope.phases or selection.period)
    return read_money(
        view,
        selection.projects,
        selection.on,
        beyond_projects=not is_narrowed,
        everything=not is_narrowed and scope.programme is None,
    )


def read_money(
    view: View,
    projects: Sequence[str],
    on: date,
    *,
    beyond_projects: bool = False,
    everything: bool = False,
    is_portfolio: bool = True,
) -> Portfolio:
    """The money of these projects at the effective date, as `Portfolio` says.

    `beyond_projects` adds the money of their programmes that is for no project; `everything` what is for nothing yet;
    `is_portfolio` False leaves an amount unknown when its share is, as a project's own sheet must.
    """
    stages = view.read("project_stage", projects=tuple(projects), on=on)
    programmes = tuple(sorted(set(stages["programme"]))) if beyond_projects else ()
    fundings = view.read(
        "funding", projects=tuple(projects), programmes=programmes, on=on, everything=everything, organisation=None
    )
    ids = tuple(fundings["id"])
    amounts = measure_amounts(
        fundings, view.read("funding_event", fundings=ids, on=on), is_followed=view.nature != "published"
    )
    parts = measure_parts(amounts, view.read("funding_share", fundings=ids))
    homes = {row["project"]: row["home"] for row in rows_of(stages)}
    counted = measure_counted(amounts, parts, projects, homes, is_portfolio=is_portfolio)
    plans = measure_plans(view.read("plan", projects=tuple(projects), on=on), projects)
    return Portfolio(
        on=on,
        stages=stages,
        amounts=amounts,
        parts=parts,
        counted=counted,
        totals=measure_totals(counted),
        outside=_measure_outside(amounts, parts, programmes, everything=everything),
        projects=measure_projects(amounts, parts, plans, stages),
    )


def _measure_outside(
    amounts: pd.DataFrame, parts: pd.DataFrame, programmes: Sequence[str], *, everything: bool
) -> pd.DataFrame:
    """Mobilised money for no project, by purpose: `purpose`, `committed`, `fundings`, `unknown` (of these)."""
    described = parts.merge(amounts[["id", "block"]], left_on="funding", right_on="id", how="left")
    # `elsewhere` was looked at and concerns none of our projects: it is nobody's here.
    is_beyond = parts["project"].isna() & ~parts["purpose"].isin(["unknown_share", "elsewhere"])
    belongs = described["programme"].isin(list(programmes)) | (everything & described["programme"].isna())
    beyond = keep(described, is_beyond & belongs & (described["block"] == "mobilised"))
    parents = dict(zip(amounts["id"], amounts["passed_on_from"], strict=True))
    present = set(beyond["funding"])
    beyond = keep(beyond, (not is_passed_on(funding, parents, present) for funding in beyond["funding"]))
    rows = [
        {
            "purpose": purpose,
            "committed": add(of_purpose["committed"]),
            "fundings": of_purpose["funding"].nunique(),
            "unknown": of_purpose.loc[of_purpose["committed"].isna(), "funding"].nunique(),
        }
        for purpose, of_purpose in beyond.groupby("purpose", sort=True)
        if not (of_purpose["committed"] == 0).all()
    ]
    return pd.DataFrame(rows, columns=["purpose", "committed", "fundings", "unknown"])


def measure_projects(
    amounts: pd.DataFrame, parts: pd.DataFrame, plans: pd.DataFrame, stages: pd.DataFrame
) -> pd.DataFrame:
    """One row per project, by id: `BLOCKS` (euros, None where nothing is known),
    plan, basis, in_kind_plan, `found`, `gap`, `fundings`, `unknown` (fundings whose amount for it is not known), and
    its name, programme, stage and phase. `gap` is None in a closed project: it looks for nothing any more.
    """
    described = {row["id"]: row for row in rows_of(amounts)}
    parents = {name: row["passed_on_from"] for name, row in described.items()}
    lines: dict[str, list[tuple[str, Decimal | None]]] = {}
    for part in rows_of(parts):
        if part["project"] is not None:
            lines.setdefault(part["project"], []).append((part["funding"], part["committed"]))
        for candidate in part["candidates"]:
            lines.setdefault(candidate, []).append((part["funding"], None))
    planned = {row["project"]: row for row in rows_of(plans)}
    rows = []
    for stage in rows_of(stages):
        own = lines.get(stage["project"], [])
        present = {funding for funding, _ in own}
        own = [line for line in own if not is_passed_on(line[0], parents, present)]
        plan = planned[stage["project"]]
        blocks: dict[str, Decimal | None] = {
            block: add(amount for funding, amount in own if described[funding]["block"] == block) for block in BLOCKS
        }
        unknown = {name for name, amount in own if amount is None and described[name]["block"] in PAYING}
        found = add(blocks[block] for block in PAYING)
        gap = measure_gap(plan["plan"], blocks["mobilised"], blocks["repayable"], has_unknown=bool(unknown))
        rows.append(
            {
                **{name: stage[name] for name in ("project", "project_name", "programme_name", "stage_name", "phase")},
                **blocks,
                "plan": plan["plan"],
                "basis": plan["basis"],
                "in_kind_plan": plan["in_kind"],
                "found": found,
                "gap": gap if stage["phase"] in OPEN_PHASES else None,
                "fundings": len(present),
                "unknown": len(unknown) if present else None,
            }
        )
    columns = [
        "project", "project_name", "programme_name", "stage_name", "phase", *BLOCKS,
        "plan", "basis", "in_kind_plan", "found", "gap", "fundings", "unknown",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns, dtype=object)

"""Who a funding is for: its shares, what is known of them, and what may be added without counting twice.

A share that is unknown leaves the money known for the portfolio and unknown for each project; both are said.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

import pandas as pd

from territory.analysis.money import AMOUNTS, BLOCKS, SPLIT, add
from territory.analysis.rows import is_missing, rows_of

_CENT = Decimal("0.01")
_ONE = Decimal(1)
_TOLERANCE = Decimal("0.000001")

#: A part's purpose: those of `funding_share`, and `unknown_share` for what its projects share in an unknown way.
PURPOSES = ("project", "programme", "accompaniment", "unallocated", "elsewhere", "unknown_share")


def measure_parts(amounts: pd.DataFrame, shares: pd.DataFrame) -> pd.DataFrame:
    """One row per part of a funding: funding, purpose, project, programme, candidates, `SPLIT`.

    The parts of a funding add up to it to the cent. What shares leave over is `unallocated`, or `unknown_share` when a
    share is missing or shares exceed the whole; `candidates` then names the projects it may be for.
    """
    lines: dict[str, list[Mapping[str, object]]] = {}
    for line in rows_of(shares.sort_values(["funding", "line"])):
        lines.setdefault(line["funding"], []).append(line)
    rows: list[dict[str, object]] = []
    for funding in rows_of(amounts):
        totals = {name: funding.get(name) for name in SPLIT}
        rows.extend({"funding": funding["id"], **part} for part in split_amounts(totals, lines.get(funding["id"], [])))
    columns = ["funding", "purpose", "project", "programme", "candidates", *SPLIT]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def split_amounts(
    totals: Mapping[str, Decimal | None], lines: Sequence[Mapping[str, object]]
) -> list[dict[str, object]]:
    """The parts of one funding, as `measure_parts` says; `lines` are its shares in order (purpose, project, share…)."""
    known = [(line, Decimal(str(line["share"]))) for line in lines if line["share"] is not None]
    unknown = [line for line in lines if line["share"] is None]
    whole = sum((share for _, share in known), Decimal(0))
    if whole > _ONE + _TOLERANCE:
        known, unknown, whole = [], list(lines), Decimal(0)
    rest = dict(totals)
    parts: list[dict[str, object]] = []
    is_complete = not unknown and abs(whole - _ONE) <= _TOLERANCE
    for rank, (line, share) in enumerate(known, 1):
        takes_rest = is_complete and rank == len(known)
        part = {name: rest[name] if takes_rest else _fraction(total, share) for name, total in totals.items()}
        rest = {name: _minus(rest[name], part[name]) for name in totals}
        parts.append(_part(line, part))
    if not is_complete:
        named = tuple(str(line["project"]) for line in unknown if line["project"] is not None)
        purpose = "unknown_share" if named else "unallocated"
        programme = next((line["programme"] for line in unknown if line["programme"] is not None), None)
        if unknown and not named:
            purpose = str(unknown[0]["purpose"])
        parts.append({"purpose": purpose, "project": None, "programme": programme, "candidates": named, **rest})
    return parts


def _part(line: Mapping[str, object], amounts: Mapping[str, Decimal | None]) -> dict[str, object]:
    return {**{name: line[name] for name in ("purpose", "project", "programme")}, "candidates": (), **amounts}


def _fraction(total: Decimal | None, share: Decimal) -> Decimal | None:
    return None if total is None else (total * share).quantize(_CENT)


def _minus(total: Decimal | None, part: Decimal | None) -> Decimal | None:
    return None if total is None or part is None else total - part


def measure_counted(
    amounts: pd.DataFrame,
    parts: pd.DataFrame,
    projects: Collection[str],
    homes: Mapping[str, str | None],
    *,
    is_portfolio: bool = True,
) -> pd.DataFrame:
    """The parts that belong to these projects, one row each, with their funding's columns, and three claims.

    - `is_unknown_share`: the money concerns them, but how much of it is not known (amounts are then None). A portfolio
      that holds every candidate knows the amount all the same; a single project (`is_portfolio=False`) never does.
    - `is_passed_on`: another row here already counts this money; totals leave it out.
    - `is_ours`: paid by the home organisation of the projects' programme (`homes`: project -> organisation).
    """
    wanted = set(projects)
    rows: list[dict[str, object]] = []
    for part in rows_of(parts):
        candidates = set(part["candidates"])
        if part["project"] in wanted:
            rows.append({**part, "is_unknown_share": False, "concerns": (part["project"],)})
        elif candidates & wanted:
            is_known = is_portfolio and candidates <= wanted
            withheld: dict[str, None] = {} if is_known else dict.fromkeys(SPLIT)
            concerns = tuple(sorted(candidates & wanted))
            rows.append({**part, **withheld, "is_unknown_share": not is_known, "concerns": concerns})
    columns = [*parts.columns, "is_unknown_share", "concerns"]
    counted = pd.DataFrame(rows, columns=columns, dtype=object)
    described = amounts.drop(columns=[name for name in SPLIT if name in amounts]).rename(columns={"id": "funding"})
    counted = counted.merge(described, on="funding", how="left", validate="many_to_one")
    present = set(counted["funding"])
    parents = dict(zip(amounts["id"], amounts["passed_on_from"], strict=True))
    counted["is_passed_on"] = [is_passed_on(funding, parents, present) for funding in counted["funding"]]
    counted["is_ours"] = [
        not is_missing(funder) and any(homes.get(project) == funder for project in concerns)
        for funder, concerns in zip(counted["funder"], counted["concerns"], strict=True)
    ]
    return counted


def is_passed_on(funding: str, parents: Mapping[str, object], present: Collection[str]) -> bool:
    """Whether an ancestor of the funding is counted here; a circle of references stops at its first repetition."""
    seen = {funding}
    parent = parents.get(funding)
    while isinstance(parent, str) and parent not in seen:
        if parent in present:
            return True
        seen.add(parent)
        parent = parents.get(parent)
    return False


def measure_totals(counted: pd.DataFrame) -> pd.DataFrame:
    """One row per block that has any funding: `AMOUNTS` (sum of the known), `known` and `expected` fundings.

    A funding is known when what can be relied upon in it is; money passed on is left out, being counted already.
    """
    rows: list[dict[str, object]] = []
    once = counted[~counted["is_passed_on"].astype(bool)]
    for block in BLOCKS:
        of_block = once[once["block"] == block]
        if of_block.empty:
            continue
        unknown = set(of_block.loc[of_block["committed"].isna(), "funding"])
        expected = of_block["funding"].nunique()
        sums = {name: add(of_block[name]) for name in AMOUNTS}
        rows.append({"block": block, **sums, "known": expected - len(unknown), "expected": expected})
    return pd.DataFrame(rows, columns=["block", *AMOUNTS, "known", "expected"])


def read_total(totals: pd.DataFrame, block: str, amount: str = "committed") -> Decimal | None:
    """The total of a block, None when nothing is known of it."""
    found = totals.loc[totals["block"] == block, amount]
    return None if found.empty or pd.isna(found.iloc[0]) else Decimal(found.iloc[0])


def measure_leverage(counted: pd.DataFrame) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Of what is mobilised: ours, the others', and the others' for one euro of ours.

    The last is None without a euro of ours, and where others pay amounts of which none is known: that is not nothing.
    """
    mobilised = counted[(counted["block"] == "mobilised") & ~counted["is_passed_on"].astype(bool)]
    is_ours = mobilised["is_ours"].astype(bool)
    ours, others = add(mobilised.loc[is_ours, "committed"]), add(mobilised.loc[~is_ours, "committed"])
    if not ours or (others is None and not is_ours.all()):
        return ours, others, None
    return ours, others, (others or Decimal(0)) / ours

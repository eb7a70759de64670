"""The tables behind the funding page: pure functions on the parts counted for a choice of projects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.money import AMOUNTS, add
from territory.analysis.rows import keep, rows_of
from territory.model.board import Named, Phrase

ORIGINS = ("public", "private", "citizen", "own_revenue", "in_kind")
#: `unstated`: the family of the funding has no level (a foundation may be local or national).
LEVELS = ("local", "regional", "national", "european", "unstated")
#: The row or the column that adds the others.
TOTAL = "total"
STEPS = ("requested", "granted", "contracted", "paid")
#: Blocks that stand beside the total, in the order they are shown.
BESIDE = ("repayable", "bridging", "guarantee", "in_kind", "other")
#: Columns of the table of fundings, and of the table of funders.
FUNDINGS = ("funder_name", "family_name", "instrument_name", "object", "status", *STEPS)
FUNDERS = ("funder_name", "family_name", "instrument_name", "statuses", "requested", "granted", "paid")


def measure_matrix(counted: pd.DataFrame) -> pd.DataFrame:
    """One row per origin and level (origin, level, amount, fundings, unknown): what is mobilised, and in kind apart.

    Each level has its `TOTAL` over origins, in kind left out, and each origin its own over levels. A cell without
    funding has 0 fundings and no amount; one whose amounts are all unknown has no amount either, and says how many. The
    column of levels not stated is there only when it holds something.
    """
    cells: dict[tuple[str, str], list[dict[str, object]]] = {}
    for row in rows_of(counted):
        if row["block"] in {"mobilised", "in_kind"} and not row["is_passed_on"]:
            origin = "in_kind" if row["block"] == "in_kind" else row["origin"]
            level = row["level"] or "unstated"
            sums = ((origin, level), (origin, TOTAL))
            for place in sums if origin == "in_kind" else (*sums, (TOTAL, level), (TOTAL, TOTAL)):
                cells.setdefault(place, []).append(row)
    shown = [at for at in LEVELS if at != "unstated" or any(level == at for _, level in cells)]
    rows = [
        {
            "origin": origin,
            "level": level,
            "amount": add(row["committed"] for row in cells.get((origin, level), ())),
            "fundings": len({row["funding"] for row in cells.get((origin, level), ())}),
            "unknown": len({row["funding"] for row in cells.get((origin, level), ()) if row["committed"] is None}),
        }
        for origin in (*ORIGINS[:-1], TOTAL, ORIGINS[-1])
        for level in (*shown, TOTAL)
    ]
    columns = ["origin", "level", "amount", "fundings", "unknown"]
    return pd.DataFrame(rows if cells else [], columns=columns)


def measure_families(once: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """One row per family of sources of what is mobilised, the largest first.

    Columns: family, family_name, origin, amount, share (of what is known, 0 to 1; None where it is not), fundings,
    unknown (fundings without a known amount).
    """
    members: dict[str, list[Mapping[str, Any]]] = {}
    for row in once:
        if row["block"] == "mobilised":
            members.setdefault(str(row["family"]), []).append(row)
    total = add(row["committed"] for rows in members.values() for row in rows)
    rows = []
    for family, parts in members.items():
        amount = add(part["committed"] for part in parts)
        named = Named(parts[0]["family_name"] or family, parts[0]["family_name_en"])
        rows.append(
            {
                "family": family,
                "family_name": named,
                "origin": parts[0]["origin"],
                "amount": amount,
                "share": amount / total if amount is not None and total else None,
                "fundings": len({part["funding"] for part in parts}),
                "unknown": len({part["funding"] for part in parts if part["committed"] is None}),
            }
        )
    rows.sort(key=lambda row: (-_euros(row["amount"]), row["family"]))
    columns = ["family", "family_name", "origin", "amount", "share", "fundings", "unknown"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def measure_staircase(counted: pd.DataFrame) -> pd.DataFrame:
    """One row per step (step, amount, known, expected fundings), over the grants whose request is known.

    The same fundings at each step, else "granted" could exceed "requested" for want of a recorded request. Own revenue
    and own funds are asked of nobody and are not there. No row when no request is known.
    """
    grants = counted[(counted["block"] == "mobilised") & ~counted["is_passed_on"].astype(bool)]
    asked = keep(grants, (row["requested"] for row in rows_of(grants)))
    expected = asked["funding"].nunique()
    rows = []
    for step in STEPS:
        unknown = asked.loc[asked[step].isna(), "funding"].nunique()
        rows.append({"step": step, "amount": add(asked[step]), "known": expected - unknown, "expected": expected})
    return pd.DataFrame(rows if expected else [], columns=["step", "amount", "known", "expected"])


def measure_beside(totals: pd.DataFrame) -> pd.DataFrame:
    """What is never inside the mobilised (block, amount, known, expected), in the order of `BESIDE`."""
    rows = {row["block"]: row for row in rows_of(totals)}
    kept = [
        {"block": block, "amount": row["committed"], "known": row["known"], "expected": row["expected"]}
        for block in BESIDE
        if (row := rows.get(block))
    ]
    return pd.DataFrame(kept, columns=["block", "amount", "known", "expected"])


def measure_fundings(counted: pd.DataFrame) -> pd.DataFrame:
    """One row per funding of these projects, the largest first: `FUNDINGS`, and funding, funder, origin, committed.

    Amounts are these projects' part of the funding, None when some of it is not known.
    """
    rows: dict[str, dict[str, object]] = {}
    for part in rows_of(counted):
        if part["funding"] not in rows:
            rows[part["funding"]] = {**part, **_name(part)}
            continue
        so_far = rows[part["funding"]]
        for name in AMOUNTS:
            pair = (so_far[name], part[name])
            so_far[name] = None if None in pair else add(pair)
    ordered = sorted(rows.values(), key=lambda row: (-(_euros(row["committed"])), str(row["funding"])))
    columns = ["funding", "funder", "family", "block", "origin", "is_passed_on", *FUNDINGS, "committed"]
    return pd.DataFrame(ordered, columns=columns, dtype=object)


def measure_funders(fundings: pd.DataFrame) -> pd.DataFrame:
    """One row per funder, family and instrument, the largest funder first: `FUNDERS`, block, fundings, committed.

    An amount adds those that are known; `unknown` counts the fundings whose amount is not; `statuses` counts by status.
    """
    kept = ("funder", "funder_name", "family_name", "instrument_name", "block")
    groups: dict[tuple[str, ...], list[dict[str, object]]] = {}
    weights: dict[str, Decimal] = {}
    for row in rows_of(fundings):
        key = tuple(str(row[name] or "") for name in ("funder_name", "family_name", "instrument_name", "block"))
        groups.setdefault(key, []).append(row)
        weights[key[0]] = weights.get(key[0], Decimal(0)) + _euros(row["committed"])
    rows = [
        {
            **{name: members[0][name] for name in kept},
            "statuses": _count_statuses(members),
            "fundings": len(members),
            "unknown": sum(member["committed"] is None for member in members),
            **{name: add(member[name] for member in members) for name in AMOUNTS},
        }
        for _, members in sorted(groups.items(), key=lambda item: (-weights[item[0][0]], item[0]))
    ]
    return pd.DataFrame(
        rows, columns=["funder", *FUNDERS, "block", "fundings", "unknown", "contracted", "committed"], dtype=object
    )


def _count_statuses(fundings: list[dict[str, object]]) -> tuple[Phrase, ...]:
    counts = Counter(str(funding["status"]).replace("_", "-") for funding in fundings)
    return tuple(
        Phrase("funding-status-count", {"status": Phrase(f"value-status-{status}"), "count": count})
        for status, count in counts.most_common()
    )


def _name(part: Mapping[str, Any]) -> dict[str, object]:
    """The family and the instrument of a funding, named in both languages."""
    names = ((name, part[f"{name}_name"], part[f"{name}_name_en"]) for name in ("family", "instrument"))
    return {f"{name}_name": None if french is None else Named(french, english) for name, french, english in names}


def _euros(amount: object) -> Decimal:
    return amount if isinstance(amount, Decimal) else Decimal(0)

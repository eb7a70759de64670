"""Money that waited goes to projects, to a programme, to accompaniment, or is said to be none of ours: one commit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import pyarrow as pa
import pyarrow.compute as pc

from territory.errors import TerritoryError
from territory.ingest.admit import derive_change
from territory.ingest.check import Report, check_sheets
from territory.ingest.sheet import Sheet
from territory.lake.change import Change
from territory.lake.view import View
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: Where a part of a funding may go. `elsewhere`: looked at, and for none of our projects.
PURPOSES = ("project", "programme", "accompaniment", "elsewhere")
_COLUMNS = ("funding", "line", "purpose", "project", "programme", "share")
_TOLERANCE = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Part:
    """Where a share of a funding goes; `share` of the whole (0 to 1), None when it is not known."""

    purpose: str
    project: str | None = None
    programme: str | None = None
    share: Decimal | None = None


def ensure_fits(parts: Sequence[Part], waiting: Decimal | None) -> None:
    """Raises TerritoryError `attach-nothing`, `attach-twice` or `attach-too-much` (shares beyond what waits)."""
    if not parts or any(part.share is not None and part.share <= 0 for part in parts):
        raise TerritoryError("attach-nothing")
    projects = [part.project for part in parts if part.project]
    if len(set(projects)) < len(projects):
        raise TerritoryError("attach-twice")
    told = sum((part.share for part in parts if part.share is not None), Decimal(0))
    if told > (Decimal(1) if waiting is None else waiting) + _TOLERANCE:
        raise TerritoryError("attach-too-much", told=f"{told * 100:.4g}", waiting=f"{(waiting or 1) * 100:.4g}")


def derive_attachment(view: View, funding: str, parts: Sequence[Part], message: str, author: str) -> Change:
    """The change that sends what waits of a funding to `parts`; what they leave goes on waiting.

    Shares that already go somewhere stay. The rows go through the checks of any file. Raises what `ensure_fits` raises,
    and TerritoryError `attach-refused` with the first thing that the checks hold against it.
    """
    lines = _read_lines(view, funding)
    kept = [line for line in lines if line["purpose"] != "unallocated"]
    waiting = _measure_waiting(kept)
    ensure_fits(parts, waiting)
    rows = [_row(part) for part in parts]
    left = None if waiting is None else waiting - sum((part.share or Decimal(0) for part in parts), Decimal(0))
    if all(part.share is not None for part in parts) and (left is None or left > _TOLERANCE):
        rows.append({"purpose": "unallocated", "share": _text(left)})
    used = {int(str(line["line"])) for line in kept}
    free = (number for number in range(1, len(lines) + len(rows) + 2) if number not in used)
    for row, number in zip(rows, free, strict=False):
        row |= {"funding": funding, "line": str(number)}
    report = _check(view, rows)
    written = {int(str(row["line"])) for row in rows}
    gone = [line for line in lines if line["purpose"] == "unallocated" and int(str(line["line"])) not in written]
    change = derive_change(report, kind="form", message=message, author=author, base=view.number)
    removals = {"funding_share": _keys(funding, gone)} if gone else {}
    return replace(change, removals=removals)


def _read_lines(view: View, funding: str) -> list[dict[str, object]]:
    shares = view.read_columns("funding_share", _COLUMNS)
    own: list[dict[str, object]] = shares.filter(pc.equal(shares["funding"], funding)).to_pylist()
    return sorted(own, key=lambda line: int(str(line["line"])))


def _measure_waiting(kept: Sequence[dict[str, object]]) -> Decimal | None:
    """What is left of the whole; None when a share that stays is unknown."""
    if any(line["share"] is None for line in kept):
        return None
    return max(Decimal(1) - sum((Decimal(str(line["share"])) for line in kept), Decimal(0)), Decimal(0))


def _row(part: Part) -> dict[str, str | None]:
    return {"purpose": part.purpose, "project": part.project, "programme": part.programme, "share": _text(part.share)}


def _text(share: Decimal | None) -> str | None:
    return None if share is None else f"{share.normalize():f}"


def _check(view: View, rows: Sequence[dict[str, str | None]]) -> Report:
    sheet = Sheet(
        file="", sha256="", table=read_table("funding_share"), header=_COLUMNS,
        rows=[(n, [row.get(name) for name in _COLUMNS]) for n, row in enumerate(rows, 1)],
    )  # fmt: skip
    report = check_sheets([sheet], view)
    if report.rejected:
        finding = next(item for entry in report.entries for item in entry.findings if item.blocks)
        raise TerritoryError("attach-refused", finding=finding.code, value=finding.value or "")
    return report


def _keys(funding: str, lines: Sequence[dict[str, object]]) -> pa.Table:
    rows = [{"funding": funding, "line": int(str(line["line"]))} for line in lines]
    return tabulate(read_table("funding_share"), rows)

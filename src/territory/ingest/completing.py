"""What records lack and what they say implies: presence of a value, ends of periods, what is usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from territory.ingest.block import Block
from territory.ingest.columns import Column
from territory.ingest.finding import NOTE, Finding
from territory.ingest.identity import Record, read_rows
from territory.ingest.question import Assumption
from territory.ingest.resolve import Resolver
from territory.model.period import read_first_day, read_last_day
from territory.schema.table import Table

#: What a row is unless it says otherwise, for columns that foreign files never have. Where a wrong guess would change
#: a figure or a person's rights there is none: the row is asked about.
_USUAL: Mapping[str, Mapping[str, str]] = {
    "body": {"is_example": "false"},
    "budget_line": {"version": "1", "is_in_kind": "false"},
    "follow_up": {"is_not_applicable": "false"},
    "indicator": {"version": "1", "decimals": "0"},
    "grid": {"version": "1", "is_proposed": "false"},
    "note": {"is_public": "false"},
    "observation": {"breakdown": "total"},
    "scheme": {"regime": "unknown"},
    "testimony": {"consent": "none"},
    "document": {"consent": "none"},
}


def complete(
    table: Table,
    block: Block,
    columns: Mapping[str, Column],
    records: list[Record],
    rows: list[int],
    resolve: Resolver,
) -> tuple[list[Assumption], list[Finding]]:
    """Fills the records in place, and drops (from `records` and `rows`) those that say nothing; says both."""
    findings: list[Finding] = []
    if table.name == "observation":
        findings += _complete_observations(block, columns, records, rows)
    if table.name == "site":
        _complete_sites(records)
    if table.name == "document":
        _complete_documents(records)
    if "position" in table.names and table.field("position").required:
        _number(records)
    return _put_usual(table, block, columns, records, resolve), findings


def _complete_observations(
    block: Block, columns: Mapping[str, Column], records: list[Record], rows: list[int]
) -> list[Finding]:
    """Presence and reason of each value; what is neither given nor said missing is not an observation."""
    findings, kept = [], []
    value = columns.get("value")
    for n, (record, row) in enumerate(zip(records, rows, strict=True)):
        start, end = record.get("period_start"), record.get("period_end")
        record["period_start"] = _as_day(start or end, read_first_day)
        record["period_end"] = _as_day(end or start, read_last_day)
        is_said = any(record.get(name) is not None for name in ("value", "text_value"))
        why = value.reasons.get(row) if value is not None else None
        if record.get("presence") is None:
            if is_said:
                record["presence"] = "present"
            elif why is not None:
                record["presence"] = why[0]
                record["reason"] = record.get("reason") or why[1]
            elif record.get("reason"):
                record["presence"] = "missing"
        elif not is_said and why is not None and record["presence"] != "not_due":
            record["reason"] = record.get("reason") or why[1]
        if record.get("presence") is None:
            line, letter = (
                block.place(row, value.column) if value and value.column is not None else (block.rows[row][0], None)
            )
            findings.append(
                Finding(
                    line, "value", "observation-empty", NOTE, None, "observation", block.file, block.sheet, {}, letter
                )
            )
        else:
            kept.append(n)
    records[:], rows[:] = [records[n] for n in kept], [rows[n] for n in kept]
    return findings


def _as_day(text: str | None, read: Callable[[str | None], date | None]) -> str | None:
    """A date known in part as a day; what is no date stays, and the checks say so."""
    try:
        day = read(text)
    except ValueError:
        return text
    return day.isoformat() if day else None


def _complete_sites(records: Sequence[Record]) -> None:
    """A point nobody qualified is approximate; a place known by its commune alone is at the commune."""
    for record in records:
        if record.get("precision") is None:
            if record.get("latitude") is not None:
                record["precision"] = "approximate"
            elif (record.get("territory") or "").startswith("commune-"):
                record["precision"] = "commune"
            elif record.get("territory"):
                record["precision"] = "territory"


def _complete_documents(records: Sequence[Record]) -> None:
    for record in records:
        if record.get("kind") is None and record.get("url"):
            record["kind"] = "link"


def _number(records: Sequence[Record]) -> None:
    """Positions in the order of the file, for a list that has none at all."""
    if any(record.get("position") for record in records):
        return
    for n, record in enumerate(records, start=1):
        record["position"] = str(n)


def _put_usual(
    table: Table, block: Block, columns: Mapping[str, Column], records: Sequence[Record], resolve: Resolver
) -> list[Assumption]:
    """What is so unless said otherwise; a row that the lake holds keeps what it says there."""
    usual = {name: text for name, text in _USUAL.get(table.name, {}).items() if name not in columns}
    if not usual or not records:
        return []
    held = {}
    if set(table.key) <= set(columns):
        for row in read_rows(table, (*table.key, *usual), resolve):
            held[tuple(row[name] for name in table.key)] = row
    for record in records:
        known = held.get(tuple(record.get(name) for name in table.key), {})
        for name, text in usual.items():
            if record.get(name) is None:
                record[name] = known.get(name) or text
    return [
        Assumption(
            f"constant:{block.id}:{name}", text, tuple(table.field(name).enum), {"slot": table.field(name).title.fr}
        )
        for name, text in usual.items()
        if name not in {"breakdown", "version", "is_example"}
    ]

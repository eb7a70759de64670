"""« Il s'est passé »: what the projects' facts tell by the day they bear, between two dates, by importance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from territory.analysis.project_story import say_story
from territory.analysis.rows import rows_of
from territory.analysis.targets import is_missed
from territory.lake.view import View
from territory.model.board import Label, Named, Phrase, Quantity
from territory.model.period import read_first_day

#: What is told first: what was decided, what it became, the money, the results, then the partners and the stories.
#: A kind is that of `since_happened.sql`; money is told apart by what happened to it.
IMPORTANCE = (
    "decision", "label", "label_end", "stage", "ended",
    "refused", "cancelled", "withdrawn", "clawed_back", "granted", "contracted", "amended", "paid", "requested",
    "target_missed", "target_reached", "target_unknown", "experiment", "evaluation", "value",
    "replication", "milestone", "experiment_started", "partner", "partner_left", "site", "link", "participation",
    "lesson", "testimony", "event", "note", "document", "weather", "started", "applied",
)  # fmt: skip
#: Where each kind is kept: the table whose row tells it.
TABLES = {
    "label_end": "label", "stage": "stage_change", "funding": "funding_event", "value": "observation",
    "partner_left": "partner", "experiment_started": "experiment", "link": "project_link",
    "applied": "project", "started": "project", "ended": "project",
}  # fmt: skip
_DATES = frozenset({"applied", "started", "ended"})


@dataclass(frozen=True, slots=True)
class Told:
    """One thing told in a sentence.

    - `project`: whose it is, None when it is common to several; `on`: a partial date, None when nobody dated it;
    - `rank`: its place in the order of importance; `table` and `key`: its row; `import_id`: the last that changed it;
    - `cells`: for a correction, each cell before and after.
    """

    project: str | None
    kind: str
    rank: int
    on: str | None
    said: Phrase
    table: str
    key: str
    detail: str | None = None
    source_url: str | None = None
    import_id: str | None = None
    amount: Decimal | None = None
    cells: tuple[Phrase, ...] = ()

    @property
    def order(self) -> tuple[int, int, str, str]:
        """The most important first, then the latest, then by its row: no tie is left to chance."""
        day = read_first_day(self.on) if self.on else None
        return (self.rank, -day.toordinal() if day else 0, self.table, self.key)


def read_happened(view: View, projects: Sequence[str], since: date, on: date) -> tuple[Told, ...]:
    """What happened to these projects after `since` and by `on`, by importance; no judgement on published data.

    Notes and meetings that are not public are only for those who read live data.
    """
    is_published = view.nature == "published"
    rows = rows_of(
        view.read("since_happened", projects=tuple(projects), since=since, on=on, is_internal="restricted" in view.sees)
    )
    staged = {(row["project"], str(row["on"])[:7]) for row in rows if row["kind"] in {"stage", "label"}}
    told = [
        _tell(row)
        for row in rows
        if not (row["kind"] == "weather" and is_published)
        # A date of the project's own says nothing more where a change of stage tells that month.
        and not (row["kind"] in _DATES and (row["project"], str(row["on"])[:7]) in staged)
    ]
    if not is_published:
        told += [
            tell_target(row) for row in rows_of(view.read("since_target", projects=tuple(projects), since=since, on=on))
        ]
    return tuple(sorted(told, key=lambda item: (item.project or "", item.order)))


def _tell(row: Mapping[str, Any]) -> Told:
    kind = row["code"] if row["kind"] == "funding" else row["kind"]
    said, detail = _say(row)
    return Told(
        project=row["project"],
        kind=kind,
        rank=IMPORTANCE.index(kind),
        on=row["on"],
        said=said,
        table=TABLES.get(row["kind"], row["kind"]),
        key=row["key"],
        detail=detail,
        source_url=row["source_url"],
        import_id=row["import"],
        # Each euro once: what is passed on was told when it was first given.
        amount=row["amount"] if row["kind"] == "funding" and not row["is_passed_on"] else None,
    )


def _say(row: Mapping[str, Any]) -> tuple[Phrase, str | None]:
    """The sentence and what was written about it; the words of the project's sheet where it has them."""
    named = Named(row["name"], row["name_en"]) if row["name"] else None
    role = Named(row["role"], row["role_en"]) if row["role"] else None
    match row["kind"]:
        case "decision":
            values: dict[str, object] = {"verdict": named, "body": row["role"]}
            return Phrase(f"since-decision-{row['code']}", values), row["text"]
        case "value":
            number = Quantity(row["value"], row["unit"] or "", int(row["decimals"] or 0))
            value = row["text"] if row["value"] is None else number
            return Phrase("since-value", {"indicator": named, "value": value, "count": int(row["count"])}), None
        case "partner":
            return Phrase("since-partner", {"name": row["name"], "role": role}), None
        case "partner_left":
            return Phrase("since-partner-left", {"name": row["name"], "role": role}), None
        case "replication":
            state = Label("replication", "state", row["code"])
            return Phrase("since-replication", {"place": row["name"], "state": state}), row["text"]
        case "participation":
            return Phrase("since-participation", {"title": row["name"]}), row["text"]
        case "experiment_started" | "document":
            return Phrase(f"since-{row['kind'].replace('_', '-')}", {"name": row["name"]}), None
        case "site":
            return Phrase("since-site" if row["name"] else "since-site-unnamed", {"name": row["name"]}), None
        case "testimony":
            return Phrase("since-testimony", {"side": Label("testimony", "side", row["code"])}), None
        case "event":
            return Phrase("since-event", {"title": row["name"], "kind": Label("event", "kind", row["code"])}), None
    fact = say_story(row)
    return fact.said, fact.detail


def tell_target(row: Mapping[str, Any]) -> Told:
    """Whether a target that fell due was reached, as people read it: rounded as the indicator is shown."""
    decimals, unit = int(row["decimals"] or 0), str(row["unit"] or "")
    value, target, upper = (
        None if row[name] is None else round(float(row[name]), decimals) for name in ("value", "target_value", "upper")
    )
    kind = "target_unknown"
    if row["kind"] != "observe" and value is not None and target is not None:
        kind = "target_missed" if is_missed(row["kind"], value, target, upper) else "target_reached"
    values: dict[str, object] = {
        "indicator": Named(row["name"], row["name_en"]),
        "value": Quantity(value, unit, decimals),
        "target": Quantity(target, unit, decimals),
        "upper": Quantity(upper, unit, decimals),
        "is_band": int(upper is not None),
    }
    said = Phrase(f"since-{kind.replace('_', '-')}", values)
    return Told(
        row["project"], kind, IMPORTANCE.index(kind), row["due_on"], said, "target", row["target"],
        import_id=row["import"],
    )  # fmt: skip

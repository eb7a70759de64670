"""Digital commons: how fresh they are against how long it takes to validate what comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Phrase, Quantity

_COLUMNS = ("common_name", "project_name", "age", "freshness_target", "delay", "freshness", "validated_by", "licence")


@dataclass(frozen=True, slots=True)
class Common:
    """One digital common in words: its freshness, its delay, the tension between them, and its rules as written."""

    name: str
    url: str | None
    project: str
    project_name: str
    description: str | None
    said: tuple[Phrase, ...]
    rules: str | None
    validated_by: str | None
    licence: str | None


@dataclass(frozen=True, slots=True)
class Commons:
    """Digital commons as a table (`_COLUMNS`; exact days in `age_days`, `target_days`, `delay_days`), and one by one.

    `freshness` is `within` or `over` its target, `unaimed` without a target, `unknown` without a value, and
    `unjudged` on what was only published: nothing is computed on real organisations there.
    """

    figure: Figure
    commons: tuple[Common, ...]


def read_commons(view: View, projects: Sequence[str], on: date) -> Commons:
    """The digital commons of these projects, with the last age and delay known at the effective date.

    The two are dimensions of one governance (`domain.md` §3): what is validated with care comes later, what comes at
    once is validated less. Values in another unit than days are shown and compared with nothing.
    """
    found = rows_of(view.read("learning_commons", projects=tuple(projects), on=on))
    is_judged = view.nature != "published"
    rows = [_measure(row, is_judged=is_judged) for row in found]
    known = sum(row["age_days"] is not None and row["delay_days"] is not None for row in rows)
    columns = ["common", "project", "age_days", "target_days", "delay_days", *_COLUMNS]
    frame = pd.DataFrame(rows, columns=columns, dtype=object)
    figure = Figure("commons", _say(rows), frame, _COLUMNS, Coverage(known, len(rows), "commons-known"))
    told = zip(found, rows, strict=True)
    return Commons(figure, tuple(_tell(row, line, is_judged=is_judged) for row, line in told))


def _measure(row: Mapping[str, Any], *, is_judged: bool) -> dict[str, Any]:
    age, delay = (_days(row[name], row[f"{name}_unit"]) for name in ("age", "delay"))
    target = None if row["freshness_target_days"] is None else int(row["freshness_target_days"])
    return {
        **{name: row[name] for name in ("common", "common_name", "project", "project_name", "validated_by", "licence")},
        "age_days": age,
        "target_days": target,
        "delay_days": delay,
        "age": _quantity(row["age"], row["age_unit"]),
        "freshness_target": None if target is None else Phrase("learning-days", {"count": target}),
        "delay": _quantity(row["delay"], row["delay_unit"]),
        "freshness": derive_freshness(age, target) if is_judged else "unjudged",
    }


def derive_freshness(age: float | None, target: int | None) -> str:
    """Where an age stands against its target, in days: `within`, `over`, `unaimed` or `unknown`."""
    if age is None:
        return "unknown"
    if target is None:
        return "unaimed"
    return "within" if age <= target else "over"


def _days(value: object, unit: str | None) -> float | None:
    """A value in days; None when it is unknown or in another unit."""
    is_days = unit is not None and unit.strip().lower().split(" ")[0] in {"jour", "jours", "day", "days", "j"}
    return float(str(value)) if value is not None and is_days else None


def _quantity(value: object, unit: str | None) -> Phrase | Quantity | None:
    if value is None:
        return None
    days = _days(value, unit)
    if days is None:
        return Quantity(float(str(value)), unit or "")
    return Phrase("learning-days", {"count": int(days) if days == int(days) else days})


def _say(rows: Sequence[Mapping[str, Any]]) -> Phrase:
    counts = {state: sum(row["freshness"] == state for row in rows) for state in ("within", "over", "unknown")}
    aimed = counts["within"] + counts["over"]
    values = {"count": len(rows), "aimed": aimed, **counts}
    if not rows:
        return Phrase("learning-commons-none")
    return Phrase("learning-commons-sentence" if aimed else "learning-commons-unknown", values)


def _tell(row: Mapping[str, Any], line: Mapping[str, Any], *, is_judged: bool) -> Common:
    names = ("project", "project_name", "description", "rules", "validated_by", "licence", "url")
    said = (_say_age(row, line), _say_delay(row, line), *_say_tension(line, is_judged=is_judged))
    return Common(name=row["common_name"], said=said, **{name: row[name] for name in names})


def _say_age(row: Mapping[str, Any], line: Mapping[str, Any]) -> Phrase:
    values = {"age": line["age"], "target": line["freshness_target"], "on": row["age_on"]}
    has_target = "" if line["target_days"] is None else "-aimed"
    if line["age"] is None:
        followed = "unfollowed" if row["age_indicator"] is None else "unknown"
        return Phrase(f"learning-common-age-{followed}{has_target}", {"target": line["freshness_target"]})
    return Phrase(f"learning-common-age{has_target}", values)


def _say_delay(row: Mapping[str, Any], line: Mapping[str, Any]) -> Phrase:
    if line["delay"] is None:
        followed = "unfollowed" if row["delay_indicator"] is None else "unknown"
        return Phrase(f"learning-common-delay-{followed}")
    return Phrase("learning-common-delay", {"delay": line["delay"], "on": row["delay_on"]})


def _say_tension(line: Mapping[str, Any], *, is_judged: bool) -> tuple[Phrase, ...]:
    """What validating takes of the age aimed at; nothing where one of the two is unknown."""
    delay, target = line["delay_days"], line["target_days"]
    if not is_judged or delay is None or not target:
        return ()
    share = Quantity(delay * 100 / target, "%", 0)
    return (Phrase("learning-common-tension" if delay <= target else "learning-common-tension-over", {"share": share}),)

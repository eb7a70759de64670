"""Follow-ups, targets and observations: what is expected, what is aimed at, what came."""

from __future__ import annotations

import random
from typing import Any

from demo.dates import first_day, last_day, later, read_periods
from demo.ledger import Ledger, Row
from demo.parameters import HORIZON, Parameters, read_line, read_programme
from demo.series import FollowUp, measure_value, split_ratio, split_total


def read_follow_up(parameters: Parameters, project: dict[str, Any], line: str) -> FollowUp:
    """The follow-up that a line such as `SOC01 monthly 40>90 rank=1 by=sexe` describes."""
    words, options = read_line(line)
    indicator, frequency, slope = words[:3]
    opening, final = slope.split(">")
    kind, decimals = parameters.indicators["codes"][indicator][:2]
    if indicator == "INN01":
        opening = final = str((first_day(project["started"]) - first_day(project["applied"])).days)
    return FollowUp(
        project["id"], indicator, frequency, float(opening), float(final), kind, decimals, options, "peak" in words
    )


def write_impact(ledger: Ledger, parameters: Parameters) -> None:
    """Everything about indicators, project by project, then the targets of programmes and the revised ones."""
    for project in parameters.projects:
        lines = list(project["kpis"])
        if "started" in project and lines:
            followed = {line.split()[0] for line in lines}
            shared = parameters.indicators["shared_lines"][read_programme(project)]
            lines += [line for line in shared if line.split()[0] not in followed]
        for line in lines:
            follow_up = read_follow_up(parameters, project, line)
            start = follow_up.options.get("from", project.get("started", project["applied"]))
            end = last_day(follow_up.options.get("to", project.get("ended", HORIZON))).isoformat()
            if follow_up.frequency == "once":
                start = end = first_day(start).isoformat()
            _write_follow_up(ledger, parameters, project, follow_up, start, end)
            if "na" not in follow_up.options:
                _write_target(ledger, project, follow_up)
                _write_observations(ledger, parameters, follow_up, read_periods(follow_up.frequency, start, end))


def _write_follow_up(
    ledger: Ledger, parameters: Parameters, project: dict[str, Any], follow_up: FollowUp, start: str, end: str
) -> None:
    _, _, _, collector, why = parameters.indicators["codes"][follow_up.indicator]
    chance = parameters.chance("follow-up", follow_up.project, follow_up.indicator)
    row: Row = {
        "project": follow_up.project,
        "indicator": follow_up.indicator,
        "why": why,
        "key_rank": follow_up.options.get("rank", ""),
        "frequency": follow_up.frequency,
        "is_not_applicable": "na" in follow_up.options,
        "reason": f"{follow_up.options['na']}." if "na" in follow_up.options else "",
    }
    if "na" not in follow_up.options:
        periods = read_periods(follow_up.frequency, start, end)
        row |= {
            "first_due_on": periods[0][1],
            "last_due_on": _read_last_due(project, follow_up, start, periods),
            "lag_days": parameters.indicators["lag_days"][follow_up.frequency],
            "collector": collector,
        }
        if "baseline" in follow_up.options:
            row["baseline"], row["baseline_on"] = follow_up.options["baseline"].split("@")
        elif chance.random() < 0.6:
            row |= {"baseline": follow_up.opening, "baseline_on": project["applied"][:7]}
    ledger.write("follow_up", row, project.get("started", project["applied"]), lag=30)
    if "ended" in project and "na" not in follow_up.options:
        # nothing more is expected once the project has ended, which nobody knew at the start
        ledger.write("follow_up", {**row, "last_due_on": periods[-1][1]}, project["ended"], lag=30)


def _read_last_due(project: dict[str, Any], follow_up: FollowUp, start: str, periods: list[tuple[str, str]]) -> str:
    """The end of the last period expected from the start: as planned, even where the project will stop earlier."""
    if follow_up.frequency == "once":
        return periods[-1][1]
    if "ended" in project:
        planned = read_periods(follow_up.frequency, start, last_day(project["planned_end"]).isoformat())
        return max(planned[-1:], periods[-1:])[0][1]
    return periods[-1][1] if "to" in follow_up.options else ""


def _write_target(ledger: Ledger, project: dict[str, Any], follow_up: FollowUp) -> None:
    """`target=kind:value@due`, `target=band:low-high@due` or `target=observe`."""
    if "target" not in follow_up.options:
        return
    kind, _, rest = follow_up.options["target"].partition(":")
    value, _, due_on = rest.partition("@")
    low, _, high = value.partition("-")
    set_on = project.get("started", project["applied"])
    row: Row = {
        "id": f"T-{follow_up.project}-{follow_up.indicator}",
        "project": follow_up.project,
        "programme": "",
        "indicator": follow_up.indicator,
        "kind": kind,
        "value": low,
        "upper": high,
        "due_on": due_on,
        "set_on": set_on,
        "revises": "",
        "reason": "",
    }
    ledger.write("target", row, set_on, lag=30)


def _write_observations(
    ledger: Ledger, parameters: Parameters, follow_up: FollowUp, periods: list[tuple[str, str]]
) -> None:
    chance = parameters.chance("series", follow_up.project, follow_up.indicator)
    # teams differ: some send everything on time, some are often late
    carelessness = parameters.chance("care", follow_up.project).choice((0.3, 0.6, 0.8, 1.0, 1.2, 1.7, 2.4))
    announces = chance.random() < 0.5
    lag = parameters.indicators["lag_days"][follow_up.frequency]
    late = parameters.indicators["late"]
    for index, (start, end) in enumerate(periods):
        value = measure_value(follow_up, index, len(periods), start, chance)
        row: Row = {
            "project": follow_up.project,
            "indicator": follow_up.indicator,
            "period_start": start,
            "period_end": end,
            "breakdown": "total",
            "is_break": start[:7] <= follow_up.options.get("break", "") <= end[:7],
        }
        arrival = chance.randint(2, lag)
        fate = chance.random()
        if chance.random() < late["late"] * carelessness:
            arrival = lag + chance.randint(10, 130)
        is_sent = fate >= late["never"] * carelessness
        if announces and follow_up.frequency in ("quarterly", "half_yearly", "yearly"):
            ledger.write("observation", {**row, "is_break": False, "presence": "not_due"}, end, known=end)
            if not is_sent or arrival > lag:
                ledger.withdraw("observation", row, later(end, lag + 1))
        if not is_sent:
            continue
        if row["is_break"]:
            row["note"] = parameters.indicators["reasons"]["break"]
        _write_value(ledger, parameters, follow_up, row, value, later(end, arrival), chance, fate / carelessness)


def _write_value(
    ledger: Ledger,
    parameters: Parameters,
    follow_up: FollowUp,
    row: Row,
    value: float,
    known: str,
    chance: random.Random,
    fate: float,
) -> None:
    """One reported period: missing or withheld with its reason, or a value, sometimes provisional and then revised."""
    late, reasons = parameters.indicators["late"], parameters.indicators["reasons"]
    dated = str(row["period_end"])
    if fate < late["never"] + late["missing"]:
        missing: Row = {**row, "presence": "missing", "reason": chance.choice(reasons["missing"])}
        ledger.write("observation", missing, dated, known=known)
        return
    if fate < late["never"] + late["missing"] + late["withheld"]:
        withheld: Row = {**row, "presence": "withheld", "reason": chance.choice(reasons["withheld"])}
        ledger.write("observation", withheld, dated, known=known)
        return
    _, _, quality, collector, _ = parameters.indicators["codes"][follow_up.indicator]
    row = {**row, "presence": "present", "quality": quality, "collector": collector}
    if row["period_start"] == "2020-04-01" and value == 0:
        row["note"] = reasons["closed"]
    if chance.random() < 0.06:
        row["evidence_url"] = (
            f"https://demonstration.example/preuves/{follow_up.project.lower()}-{follow_up.indicator.lower()}-{dated}"
        )
    is_provisional = follow_up.frequency != "monthly" and chance.random() < late["provisional"]
    filled = _fill_value(follow_up, row, value, chance)
    if follow_up.indicator == "INN06":
        filled["text_value"] = parameters.indicators["maturity"]["words"][int(value) - 1]
    if is_provisional and not follow_up.is_ratio and "by" not in follow_up.options:
        first = round(value * chance.uniform(0.88, 1.1), follow_up.decimals)
        ledger.write("observation", {**filled, "value": first, "quality": "provisional"}, dated, known=known)
        ledger.write(
            "observation", {**filled, "quality": "revised"}, dated, known=later(known, chance.randint(70, 200))
        )
        return
    ledger.write("observation", filled, dated, known=known)
    if "by" in follow_up.options:
        _write_breakdown(ledger, parameters, follow_up, filled, known, chance)


def _fill_value(follow_up: FollowUp, row: Row, value: float, chance: random.Random) -> Row:
    if not follow_up.is_ratio:
        return {**row, "value": value}
    value, numerator, denominator = split_ratio(follow_up, value, str(row["period_end"]), chance)
    return {**row, "value": value, "numerator": numerator, "denominator": denominator}


def _write_breakdown(
    ledger: Ledger, parameters: Parameters, follow_up: FollowUp, total: Row, known: str, chance: random.Random
) -> None:
    """Parts that add up to the total; all withheld when one of them would show fewer than five persons."""
    name = follow_up.options["by"]
    classes = parameters.indicators["breakdowns"][name]
    weights = [weight for _, weight in classes]
    counted = float(str(total["denominator" if follow_up.is_ratio else "value"]))
    parts = split_total(counted, weights, 0 if follow_up.is_ratio else follow_up.decimals, chance)
    shares = [part / counted if counted else 0 for part in parts]
    numerators = split_total(float(str(total.get("numerator", 0))), shares, 0, chance, noise=0.02)
    is_small = follow_up.decimals == 0 and name != "college" and any(0 < part < 5 for part in parts)
    for (label, _), part, numerator in zip(classes, parts, numerators, strict=True):
        row: Row = {column: cell for column, cell in total.items() if column != "evidence_url"}
        row |= {"breakdown": f"{name}={label}", "note": "", "value": part}
        if is_small:
            for column in ("value", "numerator", "denominator", "quality"):
                row.pop(column, None)
            row |= {"presence": "withheld", "reason": parameters.indicators["reasons"]["small"]}
        elif follow_up.is_ratio:
            if not part:
                continue
            scale = 100 if follow_up.kind == "percent" else 1
            row |= {"value": round(scale * numerator / part, follow_up.decimals), "numerator": numerator}
            row["denominator"] = part
        ledger.write("observation", row, str(total["period_end"]), known=known)

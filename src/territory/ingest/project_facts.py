"""Where a catalogue's projects are, at which stage since when, and for how much."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from territory.ingest.columns import Column
from territory.ingest.exploding import explode
from territory.ingest.finding import NOTE
from territory.ingest.identity import Record, read_rows
from territory.ingest.question import Assumption, Question
from territory.ingest.references import Said, resolve_column
from territory.schema.registry import read_table

if TYPE_CHECKING:
    from territory.ingest.project_list import Catalogue

#: How a catalogue's single amount is called among a project's budget lines.
HEADING = "Budget total"


def put_sites(catalogue: Catalogue) -> None:
    """A site per place that a row says, or per point; a place nobody knows is said, the point is kept."""
    places = _settle_places(catalogue)
    slots = {"territory": "place", "name": "place_name", "latitude": "latitude", "longitude": "longitude"}
    at = {name: catalogue.at(slot) for name, slot in slots.items()}
    for row, project in enumerate(catalogue.projects):
        if project is None:
            continue
        point = _read_point(catalogue, row)
        said = places.get(row) or [(None, None)]
        for territory, written in said:
            # One point cannot be in several communes: it is then the project's, not any of theirs.
            latitude, longitude = point if len(said) == 1 else (None, None)
            if territory is None and latitude is None:
                continue
            is_commune = (territory or "").startswith("commune-")
            record: Record = {
                "id": None, "project": project, "name": catalogue.text("place_name", row) or written,
                "territory": territory, "latitude": latitude, "longitude": longitude,
                "precision": "approximate" if latitude else "commune" if is_commune else "territory",
            }  # fmt: skip
            catalogue.building.put("site", record, row, at)
    catalogue.building.put_keys("site", catalogue.resolve)


def _settle_places(catalogue: Catalogue) -> dict[int, list[tuple[str | None, str | None]]]:
    """(territory, or else what is written) of each place that each row says: a cell may say several."""
    place = catalogue.columns.get("place")
    if place is None:
        return {}
    exploded = explode(
        catalogue.block, place, catalogue.choices, lambda text: catalogue.resolve.knows("territory", text)
    )
    catalogue.assumptions += exploded.assumptions
    said, written = Said(), list(exploded.column.texts)
    resolve_column(
        exploded.block, exploded.column, catalogue.resolve, catalogue.choices, said,
        programme_of=lambda n: catalogue.programmes[exploded.rows[n]],
    )  # fmt: skip
    catalogue.take(said, NOTE)
    unknown = {place for places in said.unknown.get("place", {}).values() for place in places}
    found: dict[int, list[tuple[str | None, str | None]]] = {}
    for n, (row, key) in enumerate(zip(exploded.rows, exploded.column.texts, strict=True)):
        if n in unknown:
            catalogue.building.note(row, place.column, "place-unknown", written[n])
        is_known = n not in unknown and n not in said.waiting
        found.setdefault(row, []).append((key, None) if is_known else (None, written[n]))
    return found


def _read_point(catalogue: Catalogue, row: int) -> tuple[str | None, str | None]:
    latitude, longitude = catalogue.text("latitude", row), catalogue.text("longitude", row)
    if latitude is None or longitude is None:
        return None, None
    try:
        is_on_earth = abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180
    except ValueError:
        is_on_earth = False
    if not is_on_earth:
        catalogue.building.note(row, catalogue.at("latitude"), "coordinates-outside", f"{latitude} ; {longitude}")
        return None, None
    return latitude, longitude


def put_stages(catalogue: Catalogue) -> None:
    """The stage each row says, dated by its own column; without a date it is asked, never taken from another fact."""
    column, resolve = catalogue.columns.get("stage"), catalogue.resolve
    if column is None:
        return
    latest = _read_latest(catalogue)
    stages = _settle_stages(catalogue, column)
    undated: list[int] = []
    has_unsure_date = False
    for row, project in enumerate(catalogue.projects):
        stage, on = stages.get(row), catalogue.text("stage_on", row)
        if project is None or stage is None:
            continue
        known = latest.get(project)
        if known is not None and known[1] == stage and (on is None or known[0] <= on):
            on = known[0]  # it stands there already: the same fact, not a new one
        if on is None:
            undated.append(row)
            catalogue.building.note(row, column.column, "stage-undated", resolve.label("stage", stage))
            continue
        has_unsure_date = has_unsure_date or known is None or known[0] != on
        record: Record = {"project": project, "on": on, "stage": stage}
        at = {"stage": column.column, "on": catalogue.at("stage_on")}
        catalogue.building.put("stage_change", record, row, at)
    _say_dates(catalogue, undated, has_unsure_date)


def _say_dates(catalogue: Catalogue, undated: list[int], has_unsure_date: bool) -> None:
    block, at = catalogue.block, catalogue.at("stage_on")
    if undated and "stage_on" not in catalogue.columns:
        lines = tuple(block.rows[row][0] for row in undated)
        detail = {"slot": read_table("stage_change").field("on").title.fr}
        catalogue.questions.append(Question(f"constant:{block.id}:stage_on", (), lines, detail))
    if at is not None and has_unsure_date:
        topic = f"stage-date:{block.id}"
        catalogue.assumptions.append(Assumption(topic, "column", ("column",), {"label": block.labels[at]}, False))


def _settle_stages(catalogue: Catalogue, column: Column) -> dict[int, str]:
    """The stage of each row, one of its own programme: a stage of another programme is none."""
    said, resolve = Said(), catalogue.resolve
    slot = replace(column.slot, kind="reference", refers_to="stage")
    named = replace(column, slot=slot, texts=list(column.texts))
    resolve_column(catalogue.block, named, resolve, catalogue.choices, said,
                   programme_of=lambda row: catalogue.programmes[row])  # fmt: skip
    catalogue.take(said, NOTE)
    owners = resolve.index("stage").owners
    stages = {}
    for row, text in enumerate(named.texts):
        if catalogue.projects[row] is None or text is None or row in said.waiting:
            continue
        if text in resolve.keys("stage") and catalogue.programmes[row] in {owners.get(text), None}:
            stages[row] = text
        else:
            catalogue.building.note(row, column.column, "stage-unknown", column.texts[row])
    return stages


def _read_latest(catalogue: Catalogue) -> dict[str, tuple[str, str]]:
    """The last stage of each project that the lake knows, with its date."""
    latest: dict[str, tuple[str, str]] = {}
    for row in read_rows(read_table("stage_change"), ("project", "on", "stage"), catalogue.resolve):
        project, on, stage = str(row["project"]), str(row["on"]), str(row["stage"])
        if project not in latest or latest[project][0] < on:
            latest[project] = (on, stage)
    return latest


def put_budget(catalogue: Catalogue) -> None:
    """The single amount of each row as one line of budget; a project with a detailed plan keeps its own."""
    column = catalogue.columns.get("budget")
    if column is None:
        return
    detailed = {
        str(row["project"])
        for row in read_rows(read_table("budget_line"), ("project", "heading"), catalogue.resolve)
        if row["heading"] != HEADING
    }
    for row, project in enumerate(catalogue.projects):
        amount = column.texts[row]
        if project is None or amount is None or row in column.problems:
            continue
        if project in detailed:
            catalogue.building.note(row, column.column, "budget-detailed", amount)
            continue
        record: Record = {
            "project": project, "version": "1", "line": "1", "heading": HEADING, "amount": amount,
            "is_in_kind": "false",
        }  # fmt: skip
        catalogue.building.put("budget_line", record, row, {"amount": column.column})

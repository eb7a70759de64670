"""A catalogue of projects as people write it, one row per project: who carries it, with whom, where, and how it stands.

What is never guessed: the programme of a new project when there are several, which of two homonyms a name is, the date
of a stage. What a list does not know (a theme, a stage, a place) is said and left out: the project goes in without.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from territory.ingest.block import Block
from territory.ingest.bodies import derive_bodies
from territory.ingest.building import Building
from territory.ingest.columns import Column
from territory.ingest.exploding import explode
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.identity import Record, make_key
from territory.ingest.index import fold_name
from territory.ingest.profile import Derived, Profile
from territory.ingest.project_facts import put_budget, put_sites, put_stages
from territory.ingest.project_slots import TARGET
from territory.ingest.question import Assumption, Choices, Question, Repair
from territory.ingest.references import Said, resolve_column
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.ingest.siret import derive_repairs, read_identifiers, settle
from territory.ingest.taking import find_cells, take_columns
from territory.ingest.target import Mapping

#: Slots that are columns of `project` as they stand.
_OWN = ("promise", "summary", "applied_on", "started_on", "planned_end_on", "ended_on", "url")
#: Slots of classifications, and their vocabularies.
_LISTS = (("themes", "theme"), ("subthemes", "theme"), ("sdg", "sdg"), ("policy", "public_policy"))
_CARRIER, _PARTNER = "partner_role.carrier", "partner_role.partner"


@dataclass(slots=True)
class Catalogue:
    """What reading a catalogue gathers: its columns, the project of each row (None: the row waits), what is said."""

    block: Block
    columns: dict[str, Column]
    choices: Choices
    resolve: Resolver
    building: Building
    projects: list[str | None] = field(default_factory=list)
    programmes: list[str | None] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    bodies: list[Sheet] = field(default_factory=list)

    def text(self, slot: str, row: int) -> str | None:
        """What a row says under a slot."""
        return self.columns[slot].texts[row] if slot in self.columns else None

    def at(self, slot: str) -> int | None:
        """The block's column of a slot."""
        return self.columns[slot].column if slot in self.columns else None

    def take(self, said: Said, severity: str | None = None) -> None:
        """What resolving names found; a mention that waits does not hold its project back (`severity` note)."""
        self.findings += [replace(item, severity=severity) if severity else item for item in said.findings]
        self.questions += said.questions
        self.repairs += said.repairs


def derive(block: Block, mapping: Mapping, choices: Choices, resolve: Resolver) -> Derived:
    """The sheets of a catalogue of projects."""
    columns = take_columns(block, mapping, TARGET, choices)
    catalogue = Catalogue(block, columns, choices, resolve, Building(block))
    catalogue.assumptions += [item for column in columns.values() for item in column.assumptions]
    said = Said()
    catalogue.findings += find_cells(block, columns, said)
    _settle_programmes(catalogue, said)
    _settle_projects(catalogue, said)
    _put_projects(catalogue)
    _put_terms(catalogue)
    _put_bodies(catalogue)
    put_sites(catalogue)
    put_stages(catalogue)
    put_budget(catalogue)
    return Derived(
        (*catalogue.bodies, *catalogue.building.sheets()),
        (*catalogue.findings, *catalogue.building.findings),
        tuple(catalogue.assumptions),
        tuple(catalogue.questions),
        tuple(catalogue.repairs),
    )


def _settle_programmes(catalogue: Catalogue, said: Said) -> None:
    """The programme of each row as the file says it; the only one there is, when it does not."""
    block, column = catalogue.block, catalogue.columns.get("programme")
    rows = len(block.rows)
    if column is not None:
        resolve_column(block, column, catalogue.resolve, catalogue.choices, said)
        catalogue.programmes = list(column.texts)
        return
    known = sorted(catalogue.resolve.keys("programme"))
    only = known[0] if len(known) == 1 else None
    catalogue.programmes = [only] * rows
    if only is not None:
        topic = f"constant:{block.id}:programme"
        catalogue.assumptions.append(Assumption(topic, only, tuple(known), {"slot": TARGET.slot("programme").title.fr}))


def _settle_projects(catalogue: Catalogue, said: Said) -> None:
    """The project of each row: the lake's, by identifier or by name, else a new one; None for a row that waits."""
    block, resolve = catalogue.block, catalogue.resolve
    names, ids = catalogue.columns.get("name"), catalogue.columns.get("id")
    texts = [
        (ids.texts[row] if ids else None) or (names.texts[row] if names else None) for row in range(len(block.rows))
    ]
    slot = replace(TARGET.slot("name"), kind="reference", refers_to="project", table="project", field="name")
    own = ids.column if names is None and ids is not None else names.column if names is not None else None
    column = Column(slot, own, list(texts))
    resolve_column(block, column, resolve, catalogue.choices, said, programme_of=lambda row: catalogue.programmes[row])
    known, asked = resolve.keys("project"), list[int]()
    for row, text in enumerate(column.texts):
        if text is None:
            if any(cell is not None and str(cell).strip() for cell in block.rows[row][1]):
                catalogue.building.note(row, own, "project-unnamed", severity=BLOCKS)
            catalogue.projects.append(None)
        elif row in said.waiting or block.is_withheld(row):
            catalogue.projects.append(None)
        elif text in known:
            catalogue.programmes[row] = catalogue.programmes[row] or resolve.index("project").owners.get(text)
            catalogue.projects.append(text)
        elif catalogue.programmes[row] is None:
            asked.append(row)
            catalogue.projects.append(None)
        else:
            given = ids.texts[row] if ids else None
            record = {"programme": catalogue.programmes[row], "name": text}
            catalogue.projects.append(given or make_key("project", record))
    if asked:
        _ask_programme(catalogue, asked)
    catalogue.take(said)


def _ask_programme(catalogue: Catalogue, rows: list[int]) -> None:
    block, known = catalogue.block, sorted(catalogue.resolve.keys("programme"))
    lines = tuple(block.rows[row][0] for row in rows)
    named = {f"option-{key}": catalogue.resolve.label("programme", key) for key in known}
    detail = {"slot": TARGET.slot("programme").title.fr, **named}
    catalogue.questions.append(Question(f"constant:{block.id}:programme", tuple(known), lines, detail))


def _put_projects(catalogue: Catalogue) -> None:
    filled = [slot for slot in _OWN if slot in catalogue.columns]
    _check_addresses(catalogue)
    for row, key in enumerate(catalogue.projects):
        if key is None:
            continue
        record = {
            "id": key,
            "programme": catalogue.programmes[row],
            "name": catalogue.text("name", row) or catalogue.resolve.label("project", key),
            **{slot: catalogue.text(slot, row) for slot in filled},
        }
        if key in catalogue.resolve.keys("project"):
            # The lake's own spelling stays: a catalogue is not where a project is renamed.
            record["name"] = catalogue.resolve.label("project", key)
        catalogue.building.put("project", record, row, {slot: catalogue.at(slot) for slot in ("id", "name", *filled)})


def _check_addresses(catalogue: Catalogue) -> None:
    """An address that is none does not keep its project out."""
    column = catalogue.columns.get("url")
    for row, text in enumerate(column.texts if column is not None else ()):
        if column is not None and text is not None and not re.fullmatch(r"https?://[^\s/?#]+\S*", text):
            catalogue.building.note(row, column.column, "address-unusable", text)
            column.texts[row] = None


def _put_terms(catalogue: Catalogue) -> None:
    resolve, building = catalogue.resolve, catalogue.building
    for slot, vocabulary in _LISTS:
        column = catalogue.columns.get(slot)
        if column is None:
            continue

        def is_known(text: str, vocabulary: str = vocabulary) -> bool:
            return resolve.knows("term", text, vocabulary)

        exploded = explode(catalogue.block, column, catalogue.choices, is_known)
        catalogue.assumptions += exploded.assumptions
        said = Said()
        # Under its own slot, so that an answer about a name is found again, within its vocabulary.
        terms = replace(exploded.column, slot=replace(column.slot, refers_to="term"))
        resolve_column(exploded.block, terms, resolve, catalogue.choices, said, vocabulary=vocabulary)
        catalogue.take(said, NOTE)
        title, known = resolve.label("vocabulary", vocabulary), resolve.keys("term")
        for place, (row, text) in enumerate(zip(exploded.rows, terms.texts, strict=True)):
            project = catalogue.projects[row]
            if project is None or place in said.waiting:
                continue
            if text in known:
                building.put("project_term", {"project": project, "term": text}, row, {"term": column.column})
            else:
                building.note(row, column.column, "term-unknown", text, list=title)


def _put_bodies(catalogue: Catalogue) -> None:
    """Carriers and partners; organisations that nobody knew are created, or wait, as chosen."""
    numbers = _read_numbers(catalogue)
    carrier = catalogue.columns.get("carrier")
    if carrier is not None:
        for row, number in numbers.items():
            found = catalogue.resolve.find("organisation", number)
            if found.key is not None:
                carrier.texts[row] = found.key
    for slot, role in (("carrier", _CARRIER), ("partners", _PARTNER)):
        column = catalogue.columns.get(slot)
        if column is None:
            continue

        def is_known(text: str) -> bool:
            return catalogue.resolve.knows("organisation", text)

        # Nobody is created for a project that waits.
        texts = [text if catalogue.projects[row] else None for row, text in enumerate(column.texts)]
        exploded = explode(catalogue.block, replace(column, texts=texts), catalogue.choices, is_known)
        said = Said()
        resolve_column(exploded.block, exploded.column, catalogue.resolve, catalogue.choices, said)
        names = {fold_name(str(catalogue.text("carrier", row))): number for row, number in numbers.items()}
        bodies = derive_bodies(
            exploded.block, {slot: exploded.column}, catalogue.resolve, catalogue.choices, said, names
        )
        catalogue.resolve.add(bodies.sheets)
        catalogue.bodies += bodies.sheets
        catalogue.assumptions += [*exploded.assumptions, *bodies.assumptions]
        catalogue.take(said, NOTE)
        known = catalogue.resolve.keys("organisation")
        for place, (row, key) in enumerate(zip(exploded.rows, exploded.column.texts, strict=True)):
            project = catalogue.projects[row]
            if project is not None and place not in said.waiting and key in known:
                made: Record = {"project": project, "organisation": key, "role": role}
                catalogue.building.put("partner", made, row, {"organisation": column.column})


def _read_numbers(catalogue: Catalogue) -> dict[int, str]:
    """The SIRET of each row's carrier, when it is right or its repair accepted."""
    column, block = catalogue.columns.get("carrier_siret"), catalogue.block
    if column is None or column.column is None:
        return {}
    names = [catalogue.text("carrier", row) or "" for row in range(len(block.rows))]
    found = read_identifiers(block.column(column.column), names, {})
    places = [block.place(row, column.column) for row in range(len(block.rows))]
    repairs = derive_repairs(found, places, block.id, names)
    catalogue.repairs += repairs
    by_line = {repair.line: repair for repair in repairs}
    numbers = {}
    for row, item in enumerate(found):
        siret, _ = settle(item, by_line.get(places[row][0]), catalogue.choices)
        if siret is not None:
            numbers[row] = siret
        elif item.cause is not None:
            catalogue.building.note(row, column.column, "carrier-number-wrong", item.was)
    return numbers


PROFILE = Profile(TARGET, derive, ("project", "project_term", "partner", "site"))

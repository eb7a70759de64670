"""Testimonies with what was agreed to, and contacts: those of the programmes whose persons the viewer answers for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from territory.access.policy import ensure_may, reach
from territory.desk.drawer import read_contacts, read_kept, read_words
from territory.desk.engine import Desk
from territory.lake.view import View
from territory.model.viewer import Capability, Viewer


@dataclass(frozen=True, slots=True)
class Testimony:
    """One testimony: who speaks, of what, what was agreed to and when; `words` only with a consent given.

    `is_kept` says whether the drawer holds words, shown or not.
    """

    id: str
    project: str
    project_name: str
    side: str
    role: str | None
    gathered: str | None
    consent: str
    extent: str | None
    consent_on: date | None
    words: str | None
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Contact:
    """A person to get in touch with, for a project or a whole organisation; `programmes` are whose contact it is."""

    id: str
    role: str
    name: str | None
    email: str | None
    phone: str | None
    project: str | None
    project_name: str | None
    organisation: str | None
    organisation_name: str | None
    programmes: frozenset[str]


@dataclass(frozen=True, slots=True)
class PersonsBoard:
    """Testimonies and contacts, and the names of their projects by id."""

    testimonies: tuple[Testimony, ...]
    contacts: tuple[Contact, ...]
    projects: Mapping[str, str]


def read_persons(view: View, desk: Desk, viewer: Viewer) -> PersonsBoard:
    """The board of `viewer`, from live data seen as their keeper (`access.standing.derive_keeper`).

    Raises Refused `not-allowed` for who may not read about persons.
    """
    ensure_may(viewer, Capability.READ_PERSONAL)
    projects = {str(row["id"]): row for row in view.read_columns("project", ("id", "name", "programme")).to_pylist()}
    held = reach(viewer, Capability.READ_PERSONAL)
    mine = {code: row for code, row in projects.items() if held is None or row["programme"] in held}
    testimonies = _read_testimonies(view, desk, mine)
    contacts = _read_contacts(view, desk, viewer, mine)
    named = {*(item.project for item in testimonies), *(item.project for item in contacts if item.project)}
    return PersonsBoard(testimonies, contacts, {code: str(row["name"]) for code, row in mine.items() if code in named})


def _read_testimonies(view: View, desk: Desk, mine: Mapping[str, Mapping[str, object]]) -> tuple[Testimony, ...]:
    columns = ("id", "project", "side", "role", "on", "consent", "consent_scope", "consent_on")
    rows = [row for row in view.read_columns("testimony", columns).to_pylist() if row["project"] in mine]
    consents = {str(row["id"]): (str(row["consent"]), row["consent_scope"]) for row in rows}
    words = read_words(desk, view.viewer, consents, consents)
    kept = read_kept(desk, view.viewer)
    return tuple(
        Testimony(
            row["id"], row["project"], str(mine[row["project"]]["name"]), row["side"], row["role"], row["on"],
            row["consent"], row["consent_scope"], row["consent_on"], words.get(row["id"]), row["id"] in kept,
        )
        for row in sorted(rows, key=lambda row: (str(mine[row["project"]]["name"]), str(row["id"])))
    )  # fmt: skip


def _read_contacts(
    view: View, desk: Desk, viewer: Viewer, mine: Mapping[str, Mapping[str, object]]
) -> tuple[Contact, ...]:
    held = reach(viewer, Capability.READ_PERSONAL)
    names = {str(row["id"]): str(row["name"]) for row in view.read_columns("organisation", ("id", "name")).to_pylist()}
    partners: dict[str, set[str]] = {}
    for row in view.read_columns("partner", ("project", "organisation")).to_pylist():
        if row["project"] in mine:
            partners.setdefault(str(row["organisation"]), set()).add(str(mine[row["project"]]["programme"]))
    found = []
    for row in read_contacts(desk, viewer):
        project, organisation = row["project"], row["organisation"]
        if project is not None:
            programmes = {str(mine[project]["programme"])} if project in mine else set[str]()
        else:
            # The contact of an organisation is theirs whose projects it takes part in.
            programmes = partners.get(organisation or "", set())
        if held is not None and not programmes:
            continue
        found.append(
            Contact(
                str(row["id"]), str(row["role"]), row["name"], row["email"], row["phone"],
                project, str(mine[project]["name"]) if project is not None and project in mine else project,
                organisation, names.get(organisation or "", organisation), frozenset(programmes),
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda item: (item.project_name or item.organisation_name or "", item.id)))

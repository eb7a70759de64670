"""What a role can be granted on: programmes, bodies and territories, by name, as a viewer may know them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from territory.access.policy import GRANTED_ON
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Label
from territory.model.scope import Scope
from territory.model.viewer import Role


@dataclass(frozen=True, slots=True)
class Place:
    """A territory by its name and its kind: a commune and its EPCI often share the name."""

    name: str
    kind: Label


@dataclass(frozen=True, slots=True)
class GrantingBoard:
    """What to offer, by id and in order: programmes, bodies (with their programme's name), territories of the scope."""

    programmes: Mapping[str, str]
    bodies: Mapping[str, str]
    territories: Mapping[str, Place]

    def offer(self, role: Role) -> tuple[str, ...]:
        """The ids of the objects that the role can be granted on; none for a role that holds on the whole site."""
        kind = GRANTED_ON.get(role, "")
        found = {"programme": self.programmes, "body": self.bodies, "territory": self.territories}
        return tuple(found.get(kind, ()))

    def say(self, role: Role, item: str) -> str:
        """The name of an object that is offered."""
        if GRANTED_ON.get(role) == "territory":
            return self.territories[item].name
        return (self.programmes if GRANTED_ON.get(role) == "programme" else self.bodies)[item]


def read(view: View, _scope: Scope) -> GrantingBoard:
    """The objects of this view."""
    return GrantingBoard(
        {str(row["id"]): str(row["short_name"] or row["name"]) for row in rows_of(view.read("choices_programmes"))},
        {
            str(row["id"]): " – ".join(str(part) for part in (row["programme_name"], row["name"]) if part)
            for row in rows_of(view.read("granting_bodies"))
        },
        {str(row["id"]): _place(row) for row in rows_of(view.read("choices_territories", asked=None))},
    )


def read_places(view: View, ids: Collection[str]) -> dict[str, Place]:
    """The territories of these ids that the view holds; there are 36,000, which no list could offer."""
    rows = rows_of(view.read("granting_places", asked=sorted(ids)))
    return {str(row["id"]): _place(row) for row in rows if row["id"] in ids}


def find_object(view: View, board: GrantingBoard, role: Role, asked: str) -> str | None:
    """The id of the object that somebody calls by its id, its name or, for a territory, its official code.

    None for none, and for a name or a code that several of today have: one that is offered goes first.
    """
    offered = board.offer(role)
    if asked in offered:
        return asked
    named = [item for item in offered if board.say(role, item).casefold() == asked.casefold()]
    if not named and GRANTED_ON.get(role) == "territory":
        rows = rows_of(view.read("granting_places", asked=[asked]))
        found = [row for row in rows if row["id"] == asked] or [row for row in rows if row["is_today"]]
        named = [str(row["id"]) for row in found if row["id"] in offered] or [str(row["id"]) for row in found]
    return named[0] if len(named) == 1 else None


def _place(row: Mapping[str, object]) -> Place:
    return Place(str(row["name"]), Label("territory", "kind", str(row["kind"])))

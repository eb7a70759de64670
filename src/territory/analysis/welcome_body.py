"""Ce qui vient: the meetings of bodies, what happened to projects since the last one, and what will be asked there.

« À venir » is after the effective date, which is said: figures never depend on the day one looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from territory.analysis.plan import OPEN_PHASES
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection, read_selection
from territory.analysis.welcome import Card, Line, Moved, Way, read_moves, read_previous
from territory.lake.view import View
from territory.model.board import Coverage, Label, Phrase
from territory.model.scope import Scope
from territory.model.viewer import Role


@dataclass(frozen=True, slots=True)
class Body:
    """A body and its meetings: those to come in order, and the day of the last one, None when none is known."""

    id: str
    name: str
    programme: str
    programme_name: str
    gives: str
    method: str | None
    quorum: int | None
    coming: tuple[Mapping[str, Any], ...]
    last: date | None


@dataclass(frozen=True, slots=True)
class BodyBoard:
    """What is coming for somebody's bodies: three cards; `bodies` are those they sit in."""

    bodies: tuple[Body, ...]
    cards: tuple[Card, ...]


def read(view: View, scope: Scope) -> BodyBoard:
    """What is coming for the bodies that the viewer of this view is a member of."""
    selection = read_selection(view, scope)
    held = view.viewer.objects(Role.MEMBER)
    bodies = read_bodies(view, () if "" in held else tuple(sorted(held)), selection.on) if held else ()
    if not bodies:
        return BodyBoard((), (Card("coming", Phrase("welcome-bodies-unknown")),))
    return BodyBoard(
        bodies,
        (say_coming(bodies, selection.on), _read_moved(view, scope, bodies), _say_asked(view, scope, bodies)),
    )


def read_coming(view: View, scope: Scope) -> Card:
    """The meetings to come of every body, for everybody."""
    on = read_selection(view, scope).on
    return say_coming(read_bodies(view, (), on), on)


def read_bodies(view: View, asked: Sequence[str], on: date) -> tuple[Body, ...]:
    """Bodies by id (none named: all that this view holds), in order of their next meeting; undated ones last."""
    rows = rows_of(view.read("welcome_meetings", bodies=tuple(asked), on=on))
    covered = view.programmes or (view.closing.programmes if view.closing else ())
    by_body: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        if not covered or row["programme"] in covered:
            by_body.setdefault(str(row["body"]), []).append(row)
    bodies = [_describe(found, on) for found in by_body.values()]
    return tuple(sorted(bodies, key=lambda body: (body.coming[0]["day"] if body.coming else date.max, body.id)))


def _describe(rows: Sequence[Mapping[str, Any]], on: date) -> Body:
    first = rows[0]
    held = [row for row in rows if row["day"] is not None]
    return Body(
        id=str(first["body"]),
        name=str(first["body_name"]),
        programme=str(first["programme"]),
        programme_name=str(first["programme_name"]),
        gives=str(first["gives"]),
        method=first["method"],
        quorum=first["quorum"],
        coming=tuple(row for row in held if row["day"] > on),
        last=max((row["day"] for row in held if row["day"] <= on), default=None),
    )


def say_coming(bodies: Sequence[Body], on: date) -> Card:
    """The next meeting, then all those to come with their subject and place; bodies without one are said."""
    meetings = sorted(((row, body) for body in bodies for row in body.coming), key=lambda pair: pair[0]["day"])
    silent = [body.name for body in bodies if not body.coming]
    if not meetings:
        return Card("coming", Phrase("welcome-coming-none" if bodies else "welcome-coming-nobody", {"on": on}))
    row, body = meetings[0]
    values = {"count": len(meetings), "body": body.name, "day": row["day"], "on": on}
    remarks = (Phrase("welcome-coming-undated", {"count": len(silent), "bodies": silent}),) if silent else ()
    known = Coverage(len(bodies) - len(silent), len(bodies), "bodies-dated")
    lines = tuple(_say_meeting(row, body) for row, body in meetings)
    return Card("coming", Phrase("welcome-coming-answer", values), lines, remarks, known)


def _say_meeting(row: Mapping[str, Any], body: Body) -> Line:
    """When, which body, what about, where; what is not settled is said not to be."""
    values = {
        "body": body.name,
        "day": row["day"],
        "title": row["title"] or Phrase("welcome-meeting-untitled"),
        "place": row["place"] or Phrase("welcome-meeting-unplaced"),
    }
    return Line(Phrase("welcome-meeting", values))


def _read_moved(view: View, scope: Scope, bodies: Sequence[Body]) -> Card:
    """What happened to the programmes' projects since their last meeting; since the last arrêté where none is known."""
    moved: list[Moved] = []
    since: dict[date, Phrase] = {}
    projects, unknown = 0, []
    for programme in dict.fromkeys(body.programme for body in bodies):
        selection = _select(view, scope, programme)
        projects += len(selection.projects)
        found = _find_since(view, [body for body in bodies if body.programme == programme], selection.on)
        if found is None:
            unknown.append(next(body.programme_name for body in bodies if body.programme == programme))
            continue
        day, said = found
        since[day] = said
        moved += read_moves(view, selection, day)
    ways = tuple(Way("projects", "projects", programme=code) for code in _only(bodies))
    if not since:
        return Card("moved", Phrase("welcome-moved-unknown"), ways=ways)
    values = {"count": len(moved), "projects": projects, "since": list(since.values()), "on": selection.on}
    key = "welcome-moved-answer" if moved else "welcome-still"
    remarks = tuple(Phrase("welcome-moved-not-for", {"programme": name}) for name in unknown)
    known = Coverage(len(moved), projects, "projects-moved") if projects else None
    return Card("moved", Phrase(key, values), tuple(item.line() for item in moved), remarks, known, ways)


def _select(view: View, scope: Scope, programme: str) -> Selection:
    return read_selection(view, Scope(programme=programme, on=scope.on))


def _find_since(view: View, bodies: Iterable[Body], on: date) -> tuple[date, Phrase] | None:
    met = [(body.last, body.name) for body in bodies if body.last is not None]
    if met:
        day, name = max(met)
        return day, Phrase("welcome-since-meeting", {"body": name, "day": day})
    previous = read_previous(view, on)
    return None if previous is None else (previous[1], Phrase("welcome-since-closing", {"day": previous[1]}))


def _only(bodies: Sequence[Body]) -> tuple[str, ...]:
    """The programme of these bodies when they have only one."""
    found = {body.programme for body in bodies}
    return tuple(found) if len(found) == 1 else ()


def _say_asked(view: View, scope: Scope, bodies: Sequence[Body]) -> Card:
    """What each body gives and how, and on how many projects that are not closed it may be asked to."""
    lines = []
    counts: dict[str, int] = {}
    for body in bodies:
        if body.programme not in counts:
            counts[body.programme] = _count_open(view, scope, body.programme)
        values = {"body": body.name, "gives": Label("body", "gives", body.gives), "quorum": body.quorum or 0}
        if body.method:
            values["method"] = Label("body", "method", body.method)
        lines.append(Line(Phrase("welcome-asked-how" if body.method else "welcome-asked-body", values)))
    total = sum(counts.values())
    return Card("asked", Phrase("welcome-asked-answer", {"count": len(bodies), "projects": total}), tuple(lines))


def _count_open(view: View, scope: Scope, programme: str) -> int:
    selection = _select(view, scope, programme)
    stages = rows_of(view.read("project_stage", projects=selection.projects, on=selection.on))
    return sum(row["phase"] in OPEN_PHASES for row in stages)

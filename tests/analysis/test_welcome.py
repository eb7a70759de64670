"""The cards of the first page: presence that never adds up, what is new, what is coming, what waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.analysis.portfolios import funded, portfolio, together
from tests.following import owed

from territory.analysis import due, today, welcome_body, welcome_place
from territory.analysis.answers import Standing
from territory.analysis.welcome import read_previous
from territory.analysis.welcome_rights import derive_ending, derive_links, derive_refused
from territory.analysis.welcome_work import derive_blocked, derive_chase, derive_received
from territory.desk.grants import GivenRole
from territory.desk.invitations import Invitation
from territory.desk.journal import JournalEntry
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.board import Alert, Phrase
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.scope import Scope
from territory.model.viewer import Capability, Role, Viewer

ViewOf = Callable[..., View]
WORDS = Words("fr")
ON = date(2026, 6, 30)

PLACES: dict[str, list[dict[str, Any]]] = {
    "territory": [
        {"id": "C1", "kind": "commune", "code": "44001", "name": "Amont"},
        {"id": "C2", "kind": "commune", "code": "44002", "name": "Aval"},
        {"id": "C3", "kind": "commune", "code": "44003", "name": "Ailleurs"},
    ],
    "site": [
        {"id": "S1", "project": "P1", "territory": "C1", "precision": "commune"},
        {"id": "S2", "project": "P1", "territory": "C2", "precision": "commune"},
        {"id": "S3", "project": "P2", "territory": "C2", "precision": "commune"},
        {"id": "S4", "project": "P2", "territory": "C3", "precision": "commune", "from_on": "2027"},
    ],
}
CLOSINGS = [
    {
        "id": "A1", "name": "Décembre", "effective_on": date(2025, 12, 31), "snapshot": 1, "state": "published",
        "made_at": datetime(2026, 1, 5, tzinfo=UTC),
    },
    {
        "id": "A2", "name": "Projet", "effective_on": date(2026, 3, 31), "snapshot": 2, "state": "draft",
        "made_at": datetime(2026, 4, 5, tzinfo=UTC),
    },
]  # fmt: skip
BODIES = [
    {"id": "B1", "programme": "NCL", "name": "Comité de suivi", "gives": "decision", "quorum": 4, "is_example": False},
    {
        "id": "B2", "programme": "NCL", "name": "Jury", "gives": "advice", "method": "blind_scores",
        "is_example": False,
    },
]  # fmt: skip


def say(value: object) -> str:
    return WORDS.say(value).replace("\u202f", " ").replace("\u00a0", " ")


def member_of(view: View, *bodies: str) -> View:
    return replace(view, viewer=Viewer.of(Role.MEMBER, "mia", *bodies))


def test_a_project_in_two_communes_is_in_each_and_nothing_is_added(view_of: ViewOf) -> None:
    rows = together(portfolio(**PLACES), funded("F1", "P1", 10_000))
    view = view_of(rows)
    counts = {}
    for code in ("C1", "C2", "C3"):
        board = welcome_place.read(view, Scope(territory=code))
        presence = board.cards[0]
        counts[code] = len(presence.lines)
        assert (presence.key, board.territory) == ("place", code)
        if counts[code]:
            assert any("ne s'additionnent pas" in say(remark) for remark in presence.remarks)
            assert presence.coverage is not None
            assert presence.coverage.expected == counts[code]
    assert counts == {"C1": 1, "C2": 2, "C3": 0}
    first = welcome_place.read(view, Scope(territory="C1"))
    assert say(first.cards[0].answer) == "1 projet concerne Amont, en cours (situation au 30/06/2026)."
    assert say(first.cards[0].remarks[0]).startswith("Ces projets, pris en entier et non pour la part de ce territoire")
    nowhere = welcome_place.read(view, Scope(territory="C3")).cards[0]
    assert say(nowhere.answer) == "Aucun des 2 projets suivis ne concerne Ailleurs (situation au 30/06/2026)."


@pytest.mark.parametrize("asked", [None, "no-such-place"])
def test_without_a_territory_one_is_asked_to_choose(view_of: ViewOf, asked: str | None) -> None:
    board = welcome_place.read(view_of(portfolio(**PLACES)), Scope(territory=asked))
    assert (board.territory, board.next, len(board.cards)) == (None, None, 1)
    assert "Choisissez une commune" in say(board.cards[0].answer)


def test_what_is_new_is_what_is_dated_after_the_last_published_closing(view_of: ViewOf) -> None:
    rows = together(portfolio(**PLACES), funded("F1", "P1", 10_000))
    rows["funding_event"].append({"id": "F1-2", "funding": "F1", "kind": "paid", "on": "2026-02-01", "amount": 4_000})
    rows["note"] = [
        {"id": "N1", "project": "P1", "on": "2026-03-01", "title": "Ouverture", "text": "x", "is_public": True},
        {"id": "N2", "project": "P1", "on": "2026-04-01", "title": "Entre nous", "text": "x", "is_public": False},
        {"id": "N3", "project": "P1", "on": "2026-09-01", "title": "Plus tard", "text": "x", "is_public": True},
    ]
    rows["closing"] = CLOSINGS
    board = welcome_place.read(view_of(rows), Scope(territory="C1"))
    news = board.cards[1]
    assert say(news.answer) == "1 projet a du nouveau entre l'arrêté au 31/12/2025 et le 30/06/2026."
    told = say(news.lines[0].said)
    assert "Ouverture" in told
    assert "4 000 €" in told
    assert "Entre nous" not in told
    assert "Plus tard" not in told
    assert board.next is not None
    assert board.next.about == ("project", "P1")


def test_a_draft_is_no_last_closing_and_the_first_has_none_before(view_of: ViewOf) -> None:
    view = view_of(portfolio(closing=CLOSINGS))
    assert read_previous(view, ON) == ("Décembre", date(2025, 12, 31))
    assert read_previous(view, date(2025, 12, 31)) is None
    first = welcome_place.read(view_of(portfolio(**PLACES)), Scope(territory="C1")).cards[1]
    assert "ne peut pas être dit" in say(first.answer)


def test_published_facts_are_not_judged(view_of: ViewOf) -> None:
    late = [{"id": "M1", "project": "P1", "name": "Pose", "planned_on": "2025-06-01"}]
    judged = welcome_place.read(view_of(portfolio(**PLACES, milestone=late)), Scope(territory="C1"))
    assert [line.name for line in judged.cards[2].lines] == ["Serre"]
    board = welcome_place.read(view_of(portfolio(**PLACES, milestone=late), nature="published"), Scope(territory="C1"))
    assert board.cards[2].lines == ()
    assert "seuls les faits publiés sont montrés" in say(board.cards[2].answer)


def test_a_project_with_two_alerts_is_said_once(view_of: ViewOf) -> None:
    late = [
        {"id": "M1", "project": "P1", "name": "Pose", "planned_on": "2025-06-01"},
        {"id": "M2", "project": "P1", "name": "Fête", "planned_on": "2025-07-01"},
    ]
    note = [{"id": "N1", "project": "P1", "on": "2025-03-01", "title": "t", "text": "x", "is_public": True}]
    alerts = welcome_place.read(view_of(portfolio(**PLACES, milestone=late, note=note)), Scope(territory="C1")).cards[2]
    assert len(alerts.lines) == 1
    assert say(alerts.answer) == "1 projet demande attention (situation au 30/06/2026)."


def test_what_is_coming_is_after_the_effective_date_and_of_one_s_own_bodies(view_of: ViewOf) -> None:
    meetings = [
        {"id": "M1", "body": "B1", "on": date(2026, 5, 4)},
        {"id": "M2", "body": "B1", "on": ON, "title": "Aujourd'hui même"},
        {"id": "M3", "body": "B1", "on": date(2026, 9, 1), "title": "Serre", "place": "Mairie"},
        {"id": "M4", "body": "B2", "on": date(2026, 7, 1)},
    ]
    changes = [{"project": "P1", "on": "2026-06-30", "stage": "NCL-end"}]
    view = view_of(portfolio(body=BODIES, meeting=meetings, stage_change=changes))
    board = welcome_body.read(member_of(view, "B1"), Scope())
    coming, moved, asked = board.cards
    assert say(coming.answer) == "Après le 30/06/2026, une réunion est annoncée : Comité de suivi, le 01/09/2026."
    assert [say(line.said) for line in coming.lines] == ["01/09/2026, Comité de suivi : Serre (Mairie)"]
    # The meeting of the day itself has been held: what is new is dated after it.
    started = "Rien de daté entre la réunion du 30/06/2026, Comité de suivi, et le 30/06/2026"
    assert say(moved.answer).startswith(started)
    assert [say(line.said) for line in asked.lines] == ["Comité de suivi : une décision ; 4 présents au moins"]
    before = welcome_body.read(member_of(view, "B1"), Scope(on=date(2026, 6, 1))).cards
    assert "2 réunions sont annoncées" in say(before[0].answer)
    later = welcome_body.read(member_of(view.on(date(2026, 6, 30)), ""), Scope()).cards
    assert [say(line.said)[:10] for line in later[0].lines] == ["01/07/2026", "01/09/2026"]
    assert "sujet à fixer (lieu à fixer)" in say(later[0].lines[0].said)
    assert "notes à l'aveugle" in say(later[2].lines[0].said)


def test_since_the_last_meeting_else_since_the_last_closing_else_nobody_knows(view_of: ViewOf) -> None:
    changes = [{"project": "P1", "on": "2026-06-01", "stage": "NCL-end"}]
    met = [{"id": "M1", "body": "B1", "on": date(2026, 5, 4)}]

    def moved(**more: list[dict[str, Any]]) -> str:
        view = view_of(portfolio(body=BODIES, stage_change=changes, **more))
        return say(welcome_body.read(member_of(view, "B1"), Scope()).cards[1].answer)

    assert moved(meeting=met).startswith("1 projet sur 2 a du nouveau depuis la réunion du 04/05/2026")
    assert moved(closing=CLOSINGS).startswith("1 projet sur 2 a du nouveau depuis l'arrêté au 31/12/2025")
    assert "ne peut pas être dit" in moved()


def test_bodies_without_dates_or_unknown_are_said_in_a_sentence(view_of: ViewOf) -> None:
    view = view_of(portfolio(body=BODIES))
    assert say(welcome_body.read(member_of(view, "B1"), Scope()).cards[0].answer).startswith("Rien n'est annoncé après")
    assert "Vos instances ne sont pas" in say(welcome_body.read(member_of(view, "B9"), Scope()).cards[0].answer)
    assert "aucune instance" in say(welcome_body.read_coming(view_of({}, on=None), Scope()).answer)


def test_nothing_to_do_is_a_sentence(view_of: ViewOf) -> None:
    view = view_of(portfolio())
    board, left = due.read(view, Scope()), today.read(view, Scope())
    assert say(derive_received([], [], 0).answer).startswith("Rien à prendre")
    assert say(derive_blocked(left, [], 0, []).answer) == "Rien n'est bloqué (situation au 30/06/2026)."
    # Nothing is followed: that nothing is late would be saying too much.
    assert derive_chase(board, left, ()).answer == board.answer


def test_what_came_what_is_late_and_what_is_stuck_are_counted_in_words(view_of: ViewOf) -> None:
    loose = together(portfolio(**owed("P1")), funded("F1", "P1", 10_000))
    loose["funding_share"] = [{"funding": "F1", "line": 1, "purpose": "unallocated", "share": 1.0}]
    view = view_of(loose)
    board, left = due.read(view, Scope()), today.read(view, Scope())
    made = Round("round-1", "Été", None, ON, date(2026, 6, 1), 1, datetime(2026, 5, 1), "karim")
    asked = Asked(1, "P1", "ENV01", date(2025, 1, 1), date(2025, 12, 31), None)
    request = Request("request-1", "round-1", Holder("project", "P1", "Serre"), (asked,), "sent")
    chase = derive_chase(board, left, [(made, Standing(request, "chase", (asked,)))])
    assert say(chase.answer).startswith(f"{say(left.values_late)} valeurs en retard dans un projet et 1 demande sans")
    assert say(chase.lines[0].said) == "Serre n'a pas répondu pour le 01/06/2026 : il manque une valeur (« Été »)"
    assert chase.lines[1].about == ("project", "P1")
    assert chase.coverage == board.coverage
    silent = Alert(
        "no-news",
        "P2",
        "Navette",
        Phrase("alert-no-news-why", {"on": ON, "days": 200}),
        "coordination",
        1,
        Phrase("alert-no-news", {"days": 180}),
    )
    blocked = derive_blocked(left, [], 3, [silent])
    assert say(blocked.answer).startswith("3 lignes à corriger, 1 financement sans projet et 1 projet sans nouvelles")
    assert [way.page for way in blocked.ways] == ["today", "attach", "projects"]


def test_rights_go_by_the_clock() -> None:
    at = datetime(2026, 3, 1, 12)

    def given(code: str, to_on: date | None, role: str = "elected") -> GivenRole:
        return GivenRole(code, f"{code}@exemple.fr", role, "C1", date(2026, 1, 1), to_on, "ada", at, "", None)

    rows = [
        given("G1", date(2026, 3, 31)),
        given("G2", None),
        given("G3", date(2026, 2, 1)),
        given("G4", date(2027, 1, 1)),
    ]
    ending = derive_ending(rows, at)
    assert say(ending.answer) == "1 rôle finit d'ici au 01/04/2026."
    assert "G1@exemple.fr : Élu (C1), jusqu'au 31/03/2026" in say(ending.lines[0].said)
    assert say(derive_ending(rows[1:2], at).answer).startswith("Rien à prolonger")
    entries = [
        JournalEntry(f"J{n}", at, "x", "sign-in-refused", "", {"reason": reason})
        for n, reason in enumerate(("expired", "expired", "of-another-age"))
    ]
    refused = derive_refused(entries, date(2026, 2, 22))
    assert [say(line.said) for line in refused.lines] == ["durée dépassée : 2", "autre raison : 1"]
    link = Invitation("L1", Capability.ANSWER, "request-1", "karim", at, datetime(2026, 4, 1), uses=0)
    closed = replace(link, id="L2", revoked_at=at)
    past = replace(link, id="L3", expires_at=at)
    assert say(derive_links([link, closed, past], at).answer) == "1 lien d'invitation est ouvert."
    assert "coordination de chaque programme" in say(derive_links(None, at).answer)

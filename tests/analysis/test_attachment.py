"""Money that waits for a project: what waits, which projects are proposed and why, what attaching does."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from tests.conftest import ViewOf

from territory.analysis import attachment
from territory.analysis.attachment import AttachmentBoard, measure_attachment
from territory.lake.view import View
from territory.model.scope import Scope

BASE: dict[str, list[dict[str, Any]]] = {
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}],
    "term": [
        {"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"},
        {"id": "partner_role.partner", "vocabulary": "partner_role", "name": "Partenaire"},
    ],
    "territory": [{"id": "commune-46042", "kind": "commune", "code": "46042", "name": "Cahors"}],
    "organisation": [
        {"id": "lot", "name": "Département du Lot"},
        {"id": "eco", "name": "Association Ecaussystème", "territory": "commune-46042"},
        {"id": "eco-2", "name": "ECAUSSYSTEME", "merged_into": "eco"},
        {"id": "fol", "name": "Fédération des œuvres laïques"},
    ],
    "programme": [{"id": "P", "name": "Programme"}],
    "project": [
        {"id": "P-01", "programme": "P", "name": "Le festival des causses", "started_on": "2017"},
        {"id": "P-02", "programme": "P", "name": "Jardins nourriciers", "started_on": "2020-01"},
        {"id": "P-03", "programme": "P", "name": "Autre chose", "started_on": "2015", "ended_on": "2016"},
    ],
    "partner": [
        {"project": "P-01", "organisation": "eco-2", "role": "partner_role.carrier"},
        {"project": "P-03", "organisation": "eco", "role": "partner_role.partner"},
    ],
    "site": [{"id": "S", "project": "P-01", "territory": "commune-46042", "precision": "commune"}],
    "source_family": [{"id": "DEPARTEMENT", "name": "Département", "origin": "public", "position": 1}],
    "instrument": [
        {"id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False, "counts_as_mobilised": True},
        {"id": "pret", "name": "Prêt", "is_cash": True, "is_repayable": True, "counts_as_mobilised": False},
    ],
    "funding": [
        {"id": "F1", "object": "Implantation du festival", "beneficiary": "eco"},
        {"id": "F2", "object": "Création des jardins nourriciers", "beneficiary": "fol"},
        {"id": "F3", "object": "Prêt", "beneficiary": "eco-2", "instrument": "pret"},
        {"id": "F4", "object": "Déjà rattachée", "beneficiary": "eco"},
        {"id": "F5", "object": "Pas chez nous", "beneficiary": "fol"},
        {"id": "F6", "object": "À moitié rattachée, dossier P-02", "beneficiary": "fol"},
    ],
    "funding_share": [
        {"funding": "F1", "line": 1, "purpose": "unallocated", "share": 1},
        {"funding": "F3", "line": 1, "purpose": "unallocated", "share": 1},
        {"funding": "F4", "line": 1, "purpose": "project", "project": "P-01", "share": 1},
        {"funding": "F5", "line": 1, "purpose": "elsewhere", "share": 1},
        {"funding": "F6", "line": 1, "purpose": "project", "project": "P-01", "share": 0.5},
        {"funding": "F6", "line": 2, "purpose": "unallocated", "share": 0.5},
    ],
    "funding_event": [
        {"id": "E1", "funding": "F1", "kind": "granted", "on": "2017-12-29", "amount": Decimal(260000)},
        {"id": "E2", "funding": "F2", "kind": "granted", "on": "2018"},
        {"id": "E3", "funding": "F3", "kind": "granted", "on": "2019-05", "amount": Decimal(1000)},
        {"id": "E4", "funding": "F4", "kind": "granted", "on": "2018-02", "amount": Decimal(40000)},
        {"id": "E6", "funding": "F6", "kind": "granted", "on": "2018-02", "amount": Decimal(1000)},
    ],
}


@pytest.fixture
def view(view_of: ViewOf) -> View:
    rows = {table: [dict(row) for row in lines] for table, lines in BASE.items()}
    for funding in rows["funding"]:
        funding.setdefault("instrument", "subvention")
        funding |= {"funder": "lot", "source_family": "DEPARTEMENT"}
    return view_of(rows)


@pytest.fixture
def board(view: View) -> AttachmentBoard:
    return attachment.read(view, Scope())


def test_what_waits_is_what_no_share_sends_anywhere(board: AttachmentBoard) -> None:
    assert {item.id for item in board.waiting} == {"F1", "F2", "F3", "F6"}
    shares = {item.id: item.share for item in board.waiting}
    assert shares == {"F1": 1.0, "F2": 1.0, "F3": 1.0, "F6": 0.5}
    half = board.find("F6")
    assert half is not None and half.waiting == Decimal("500.00")


def test_an_amount_that_nobody_told_is_unknown(board: AttachmentBoard) -> None:
    found = board.find("F2")
    assert found is not None and found.waiting is None
    # 260 000 and 500; a loan is not mobilised money.
    assert board.answer.values["total"].value == Decimal("260500.00")  # type: ignore[attr-defined]


def test_who_carries_comes_first_and_each_reason_is_said(board: AttachmentBoard) -> None:
    found = board.find("F1")
    assert found is not None
    first, second = found.candidates
    assert (first.project, second.project) == ("P-01", "P-03")
    assert {reason.key for reason in first.reasons} == {
        "attach-reason-carrier", "attach-reason-place", "attach-reason-dates",
    }  # fmt: skip
    assert [reason.key for reason in second.reasons] == ["attach-reason-party"]
    assert first.score > second.score


def test_a_name_in_the_object_is_seen(board: AttachmentBoard) -> None:
    found = board.find("F2")
    assert found is not None
    assert [item.project for item in found.candidates] == ["P-02"]
    assert found.candidates[0].reasons[0].key == "attach-reason-name"


def test_a_code_in_the_object_is_seen(view_of: ViewOf, view: View) -> None:
    rows = {table: [dict(row) for row in lines] for table, lines in BASE.items()}
    rows["project"] = [{"id": "P-2018-01", "programme": "P", "name": "Sans rapport"}]
    rows["partner"], rows["site"] = [], []
    rows["funding"] = [{"id": "F", "object": "Dossier p-2018-01", "source_family": "DEPARTEMENT", "instrument": "pret"}]
    rows["funding_share"], rows["funding_event"] = [], []
    (found,) = attachment.read(view_of(rows), Scope()).waiting
    assert [reason.key for reason in found.candidates[0].reasons] == ["attach-reason-code"]


def test_attaching_says_what_the_project_will_have(view: View, board: AttachmentBoard) -> None:
    found = board.find("F1")
    assert found is not None
    (effect,) = measure_attachment(view, found, (("P-01", 1.0),), board.on)
    assert (effect.before, effect.after) == (Decimal("40500.00"), Decimal("300500.00"))
    (half,) = measure_attachment(view, found, (("P-02", 0.25),), board.on)
    assert (half.before, half.after) == (None, Decimal("65000.00"))


def test_a_loan_adds_nothing_to_what_is_mobilised(view: View, board: AttachmentBoard) -> None:
    found = board.find("F3")
    assert found is not None
    (effect,) = measure_attachment(view, found, (("P-01", 1.0),), board.on)
    assert not effect.is_counted
    assert effect.before == effect.after


def test_an_empty_lake_has_nothing_that_waits(view_of: ViewOf) -> None:
    board = attachment.read(view_of({}), Scope())
    assert board.waiting == ()
    assert board.answer.key == "attach-answer-none"

"""A coordinator of one programme neither sees nor touches, at the desk, what was made for another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from territory.config import Settings
from territory.desk.apart import discard_apart, read_apart, write_apart
from territory.desk.collections import (
    erase_round,
    read_addresses,
    read_request,
    read_requests,
    read_rounds,
    write_received,
    write_round,
    write_sent,
)
from territory.desk.drafts import discard_draft, read_draft, read_drafts, write_cells, write_draft
from territory.desk.drawer import write_drawer
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.mappings import read_memory, write_memory
from territory.desk.originals import measure_hash, path_of
from territory.desk.reach import derive_reach, parse_reach
from territory.desk.submissions import (
    COMMITTED,
    OPEN,
    discard_submission,
    read_submission,
    read_submissions,
    reopen,
    write_choices,
    write_standing,
    write_submission,
)
from territory.desk.waiting import WaitingRow, read_waiting, settle, write_waiting
from territory.errors import Refused, TerritoryError
from territory.ingest.target import Mapping
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.viewer import Grant, Role, Viewer

ALL = Viewer.of(Role.COORDINATOR, "nadia")
KARIM = Viewer.of(Role.COORDINATOR, "karim", "NCL")
COLLEAGUE = Viewer.of(Role.COORDINATOR, "sam", "NCL")
OTHER = Viewer.of(Role.COORDINATOR, "lou", "ECT")
BOTH = Viewer.of(Role.COORDINATOR, "ana", "NCL", "ECT")
ADMINISTRATOR = Viewer.of(Role.ADMINISTRATOR, "root")
FILES = [("budget.xlsx", b"bytes")]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"TERRITORY_VAR": str(tmp_path)})


@pytest.fixture
def desk(settings: Settings) -> Desk:
    return open_desk(settings)


def is_unknown(call: Callable[[], object], code: str = "submission-unknown") -> bool:
    """Refused as if it did not exist, in so many words."""
    with pytest.raises(TerritoryError) as refused:
        call()
    return refused.value.code == code and not isinstance(refused.value, Refused)


def make(settings: Settings, desk: Desk, viewer: Viewer, content: bytes = b"bytes", follows: str | None = None) -> str:
    return write_submission(settings, desk, viewer, [("budget.xlsx", content)], {}, follows).id


def make_round(desk: Desk, viewer: Viewer, code: str, programme: str | None) -> str:
    """A round of one request, whose id comes back."""
    at = datetime(2026, 7, 1, 9, 0, tzinfo=UTC).replace(tzinfo=None)
    made = Round(code, f"Collecte {code}", programme, date(2026, 6, 30), date(2026, 7, 31), 3, at, viewer.name)
    asked = Asked(1, "P1", "I1", date(2025, 1, 1), date(2025, 12, 31), None)
    request = Request(f"request-{code}", code, Holder("project", "P1", "La serre"), (asked,))
    write_round(desk, viewer, made, [request])
    return request.id


@pytest.mark.parametrize(
    ("viewer", "programme", "kept"),
    [(ALL, None, None), (ALL, "NCL", '["NCL"]'), (KARIM, None, '["NCL"]'), (BOTH, None, '["ECT","NCL"]'),
     (BOTH, "ECT", '["ECT"]')],
)  # fmt: skip
def test_a_row_says_what_it_was_made_for(viewer: Viewer, programme: str | None, kept: str | None) -> None:
    assert derive_reach(viewer, programme) == kept
    assert parse_reach(kept) == frozenset(filter(None, [programme])) or programme is None


def test_a_list_shows_ones_own_a_colleagues_and_everything_to_who_coordinates_all(
    settings: Settings, desk: Desk
) -> None:
    made = {viewer.name: make(settings, desk, viewer) for viewer in (ALL, KARIM, OTHER, BOTH)}

    def seen(viewer: Viewer) -> set[str]:
        return {item.author for item in read_submissions(desk, viewer, None)}

    assert seen(ALL) == set(made)
    assert seen(KARIM) == seen(COLLEAGUE) == {"karim"}
    assert seen(OTHER) == {"lou"}
    assert seen(BOTH) == {"karim", "lou", "ana"}
    # A code that another begins with, or that stands between two, covers neither.
    for code in ("NC", "N", ",", "NCL2", "%", '"', ""):
        held = Viewer((Grant(Role.COORDINATOR, code),), "eve") if code else Viewer.of(Role.ADMINISTRATOR, "eve")
        assert not read_submissions(desk, held, None) if code else True
    with pytest.raises(Refused):
        read_submissions(desk, ADMINISTRATOR, None)


def test_rows_of_before_rights_are_for_who_coordinates_all_and_their_author(settings: Settings, desk: Desk) -> None:
    old = make(settings, desk, Viewer.of(Role.COORDINATOR, "karim"))
    assert read_submission(desk, ALL, old).id == read_submission(desk, KARIM, old).id == old
    assert is_unknown(lambda: read_submission(desk, COLLEAGUE, old))
    assert is_unknown(lambda: read_submission(desk, BOTH, old))


def test_nobody_without_a_name_is_the_author_of_what_has_none(settings: Settings, desk: Desk) -> None:
    make(settings, desk, ALL)
    with desk.begin() as connection:
        connection.execute(table_of("submission").update().values(author=""))
    assert read_submissions(desk, Viewer.of(Role.COORDINATOR, "", "NCL"), None) == ()


def test_a_submission_of_others_answers_like_one_that_is_not_there(settings: Settings, desk: Desk) -> None:
    theirs = make(settings, desk, OTHER)
    for asked in (theirs, "D-0000000000"):
        assert is_unknown(lambda asked=asked: read_submission(desk, KARIM, asked))
        assert is_unknown(lambda asked=asked: write_choices(desk, KARIM, asked, {"encoding": "cp1252"}))
        assert is_unknown(lambda asked=asked: write_standing(desk, KARIM, asked, COMMITTED, rows=1, waiting=0))
        assert is_unknown(lambda asked=asked: discard_submission(settings, desk, KARIM, asked))
        assert is_unknown(lambda asked=asked: write_waiting(desk, KARIM, asked, [WaitingRow("project", 2, {}, ())]))
    kept = read_submission(desk, OTHER, theirs)
    assert (kept.state, kept.choices, kept.rows) == (OPEN, {}, None)
    assert path_of(settings, measure_hash(b"bytes")).exists()


def test_giving_one_up_deletes_no_byte_that_somebody_else_brought(settings: Settings, desk: Desk) -> None:
    mine, theirs = make(settings, desk, KARIM), make(settings, desk, OTHER)
    discard_submission(settings, desk, KARIM, mine)
    assert path_of(settings, measure_hash(b"bytes")).exists()
    discard_submission(settings, desk, OTHER, theirs)
    assert not path_of(settings, measure_hash(b"bytes")).exists()


def test_an_import_taken_back_puts_its_submission_under_way_whoever_brought_it(settings: Settings, desk: Desk) -> None:
    made = make(settings, desk, ALL)
    write_standing(desk, ALL, made, COMMITTED, rows=1, waiting=0, import_id="IMP-1")
    reopen(desk, KARIM, "IMP-1")
    assert read_submission(desk, ALL, made).state == OPEN


def test_rows_wait_with_their_submission(settings: Settings, desk: Desk) -> None:
    mine, theirs = make(settings, desk, KARIM), make(settings, desk, OTHER)
    for viewer, submission in ((KARIM, mine), (OTHER, theirs)):
        write_waiting(desk, viewer, submission, [WaitingRow("project", 2, {"name": "Mme X"}, ())])
    write_waiting(desk, ALL, "of-before", [WaitingRow("project", 3, {}, ())])
    assert {row.submission for row in read_waiting(desk, KARIM)} == {mine}
    assert read_waiting(desk, KARIM, theirs) == ()
    assert {row.submission for row in read_waiting(desk, BOTH)} == {mine, theirs}
    assert len(read_waiting(desk, ALL)) == 3
    assert settle(desk, KARIM, theirs) == 0
    assert len(read_waiting(desk, OTHER, theirs)) == 1
    assert settle(desk, COLLEAGUE, mine) == 1


def test_a_draft_is_its_author_s_alone(desk: Desk) -> None:
    made = write_draft(desk, OTHER, "project", "create", None, "La serre", {})
    for viewer in (KARIM, ALL, BOTH):
        assert read_drafts(desk, viewer) == ()
        assert is_unknown(lambda viewer=viewer: read_draft(desk, viewer, made.id), "draft-unknown")
        assert is_unknown(lambda viewer=viewer: write_cells(desk, viewer, made.id, 1, {}), "draft-unknown")
        discard_draft(desk, viewer, made.id)
    assert read_draft(desk, OTHER, made.id).revision == 1


def test_what_is_remembered_of_a_file_serves_who_coordinates_its_programme(desk: Desk) -> None:
    mapping = Mapping("A#1", "project", (), "source")
    for viewer, answer in ((OTHER, "theirs"), (ALL, "everybody"), (KARIM, "mine")):
        assert write_memory(desk, viewer, mapping, {"target:A#1": "project", "reference:A#1:C": answer})
    assert write_memory(desk, OTHER, mapping, {"constant:A#1:unit": "kWh"})

    def recall(viewer: Viewer) -> str | None:
        return read_memory(desk, viewer).recall("source").get("reference:*:C")

    assert recall(KARIM) == recall(COLLEAGUE) == "mine"
    assert recall(OTHER) == "theirs"
    assert "constant:*:unit" not in read_memory(desk, KARIM).recall("source")
    assert recall(ALL) == "everybody"
    assert read_memory(desk, ALL).recall("source")["constant:*:unit"] == "kWh"
    assert recall(Viewer.of(Role.COORDINATOR, "eve", "XYZ")) is None


def test_pairs_kept_apart_are_shared_and_each_takes_back_his_own(desk: Desk) -> None:
    write_apart(desk, KARIM, "b", "a")
    write_apart(desk, OTHER, "a", "b")
    write_apart(desk, OTHER, "c", "d")
    assert read_apart(desk, COLLEAGUE) == {("a", "b"), ("c", "d")}
    discard_apart(desk, OTHER)
    assert read_apart(desk, OTHER) == {("a", "b")}
    discard_apart(desk, ALL)
    assert read_apart(desk, ALL) == frozenset()


def test_a_round_is_its_programme_s_and_so_are_its_requests(desk: Desk) -> None:
    mine = make_round(desk, KARIM, "round-1", "NCL")
    theirs = make_round(desk, OTHER, "round-2", None)
    common = make_round(desk, ALL, "round-3", None)
    given = make_round(desk, ALL, "round-4", "NCL")
    shown = {KARIM: {mine, given}, COLLEAGUE: {mine, given}, OTHER: {theirs}, BOTH: {mine, theirs, given},
             ALL: {mine, theirs, common, given}}  # fmt: skip
    for viewer, requests in shown.items():
        assert {f"request-{made.id}" for made in read_rounds(desk, viewer)} == requests
        for request in (mine, theirs, common, given):
            found = read_request(desk, viewer, request)
            assert (found is not None) == (request in requests)
            listed = read_requests(desk, viewer, request.removeprefix("request-"))
            assert len(listed) == (1 if request in requests else 0)
    # The round of who coordinates one programme is that programme's, whatever was asked for.
    assert {made.programme for made in read_rounds(desk, OTHER)} == {"ECT"}


def test_a_round_of_others_is_neither_sent_nor_received_nor_thrown_away(desk: Desk) -> None:
    theirs = make_round(desk, OTHER, "round-2", "ECT")
    assert write_sent(desk, KARIM, [theirs]) == write_sent(desk, KARIM, [theirs], is_reminder=True) == 0
    assert is_unknown(lambda: write_received(desk, KARIM, theirs, "0" * 64), "request-unknown")
    erase_round(desk, KARIM, "round-2")
    found = read_request(desk, OTHER, theirs)
    assert found is not None
    assert (found[1].state, found[1].chased_at) == ("prepared", None)
    with pytest.raises(Refused) as refused:
        make_round(desk, KARIM, "round-5", "ECT")
    assert refused.value.code == "not-yours"
    assert write_sent(desk, BOTH, [theirs]) == 1


def test_addresses_are_read_for_requests_of_ones_own(desk: Desk) -> None:
    theirs = make_round(desk, OTHER, "round-2", "ECT")
    write_drawer(desk, ALL, "contact", [{"id": "C1", "project": "P1", "role": "accueil", "email": "accueil@ex.org"}])
    request = read_request(desk, OTHER, theirs)
    assert request is not None
    assert read_addresses(desk, OTHER, [request[1]]) == read_addresses(desk, ALL, [request[1]]) != {}
    assert read_addresses(desk, KARIM, [request[1]]) == {}


def test_a_workbook_that_comes_back_is_for_those_who_asked(settings: Settings, desk: Desk) -> None:
    asked = make_round(desk, KARIM, "round-1", "NCL")
    returned = make(settings, desk, ALL, follows=asked)
    assert read_submission(desk, COLLEAGUE, returned).id == returned
    assert is_unknown(lambda: read_submission(desk, OTHER, returned))
    # Whoever names a request of others makes a submission of his own: nothing enters their list.
    stray = make(settings, desk, OTHER, b"other", follows=asked)
    assert is_unknown(lambda: read_submission(desk, KARIM, stray))

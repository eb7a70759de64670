"""The register of doors: each function of the desk, of the lake and of admission that acts for a viewer.

`tests/access/test_register.py` finds those that are forgotten here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tests.access.house import DRAFT, INVITED, LOCAL, NCL, PUBLISHED, REQUEST, WHEN, House, rename, write_package

from territory.access.standing import SignIn, derive_keeper
from territory.analysis.persons import read_persons
from territory.desk import (
    apart,
    ballots,
    collections,
    drafts,
    drawer,
    erasures,
    grants,
    held,
    invitations,
    journal,
    mappings,
    members,
    originals,
    preferences,
    questions,
    replies,
    retention,
    sign_ins,
    sittings,
    submissions,
    waiting,
)
from territory.ingest import admit, erasure
from territory.ingest.advice import apply_advice
from territory.ingest.check import Report
from territory.ingest.closing_item import close_item, read_ballots
from territory.ingest.drawer_rights import ensure_own_drawer
from territory.ingest.item_written import ItemAt
from territory.ingest.minutes import MinutesState, end_meeting, write_minutes_state
from territory.ingest.questions import Settlement, derive_change, derive_settled, settle
from territory.ingest.retention import erase_past, read_past
from territory.ingest.series import load_packages
from territory.locale.words import Words
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.sitting import Ballot, Presence
from territory.model.viewer import Capability, Grant, Role, Viewer
from territory.reports.person import Person, read_person, write_person
from territory.reports.template import write_template
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

Call = Callable[[House, Viewer], object]
EVERYTHING = ""
FOREVER, LONG_AGO = datetime(2099, 1, 1), datetime(2020, 1, 1)


@dataclass(frozen=True)
class Door:
    """One way in. `needs` is the capability asked (None: every viewer passes); `on` what it is tried on.

    - `on`: a programme; everything there is; None for what is shared by all who hold the capability.
    - `also`: another capability that opens it.
    - `author`: only the account of that name passes, whatever it coordinates besides.
    - `writes`: passing it changes the house, so that the test sees whether a refusal did.
    """

    name: str
    needs: Capability | None
    call: Call
    on: str | None = NCL
    also: Capability | None = None
    author: str | None = None
    writes: bool = False


def _round(programme: str | None = NCL) -> Round:
    return Round("round-new", "n", programme, date(2026, 3, 1), date(2026, 4, 1), 2, WHEN, "somebody")


def _request(collection: str = "round-ncl", code: str = "request-ncl") -> Request:
    asked = (Asked(1, "NCL-1", "USA", date(2026, 1, 1), date(2026, 3, 31), None),)
    return Request(code, collection, Holder("project", "NCL-1", "ncl"), asked)


def _is_perrine(text: str) -> bool:
    return "Perrine" in text


def _words_of(testimony: str) -> Report:
    """A report that brings the words of a testimony."""
    rows = [{"testimony": testimony, "words": "autres", "_row": 2}]
    return Report((), {"testimony_words": tabulate(read_table("testimony_words"), rows)})


def _load(house: House, viewer: Viewer) -> bool:
    """Whether a package went in."""
    package = write_package(house.folder / "package")
    return any(item.receipt for item in load_packages(house.own_lake, house.desk, viewer, [package]))


def _return(house: House, viewer: Viewer) -> None:
    """Sends a workbook as the reply to the request, of which somebody who was invited holds the question."""
    question = replies.read_asked(house.desk, INVITED, REQUEST)
    assert question is not None
    replies.write_returned(house.settings, house.desk, viewer, question, "a.csv", b"a")


def _settle(house: House, viewer: Viewer) -> object:
    """Answers the question about the first programme as if it had been read by the viewer."""
    asked = questions.Asked("Q-ncl", _ASKING, WHEN)
    row = derive_settled(asked, Settlement("answer", "q", "r"), NCL, WHEN.date())
    return settle(house.own_lake, house.desk, viewer, asked, derive_change(row, "m", "a", 6), "answer")


def _end(house: House, viewer: Viewer) -> object:
    """Ends the meeting of the first programme as if whoever holds the room had opened it."""
    return end_meeting(house.own_lake, house.desk, viewer, "S-ncl", sittings.read_opened(house.desk, LOCAL, "S-ncl"))


class _Mapping:
    block, target, source = "b", "project", "new"


def _forget_apart(house: House, viewer: Viewer) -> bool:
    """Whether forgetting took away the pair that the first programme's coordinator kept apart."""
    apart.discard_apart(house.desk, viewer)
    return ("ncl", "z") not in apart.read_apart(house.desk, viewer)


_ITEM = ItemAt("A-ncl", "a", "S-ncl", "b", NCL, "decision", "discussion", WHEN.date(), None, None, None)
_BALLOT = Ballot("S-ncl", "i", "s", "c", "real", "scored", 1.0)
_ASKING = questions.Asking("question", "overview/stages", "", "a", "b", programmes=(NCL,))
_WAITING = waiting.WaitingRow("project", 2, {"name": "x"}, ())
_CONSENTS = {"NCL-t": ("given", "internal")}
_SIGN_IN = SignIn("0" * 64, "sub", ("sub",), "somebody", "Somebody", WHEN)
WRITE, LIVE, CLOSE = Capability.WRITE, Capability.READ_LIVE, Capability.CLOSE
PERSONAL = Capability.READ_PERSONAL
ERASE, ADMINISTER, ANSWER = Capability.ERASE, Capability.ADMINISTER, Capability.ANSWER

#: What is in progress, on the desk.
DESK = [
    Door("desk.apart.read_apart", WRITE, lambda h, v: apart.read_apart(h.desk, v), on=None),
    Door("desk.apart.write_apart", WRITE, lambda h, v: apart.write_apart(h.desk, v, "a", "b"), on=None, writes=True),
    # Everybody takes back his own judgements, and who coordinates all takes back everybody's.
    Door("desk.apart.discard_apart", WRITE, lambda h, v: _forget_apart(h, v)),
    Door("desk.ballots.write_ballot", WRITE, lambda h, v: ballots.write_ballot(h.desk, v, _BALLOT), writes=True),
    Door("desk.ballots.count_ballots", WRITE, lambda h, v: ballots.count_ballots(h.desk, v, "S-ncl", "revealed")),
    Door("desk.ballots.read_revealed", WRITE, lambda h, v: ballots.read_revealed(h.desk, v, "S-ncl", "revealed")),
    Door("desk.ballots.read_own_ballots", WRITE, lambda h, v: ballots.read_own_ballots(
        h.desk, v, "S-ncl", "revealed", "s")),
    Door("ingest.advice.apply_advice", WRITE, lambda h, v: apply_advice(h.own_lake, v, NCL, rename(NCL, "X")),
         writes=True),
    Door("ingest.closing_item.read_ballots", WRITE, lambda h, v: read_ballots(h.desk, v, _ITEM)),
    Door("ingest.closing_item.close_item", WRITE, lambda h, v: close_item(
        h.own_lake, h.desk, v, _ITEM, rename(NCL, "X")), writes=True),
    Door("desk.sittings.open_sitting", WRITE, lambda h, v: sittings.open_sitting(h.desk, v, "new", NCL, None),
         writes=True),
    Door("desk.sittings.read_sitting", WRITE, lambda h, v: sittings.read_sitting(h.desk, v, "S-ncl")),
    Door("desk.sittings.read_opened", WRITE, lambda h, v: sittings.read_opened(h.desk, v, "S-ncl")),
    Door("desk.sittings.move_sitting", WRITE, lambda h, v: sittings.move_sitting(h.desk, v, "S-ncl", "i"), writes=True),
    Door("desk.sittings.hide_sitting", WRITE, lambda h, v: sittings.hide_sitting(h.desk, v, "S-ncl", is_hidden=True),
         writes=True),
    Door("desk.sittings.write_presence", WRITE, lambda h, v: sittings.write_presence(
        h.desk, v, "S-ncl", {"s": Presence("present")}), writes=True),
    Door("desk.sittings.reveal_item", WRITE, lambda h, v: sittings.reveal_item(h.desk, v, "S-ncl", "i"), writes=True),
    Door("desk.sittings.end_sitting", WRITE, lambda h, v: sittings.end_sitting(h.desk, v, "S-ncl"), writes=True),
    Door("desk.sittings.read_item_draft", WRITE, lambda h, v: sittings.read_item_draft(h.desk, v, "A-ncl").cells),
    Door("desk.sittings.write_item_draft", WRITE, lambda h, v: sittings.write_item_draft(
        h.desk, v, NCL, "A-ncl", 1, {}), writes=True),
    Door("desk.sittings.discard_item", WRITE, lambda h, v: sittings.discard_item(h.desk, v, "S-ncl", "revealed"),
         writes=True),
    Door("desk.sittings.erase_sitting", WRITE, lambda h, v: sittings.erase_sitting(h.desk, v, "S-ncl", ["A-ncl"]),
         writes=True),
    Door("desk.collections.write_round", WRITE, lambda h, v: collections.write_round(
        h.desk, v, _round(), [_request("round-new", "request-new")]), writes=True),
    Door("desk.collections.read_rounds", WRITE, lambda h, v: [
        made for made in collections.read_rounds(h.desk, v) if made.programme == NCL]),
    Door("desk.collections.read_requests", WRITE, lambda h, v: collections.read_requests(h.desk, v, "round-ncl")),
    Door("desk.collections.read_request", WRITE, lambda h, v: collections.read_request(h.desk, v, "request-ncl")),
    Door("desk.collections.write_sent", WRITE, lambda h, v: collections.write_sent(h.desk, v, ["request-ncl"]),
         writes=True),
    Door("desk.collections.write_received", WRITE, lambda h, v: collections.write_received(
        h.desk, v, "request-ncl", "ab"), writes=True),
    Door("desk.collections.erase_round", WRITE, lambda h, v: collections.erase_round(h.desk, v, "round-ncl"),
         writes=True),
    Door("desk.collections.read_addresses", WRITE, lambda h, v: collections.read_addresses(h.desk, v, [_request()])),
    Door("desk.drafts.write_draft", WRITE, lambda h, v: drafts.write_draft(
        h.desk, v, "project", "create", None, "", {}), on=None, writes=True),
    Door("desk.drafts.read_draft", WRITE, lambda h, v: drafts.read_draft(h.desk, v, "E-ncl"), author="karim"),
    Door("desk.drafts.read_drafts", WRITE, lambda h, v: [
        item for item in drafts.read_drafts(h.desk, v) if item.id == "E-ncl"], author="karim"),
    Door("desk.drafts.write_cells", WRITE, lambda h, v: drafts.write_cells(h.desk, v, "E-ncl", 1, {"a": "b"}),
         author="karim", writes=True),
    Door("desk.drafts.discard_draft", WRITE, lambda h, v: drafts.discard_draft(h.desk, v, "E-ncl"), author="karim",
         writes=True),
    Door("desk.drawer.write_drawer", WRITE, lambda h, v: drawer.write_drawer(
        h.desk, v, "testimony_words", [{"testimony": "NCL-t", "words": "autres"}]), on=None, writes=True),
    Door("desk.drawer.read_words", LIVE, lambda h, v: drawer.read_words(h.desk, v, _CONSENTS, _CONSENTS), on=None),
    Door("desk.drawer.read_kept", WRITE, lambda h, v: drawer.read_kept(h.desk, v), on=None),
    Door("desk.drawer.erase_words", WRITE, lambda h, v: drawer.erase_words(h.desk, v, ["NCL-t"]), on=None,
         writes=True),
    Door("desk.grants.read_all_grants", ADMINISTER, lambda h, v: grants.read_all_grants(h.desk, v), on=None),
    Door("desk.grants.write_grant", ADMINISTER, lambda h, v: grants.write_grant(
        h.desk, v, "zoe@example.org", Grant(Role.COORDINATOR, NCL)), on=None, writes=True),
    Door("desk.grants.end_grant", ADMINISTER, lambda h, v: grants.end_grant(h.desk, v, "G-ncl"), on=None,
         writes=True),
    Door("desk.invitations.write_invitation", Capability.INVITE, lambda h, v: invitations.write_invitation(
        h.desk, v, Capability.ANSWER, "request-ncl", FOREVER), writes=True),
    Door("desk.invitations.read_invitations", Capability.INVITE, lambda h, v: invitations.read_invitations(
        h.desk, v, "request-ncl")),
    Door("desk.invitations.revoke_invitation", Capability.INVITE, lambda h, v: invitations.revoke_invitation(
        h.desk, v, "I-ncl"), writes=True),
    Door("desk.drawer.read_contact_projects", WRITE, lambda h, v: drawer.read_contact_projects(h.desk, v, ["C-ncl"]),
         on=None),
    Door("desk.drawer.read_contacts", PERSONAL, lambda h, v: drawer.read_contacts(h.desk, v), on=None),
    Door("desk.drawer.erase_contacts", ERASE, lambda h, v: drawer.erase_contacts(h.desk, v, ["C-ncl"]), on=None,
         writes=True),
    Door("desk.erasures.open_erasure", ERASE, lambda h, v: erasures.open_erasure(h.desk, v, ["NCL-t"]), on=None,
         writes=True),
    Door("desk.erasures.read_erasures", ERASE, lambda h, v: erasures.read_erasures(h.desk, v) == (), on=None),
    Door("desk.erasures.read_spoken", ERASE, lambda h, v: erasures.read_spoken(h.desk, v, ["NCL-t"]), on=None),
    Door("desk.erasures.close_erasures", ERASE, lambda h, v: erasures.close_erasures(h.desk, v, ["NCL-t"]), on=None,
         writes=True),
    Door("desk.erasures.rewrite_rows", ERASE, lambda h, v: erasures.rewrite_rows(
        h.desk, v, lambda texts: {**texts, **{name: "-" for name in texts if name == "holder_name"}}), on=None,
        writes=True),
    # Everybody's deeds are told; who signs in is told by the sign-in itself.
    Door("desk.journal.write_entry", None, lambda h, v: journal.write_entry(h.desk, v, "tried") is None),
    Door("desk.journal.write_refusal", None, lambda h, v: journal.write_refusal(h.desk, v, "rights") is None),
    Door("desk.journal.read_journal", ADMINISTER, lambda h, v: journal.read_journal(h.desk, v), on=None),
    Door("desk.journal.measure_journal", ADMINISTER, lambda h, v: journal.measure_journal(h.desk, v), on=None),
    Door("desk.journal.read_journal_choices", ADMINISTER, lambda h, v: journal.read_journal_choices(h.desk, v)[0],
         on=None),
    Door("desk.journal.purge_journal", ADMINISTER, lambda h, v: journal.purge_journal(h.desk, v, LONG_AGO) == 0,
         on=None),
    Door("desk.sign_ins.write_sign_in", None, lambda h, v: sign_ins.write_sign_in(h.desk, _SIGN_IN, v, WHEN) is None),
    Door("desk.sign_ins.end_sign_in", None, lambda h, v: sign_ins.end_sign_in(h.desk, _SIGN_IN, v, WHEN) is None),
    Door("desk.members.read_member_names", PERSONAL, lambda h, v: members.read_member_names(
        h.desk, v, NCL, ["seat-ncl"])),
    Door("desk.members.write_member_names", WRITE, lambda h, v: members.write_member_names(
        h.desk, v, NCL, {"seat-ncl": ""}), writes=True),
    Door("desk.mappings.read_memory", WRITE, lambda h, v: "ncl" in mappings.read_memory(h.desk, v).by_source),
    Door("desk.mappings.write_memory", WRITE, lambda h, v: mappings.write_memory(
        h.desk, v, _Mapping(), {"target:b": "project"}), on=None, writes=True),
    Door("desk.originals.keep_original", WRITE, lambda h, v: originals.keep_original(
        h.settings, h.desk, v, "a.csv", b"a"), on=None, also=ANSWER, writes=True),
    Door("desk.originals.read_all_kept", PERSONAL, lambda h, v: list(
        originals.read_all_kept(h.settings, h.desk, v)) == [], on=None),
    Door("desk.originals.replace_original", ERASE, lambda h, v: originals.replace_original(
        h.settings, h.desk, v, "ab" * 32, "copie.csv", b"b"), on=None, writes=True),
    Door("desk.preferences.read_preference", None, lambda h, v: preferences.read_preference(h.desk, v)),
    Door("desk.preferences.write_preference", None, lambda h, v: preferences.write_preference(
        h.desk, v, language="fr") is preferences.has_preferences(v)),
    Door("desk.preferences.erase_preference", None, lambda h, v: preferences.erase_preference(h.desk, v) is None),
    # Whoever reads may ask; what is asked is read by those who coordinate what it is about.
    Door("desk.questions.write_asked", None, lambda h, v: questions.write_asked(h.desk, v, _ASKING, v.name)),
    Door("desk.questions.read_open_questions", WRITE, lambda h, v: [
        item for item in questions.read_open_questions(h.desk, v) if item.id == "Q-ncl"]),
    Door("desk.questions.read_open_question", WRITE, lambda h, v: questions.read_open_question(h.desk, v, "Q-ncl")),
    Door("desk.questions.discard_question", WRITE, lambda h, v: questions.discard_question(
        h.desk, v, "Q-ncl", "discard"), writes=True),
    Door("desk.replies.write_link", Capability.INVITE, lambda h, v: replies.write_link(
        h.desk, v, REQUEST, [], FOREVER), writes=True),
    Door("desk.replies.read_asked", ANSWER, lambda h, v: replies.read_asked(h.desk, v, REQUEST), on=REQUEST),
    Door("desk.replies.read_replies", WRITE, lambda h, v: replies.read_replies(h.desk, v, "round-ncl")),
    Door("desk.replies.write_cells", ANSWER, lambda h, v: replies.write_cells(h.desk, v, REQUEST, {1: {"value": "3"}}),
         on=REQUEST, writes=True),
    Door("desk.replies.write_returned", ANSWER, _return, on=REQUEST, writes=True),
    Door("desk.held.read_rows_about", PERSONAL, lambda h, v: list(held.read_rows_about(h.desk, v, _is_perrine)),
         on=EVERYTHING),
    Door("desk.retention.read_old_drafts", ERASE, lambda h, v: retention.read_old_drafts(h.desk, v, FOREVER),
         on=EVERYTHING),
    Door("desk.retention.erase_old_drafts", ERASE, lambda h, v: retention.erase_old_drafts(h.desk, v, FOREVER),
         on=EVERYTHING, writes=True),
    Door("desk.retention.read_settled_files", ERASE, lambda h, v: retention.read_settled_files(
        h.desk, v, FOREVER) == (), on=None),
    Door("desk.submissions.write_submission", WRITE, lambda h, v: submissions.write_submission(
        h.settings, h.desk, v, [("a.csv", b"a")], {}), on=None, writes=True),
    Door("desk.submissions.read_submission", WRITE, lambda h, v: submissions.read_submission(h.desk, v, "D-ncl")),
    Door("desk.submissions.read_submissions", WRITE, lambda h, v: [
        item for item in submissions.read_submissions(h.desk, v, None) if item.id == "D-ncl"]),
    Door("desk.submissions.write_choices", WRITE, lambda h, v: submissions.write_choices(
        h.desk, v, "D-ncl", {"a": "b"}), writes=True),
    Door("desk.submissions.write_standing", WRITE, lambda h, v: submissions.write_standing(
        h.desk, v, "D-ncl", "open", rows=3, waiting=2), writes=True),
    Door("desk.submissions.reopen", WRITE, lambda h, v: submissions.reopen(h.desk, v, "IMP-000003") is None, on=None),
    Door("desk.submissions.discard_submission", WRITE, lambda h, v: submissions.discard_submission(
        h.settings, h.desk, v, "D-ncl"), writes=True),
    Door("desk.waiting.write_waiting", WRITE, lambda h, v: waiting.write_waiting(h.desk, v, "D-ncl", [_WAITING]),
         writes=True),
    Door("desk.waiting.read_waiting", WRITE, lambda h, v: waiting.read_waiting(h.desk, v, "D-ncl")),
    Door("desk.waiting.settle", WRITE, lambda h, v: waiting.settle(h.desk, v, "D-ncl"), writes=True),
]  # fmt: skip

#: What is asserted, in the lake. What writes has a copy of its own.
LAKE = [
    Door("lake.lake.Lake.closings", LIVE, lambda h, v: [
        item for item in h.read_lake.closings(v) if item.id == DRAFT]),
    Door("lake.lake.Lake.read_nature", Capability.READ, lambda h, v: h.read_lake.read_nature(v) in {None, "demo"}),
    Door("lake.lake.Lake.view", LIVE, lambda h, v: names(h, v, None) & {"ZIBELINE"}),
    Door("lake.lake.Lake.view", LIVE, lambda h, v: h.read_lake.view(v, DRAFT)),
    Door("lake.lake.Lake.view", LIVE, lambda h, v: names(h, v, "v4") & {"ZIBELINE"}),
    Door("lake.lake.Lake.view", Capability.READ, lambda h, v: names(h, v, PUBLISHED) == {"La serre", "La halle"}),
    Door("lake.lake.Lake.commit", WRITE, lambda h, v: h.own_lake.commit(v, rename(NCL, "X")), writes=True),
    Door("lake.lake.Lake.read_change", WRITE, lambda h, v: h.read_lake.read_change(v, rename(NCL, "X"))),
    Door("lake.lake.Lake.view_after", WRITE, lambda h, v: h.read_lake.view_after(v, rename(NCL, "X"))),
    Door("lake.lake.Lake.close", CLOSE, lambda h, v: h.own_lake.close(
        v, "Nouveau", date(2026, 4, 1), programmes=(NCL,)), writes=True),
    Door("lake.lake.Lake.publish", CLOSE, lambda h, v: h.own_lake.publish(v, DRAFT), writes=True),
    Door("lake.lake.Lake.read_consents", LIVE, lambda h, v: h.read_lake.read_consents(v).get("NCL-t") == (
        "given", "internal")),
    Door("lake.lake.Lake.read_history", LIVE, lambda h, v: [
        entry for entry in h.read_lake.read_history(v) if entry.message == "TINTAMARRE NCL"]),
    Door("lake.lake.Lake.read_foreign", WRITE, lambda h, v: "IMP-000003" not in h.read_lake.read_foreign(v)),
    Door("lake.lake.Lake.read_named_files", WRITE, lambda h, v: h.read_lake.read_named_files(v) == set(), on=None),
    Door("lake.lake.Lake.read_difference", LIVE, lambda h, v: [
        item for item in h.read_lake.read_difference(v, "2", "6") if item.after == "ZIBELINE"]),
    Door("lake.lake.Lake.read_provenance", LIVE, lambda h, v: h.read_lake.read_provenance(
        v, "project", {"id": "NCL-2"})),
    Door("lake.lake.Lake.read_undo", WRITE, lambda h, v: h.read_lake.read_undo(v, "IMP-000003")),
    Door("lake.lake.Lake.undo", WRITE, lambda h, v: h.own_lake.undo(v, "IMP-000003"), writes=True),
    Door("lake.lake.Lake.read_names", LIVE, lambda h, v: h.read_lake.read_names(v, {"project": ["NCL-2"]})),
    Door("lake.lake.Lake.resolve", LIVE, lambda h, v: h.read_lake.resolve(v, DRAFT)),
]  # fmt: skip

#: What does several of these in turn.
ADMISSION = [
    Door("ingest.admit.admit", WRITE, lambda h, v: admit.admit(
        h.own_lake, h.desk, v, Report((), {}), rename(NCL, "X")), writes=True),
    Door("ingest.admit.take_back", WRITE, lambda h, v: admit.take_back(h.own_lake, h.desk, v, "IMP-000003"),
         writes=True),
    Door("ingest.admit.erase_silenced", WRITE, lambda h, v: admit.erase_silenced(h.read_lake, h.desk, v) == 0, on=None),
    Door("ingest.drawer_rights.ensure_own_drawer", WRITE, lambda h, v: ensure_own_drawer(
        h.read_lake, h.desk, v, _words_of("NCL-t")) is None),
    Door("ingest.erasure.check_yours", ERASE, lambda h, v: erasure.check_yours(
        h.desk, v, h.read_lake.view(derive_keeper(v)), ["NCL-t"])),
    Door("ingest.erasure.measure_held", ERASE, lambda h, v: erasure.measure_held(h.own_lake, h.desk, v, ["NCL-t"])),
    Door("ingest.erasure.erase_testimony", ERASE, lambda h, v: erasure.erase_testimony(
        h.own_lake, h.desk, v, ["NCL-t"]), writes=True),
    Door("ingest.erasure.write_consent", ERASE, lambda h, v: erasure.write_consent(
        h.own_lake, h.desk, v, "NCL-t", "given", "publication", WHEN.date()), writes=True),
    # What it takes out was checked by the two above, and by the retention.
    Door("ingest.erasure.take_out", ERASE, lambda h, v: erasure.take_out(h.own_lake, h.desk, v, ["NCL-t"]), on=None,
         writes=True),
    Door("ingest.minutes.end_meeting", WRITE, _end, writes=True),
    Door("ingest.minutes.write_minutes_state", WRITE, lambda h, v: write_minutes_state(
        h.own_lake, h.desk, v, "S-ncl", MinutesState("validated", 1, "présidence"), WHEN.date()), writes=True),
    Door("ingest.questions.settle", WRITE, _settle, writes=True),
    Door("ingest.retention.read_past", ERASE, lambda h, v: isinstance(
        read_past(h.read_lake, h.desk, v, LONG_AGO), tuple), on=None),
    Door("ingest.retention.erase_past", ERASE, lambda h, v: erase_past(h.own_lake, h.desk, v, LONG_AGO) is not None,
         on=None),
    Door("analysis.persons.read_persons", PERSONAL, lambda h, v: read_persons(
        h.read_lake.view(derive_keeper(v)), h.desk, v).projects.get("NCL-1")),
    Door("reports.person.read_person", PERSONAL, lambda h, v: read_person(
        h.read_lake, h.desk, v, "Perrine Essaincl").items),
    Door("reports.person.write_person", PERSONAL, lambda h, v: write_person(
        h.desk, v, Person("x", (), True), Words("fr")), on=None),
    # A package is the full state of its series, which speaks for every programme there is.
    Door("ingest.series.load_packages", WRITE, lambda h, v: _load(h, v), on=EVERYTHING, writes=True),
    Door("reports.template.write_template", WRITE, lambda h, v: write_template(["project"], None, v, Words("fr")),
         on=None),
]  # fmt: skip

DOORS = [*DESK, *LAKE, *ADMISSION]


def names(house: House, viewer: Viewer, known: str | None) -> set[Any]:
    """The projects that the viewer meets in the lake at what is `known`."""
    return set(house.read_lake.view(viewer, known).read_columns("project", ("name",)).column("name").to_pylist())

"""How long data about persons are kept: what has had its time, and its erasure when somebody asks for it.

GDPR, article 5(1)(e): no longer than the purpose needs. The settings say the months; their defaults and why:

- a contact serves until the end of its project, then a year more: the balance of grants and the last review;
- words serve the evaluation of a project: three years after its end, when effects are compared with what followed;
- a draft that nobody touched for half a year will not be saved, and holds whatever was typed;
- the file of a settled deposit that holds words or contacts is of no use once they are in the drawer: half a year, to
  correct a mistake of reading;
- an entry of the journal as `desk.journal` says; a sign-in leaves by itself (`desk.sign_ins`).

A project without an end has not ended, and nothing of it is past its time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from territory.access.policy import may, may_on, reach
from territory.access.standing import derive_keeper
from territory.config import Settings
from territory.desk.drawer import DRAWER, erase_contacts, read_contacts, read_kept
from territory.desk.engine import Desk
from territory.desk.journal import Sought, derive_horizon, measure_journal, purge_journal, write_entry
from territory.desk.originals import read_original, replace_original
from territory.desk.retention import erase_old_drafts, read_old_drafts, read_settled_files
from territory.ingest.erasure import take_out
from territory.ingest.limits import Limits
from territory.ingest.submission import check_submission
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.model.clock import derive_day
from territory.model.memory import Memory
from territory.model.period import read_last_day
from territory.model.viewer import Capability, Viewer

CONTACT, WORDS, FILE, DRAFT, JOURNAL = "contact", "words", "file", "draft", "journal"
#: Kinds in the order in which they are shown.
KINDS = (CONTACT, WORDS, FILE, DRAFT, JOURNAL)


@dataclass(frozen=True, slots=True)
class Past:
    """One thing past its time: its kind, its id, what it is of, since when its time ran, and how many it stands for."""

    kind: str
    id: str
    of: str
    since: date
    count: int = 1


def read_months(settings: Settings) -> Mapping[str, int]:
    """For how many months each kind is kept."""
    return {
        CONTACT: settings.contact_months, WORDS: settings.words_months, FILE: settings.file_months,
        DRAFT: settings.draft_months, JOURNAL: settings.journal_months,
    }  # fmt: skip


def read_past(lake: Lake, desk: Desk, viewer: Viewer, at: datetime) -> tuple[Past, ...]:
    """What is past its time at a moment (UTC), of the viewer's programmes: by kind, the oldest first.

    What is no programme's (files, drafts) is for who answers for all of them, the journal for an administrator.
    Raises Refused `not-allowed` for who may not erase.
    """
    view = lake.view(derive_keeper(viewer))
    months = read_months(lake.settings)
    horizons = {kind: derive_horizon(at, months[kind]) for kind in KINDS}
    found = _find_contacts(view, desk, viewer, horizons[CONTACT])
    found += _find_words(view, desk, viewer, horizons[WORDS])
    if may_on(viewer, Capability.ERASE, ()):
        found += _find_files(lake, desk, viewer, horizons[FILE])
        found += [
            Past(DRAFT, old.id, old.name, old.at.date()) for old in read_old_drafts(desk, viewer, horizons[DRAFT])
        ]
    if may(viewer, Capability.ADMINISTER):
        last = derive_day(horizons[JOURNAL]) - timedelta(days=1)
        count = measure_journal(desk, viewer, Sought(last=last))
        found += [Past(JOURNAL, "", "", derive_day(horizons[JOURNAL]), count)] if count else []
    return tuple(sorted(found, key=lambda item: (KINDS.index(item.kind), item.since, item.id)))


def erase_past(lake: Lake, desk: Desk, viewer: Viewer, at: datetime) -> dict[str, int]:
    """Erases what `read_past` lists at that moment; returns how many of each kind went.

    Raises Refused `not-allowed`, SurroundingsError `erasure-unfinished`.
    """
    listed = read_past(lake, desk, viewer, at)
    ids = {kind: [item.id for item in listed if item.kind == kind] for kind in KINDS}
    done: Counter[str] = Counter()
    if ids[CONTACT]:
        done[CONTACT] = erase_contacts(desk, viewer, ids[CONTACT])
    if ids[WORDS]:
        take_out(lake, desk, viewer, ids[WORDS])
        done[WORDS] = len(ids[WORDS])
    for item in (item for item in listed if item.kind == FILE):
        replace_original(lake.settings, desk, viewer, item.id, item.of, None)
        done[FILE] += 1
    if ids[DRAFT]:
        done[DRAFT] = erase_old_drafts(desk, viewer, derive_horizon(at, read_months(lake.settings)[DRAFT]))
    if ids[JOURNAL]:
        done[JOURNAL] = purge_journal(desk, viewer, derive_horizon(at, read_months(lake.settings)[JOURNAL]))
    if done:
        counts = {"testimonies" if kind == WORDS else kind: done[kind] for kind in KINDS if done[kind]}
        write_entry(desk, viewer, "retention-applied", "", counts)
    return dict(done)


def _read_ends(view: View, viewer: Viewer) -> dict[str, date | None]:
    """The last day of each project of the viewer's programmes, None while it goes on."""
    held = reach(viewer, Capability.ERASE)
    rows = view.read_columns("project", ("id", "programme", "ended_on")).to_pylist()
    return {str(row["id"]): read_last_day(row["ended_on"]) for row in rows if held is None or row["programme"] in held}


def _find_contacts(view: View, desk: Desk, viewer: Viewer, before: datetime) -> list[Past]:
    """Contacts whose project ended long enough ago; one of an organisation follows the last of its projects."""
    ends, partners = _read_ends(view, viewer), dict[str, list[str]]()
    for row in view.read_columns("partner", ("project", "organisation")).to_pylist():
        partners.setdefault(str(row["organisation"]), []).append(str(row["project"]))
    found = []
    for contact in read_contacts(desk, viewer):
        project, organisation = contact["project"], contact["organisation"]
        projects = [project] if project else partners.get(organisation or "", [])
        last = [ends.get(code) for code in projects]
        known = [day for day in last if day is not None]
        if known and len(known) == len(last) and datetime.combine(max(known), time()) < before:
            found.append(Past(CONTACT, str(contact["id"]), project or organisation or "", max(known)))
    return found


def _find_words(view: View, desk: Desk, viewer: Viewer, before: datetime) -> list[Past]:
    ends, kept = _read_ends(view, viewer), read_kept(desk, view.viewer)
    return [
        Past(WORDS, row["id"], row["project"], end)
        for row in view.read_columns("testimony", ("id", "project")).to_pylist()
        if row["id"] in kept
        and (end := ends.get(row["project"])) is not None
        and datetime.combine(end, time()) < before
    ]


def _find_files(lake: Lake, desk: Desk, viewer: Viewer, before: datetime) -> list[Past]:
    """The files of settled deposits that hold words or contacts: others are the originals of what is followed."""
    found = []
    for old in read_settled_files(desk, viewer, before):
        kept = read_original(lake.settings, desk, old.id)
        if kept is None:
            continue
        examined = check_submission([(old.name, kept.path.read_bytes())], {}, None, Memory(), Limits())
        tables = {piece.mapping.target for piece in examined.pieces} | {entry.table for entry in examined.own}
        if tables & set(DRAWER):
            found.append(Past(FILE, old.id, old.name, old.at.date()))
    return found

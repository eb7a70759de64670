"""The lake as the rest of the program sees it: open it, look through a viewer's eyes, commit, close, compare, undo."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing as closing_connection
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from typing import Unpack

from territory.access.policy import ensure_may, reach, visible_sensitivities
from territory.config import Settings
from territory.errors import Refused, SurroundingsError, TerritoryError
from territory.lake import catalogue, closing, history, imports, undo, writing
from territory.lake.change import Change, Receipt
from territory.lake.conflict import Moved, read_conflicts
from territory.lake.naming import read_names
from territory.lake.narrowing import narrow
from territory.lake.native import PUBLIC, SCHEMAS, create_audiences
from territory.lake.ownership import derive_visible
from territory.lake.preview import ChangeShown, build_after, read_absent, show_moves
from territory.lake.reading import BIRTH, Copies
from territory.lake.reserve import RESERVED, is_public
from territory.lake.view import Closing, View
from territory.model.clock import derive_day, read_clock
from territory.model.reserve import Reserve
from territory.model.viewer import Capability, Viewer
from territory.schema.registry import read_table

_NUMBER = re.compile(r"v?(\d{1,9})")
_PREVIEWS = count(1)


class Lake:
    """One lake, for the life of a process. Thread-safe for reading; writers wait for each other."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._copies = Copies(settings)
        self._traced: tuple[tuple[int, frozenset[str]], imports.Traces] | None = None

    @classmethod
    def create(cls, settings: Settings) -> bool:
        """Creates an empty lake, or brings an older one to this version; returns whether anything was done."""
        created = catalogue.create(settings)
        return bool(catalogue.migrate(settings)) or created

    @classmethod
    def open(cls, settings: Settings) -> Lake:
        """The lake that is there; raises SurroundingsError `lake-missing`."""
        if not settings.catalogue.exists():
            raise SurroundingsError("lake-missing")
        return cls(settings)

    def head(self) -> int:
        """The number of the last snapshot."""
        return catalogue.read_head(self.settings)

    def read_nature(self, viewer: Viewer) -> str | None:
        """What kind of data this lake holds (see `View.nature`): every page says it, to whoever looks."""
        ensure_may(viewer, Capability.READ)
        ((nature,),) = self._copies.fetch(self.head(), "SELECT nature FROM revision")
        return None if nature is None else str(nature)

    def closings(self, viewer: Viewer) -> tuple[Closing, ...]:
        """The closings the viewer may know of, by effective date: drafts are for those who read live data."""
        return tuple(item for item in self._read_closings() if closing.is_shown(viewer, item))

    def view(
        self, viewer: Viewer, known: str | None = None, programme: str | None = None, moment: datetime | None = None
    ) -> View:
        """The lake as `viewer` may see it, at what is `known`; `moment` (UTC, now unless said) is when it is asked.

        `known` is a closing's id, `v12` for a snapshot, or None: live data for those who may, else the last published
        closing that covers `programme`. Who coordinates some programmes reads live data of these alone, and of the
        others what is published. Raises Refused `not-allowed`, TerritoryError `closing-unknown`,
        `snapshot-unknown`, `nothing-published`.
        """
        ensure_may(viewer, Capability.READ)
        head = self.head()
        closings = self.closings(viewer)
        chosen = self._choose(viewer, known, programme, closings)
        if isinstance(chosen, Closing):
            number, at = chosen.snapshot, chosen
        else:
            number, at = chosen if chosen is not None else head, None
        if not BIRTH <= number <= head:
            raise TerritoryError("snapshot-unknown", snapshot=number)
        held = at.programmes if at else tuple(sorted(reach(viewer, Capability.READ_LIVE) or ()))
        schema = SCHEMAS[visible_sensitivities(viewer, held)]
        guards = self._copies.guards(head, number) if schema == PUBLIC else ()
        reserve = self._find_reserve(viewer, moment) if schema == PUBLIC else None
        connection = self._copies.connection(number, held, guards)
        (nature,) = connection.cursor().execute("SELECT nature FROM main.revision").fetchall()[0]
        # Live data of one programme alone are held against the last arrêté that covers it.
        alone = held[0] if at is None and len(held) == 1 else None
        last = closing.choose(closings, programme or alone)
        changes = self._changes_since(viewer, last, number)
        shown = schema if reserve is None else RESERVED
        view = View(connection, shown, number, viewer, at, last, changes, nature, None, held, guards, reserve)
        return view.on(at.effective_on if at else self._latest(view, last))

    def commit(self, viewer: Viewer, change: Change) -> Receipt:
        """Commits a change (see `writing.commit`); raises Refused `not-allowed` for who may not write."""
        ensure_may(viewer, Capability.WRITE)
        return writing.commit(self.settings, change, reach(viewer, Capability.WRITE))

    def read_change(self, viewer: Viewer, change: Change) -> ChangeShown:
        """What a change would do to the head: rows by table, cells, what is absent, what others moved meanwhile.

        Raises Refused `not-allowed` for who may not write. Nothing is written.
        """
        ensure_may(viewer, Capability.WRITE)
        mine = reach(viewer, Capability.WRITE)
        head, seen = self.head(), visible_sensitivities(viewer, mine or ())
        connection, counts = build_after(self._copies.path(head), change, mine)
        with closing_connection(connection):
            shown = show_moves(connection, counts, seen)
            moved: tuple[Moved, ...] = ()
            keys: tuple[tuple[str, ...], ...] = ()
            if change.base is not None and change.base < head:
                named = {*change.tables, *change.removals, *change.endings}
                tables = sorted(named & catalogue.read_touched(self.settings, change.base, head))
                if tables:
                    moved, keys = read_conflicts(connection, self._copies.path(change.base), change, tables, seen)
            return replace(shown, head=head, absent=read_absent(connection, change, mine), moved=moved, moved_keys=keys)

    def view_after(self, viewer: Viewer, change: Change) -> View:
        """The lake as it would be after a change, for the same analyses; it goes with the view, nothing is written.

        Raises Refused `not-allowed` for who may not write.
        """
        ensure_may(viewer, Capability.WRITE)
        now = self.view(viewer)
        connection, _ = build_after(self._copies.path(now.number), change, reach(viewer, Capability.WRITE))
        if now.programmes:
            narrow(connection, now.programmes)
        create_audiences(connection, self.settings.small_count)
        # Every answer is kept by the number of its view: no two states may share one.
        after = replace(now, connection=connection, number=-next(_PREVIEWS))
        return after.on(self._latest(after, now.last_closing))

    def close(self, viewer: Viewer, name: str, on: date, **options: Unpack[closing.Options]) -> Closing:
        """Makes a closing of the head, a draft unless it `publishes` (see `closing.close`)."""
        there = self._read_programmes()
        return closing.close(self.settings, viewer, self._read_closings(), name, on, there=there, **options)

    def publish(self, viewer: Viewer, asked: str) -> Closing:
        """Publishes a draft closing, by id or name (see `closing.publish`)."""
        return closing.publish(self.settings, viewer, self._read_closings(), asked, self._read_programmes())

    def read_consents(self, viewer: Viewer) -> dict[str, tuple[str, str | None]]:
        """What the author of each testimony agrees to now (consent, scope), by testimony, whatever is being looked at.

        Withdrawing holds for the past too (GDPR, article 7): older snapshots say what was agreed, the head what is.
        A consent for internal use is told without its scope to who does not coordinate the programme: it gives him
        nothing.
        """
        ensure_may(viewer, Capability.READ)
        inside = derive_visible(read_table("testimony"), "t", "main", reach(viewer, Capability.READ_LIVE))
        scope = f"CASE WHEN consent_scope <> 'internal' OR {inside} THEN consent_scope END"
        rows = self._copies.fetch(self.head(), f"SELECT id, consent, {scope} FROM testimony t")
        return {str(item): (str(consent), scope) for item, consent, scope in rows}

    def read_named_files(self, viewer: Viewer) -> frozenset[str]:
        """The SHA-256 of every file that an import or a document names, of all programmes: none of them is deleted."""
        ensure_may(viewer, Capability.WRITE)
        rows = self._copies.fetch(self.head(), "SELECT sha256 FROM import_file UNION SELECT sha256 FROM document")
        return frozenset(str(sha256) for (sha256,) in rows if sha256)

    def read_history(self, viewer: Viewer) -> tuple[history.Entry, ...]:
        """Every import that touched what the viewer reads live (see `imports.Traces`), oldest first."""
        # A page asks at each rerun: the copy that its view reads already answers in a millisecond.
        head, held = self.head(), reach(viewer, Capability.READ_LIVE)
        entries = history.tell_history(self.settings, viewer, self._copies.connection(head).cursor(), "main")
        if held is None:
            return entries
        traces, shown = self._read_traces(held), {item.id for item in self.closings(viewer)}
        return tuple(
            entry
            for entry in entries
            if (viewer.name and entry.author == viewer.name) or traces.is_shown(entry.import_id, shown)
        )

    def read_foreign(self, viewer: Viewer) -> frozenset[str]:
        """The imports of which rows still stand that the viewer may not move: he cannot take them back whole."""
        ensure_may(viewer, Capability.WRITE)
        held = reach(viewer, Capability.WRITE)
        return frozenset() if held is None else self._read_traces(held).foreign

    def read_difference(self, viewer: Viewer, before: str, after: str) -> tuple[history.Difference, ...]:
        """What changed between two snapshots, each a number or a closing's id or name."""
        return history.read_difference(self.settings, viewer, self.resolve(viewer, before), self.resolve(viewer, after))

    def read_provenance(
        self, viewer: Viewer, table: str, key: Mapping[str, object]
    ) -> dict[str, tuple[history.Entry, str, int | None]]:
        """For each cell of a row, the last import that changed it, its file or series, and the row there."""
        return history.read_provenance(self.settings, viewer, table, key)

    def read_undo(self, viewer: Viewer, import_id: str) -> undo.Undoing:
        """What taking one import back would do (see `undo.read_undo`); nothing is written."""
        return undo.read_undo(self.settings, viewer, import_id)

    def undo(self, viewer: Viewer, import_id: str) -> undo.Undone:
        """Takes one import back (see `undo.undo`)."""
        return undo.undo(self.settings, viewer, import_id)

    def read_names(
        self, viewer: Viewer, asked: Mapping[str, Collection[str]], known: str | None = None
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        """What people call rows, by table and key (a composite key joined by `|`), now or as `known`."""
        ensure_may(viewer, Capability.READ_LIVE)
        number = self.head() if known is None else self.resolve(viewer, known)
        return read_names(self._copies.connection(number).cursor(), asked, mine=reach(viewer, Capability.READ_LIVE))

    def resolve(self, viewer: Viewer, asked: str) -> int:
        """The snapshot number meant by `12`, `v12`, a closing's id or its name."""
        if number := _NUMBER.fullmatch(asked):
            return int(number[1])
        return closing.find(self.closings(viewer), asked).snapshot

    def _read_traces(self, held: frozenset[str]) -> imports.Traces:
        # A tenth of a second, which a page that asks three times need not wait for three times.
        key = (self.head(), held)
        traced = self._traced
        if traced is None or traced[0] != key:
            narrowed = self._copies.connection(key[0], tuple(sorted(held)))
            traced = self._traced = key, imports.read_traces(self._copies.connection(key[0]), narrowed)
        return traced[1]

    def _read_closings(self) -> tuple[Closing, ...]:
        """All closings there are: a name taken by a draft that the viewer does not see is taken all the same."""
        return closing.derive_closings(self._copies.fetch(self.head(), closing.CLOSINGS))

    def _read_programmes(self) -> tuple[str, ...]:
        return tuple(str(code) for (code,) in self._copies.fetch(self.head(), "SELECT id FROM programme"))

    def _choose(
        self, viewer: Viewer, known: str | None, programme: str | None, closings: Sequence[Closing]
    ) -> Closing | int | None:
        held = reach(viewer, Capability.READ_LIVE)
        reads_live = held is None or (bool(held) and (programme is None or programme in held))
        if known is None:
            if reads_live:
                return None
            chosen = closing.choose(closings, programme)
            if chosen is None:
                raise TerritoryError("nothing-published")
            return chosen
        if number := _NUMBER.fullmatch(known):
            # A frozen link of a published closing says its snapshot: a reader may follow it, and no other.
            published = next((item for item in closings if item.snapshot == int(number[1])), None)
            if published is None and not (held is None or held):
                raise Refused("not-allowed", capability=str(Capability.READ_LIVE))
            return published or int(number[1])
        return closing.find(closings, known)

    def _find_reserve(self, viewer: Viewer, moment: datetime | None) -> Reserve | None:
        """The reserve that holds for the viewer: a right to show something depends on the day, as no figure does."""
        first, last = self.settings.reserve_from, self.settings.reserve_to
        if first is None or last is None or not is_public(viewer):
            return None
        reserve = Reserve(first, last)
        return reserve if reserve.holds(derive_day(moment or read_clock())) else None

    def _changes_since(self, viewer: Viewer, last: Closing | None, number: int) -> int:
        """How many imports came since a closing; to who coordinates some programmes, those of which he may know."""
        after = last.snapshot if last else 0
        if reach(viewer, Capability.READ_LIVE):
            entries = self.read_history(viewer)
            return sum(after < entry.snapshot <= number and entry.kind != "closing" for entry in entries)
        return sum(
            1
            for snapshot in catalogue.read_snapshots(self.settings)
            if after < snapshot.number <= number and snapshot.extra.get("kind") not in {None, "closing"}
        )

    @staticmethod
    def _latest(view: View, last: Closing | None) -> date | None:
        """The effective date of live data: the last known fact, or the last closing when that is later."""
        (latest,) = view.read("latest_fact")["latest"].tolist()
        dates = [day for day in (latest, last.effective_on if last else None) if isinstance(day, date)]
        return max(dates, default=None)

"""A person's words taken out of everywhere at once: a consent withdrawn, whichever way that was said.

In this order, so that a withdrawal stopped half way is finished by asking again: it is noted at the desk; the lake
says the consent withdrawn (from then on nobody is shown the words); kept files, work in progress, the log and the
cache lose them; the drawer loses them last, as until then they say what to look for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from territory.access.policy import ensure_may_on
from territory.access.standing import derive_keeper
from territory.desk.drawer import read_kept
from territory.desk.engine import Desk
from territory.desk.erasures import close_erasures, open_erasure, read_erasures, read_spoken, rewrite_rows
from territory.desk.journal import write_entry
from territory.desk.mappings import read_memory
from territory.desk.originals import Kept, read_all_kept, read_original, replace_original
from territory.errors import TerritoryError
from territory.ingest.cleaning import clean_folders, redact_row
from territory.ingest.redacting import Copy, derive_copy
from territory.ingest.said import is_document, read_said
from territory.ingest.several import scope
from territory.ingest.spoken import Silence, derive_silence
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.locale.words import HISTORY
from territory.model.clock import derive_day, read_clock
from territory.model.viewer import Capability, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: What a withdrawal says it is, in the lake.
KIND = "withdrawal"
#: Identifiers that an entry of the journal or of the history names.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class File:
    """A kept file that held words: its name and hash, how many cells say them; the copy's hash, None for no copy."""

    name: str
    sha256: str
    cells: int
    copy: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Where words are: counts and names alone, never the words.

    `rows` counts rows of the desk by table; `documents` are (id, title) of the files attached to the same projects,
    which only a person can look through; `doubtful` are names of kept documents that do say the words; `twins` are
    other testimonies whose words are the same.
    """

    testimonies: tuple[str, ...]
    drawer: int
    rows: Mapping[str, int]
    files: tuple[File, ...]
    documents: tuple[tuple[str, str], ...] = ()
    doubtful: tuple[str, ...] = ()
    twins: tuple[str, ...] = ()

    @property
    def cells(self) -> int:
        """Cells of files that say the words."""
        return sum(file.cells for file in self.files)


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure took out: where it was; the commit that says it (None: the lake did already); files cleaned.

    `others` counts files of the cache and logs.
    """

    held: Held
    snapshot: int | None
    others: int


def measure_held(lake: Lake, desk: Desk, viewer: Viewer, testimonies: Collection[str]) -> Held:
    """Where the words of testimonies are now, so that a person knows what withdrawing takes out; changes nothing.

    Raises as `erase_testimony` does.
    """
    view = lake.view(derive_keeper(viewer))
    check_yours(desk, viewer, view, testimonies)
    silence = derive_silence(read_spoken(desk, viewer, testimonies), testimonies)
    found, doubtful = _find_copies(lake, desk, viewer, silence)
    files = tuple(File(kept.names[0], kept.sha256, copy.cells) for kept, copy in found if copy is not None)
    rows = rewrite_rows(desk, viewer, lambda texts: redact_row(texts, silence), writes=False)
    return _describe(lake, view, desk, viewer, silence, rows, files, doubtful)


def erase_testimony(
    lake: Lake, desk: Desk, viewer: Viewer, testimonies: Collection[str], on: date | None = None
) -> Erased:
    """Withdraws the consent of testimonies and takes their words out of everywhere; `on` is the day of it, today's.

    Finishes what an earlier erasure left open; with no testimony it does that alone. Raises TerritoryError
    `testimony-unknown`, Refused `not-allowed` or `not-yours` for another programme's, SurroundingsError
    `erasure-unfinished`.
    """
    keeper = derive_keeper(viewer)
    view = lake.view(keeper)
    present = check_yours(desk, viewer, view, testimonies)
    snapshot = None
    if testimonies:
        open_erasure(desk, viewer, testimonies)
        told = [item for item in testimonies if present.get(item, "withdrawn") != "withdrawn"]
        snapshot = _commit(lake, keeper, told, on or derive_day(read_clock())) if told else None
        if told:
            write_entry(desk, viewer, "consent-withdrawn", _name(sorted(told)), {"testimonies": len(told)})
    left = {item for erasure in read_erasures(desk, viewer) for item in erasure.testimonies}
    return take_out(lake, desk, viewer, left | set(testimonies), snapshot, view)


def write_consent(
    lake: Lake, desk: Desk, viewer: Viewer, testimony: str, consent: str, extent: str | None, on: date
) -> int | None:
    """Records what the author of a testimony agrees to since a day (`given` with its extent, or `none`).

    Returns the commit's snapshot, None when nothing changes. Words whose consent is no longer given go everywhere. A
    withdrawal is `erase_testimony`. Raises TerritoryError `consent-invalid`, and as `erase_testimony` does.
    """
    if consent not in {"given", "none"} or (consent == "given") != (extent in {"publication", "internal"}):
        raise TerritoryError("consent-invalid")
    keeper = derive_keeper(viewer)
    view = lake.view(keeper)
    before = check_yours(desk, viewer, view, [testimony])
    if testimony not in before:
        raise TerritoryError("testimony-unknown", id=testimony)
    row = {"id": testimony, "consent": consent, "consent_scope": extent, "consent_on": on}
    message = HISTORY("persons-consent-message", name=testimony, consent=consent)
    change = Change("form", message, keeper.name, {"testimony": tabulate(read_table("testimony"), [row])})
    snapshot = lake.commit(keeper, change).snapshot
    if before[testimony] == "given" and consent != "given":
        take_out(lake, desk, viewer, [testimony], snapshot, view)
    if snapshot is not None:
        write_entry(desk, viewer, "consent-recorded", testimony, {"consent": consent, "extent": extent or ""})
    return snapshot


def take_out(
    lake: Lake, desk: Desk, viewer: Viewer, testimonies: Collection[str], snapshot: int | None = None,
    view: View | None = None,
) -> Erased:  # fmt: skip
    """Takes the words of testimonies out of every file, row and log, then out of the drawer, and says so at the desk.

    The lake says already that nobody may hear them; `view` is one of it, which spares making another. Raises Refused
    `not-allowed`, SurroundingsError `erasure-unfinished`.
    """
    if not any(set(testimonies) <= set(erasure.testimonies) for erasure in read_erasures(desk, viewer)):
        open_erasure(desk, viewer, testimonies)
    silence = derive_silence(read_spoken(desk, viewer, testimonies), testimonies)
    found, doubtful = _find_copies(lake, desk, viewer, silence)
    files: list[File] = []
    for kept, copy in found:
        if copy is None:
            # Stopped just before its end last time: the copy is there, and the file still to be deleted.
            kept.path.unlink(missing_ok=True)
            continue
        stands = replace_original(lake.settings, desk, viewer, kept.sha256, copy.name, copy.content)
        files.append(File(kept.names[0], kept.sha256, copy.cells, stands))
    rows = rewrite_rows(desk, viewer, lambda texts: redact_row(texts, silence))
    others = clean_folders(lake.settings, silence)
    view = view or lake.view(derive_keeper(viewer))
    held = _describe(lake, view, desk, viewer, silence, rows, tuple(files), doubtful)
    close_erasures(desk, viewer, testimonies)
    counts = {"testimonies": len(silence.testimonies), "files": len(files), "rows": sum(rows.values())}
    write_entry(desk, viewer, "words-erased", _name(sorted(testimonies)), counts)
    return Erased(held, snapshot, others)


def _find_copies(
    lake: Lake, desk: Desk, viewer: Viewer, silence: Silence
) -> tuple[list[tuple[Kept, Copy | None]], tuple[str, ...]]:
    """The kept files that say words, each with the copy to put in its place (None: it is there), and doubtful ones."""
    memory = read_memory(desk, derive_keeper(viewer))
    found: list[tuple[Kept, Copy | None]] = []
    doubtful: list[str] = []
    for kept in read_all_kept(lake.settings, desk, viewer):
        if kept.is_replaced:
            found.append((kept, None))
            continue
        content = kept.path.read_bytes()
        copy = derive_copy(kept.names[0], content, silence, memory, scope(kept.choices, kept.number))
        if copy is not None:
            found.append((kept, copy))
        elif is_document(content) and any(silence.is_in(text) for text in read_said(content)):
            doubtful.append(kept.names[0])
    return found, tuple(doubtful)


def _describe(
    lake: Lake, view: View, desk: Desk, viewer: Viewer, silence: Silence, rows: Mapping[str, int],
    files: tuple[File, ...], doubtful: tuple[str, ...],
) -> Held:  # fmt: skip
    kept = read_kept(desk, derive_keeper(viewer))
    words = read_spoken(desk, viewer, kept)
    twins = [item for item, said in words.items() if item not in silence.testimonies and silence.is_in(said)]
    projects = set(_read_projects(view, silence.testimonies))
    listed = view.read_columns("document", ("id", "project", "title", "sha256")).to_pylist()
    documents = []
    for row in listed:
        own = (
            read_original(lake.settings, desk, row["sha256"]) if row["sha256"] and row["project"] in projects else None
        )
        if own is not None and is_document(own.path.read_bytes()):
            documents.append((str(row["id"]), str(row["title"])))
    return Held(
        tuple(sorted(silence.testimonies)), len(kept & silence.testimonies), rows, files, tuple(documents), doubtful,
        tuple(sorted(twins)),
    )  # fmt: skip


def check_yours(desk: Desk, viewer: Viewer, view: View, testimonies: Collection[str]) -> dict[str, str]:
    """The consents of the view by testimony, once all that are asked about are there and the viewer's.

    Words whose testimony left the lake are no programme's: they are theirs who may erase everything.
    """
    rows = view.read_columns("testimony", ("id", "consent")).to_pylist()
    present = {str(row["id"]): str(row["consent"]) for row in rows}
    unknown = sorted(set(testimonies) - set(present))
    if unknown and (lost := set(unknown) - read_kept(desk, derive_keeper(viewer))):
        raise TerritoryError("testimony-unknown", id=", ".join(sorted(lost)))
    if unknown:
        ensure_may_on(viewer, Capability.ERASE, ())
    owners = _read_programmes(view, set(testimonies) & set(present))
    if owners:
        ensure_may_on(viewer, Capability.ERASE, owners)
    return present


def _read_projects(view: View, testimonies: Collection[str]) -> list[str]:
    rows = view.read_columns("testimony", ("id", "project")).to_pylist()
    return [str(row["project"]) for row in rows if row["id"] in testimonies]


def _read_programmes(view: View, testimonies: Collection[str]) -> set[str]:
    projects = set(_read_projects(view, testimonies))
    rows = view.read_columns("project", ("id", "programme")).to_pylist()
    return {str(row["programme"]) for row in rows if row["id"] in projects}


def _commit(lake: Lake, keeper: Viewer, testimonies: Sequence[str], on: date) -> int | None:
    rows = [{"id": item, "consent": "withdrawn", "consent_scope": None, "consent_on": on} for item in testimonies]
    message = HISTORY("persons-withdrawal-message", names=_name(testimonies), count=len(testimonies))
    change = Change(KIND, message[:300], keeper.name, {"testimony": tabulate(read_table("testimony"), rows)})
    return lake.commit(keeper, change).snapshot


def _name(testimonies: Sequence[str]) -> str:
    named = ", ".join(testimonies[:_NAMED])
    return f"{named}…" if len(testimonies) > _NAMED else named

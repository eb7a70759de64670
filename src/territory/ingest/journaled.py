"""The lake as pages and commands open it: whatever is written to it is told to the journal, whoever wrote it.

The lake and the desk do not know each other; here they meet, so that no edge can forget.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar, Unpack

from territory.desk.engine import open_desk
from territory.desk.journal import write_entry, write_refusal
from territory.errors import Refused
from territory.lake.change import Change, Receipt
from territory.lake.closing import Options
from territory.lake.lake import Lake
from territory.lake.undo import Undone
from territory.lake.view import Closing
from territory.model.viewer import Viewer

Done = TypeVar("Done")


class JournaledLake(Lake):
    """A lake that tells the journal of its commits, closings and undos, with codes and counts, and of refusals."""

    def commit(self, viewer: Viewer, change: Change) -> Receipt:
        """See `Lake.commit`; nothing is told when nothing moved."""
        receipt = self._try(viewer, "commit", lambda: Lake.commit(self, viewer, change))
        if receipt.snapshot is not None:
            touched = {name: counts.touched for name, counts in receipt.tables.items() if counts.touched}
            detail = {"kind": change.kind, "rows": sum(touched.values()), "tables": len(touched)}
            self._tell(viewer, "commit", receipt.import_id or "", {**detail, "snapshot": receipt.snapshot})
        return receipt

    def close(self, viewer: Viewer, name: str, on: date, **options: Unpack[Options]) -> Closing:
        """See `Lake.close`."""
        made = self._try(viewer, "close", lambda: Lake.close(self, viewer, name, on, **options))
        action = "closing-published" if options.get("publishes") else "closing-made"
        self._tell(viewer, action, made.id, {"effective_on": made.effective_on, "snapshot": made.snapshot})
        return made

    def publish(self, viewer: Viewer, asked: str) -> Closing:
        """See `Lake.publish`."""
        published = self._try(viewer, "publish", lambda: Lake.publish(self, viewer, asked))
        detail = {"effective_on": published.effective_on, "snapshot": published.snapshot}
        self._tell(viewer, "closing-published", published.id, detail)
        return published

    def undo(self, viewer: Viewer, import_id: str) -> Undone:
        """See `Lake.undo`; nothing is told when nothing could be reversed."""
        undone = self._try(viewer, "undo", lambda: Lake.undo(self, viewer, import_id))
        if undone.snapshot is not None:
            detail = {"rows": sum(undone.reversed.values()), "kept": len(undone.kept), "snapshot": undone.snapshot}
            self._tell(viewer, "undo", import_id, detail)
        return undone

    def _try(self, viewer: Viewer, what: str, act: Callable[[], Done]) -> Done:
        try:
            return act()
        except Refused as refusal:
            write_refusal(open_desk(self.settings), viewer, what, refusal.code)
            raise

    def _tell(self, viewer: Viewer, action: str, object_: str, detail: Mapping[str, Any]) -> None:
        write_entry(open_desk(self.settings), viewer, action, object_, detail)

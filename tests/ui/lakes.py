"""Hand-made lakes for the pages: a few rows through a hand-written reader, no file, no server."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from territory.access.policy import may
from territory.errors import TerritoryError
from territory.lake.history import Difference, Entry
from territory.lake.view import Closing, View
from territory.model.viewer import Capability, Role, Viewer

#: What somebody might type in a name: Markdown, HTML, a formula, a Fluent placeable, an emoji code.
HOSTILE = "=1+1 **gras** [lien](https://example.org) <script>alert(1)</script> { $x } :material/home: $x$ `code`"

TINY: dict[str, list[dict[str, Any]]] = {
    "territory": [
        {"id": "epci-1", "kind": "epci", "code": "1", "name": "Métropole", "latitude": 47.2, "longitude": -1.55},
        {
            "id": "commune-44109",
            "kind": "commune",
            "code": "44109",
            "name": "Nantes",
            "latitude": 47.2,
            "longitude": -1.5,
        },
    ],
    "territory_link": [{"child": "commune-44109", "parent": "epci-1"}],
    "organisation": [
        {"id": "home", "name": "La métropole", "tier": "epci"},
        {"id": "carrier", "name": HOSTILE},
    ],
    "programme": [{"id": "NCL", "name": "City Lab", "organisation": "home", "territory": "epci-1"}],
    "stage": [
        {"id": "NCL-idea", "programme": "NCL", "name": "Idée", "phase": "upstream", "position": 1},
        {"id": "NCL-run", "programme": "NCL", "name": "Expérimentation", "phase": "active", "position": 2},
    ],
    "vocabulary": [{"id": "theme", "name": "Thème"}, {"id": "partner_role", "name": "Rôle"}],
    "term": [
        {"id": "theme.energie", "vocabulary": "theme", "name": "Énergie", "name_en": "Energy"},
        {"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"},
    ],
    "project": [
        {"id": "NCL-2019-001", "programme": "NCL", "name": "La serre partagée", "started_on": "2019-06"},
        {"id": "NCL-2020-002", "programme": "NCL", "name": HOSTILE},
    ],
    "project_term": [{"project": "NCL-2019-001", "term": "theme.energie"}],
    "site": [{"id": "S1", "project": "NCL-2019-001", "territory": "commune-44109", "precision": "commune"}],
    "partner": [{"project": "NCL-2019-001", "organisation": "carrier", "role": "partner_role.carrier"}],
    "stage_change": [{"project": "NCL-2019-001", "on": "2019-06", "stage": "NCL-run"}],
}


@dataclass
class FewRows:
    """A lake of one snapshot, `views` by role; `closing` is its only arrêté when it has one.

    `consents`: what authors of testimonies agreed to since, when that is no longer what the snapshot says.
    """

    views: dict[Role, View]
    closing: Closing | None = None
    entries: tuple[Entry, ...] = ()
    asked: list[str | None] = field(default_factory=list)
    consents: dict[str, tuple[str, str | None]] | None = None

    def head(self) -> int:
        return 1

    def view(self, viewer: Viewer, known: str | None = None, programme: str | None = None) -> View:
        self.asked.append(known)
        view = self.views[Role.COORDINATOR if may(viewer, Capability.READ_LIVE) else Role.READER]
        if known == "v1":
            return view
        if known is not None:
            if self.closing is None or known != self.closing.id:
                raise TerritoryError("closing-unknown", name=known)
            return View(
                view.connection, view.schema, 1, viewer, closing=self.closing, default_on=self.closing.effective_on
            )
        return view

    def closings(self, viewer: Viewer) -> tuple[Closing, ...]:
        return (self.closing,) if self.closing else ()

    def read_consents(self, viewer: Viewer) -> dict[str, tuple[str, str | None]]:
        if self.consents is not None:
            return self.consents
        columns = ("id", "consent", "consent_scope")
        rows = self.views[Role.COORDINATOR].read_columns("testimony", columns).to_pylist()
        return {row["id"]: (row["consent"], row["consent_scope"]) for row in rows}

    def read_provenance(
        self, viewer: Viewer, table: str, key: Mapping[str, object]
    ) -> dict[str, tuple[Entry, str, int | None]]:
        return dict.fromkeys(key, (ENTRY, "demo", 2))

    def read_difference(self, viewer: Viewer, before: str, after: str) -> tuple[Difference, ...]:
        return ()

    def read_names(
        self, viewer: Viewer, asked: Mapping[str, Collection[str]], known: str | None = None
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        return {}

    def read_history(self, viewer: Viewer) -> tuple[Entry, ...]:
        return self.entries


CLOSING = Closing(
    "arrete-2025", "Arrêté au 31/12/2025", date(2025, 12, 31), 1, "published",
    datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 1, 6, tzinfo=UTC), None, None, (),
)  # fmt: skip
ENTRY = Entry(1, datetime(2026, 1, 5, 9, 30), "local", "Premier import", "i1", "load", None)

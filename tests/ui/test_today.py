"""The work list: what waits and why, each line leading to where it is done; what does not wait says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.following import owed
from tests.ui.stewarding import GRANT, KARIM, change_of, open_page, said, stewarding

from territory.config import Settings
from territory.desk.drafts import write_draft
from territory.desk.engine import open_desk
from territory.desk.submissions import write_submission
from territory.desk.waiting import WaitingRow, write_waiting
from territory.lake.lake import Lake


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        yield opened


def test_an_empty_list_says_so_kind_by_kind(lake: Lake) -> None:
    lake.close(KARIM, "Juin", date(2026, 6, 30), publishes=True)
    text = said(open_page("today"))
    for sentence in (
        "Rien n'attend (situation au 30/06/2026).", "Aucun fichier déposé n'attend.",
        "Aucune ligne de fichier n'attend de correction.", "Aucune saisie commencée n'attend.",
        "Tous les financements sont rattachés.", "Aucune valeur attendue n'est en retard au 30/06/2026.",
        "Tout est publié : rien n'a changé depuis « Juin ».",
    ):  # fmt: skip
        assert sentence in text


def test_each_kind_of_work_is_there_with_why_and_where(lake: Lake) -> None:
    desk, settings = open_desk(Settings.read()), Settings.read()
    submission = write_submission(settings, desk, KARIM, [("lot_2025.csv", b"a;b\n1;2\n")], {})
    finding = {"code": "required", "column": "kind", "letter": "B", "severity": "blocks", "table": "funding_event"}
    rows = [
        WaitingRow("funding_event", 14, {}, (finding,), file="lot_2025.csv", sheet="Feuil1"),
        WaitingRow("funding_event", 20, {}, ({"code": "of-another-age"},), file="lot_2025.csv"),
    ]
    write_waiting(desk, KARIM, submission.id, rows)
    draft = write_draft(desk, KARIM, "project", "create", None, "Le four commun", {})
    lake.commit(KARIM, change_of("Suivi", owed("NCL-2024-001")))
    loose = {"funding": "F1", "line": 1, "purpose": "unallocated", "share": 1.0}
    lake.commit(KARIM, change_of("Lot", {**GRANT, "funding_share": [loose]}))
    app = open_page("today")
    text = said(app)
    assert not app.exception
    assert "Un fichier déposé attend votre décision" in text
    assert "Feuille « Feuil1 », ligne 14 (Événement de financement) : colonne B." in text
    assert "Ligne 20 (Événement de financement) : elle attend une réponse sur la page du fichier." in text
    assert "Le four commun" in text
    assert "Un financement n'est rattaché à aucun projet" in text
    assert "Serre (La Région) : 10 000 €" in text
    assert "2 valeurs attendues sont en retard au 04/05/2026, dans un projet" in text
    assert "Rien n'a encore été publié" in text
    queries = [link.proto.query_string for link in app.main.get("page_link")]
    assert any(f"id={submission.id}" in query for query in queries)
    assert any(draft.id in query for query in queries)

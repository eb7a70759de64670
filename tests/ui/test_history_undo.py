"""Taking an import back from the page: told first, with what stays and why, then done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tests.ui.stewarding import GRANT, KARIM, change_of, open_page, said, stewarding

from territory.lake.lake import Lake


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        yield opened


def test_an_undo_is_told_then_done_with_what_was_kept_and_why(lake: Lake) -> None:
    other = {"id": "F2", "funding": "F2", "object": "Vergers", "amount": Decimal("5000.00")}
    both = {
        name: [*rows, {**rows[0], **{column: value for column, value in other.items() if column in rows[0]}}]
        for name, rows in GRANT.items()
    }
    lot = lake.commit(KARIM, change_of("Lot 2026", both)).import_id or ""
    lake.commit(KARIM, change_of("Corrige", {"funding": [{"id": "F1", "object": "Grande serre"}]}, "lea"))
    head = lake.head()
    app = open_page("history", id=lot)
    assert "lot.csv" in said(app)
    assert "5 000 €" in said(app)
    app.button(key=f"undo-look-{lot}").click().run()
    text = said(app)
    assert lake.head() == head
    assert "3 lignes reviendraient comme elles étaient avant" in text
    assert "Financement : Grande serre : lea l'a changée depuis, le" in text
    assert "Événement de financement : Grande serre" in text
    assert "elle fait partie de ce qui reste" in text
    assert "l'argent mobilisé passe de 15 000 € à 10 000 €" in text
    app.button(key="undo-do").click().run()
    assert not app.exception
    assert lake.head() == head + 1
    done = said(app)
    assert "C'est fait : 3 lignes sont revenues comme elles étaient avant" in done
    assert "3 lignes sont restées comme elles étaient" in done
    assert "Cet import a été annulé" in done
    assert lake.view(KARIM).read_columns("funding_event", ("id",)).num_rows == 1


def test_one_may_give_up_before_anything_is_written(lake: Lake) -> None:
    lot = lake.commit(KARIM, change_of("Lot 2026", GRANT)).import_id or ""
    app = open_page("history", id=lot)
    app.button(key=f"undo-look-{lot}").click().run()
    head = lake.head()
    app.button(key="undo-give-up").click().run()
    assert lake.head() == head
    assert app.button(key=f"undo-look-{lot}")


def test_a_closing_is_not_taken_back_another_corrects_it(lake: Lake) -> None:
    closing = lake.close(KARIM, "Juin", date(2026, 6, 30), publishes=True)
    entry = next(entry for entry in reversed(lake.read_history(KARIM)) if entry.kind == "closing")
    app = open_page("history", id=entry.import_id)
    assert closing.state == "published"
    assert not [button for button in app.button if str(button.key).startswith("undo-look")]

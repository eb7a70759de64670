"""Publishing: what differs is told in two kinds, drafts wait, and nothing is published without being asked twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.ui.stewarding import GRANT, KARIM, change_of, open_page, said, stewarding

from territory.lake.lake import Lake


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        yield opened


def test_what_was_never_published_says_so_and_a_draft_is_kept(lake: Lake) -> None:
    app = open_page("publish")
    assert "Rien n'a encore été publié pour City Lab." in said(app)
    app.text_input(key="publish-name").set_value("Arrêté d'essai")
    app.button(key="publish-as-draft").click().run()
    assert not app.exception
    (closing,) = lake.closings(KARIM)
    assert (closing.name, closing.state, closing.effective_on) == ("Arrêté d'essai", "draft", date(2024, 1, 15))
    assert "est gardé en projet" in said(app)


def test_publishing_is_asked_twice_and_a_taken_name_is_refused_in_words(lake: Lake) -> None:
    app = open_page("publish")
    app.text_input(key="publish-name").set_value("Arrêté d'essai")
    app.button(key="publish-now").click().run()
    assert lake.closings(KARIM) == ()
    app.button(key="publish-yes").click().run()
    assert [closing.state for closing in lake.closings(KARIM)] == ["published"]
    assert "Rien n'a changé dans les données depuis cet arrêté." in said(open_page("publish"))
    lake.commit(KARIM, change_of("Lot", GRANT))
    again = open_page("publish")
    again.text_input(key="publish-name").set_value("Arrêté d'essai")
    again.button(key="publish-as-draft").click().run()
    assert [error.value for error in again.error]
    assert len(lake.closings(KARIM)) == 1


def test_what_happened_stands_apart_from_what_was_learnt_or_corrected(lake: Lake) -> None:
    lake.close(KARIM, "Juin", date(2026, 5, 1), publishes=True)
    older = {"id": "E0", "funding": "F1", "kind": "requested", "on": "2025-01-10", "amount": None}
    rows = {**GRANT, "funding_event": [*GRANT["funding_event"], older]}
    lake.commit(KARIM, change_of("Lot", {**rows, "project": [{"id": "NCL-2024-001", "name": "La serre de tous"}]}))
    text = said(open_page("publish"))
    assert "Il s'est passé une chose : Événement de financement (1)." in text
    assert "Nous avons appris 3 choses" in text
    assert "Nous avons corrigé ou complété une ligne : Projet (1)." in text
    assert "La serre partagée" in text
    assert "La serre de tous" in text
    assert "l'argent mobilisé, inconnu jusqu'ici, devient 10 000 €" in text
    assert "karim, le" in text


def test_a_draft_is_published_after_one_more_question(lake: Lake) -> None:
    draft = lake.close(KARIM, "Juin", date(2026, 6, 30))
    app = open_page("publish")
    app.button(key=f"publish-{draft.id}").click().run()
    app.button(key="publish-yes").click().run()
    assert not app.exception
    assert [closing.state for closing in lake.closings(KARIM)] == ["published"]

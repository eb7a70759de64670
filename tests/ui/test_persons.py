"""Persons and consents: words shown with consent alone, a withdrawal told before it is done, a person's due."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ui.stewarding import KARIM, change_of, open_page, said, stewarding

from territory.desk.drawer import read_kept, write_drawer
from territory.desk.engine import open_desk
from territory.desk.originals import keep_original
from territory.lake.lake import Lake

PROJECT = "NCL-2024-001"
SAID = "Depuis que la serre est ouverte, on se parle *enfin* dans l'escalier."
HIDDEN = "Je préfère que cela reste entre nous, merci."


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    """Two testimonies, one with consent, and a contact."""
    with stewarding(tmp_path, monkeypatch) as opened:
        rows = [
            {"id": "TE", "project": PROJECT, "side": "resident", "role": "voisine", "consent": "given",
             "consent_scope": "internal"},
            {"id": "TN", "project": PROJECT, "side": "agent", "consent": "none"},
        ]  # fmt: skip
        opened.commit(KARIM, change_of("Voix", {"testimony": rows}))
        desk = open_desk(opened.settings)
        words = [{"testimony": "TE", "words": SAID}, {"testimony": "TN", "words": HIDDEN}]
        write_drawer(desk, KARIM, "testimony_words", words)
        contact = {"id": "C-1", "role": "gérance", "name": "Zoé Mâchefer", "project": PROJECT}
        write_drawer(desk, KARIM, "contact", [contact])
        keep_original(opened.settings, desk, KARIM, "voix.csv", f'testimony;words\nTE;"{SAID}"\n'.encode())
        yield opened


def test_a_withdrawal_says_what_it_erases_where_before_and_after(lake: Lake) -> None:
    app = open_page("persons")
    assert not app.exception
    text = said(app)
    assert "2 témoignages, dont 1 avec un accord." in text
    assert "on se parle *enfin* dans l'escalier" in text and "Accord donné (usage interne), sans date" in text
    assert "entre nous" not in text and "faute d'accord, elles ne se lisent pas" in text
    app.button(key="withdraw-TE").click().run()
    assert "Dans le fichier « voix.csv » : une cellule." in said(app)
    assert app.button(key="withdraw-do-TE").disabled
    app.checkbox(key="withdraw-agree-TE").check().run()
    app.button(key="withdraw-do-TE").click().run()
    assert not app.exception
    text = said(app)
    assert "Accord retiré pour TE : les paroles sont effacées." in text
    assert "dans l'escalier" not in text and "Accord retiré le" in text
    assert read_kept(open_desk(lake.settings), KARIM) == {"TN"}
    assert lake.read_consents(KARIM)["TE"][0] == "withdrawn"


def test_a_consent_is_noted_a_contact_deleted_and_a_person_found(lake: Lake) -> None:
    app = open_page("persons")
    app.radio(key="consent-which-TN").set_value("given-publication")
    next(button for button in app.button if button.key.endswith("consent-TN-Enregistrer")).click().run()
    assert not app.exception
    assert lake.read_consents(KARIM)["TN"] == ("given", "publication") and "entre nous" in said(app)
    app.text_input(key="person-asked").set_value("machefer")
    next(button for button in app.button if button.label == "Chercher").click().run()
    assert "Une chose trouvée" in said(app) and "Zoé Mâchefer" in said(app)
    app.button(key="contact-delete-C-1").click().run()
    assert "Contact C-1 supprimé." in said(app) and "Aucun contact." in said(app)
    app.button(key="retention-look").click().run()
    assert "Rien n'a dépassé sa durée de conservation." in said(app)

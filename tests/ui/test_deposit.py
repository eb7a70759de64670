"""Bringing a file as it is: understood, judged, shown on the results, saved, undone; nothing of it lost by a reload."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ui.stewarding import KARIM, open_page, said, stewarding

from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.submissions import Submission, read_submission, write_submission
from territory.desk.waiting import read_waiting
from territory.lake.lake import Lake

#: As a département publishes: cp1252, semicolons, French numbers, an amount that is none, an empty line.
FILE = (
    "nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;objet;montant;pourcentageSubvention\r\n"
    "Département d'Exemple;22440002800011;04/05/2026;D-1;La Serre;Serre partagée;40 000,00;1\r\n"
    ";;;;;;;\r\n"
    "Département d'Exemple;22440002800011;11/05/2026;D-2;L'Atelier;Établi commun;1 500 €;1\r\n"
    "Département d'Exemple;22440002800011;12/05/2026;D-3;Le Verger;Vergers;à préciser;1\r\n"
).encode("cp1252")


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    with stewarding(tmp_path, monkeypatch) as opened:
        yield opened


@pytest.fixture
def submission(lake: Lake) -> Submission:
    # The family of who gives is not in this small lake: it is said, as a coordinator would answer the question.
    return write_submission(lake.settings, open_desk(lake.settings), KARIM, [("aides 2026.csv", FILE)], {})


def test_a_file_is_understood_and_judged(lake: Lake, submission: Submission) -> None:
    text = said(open_page("deposit", id=submission.id))
    assert "aides 2026.csv" in text
    assert "41 500" in text.replace("\u202f", " ").replace("\xa0", " ")
    assert "à préciser" in text


def test_an_unknown_submission_says_what_to_do(lake: Lake) -> None:
    page = open_page("deposit", id="D-nowhere")
    assert "Déposer le fichier de nouveau" in said(page)
    assert not page.exception


def test_an_answer_is_kept_at_the_desk(lake: Lake, submission: Submission) -> None:
    page = open_page("deposit", id=submission.id)
    chosen = next(box for box in page.selectbox if box.key == "choice-target-0")
    chosen.set_value("skip").run(timeout=60)
    kept = read_submission(open_desk(Settings.read()), KARIM, submission.id)
    assert kept.choices == {"target:#1": "skip"}
    assert not read_waiting(open_desk(Settings.read()), KARIM)

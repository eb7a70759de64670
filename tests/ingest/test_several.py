"""Files brought together: each has answers of its own, and what two of them name is created once."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.conftest import ViewOf
from tests.ingest.lakes import ROWS

from territory.ingest.limits import Limits
from territory.ingest.several import scope
from territory.ingest.submission import check_submission
from territory.lake.view import View
from territory.model.memory import Memory


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    region = {"id": "REGION", "name": "Région", "origin": "public", "position": 2}
    return view_of({**ROWS, "source_family": [*ROWS["source_family"], region]})


def _aid(who: str, amount: str) -> bytes:
    return f"Bénéficiaire;Financeur;Objet;Montant accordé\n{who};Région Bretagne;Atelier {who};{amount}\n".encode()


def test_each_file_has_topics_of_its_own_and_shares_its_organisations(view: View) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("b.csv", _aid("Vélo Cité", "2,500"))
        archive.writestr("c.csv", _aid("Les Semeurs", "3,500"))
    files = [("a.csv", _aid("Association Élan", "1,500")), ("bc.zip", packed.getvalue())]
    choices = {"decimal:#1~2:D": "comma", "separator:~3": "semicolon"}
    found = check_submission(files, choices, view, Memory(), Limits())
    topics = [item.topic for item in found.assumptions]
    assert len(topics) == len(set(topics))
    assert found.accepted == 3
    amounts = [str(amount) for amount in found.report.tables["funding_event"].column("amount").to_pylist()]
    assert amounts == ["1500.00", "2.50", "3500.00"]
    assert found.report.tables["organisation"].column("name").to_pylist().count("Région Bretagne") == 1
    assert {"encoding", "encoding:~2", "separator:~3", "header:#1~2"} <= set(topics)


def test_the_first_file_keeps_plain_topics() -> None:
    choices = {"encoding": "utf-8", "encoding:~2": "cp850", "header:Feuil1#1~2": "3", "column:#1~12:C": "object"}
    assert scope(choices, 1) == {"encoding": "utf-8"}
    assert scope(choices, 2) == {"encoding": "cp850", "header:Feuil1#1": "3"}
    assert scope(choices, 12) == {"column:#1:C": "object"}

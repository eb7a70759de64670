"""An answer is one commit of what the coordinator put in words: nobody is named, a contested value says its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from territory.desk.questions import Asked, Asking
from territory.errors import TerritoryError
from territory.ingest.questions import Settlement, check_persons, derive_settled

ASKING = Asking(
    "contested", "funding/matrix", "p=NCL", "4,2 M€", "Le registre dit moins.", "96 000 €", "Registre", "partner",
    ("NCL",), "NCL-1",
)  # fmt: skip
ASKED = Asked("Q-1", ASKING, datetime(2026, 5, 21, 23, 30))
TODAY = date(2026, 6, 1)


def test_a_contested_value_is_published_with_its_motive_and_its_source() -> None:
    settlement = Settlement("accept", " Le registre dit moins. ", None, "96 000 €", "Registre, mai 2026")
    row = derive_settled(ASKED, settlement, "NCL", TODAY)
    assert {name: row[name] for name in ("kind", "state", "contested_value", "contested_source", "text", "answer")} == {
        "kind": "contested", "state": "answered", "contested_value": "96 000 €",
        "contested_source": "Registre, mai 2026", "text": "Le registre dit moins.", "answer": None,
    }  # fmt: skip
    assert (row["asked_on"], row["answered_on"]) == (date(2026, 5, 22), TODAY), "days of Paris"


def test_an_answer_keeps_the_official_value_alone_and_a_question_may_be_closed() -> None:
    row = derive_settled(ASKED, Settlement("answer", "Pourquoi ?", "Parce que.", "1 €", "x"), "NCL", TODAY)
    assert (row["kind"], row["contested_value"], row["contested_source"]) == ("question", None, None)
    assert derive_settled(ASKED, Settlement("close", "Pourquoi ?"), None, TODAY)["state"] == "closed"


def test_a_row_that_all_programmes_share_does_not_repeat_what_was_shown_of_some() -> None:
    answer = Settlement("answer", "Pourquoi ?", "Parce que.")
    of_two, of_all = (replace(ASKED, asking=replace(ASKING, programmes=held)) for held in (("ECT", "NCL"), ()))
    assert derive_settled(ASKED, answer, "NCL", TODAY)["shown"] == ASKING.shown
    assert derive_settled(of_two, answer, None, TODAY)["shown"] is None
    assert derive_settled(of_all, answer, None, TODAY)["shown"] == ASKING.shown


def test_what_the_lake_holds_of_a_question_and_no_form_says_stays_as_it_is() -> None:
    held = replace(ASKED, asking=replace(ASKING, query="", shown=""))
    row = derive_settled(held, Settlement("answer", "Pourquoi ?", "Parce que."), "NCL", TODAY)
    assert "source_url" not in row
    assert (row["query"], row["shown"]) == (None, None), "missing stays missing"


@pytest.mark.parametrize(
    ("settlement", "code"),
    [
        (Settlement("answer", "Pourquoi ?"), "question-unanswered"),
        (Settlement("accept", "Pourquoi ?", "oui", "96 000 €", " "), "question-unanswered"),
        (Settlement("close", ""), "question-unanswered"),
        (Settlement("answer", "Pourquoi ?", "a" * 5001), "question-long"),
        (Settlement("answer", "FR76 3000 6000 0112 3456 7890 189 ?", "oui"), "question-forbidden"),
    ],
)
def test_what_cannot_be_published_is_refused(settlement: Settlement, code: str) -> None:
    with pytest.raises(TerritoryError, match=code):
        derive_settled(ASKED, settlement, "NCL", TODAY)


def test_persons_are_seen_and_services_are_not() -> None:
    assert check_persons((None, "Le service répond à contact@ville.example", "Et la rue de la Paix ?")) == ()
    assert {trace.kind for trace in check_persons(("Demandez à Mme Exemple", "06 00 00 00 00"))} == {"person", "phone"}

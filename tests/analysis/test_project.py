"""One project's sheet: dated facts at the effective date, unknown things listed, nothing judged on published data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.analysis.sheets import SHEETS

from territory.analysis import project
from territory.analysis.facts import Fact
from territory.lake.view import Closing, View
from territory.locale.words import Words
from territory.model.board import Phrase
from territory.model.scope import Scope
from territory.model.viewer import Role
from territory.schema.registry import read_table

ViewOf = Callable[..., View]
ON = date(2022, 6, 30)
WORDS = Words()


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    return view_of(SHEETS, on=ON)


def read(view: View, about: str = "E1", on: date | None = None) -> project.ProjectBoard:
    board = project.read(view, Scope(about=about, on=on))
    assert board is not None
    return board


def said(facts: tuple[Fact, ...]) -> list[str]:
    return [f"{fact.on or '-'}: {WORDS.say(fact.said)}" for fact in facts]


def test_the_answer_names_the_project_its_stage_and_its_money(view: View) -> None:
    board = read(view)
    sentence = WORDS.say(board.answer)
    assert sentence.startswith("La consigne\u00a0: étape «\u00a0Arrêté\u00a0» depuis 16/09/2021 (non concluant")
    assert "Au moins 8\u202f000" in sentence


def test_the_effective_date_hides_what_came_later(view: View) -> None:
    board = read(view, on=date(2020, 6, 1))
    assert "Expérimentation" in WORDS.say(board.answer)
    assert board.lessons == ()
    assert board.links == ()
    assert [experiment.conclusion for experiment in board.experiments] == ["running"]
    assert "observation" not in dict(board.experiments[0].parts)
    assert board.indicators.figure.rows["value"].tolist() == [None]
    assert WORDS.say(board.indicators.figure.rows["target"][0]).startswith("au moins 80")


def test_the_state_says_stage_label_and_weather_with_role_and_date(view: View) -> None:
    lines = said(read(view).state)
    assert lines[0] == (
        "2021-09-16: Étape «\u00a0Arrêté\u00a0» (clos), issue\u00a0: non concluant, appris\u202f; raison donnée\u00a0: "
        "Un partenaire s'est retiré"
    )
    assert lines[1] == "2019-06-20: Labellisé\u202f; label arrivé à son terme\u00a0: 20/06/2021"
    assert lines[-1] == "2021-05-04: Météo déclarée\u00a0: orage, par animatrice (équipe\u00a0: soleil)"


def test_weather_is_not_shown_on_published_data(view_of: ViewOf) -> None:
    board = read(view_of(SHEETS, on=ON, nature="published"))
    assert not any("Météo" in line for line in said((*board.state, *board.story)))


def test_an_unknown_label_is_not_the_absence_of_one(view: View) -> None:
    assert "-: On ne sait pas si le projet a le label" in said(read(view, "E2").state)
    assert "-: Aucun label enregistré" in said(read(view, "E3").state)


def test_the_last_value_stands_by_its_target_in_words_and_what_was_due(view: View) -> None:
    board = read(view)
    row = board.indicators.figure.rows.iloc[0]
    assert WORDS.say(row["value"]) == "36\u00a0%"
    assert WORDS.say(row["baseline"]) == "0\u00a0%"  # a true zero
    assert WORDS.say(row["target"]) == "au moins 60\u00a0%, d'ici décembre 2022"
    assert WORDS.say(row["received"]) == "1 des 2 valeurs dues"
    assert said(board.indicators.remarks)[0].startswith("2020-10: Objectif revu pour «\u00a0Taux de réemploi\u00a0»")
    assert board.indicators.remarks[0].detail == "Trop haut"


def test_a_value_that_nobody_follows_is_shown_without_coverage(view_of: ViewOf) -> None:
    board = read(view_of({**SHEETS, "follow_up": [], "target": []}, on=ON))
    assert len(board.indicators.figure.rows) == 1
    assert board.indicators.figure.coverage is None


def test_partners_have_a_role_a_college_and_a_time(view: View) -> None:
    rows = read(view).partners.rows
    assert rows["organisation_name"].tolist() == ["Les Bocaux", "Le laveur"]  # those who left come last
    assert [WORDS.say(period) for period in rows["period"]] == ["depuis mars 2019", "mars 2019 – juin 2021"]


def test_a_private_home_keeps_its_commune_alone(view: View) -> None:
    sites = read(view).sites.rows
    assert sites[["site_name", "territory_name"]].values.tolist() == [[None, "Lons-le-Saunier"]]


def test_the_rebound_is_told_from_both_sides(view: View) -> None:
    assert said(read(view, "E1").links) == ["2022-01: A rebondi dans"]
    assert said(read(view, "E2").links) == ["2022-01: Rebond de"]
    assert read(view, "E2").links[0].sheet == ("project", "E1")


def test_the_story_is_in_order_and_keeps_months(view: View) -> None:
    story = read(view).story
    days = [fact.on for fact in story if fact.on]
    assert days == sorted(days, key=lambda day: (day + "-01-01")[:10], reverse=True)
    lines = said(story)
    assert lines.index("2019-06: Financement accordé\u00a0: 8\u202f000\u00a0€, Le pays") < lines.index(
        "2019-06: Financement demandé\u00a0: 9\u202f000\u00a0€, Le pays"
    )
    assert "2022-03: Financement accordé\u00a0: 5\u202f000\u00a0€, Le pays (partagé avec d'autres projets)" in lines
    assert not any(line.startswith("2019-10: Démarrage") for line in lines)  # the change of stage says it


def test_a_note_that_is_not_public_is_for_those_who_read_live_data(view: View, view_of: ViewOf) -> None:
    assert "2020-05: Interne" in said(read(view).story)
    assert "2020-05: Interne" not in said(read(view_of(SHEETS, on=ON, role=Role.READER)).story)


def test_documents_without_consent_are_left_out(view: View) -> None:
    assert [fact.name for fact in read(view).documents] == ["Bilan"]


def test_voices_carry_no_words(view: View) -> None:
    voices = read(view).voices
    assert [(voice.id, voice.consent) for voice in voices] == [("TE1", "given"), ("TE2", "none")]


def test_what_is_not_known_is_listed_with_who_could_tell(view: View) -> None:
    unknowns = [WORDS.say(fact.said) for fact in read(view, "E3").unknowns]
    assert len(unknowns) >= 8
    assert "Qui le porte. Peut le dire\u00a0: la coordination du programme." in unknowns
    second = [WORDS.say(fact.said) for fact in read(view, "E2").unknowns]
    assert "Ce qu'il coûte. Peut le dire\u00a0: Les Bocaux, qui le porte." in second


def test_every_row_whose_origin_may_be_asked_has_its_whole_key(view: View) -> None:
    board = read(view)
    for row in board.rows:
        assert {name for name, _ in row.key} == set(read_table(row.table).key), row.table
        assert isinstance(row.said, Phrase)
    assert {row.table for row in board.rows} == {"project", "label", "funding", "observation", "partner", "site"}


def test_an_unknown_project_has_no_sheet(view: View, view_of: ViewOf) -> None:
    assert project.read(view, Scope(about="nope")) is None
    assert project.read(view_of({}, on=None), Scope(about="E1")) is None


def test_an_arrete_of_other_programmes_says_nothing_of_it(view: View) -> None:
    made = datetime(2022, 7, 1, tzinfo=UTC)
    closing = Closing("c", "Arrêté", ON, 1, "published", made, made, None, None, ("NCL",))
    assert project.read(replace(view, closing=closing), Scope(about="E1")) is None

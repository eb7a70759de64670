"""Saisir: create, edit, close, delete and undo by form; drafts; what is refused, and who is."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.entries import KARIM, PROJECTS, Saisie, at_work, commit, entry_lakes, rows_of

from territory.config import Settings
from territory.desk.drafts import read_drafts
from territory.desk.engine import open_desk
from territory.lake.change import Change, Receipt
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table
from territory.ui.registry import read_pages, read_spec
from territory.ui.session import open_lake, use_lake

__all__ = ["at_work", "entry_lakes"]


def save(at: Saisie) -> Saisie:
    """Checks, sees no error, saves."""
    at.press("entry-check")
    assert at.errors() == []
    at.press("entry-save")
    assert (at.about or "").startswith("done.IMP-"), at.said()
    return at


def test_a_project_with_its_stage_carrier_and_label_is_created_at_once(at_work: Saisie) -> None:
    at = at_work.open(about="new.project")
    assert at.about == "new.project"
    at.fill("project", name="La cuisine de quartier")
    assert (at.about or "").startswith("draft.E-")
    at.fill("project", programme="NCL", applied_on="03/2019")
    assert "NCL-2019-002" in at.said()
    at.fill("stage_change", stage="NCL-run", on="06/2019").fill("partner", organisation="serre")
    at.press("add-label").fill("label", state="labelled", from_on="15/06/2019")
    save(at)
    project = next(row for row in rows_of(at.lake, "project") if row["id"] == "NCL-2019-002")
    assert (project["name"], project["applied_on"]) == ("La cuisine de quartier", "2019-03")
    label = next(row for row in rows_of(at.lake, "label") if row["project"] == "NCL-2019-002")
    assert (label["id"], label["from_on"]) == ("L-NCL-2019-002-1", "2019-06-15")
    assert {"project": "NCL-2019-002", "on": "2019-06", "stage": "NCL-run"}.items() <= rows_of(at.lake, "stage_change")[
        -1
    ].items()
    assert "La cuisine de quartier" in at.said()
    at.press("undo")
    assert all(row["id"] != "NCL-2019-002" for row in rows_of(at.lake, "project"))
    assert "annulé" in at.said()


def test_what_is_wrong_is_said_at_the_top_and_at_its_field_and_nothing_is_lost(at_work: Saisie) -> None:
    at = at_work.open(about="new.project").fill("project", programme="NCL", started_on="30/02/2019")
    at.press("add-label").fill("label", from_on="2020", to_on="2019").press("entry-check")
    said = at.errors()
    assert any("4 points" in text for text in said)
    assert any("30/02/2019" in text for text in said)
    assert any("obligatoire" in text for text in said)
    assert at.value("project", 0, "started_on") == "30/02/2019"
    assert not [button for button in at.app.button if button.key == "entry-save"]
    at.fill("project", name="Le four", started_on="28/02/2019").fill("label", state="candidate", to_on="2021")
    assert at.errors() == []
    at.press("entry-save")
    assert rows_of(at.lake, "project")[-1]["started_on"] == "2019-02-28"


def test_a_draft_survives_a_reload_and_is_listed_then_discarded(at_work: Saisie) -> None:
    at = at_work.open(about="new.lesson").fill("lesson", project="NCL-2019-001", text="Prévenir les voisins")
    draft = at.about
    assert at.open(about=draft).value("lesson", 0, "text") == "Prévenir les voisins"
    home = at.open()
    assert "Un brouillon à reprendre" in home.said()
    home.press(f"resume-{(draft or '').removeprefix('draft.')}")
    assert home.about == draft
    home.press("discard")
    assert home.about is None
    assert "brouillon à reprendre" not in home.said()
    assert "n'existe plus" in at.open(about=draft).said()


def test_two_tabs_do_not_overwrite_each_other(at_work: Saisie) -> None:
    one = at_work.open(about="new.lesson").fill("lesson", text="première")
    two = Saisie(at_work.var).open(about=one.about)
    two.fill("lesson", text="seconde")
    one.fill("lesson", on="2020")
    assert "modifié ailleurs" in one.said()
    assert "2020" in one.said()
    assert one.value("lesson", 0, "text") == "seconde"
    one.fill("lesson", on="2021")
    assert one.value("lesson", 0, "on") == "2021"


def test_somebody_elses_draft_is_not_there(at_work: Saisie, monkeypatch: pytest.MonkeyPatch) -> None:
    about = at_work.open(about="new.lesson").fill("lesson", text="à moi").about
    monkeypatch.setenv("TERRITORY_USER", "nadia")
    other = at_work.open(about=about)
    assert "n'existe plus" in other.said()
    assert not other.fields()


def test_a_funding_with_its_share_and_event_in_french_figures(at_work: Saisie) -> None:
    at = at_work.open(about="new.funding.project.NCL-2019-001")
    assert at.value("funding_share", 0, "project") == "NCL-2019-001"
    at.fill("funding", object="Travaux de la serre", funder="region", source_family="REGION", instrument="subvention")
    at.fill("funding_event", kind="granted", on="12/05/2020", amount="12 345,60 €")
    save(at)
    (funding,), (share,), (event,) = (rows_of(at.lake, name) for name in ("funding", "funding_share", "funding_event"))
    assert funding["id"] == share["funding"] == event["funding"] == "F-NCL-2019-001-01"
    assert (share["line"], share["share"], str(event["amount"]), event["on"]) == (1, 1.0, "12345.60", "2020-05-12")
    at.open(about=f"edit.funding.{funding['id']}")
    assert at.unfold("funding_event").value("funding_event", 0, "amount") == "12\u202f345,60"
    at.press("add-funding_event").fill("funding_event", 1, kind="amended", on="2021", change="-345,60")
    save(at)
    assert [str(row["change"]) for row in rows_of(at.lake, "funding_event")][1] == "-345.60"


def test_an_amount_that_reads_two_ways_is_asked_about(at_work: Saisie) -> None:
    at = at_work.open(about="new.funding.project.NCL-2019-001")
    at.fill("funding", object="x", source_family="REGION", instrument="subvention")
    at.fill("funding_event", kind="granted", amount="1.500").press("entry-check")
    assert any("deux façons" in text for text in at.errors())


def test_an_observation_with_a_value_then_without_one_and_why(at_work: Saisie) -> None:
    at = at_work.open(about="new.observation.project.NCL-2019-001")
    at.fill("observation", indicator="ECO01", period_start="01/01/2021", period_end="31/12/2021", value="4,5")
    assert any("ETP" in str(widget.label) for widget in at.app.text_input)
    save(at)
    assert rows_of(at.lake, "observation")[-1]["value"] == 4.5
    at.open(about="new.observation.project.NCL-2019-001")
    at.fill("observation", indicator="ECO01", period_start="01/01/2022", period_end="31/12/2022", presence="missing")
    assert "entry-observation-0-value" not in at.fields()
    at.press("entry-check")
    assert at.errors() != []
    at.fill("observation", reason="le tableur est perdu")
    at.press("entry-save")
    last = next(row for row in rows_of(at.lake, "observation") if str(row["period_start"]) == "2022-01-01")
    assert (last["value"], last["presence"], last["reason"]) == (None, "missing", "le tableur est perdu")


def test_personal_data_are_spotted_before_they_are_saved(at_work: Saisie) -> None:
    at = at_work.open(about="new.lesson.project.NCL-2019-001")
    at.fill("lesson", kind="learning", text="Joindre 06 12 34 56 78, numéro 1 85 05 78 006 084 91").press("entry-check")
    assert any("sécurité sociale" in text for text in at.errors())
    at.fill("lesson", text="Joindre 06 12 34 56 78")
    assert at.errors() == []
    assert "téléphone" in at.said()
    assert "12 34 56" not in "".join(str(warning.value) for warning in at.app.main.warning)
    assert next(button for button in at.app.button if button.key == "entry-save").disabled
    at.tick("entry-agree-personal").press("entry-save")
    assert len(rows_of(at.lake, "lesson")) == 1


@pytest.mark.soak
def test_a_lake_of_published_facts_is_typed_into_too(at_work: Saisie) -> None:
    theirs = tabulate(read_table("vocabulary"), [{"id": "sdg", "name": "ODD", "_row": 2}])
    at_work.lake.commit(KARIM, Change("load", "m", "x", {"vocabulary": theirs}, series="p", nature="published"))
    at = at_work.open(about="new.lesson.project.NCL-2019-001")
    save(at.fill("lesson", kind="learning", text="Prévenir"))
    assert at.lake.view(KARIM).nature == "published"
    assert len(rows_of(at.lake, "lesson")) == 1


def test_where_a_typed_cell_comes_from_is_said(at_work: Saisie) -> None:
    at = at_work.open(about="edit.project.NCL-2019-001").fill("project", promise="Des légumes")
    save(at)
    entry, origin, line = at.lake.read_provenance(KARIM, "project", {"id": "NCL-2019-001"})["promise"]
    assert (entry.author, entry.kind, origin, line) == ("karim", "form", "form", None)


def test_the_same_observation_twice_is_refused_not_overwritten(at_work: Saisie) -> None:
    at = at_work.open(about="new.observation.project.NCL-2019-001")
    at.fill("observation", indicator="ECO01", period_start="01/01/2020", period_end="31/12/2020", value="9")
    at.press("entry-check")
    assert any("existe déjà" in text for text in at.errors())
    assert rows_of(at.lake, "observation")[0]["value"] == 3.5


def test_an_observation_is_found_by_name_and_corrected(at_work: Saisie) -> None:
    at = at_work.open()
    at.app.segmented_control(key="entry-which").set_value("observation").run()
    choice = at.app.selectbox(key="object-observation")
    choice.set_value(choice.options and "NCL-2019-001|ECO01|2020-01-01|2020-12-31|total").run()
    at.press("edit-observation")
    assert (at.about or "").startswith("draft.")
    save(at.fill("observation", value="3,75"))
    assert rows_of(at.lake, "observation")[0]["value"] == 3.75


@pytest.mark.soak
def test_a_lesson_is_created_and_deleted_once_confirmed(at_work: Saisie) -> None:
    at = at_work.open(about="new.lesson.project.NCL-2019-001").fill("lesson", kind="learning", text="Prévenir tôt")
    save(at)
    (lesson,) = rows_of(at.lake, "lesson")
    assert lesson["id"] == "LE-NCL-2019-001-1"
    at.open(about=f"edit.lesson.{lesson['id']}")
    assert next(button for button in at.app.button if button.key == "delete-yes").disabled
    at.tick("delete-agree").press("delete-yes")
    assert rows_of(at.lake, "lesson") == []
    at.press("undo")
    assert rows_of(at.lake, "lesson") == [lesson]


def test_what_others_refer_to_is_not_deleted_and_who_refers_to_it_is_said(at_work: Saisie) -> None:
    at = at_work.open(about="edit.project.NCL-2019-001")
    assert not [button for button in at.app.button if button.key == "delete-yes"]
    assert "Suppression impossible" in at.said()
    assert "Observation d'un indicateur (1)" in at.said()


def test_a_row_taken_away_needs_an_agreement(at_work: Saisie) -> None:
    at = at_work.open(about="edit.project.NCL-2019-001").unfold("project_term")
    at.press("drop-project_term-0").press("entry-check")
    assert next(button for button in at.app.button if button.key == "entry-save").disabled
    at.tick("entry-agree").press("entry-save")
    assert rows_of(at.lake, "project_term") == []
    at.press("undo")
    assert len(rows_of(at.lake, "project_term")) == 1


@pytest.mark.soak
def test_a_project_is_closed_with_a_stage_a_reason_and_dates_carried_over(at_work: Saisie) -> None:
    at = at_work.open(about="close.project.NCL-2019-001").fill("project", ended_on="")
    at.press("entry-check")
    assert any("obligatoire" in text for text in at.errors())
    assert at.app.selectbox(key="entry-stage_change-1-stage").options == ["Arrêté"]
    at.fill("stage_change", 1, stage="NCL-stop", on="30/06/2022", reason="stop_reason.no_money").press("carry")
    assert at.value("label", 0, "to_on") == "30/06/2022"
    at.press("entry-save")
    assert rows_of(at.lake, "project")[0]["ended_on"] == "2022-06-30"
    assert rows_of(at.lake, "label")[0]["to_on"] == "2022-06-30"
    assert rows_of(at.lake, "partner")[0]["to_on"] == "2022-06-30"
    assert [row["stage"] for row in rows_of(at.lake, "stage_change")] == ["NCL-run", "NCL-stop"]
    assert len(rows_of(at.lake, "project")) == 1


def test_what_somebody_else_changed_is_decided_and_the_rest_follows(at_work: Saisie) -> None:
    at = at_work.open(about="edit.project.NCL-2019-001").fill("project", name="La serre de tous")
    theirs = {"id": "NCL-2019-001", "programme": "NCL", "name": "La grande serre", "promise": "Des légumes"}
    commit(open_lake(), "Autre", project=[{**theirs, "started_on": "2019-06"}])  # type: ignore[arg-type]
    at.app.run()
    at.press("entry-check")
    assert at.value("project", 0, "promise") == "Des légumes"
    assert "La grande serre" in at.said()
    assert not [button for button in at.app.button if button.key == "entry-save"]
    at.press("mine-project-0-name").press("entry-save")
    (project,) = rows_of(at.lake, "project")
    assert (project["name"], project["promise"]) == ("La serre de tous", "Des légumes")


def test_the_identifier_is_chosen_before_and_never_after(at_work: Saisie) -> None:
    at = at_work.open(about="new.project").fill("project", name="Le four", programme="NCL", id="NCL-2019-001")
    at.press("entry-check")
    assert any("existe déjà" in text for text in at.errors())
    save_under = at.fill("project", id="FOUR-1")
    assert save_under.errors() == []
    at.press("entry-save")
    at.open(about="edit.project.FOUR-1")
    assert at.app.text_input(key="entry-project-0-id").disabled


@pytest.mark.parametrize("page", ["entry", "reference"])
def test_a_reader_has_no_such_page_and_is_refused_at_its_door(
    at_work: Saisie, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    assert read_spec(page) not in read_pages(Viewer.of(Role.READER))
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    app = AppTest.from_file(str(read_spec(page).file), default_timeout=30)
    app.query_params["id"] = "edit.project.NCL-2019-001"
    app.run()
    assert len(app.exception) == 1
    assert not app.main.text_input


@pytest.mark.parametrize("about", ["new.zzz", "edit.project.NOPE", "draft.E-0", "done.IMP-999999", "edit.project", "x"])
def test_an_address_of_nothing_leads_back(at_work: Saisie, about: str) -> None:
    at = at_work.open(about=about)
    assert not at.fields()
    assert at.errors() == []


def test_both_languages(at_work: Saisie) -> None:
    for about in (None, "new.funding", "edit.project.NCL-2019-001", "close.project.NCL-2019-001"):
        assert at_work.open(about=about, l="en").ok()
    assert "Correction" in at_work.open(about="edit.project.NCL-2019-001", l="en").said()


@pytest.mark.parametrize("at_work", ["fresh"], indirect=True)
def test_a_fresh_lake_leads_from_a_programme_to_an_observation(at_work: Saisie) -> None:
    at = at_work.open(about="new.project")
    assert "encore vide" in at.said()
    at.open("reference", "new.programme").fill("programme", name="Programme d'innovation locale")
    save(at)
    assert rows_of(at.lake, "programme")[0]["id"] == "PIL"
    at.press("way-new.stage.programme.PIL")
    assert at.value("stage", 0, "programme") == "PIL"
    save(at.fill("stage", name="En cours d'essai", phase="active"))
    assert rows_of(at.lake, "stage")[0]["id"] == "PIL-cours-essai"
    at.open(about="new.project").fill("project", name="Le four", programme="PIL", applied_on="2024")
    save(at.fill("stage_change", stage="PIL-cours-essai", on="2024-03"))
    assert rows_of(at.lake, "project")[0]["id"] == "PIL-2024-001"
    at.press("way-new.funding.project.PIL-2024-001")
    at.fill("funding", object="Briques", source_family="REGION", instrument="subvention")
    save(at.fill("funding_event", kind="requested", amount="1000"))
    at.open(about="new.observation.project.PIL-2024-001")
    at.fill("observation", indicator="ECO01", period_start="01/01/2024", period_end="31/12/2024", value="0")
    save(at)
    assert rows_of(at.lake, "observation")[0]["value"] == 0.0
    assert read_drafts(open_desk(Settings.read()), KARIM) == ()


class Racing(Lake):
    """A lake where somebody else saves just before the first save of this one."""

    raced = False

    def commit(self, viewer: Viewer, change: Change) -> Receipt:
        if not self.raced:
            self.raced = True
            theirs = {**PROJECTS["project"][0], "name": "La grande serre"}
            commit(Lake(self.settings), "Avant", project=[theirs])
        return super().commit(viewer, change)


def test_a_save_that_loses_the_race_is_shown_what_moved_and_asked_again(at_work: Saisie) -> None:
    use_lake(lambda: Racing.open(Settings.read()))
    at = at_work.open(about="edit.project.NCL-2019-001").fill("project", name="La serre de tous")
    at.press("entry-check").press("entry-save")
    assert "a enregistré en même temps" in at.said()
    assert "La grande serre" in at.said()
    assert rows_of(at.lake, "project")[0]["name"] == "La grande serre"
    at.press("now-project-0-name")
    assert "Rien ne change" in at.said()

"""Référentiels: lists to add to and to close; definitions in use that make a new version rather than a new sense."""

from __future__ import annotations

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest
from tests.ui.entries import KARIM, Saisie, at_work, entry_lakes, rows_of
from tests.ui.test_entry import save

from territory.schema.forms import read_forms

__all__ = ["at_work", "entry_lakes"]


def test_each_list_is_shown_with_its_rows(at_work: Saisie) -> None:
    at = at_work.open("reference")
    lists = [form.name for form in read_forms().values() if form.page == "reference"]
    for name in lists[1:]:  # the first is shown at once
        at.app.selectbox(key="reference-list").set_value(name).run()
        at.ok()
        assert at.about == f"list.{name}"
    at.app.selectbox(key="reference-list").set_value("term").run()
    cells = "".join(str(cell) for cell in at.app.main.table[0].value.to_numpy().ravel())
    assert "Énergie" in cells
    assert "/referentiels?id=edit.term.theme.energie" in cells


def test_a_term_is_added_then_closed_and_stays_readable(at_work: Saisie) -> None:
    at = at_work.open("reference", "new.term").fill("term", vocabulary="theme", name="L'eau et les rivières")
    save(at)
    term = rows_of(at.lake, "term")[-1]
    assert term["id"] == "theme.eau-rivieres"
    at.open("reference", f"close.term.{term['id']}").fill("term", valid_to="2026-06")
    save(at)
    closed = next(row for row in rows_of(at.lake, "term") if row["id"] == term["id"])
    assert closed["valid_to"] == "2026-06"
    at.open("entry", "edit.project.NCL-2019-001").press("add-project_term")
    options = at.app.selectbox(key="entry-project_term-1-term").options
    assert options[-1].startswith("L'eau et les rivières, jusqu'à")


def test_changing_the_sense_of_an_indicator_in_use_makes_its_next_version(at_work: Saisie) -> None:
    at = at_work.open("reference", "edit.indicator.ECO01")
    assert "déjà utilisée" in at.said()
    at.fill("indicator", definition="Postes occupés au moins six mois.").press("entry-check")
    assert "version 2" in at.said()
    at.press("entry-save")
    first, second = sorted(rows_of(at.lake, "indicator"), key=lambda row: int(row["version"]))
    assert (first["id"], first["definition"]) == ("ECO01", "Postes occupés.")
    assert (second["id"], second["version"], second["replaces"]) == ("ECO01-v2", 2, "ECO01")
    assert second["definition"] == "Postes occupés au moins six mois."
    assert {row["indicator"] for row in rows_of(at.lake, "observation")} == {"ECO01"}


def test_a_slip_elsewhere_than_in_the_sense_makes_no_version(at_work: Saisie) -> None:
    at = at_work.open("reference", "edit.indicator.ECO01").fill("indicator", name="Emplois créés ou gardés")
    save(at)
    (indicator,) = rows_of(at.lake, "indicator")
    assert (indicator["name"], indicator["version"]) == ("Emplois créés ou gardés", 1)


def test_a_grid_in_use_is_copied_with_its_criteria_and_their_indicators(at_work: Saisie) -> None:
    at = (
        at_work.open("reference", "edit.grid.piliers-v1")
        .unfold("criterion")
        .fill("criterion", 0, question="Qui porte le projet ?")
    )
    save(at)
    assert {row["id"]: row["replaces"] for row in rows_of(at.lake, "grid")} == {
        "piliers-v1": None,
        "piliers-v2": "piliers-v1",
    }
    criteria = {row["id"]: row for row in rows_of(at.lake, "criterion")}
    assert set(criteria) == {"portage", "portage.qui", "portage-v2", "portage.qui-v2"}
    assert criteria["portage"]["question"] is None
    assert criteria["portage-v2"]["question"] == "Qui porte le projet ?"
    assert criteria["portage.qui-v2"]["parent"] == "portage-v2"
    assert {row["criterion"] for row in rows_of(at.lake, "criterion_indicator")} == {"portage", "portage-v2"}
    at.press("undo")
    assert len(rows_of(at.lake, "criterion")) == 2


@pytest.mark.parametrize("at_work", ["fresh"], indirect=True)
def test_a_grid_nobody_uses_is_corrected_in_place(at_work: Saisie) -> None:
    at = at_work.open("reference", "edit.grid.piliers-v1").fill("grid", description="Deux critères.")
    save(at)
    (grid,) = rows_of(at.lake, "grid")
    assert (grid["id"], grid["version"], grid["description"]) == ("piliers-v1", 1, "Deux critères.")


@pytest.mark.parametrize("at_work", ["fresh"], indirect=True)
def test_a_list_that_is_in_use_is_not_deleted_and_one_that_is_not_is(at_work: Saisie) -> None:
    at = at_work.open("reference", "edit.vocabulary.theme")
    assert "Suppression impossible" in at.said()
    save(at.open("reference", "new.vocabulary").fill("vocabulary", name="Essai d'un jour"))
    at.open("reference", "edit.vocabulary.essai-jour").tick("delete-agree").press("delete-yes")
    assert all(row["id"] != "essai-jour" for row in rows_of(at.lake, "vocabulary"))


def test_an_organisation_with_a_wrong_siret_is_refused_then_mended(at_work: Saisie) -> None:
    at = at_work.open("reference", "new.organisation")
    at.fill("organisation", name="Coopérative du lac", siret="356 000 000 00049").press("entry-check")
    assert any("SIRET" in text for text in at.errors())
    at.fill("organisation", siret="356 000 000 00048").press("entry-save")
    organisation = next(row for row in rows_of(at.lake, "organisation") if row["name"] == "Coopérative du lac")
    assert (organisation["id"], organisation["siret"]) == ("org-cooperative-lac", "35600000000048")


def test_a_body_of_a_programme(at_work: Saisie) -> None:
    at = at_work.open("reference", "new.body.programme.NCL").fill("body", name="Comité de suivi", gives="advice")
    save(at)
    (body,) = rows_of(at.lake, "body")
    assert (body["id"], body["is_example"]) == ("NCL-comite-suivi", False)


def test_what_the_change_does_to_the_results_is_shown_on_demand(at_work: Saisie) -> None:
    at = at_work.open("entry", "close.project.NCL-2019-001")
    at.fill("stage_change", 1, stage="NCL-stop", on="30/06/2022").press("entry-check").press("entry-effect")
    assert [button for button in at.app.button if button.key == "entry-save"]


def test_a_coordinator_goes_from_a_sheet_to_its_form_and_a_reader_does_not(
    at_work: Saisie, monkeypatch: pytest.MonkeyPatch
) -> None:
    def links(app: AppTest) -> list[str]:
        return [link.proto.query_string for link in app.main.get("page_link")]

    at = at_work.open("project", "NCL-2019-001")
    assert any("edit.project.NCL-2019-001" in query for query in links(at.app))
    at.lake.close(KARIM, "Arrêté", date(2026, 6, 30), publishes=True)
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    reader = at_work.open("project", "NCL-2019-001")
    assert "La serre partagée" in str([title.value for title in reader.app.title])
    assert not any("edit." in query for query in links(reader.app))


@pytest.mark.parametrize("at_work", ["fresh"], indirect=True)
def test_every_form_opens_where_lists_are_still_empty(at_work: Saisie) -> None:
    for form in read_forms().values():
        assert at_work.open(form.page, f"new.{form.name}").fields()


@pytest.mark.soak
def test_every_form_opens_in_english_too(at_work: Saisie) -> None:
    for form in read_forms().values():
        assert at_work.open(form.page, f"new.{form.name}", l="en").fields()

"""Catalogues of projects, plans de financement and values of indicators fill several tables; nothing is guessed."""

from __future__ import annotations

from dataclasses import replace

from tests.conftest import ViewOf
from tests.ingest.test_records import LAKE, block_of, derive, records

from territory.ingest.check import check_sheets
from territory.ingest.profile import Derived

VOCABULARIES: dict[str, list[dict[str, object]]] = {
    **LAKE,
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}, {"id": "theme", "name": "Thème"}],
    "term": [
        *LAKE["term"],
        {"id": "theme.mobilite", "vocabulary": "theme", "name": "Mobilité"},
        {"id": "theme.eau", "vocabulary": "theme", "name": "Eau"},
    ],
    "territory": [{"id": "commune-44143", "kind": "commune", "code": "44143", "name": "Rezé"}],
    "stage": [{"id": "NCL-test", "programme": "NCL", "name": "Expérimentation", "phase": "active", "position": 1}],
    "source_family": [
        {"id": key, "name": name, "origin": "public", "is_public_money": True, "counts_for_own_share": True,
         "position": 1}
        for key, name in (
            ("REGION", "Région"), ("EPCI", "Intercommunalité"), ("AUTOFI_PUB", "Autofinancement du maître d'ouvrage"),
            ("AUTOFI_PRIV", "Fonds propres du porteur"), ("RECETTES", "Recettes d'activité"),
        )
    ],
    "instrument": [
        {"id": key, "name": key, "is_cash": True, "is_repayable": False, "counts_as_mobilised": True, "position": 1}
        for key in ("subvention", "autofinancement", "recette")
    ],
}  # fmt: skip
CATALOGUE = (
    ["Nom du projet", "Programme", "Thèmes", "Porteur", "Partenaires", "Commune", "Latitude", "Longitude", "Début",
     "Statut", "Date de mise à jour", "Budget", "Site web"],
    ["Vélos sobres", "NCL", "Mobilité, Eau", "Samoa", "Nantes Métropole ; Les Roues", "Rezé", "47,19", "-1,55",
     "03/2024", "expérimentation", "15/05/2025", "12 000 €", "https://exemple.fr"],
    ["Navette autonome", "NCL", "Astronomie", "Samoa", "", "Atlantis", "", "", "2018", "Rêverie", "15/05/2025", "",
     "aucun"],
)  # fmt: skip


def by_table(derived: Derived) -> dict[str, list[dict[str, object]]]:
    """The records of each table, of all its sheets."""
    found: dict[str, list[dict[str, object]]] = {}
    for sheet in derived.sheets:
        assert sheet.table is not None
        found.setdefault(sheet.table.name, []).extend(dict(row) for row in records(sheet))
    return found


def test_a_catalogue_fills_projects_partners_places_and_stages(view_of: ViewOf) -> None:
    view = view_of(VOCABULARIES)
    derived = derive(block_of(*CATALOGUE), view, target="project_list")
    rows = by_table(derived)
    new, known = rows["project"]
    assert new["id"] == "NCL-velos-sobres" and new["started_on"] == "2024-03"
    assert known["id"] == "NCL-1" and "url" not in known
    assert [row["term"] for row in rows["project_term"]] == ["theme.mobilite", "theme.eau"]
    assert {(row["organisation"], row["role"]) for row in rows["partner"] if row["project"] == new["id"]} == {
        ("org-samoa", "partner_role.carrier"), ("org-nm", "partner_role.partner"),
        ("org-roues", "partner_role.partner"),
    }  # fmt: skip
    assert [(row["territory"], row["latitude"]) for row in rows["site"]] == [("commune-44143", "47.19")]
    assert rows["stage_change"] == [{"project": new["id"], "on": "2025-05-15", "stage": "NCL-test"}]
    assert rows["budget_line"][0]["amount"] == "12000"
    said = {(finding.code, finding.row, finding.letter) for finding in derived.findings}
    assert said >= {
        ("term-unknown", 3, "C"), ("place-unknown", 3, "F"), ("stage-unknown", 3, "J"), ("address-unusable", 3, "M")
    }  # fmt: skip
    assert check_sheets(derived.sheets, view).rejected == 0


def test_a_cell_may_say_several_communes(view_of: ViewOf) -> None:
    lake = {**VOCABULARIES, "territory": [
        {"id": "commune-44143", "kind": "commune", "code": "44143", "name": "Rezé"},
        {"id": "commune-44109", "kind": "commune", "code": "44109", "name": "Nantes"},
    ]}  # fmt: skip
    labels = ["Nom du projet", "Programme", "Communes concernées", "Latitude", "Longitude"]
    block = block_of(labels, ["Haltes", "NCL", "Rezé, Nantes", "47.2", "-1.5"])
    sites = by_table(derive(block, view_of(lake), target="project_list"))["site"]
    assert [(row["territory"], row.get("latitude")) for row in sites] == [
        ("commune-44143", None), ("commune-44109", None)
    ]  # fmt: skip


def test_a_new_project_needs_its_programme(view_of: ViewOf) -> None:
    labels, first, second = CATALOGUE
    without = [[cell for n, cell in enumerate(row) if n != 1] for row in (labels, first, second)]
    derived = derive(block_of(*without), view_of(VOCABULARIES), target="project_list")
    (question,) = [item for item in derived.questions if item.topic.startswith("constant")]
    assert question.lines == (2,) and question.options == ("ECT", "NCL")
    assert [row["id"] for row in by_table(derived)["project"]] == ["NCL-1"]


def test_the_resources_of_a_plan_are_fundings_with_their_standing(view_of: ViewOf) -> None:
    view = view_of(VOCABULARIES)
    labels = ["Sens", "Rubrique", "En nature", "Financeur", "Montant", "Statut"]
    block = block_of(
        labels,
        ["ressources", None, "non", "Région Val", 10000, "acquis"],
        ["ressources", None, "non", "Autofinancement", 5000, ""],
        ["ressources", None, "non", "Ventes", "2 500,00", "prévu"],
    )
    block = replace(block, shape="plan", context={"Nom du projet": "Navette autonome"})
    derived = derive(block, view)
    question = next(item for item in derived.questions if item.topic.startswith("family"))
    assert set(question.options) == {"AUTOFI_PUB", "AUTOFI_PRIV"} and question.lines == (3,)
    answered = derive(block, view, **{question.topic.replace(":", "__"): "AUTOFI_PRIV"})
    rows = by_table(answered)
    assert [(row["source_family"], row["instrument"]) for row in rows["funding"]] == [
        ("REGION", "subvention"), ("AUTOFI_PRIV", "autofinancement"), ("RECETTES", "recette")
    ]  # fmt: skip
    assert [(row["kind"], row["amount"]) for row in rows["funding_event"]] == [
        ("granted", "10000"), ("envisaged", "5000"), ("envisaged", "2500.00")
    ]  # fmt: skip
    assert {row["project"] for row in rows["funding_share"]} == {"NCL-1"}
    assert check_sheets(answered.sheets, view).rejected == 0


def test_a_plan_brought_twice_changes_nothing_and_another_is_asked_about(view_of: ViewOf) -> None:
    labels = ["Sens", "En nature", "Poste de dépense", "Montant"]
    rows = [["dépenses", "non", "Études", "1000"], ["dépenses", "oui", "Bénévolat", "300"]]
    block = replace(block_of(labels, *rows), shape="plan", context={"Projet": "NCL-1"})
    first = by_table(derive(block, view_of(VOCABULARIES)))["budget_line"]
    assert sorted((row["line"], row["heading"], row["is_in_kind"]) for row in first) == [
        ("1", "Bénévolat", "true"), ("2", "Études", "false")
    ]  # fmt: skip
    lake = {**VOCABULARIES, "budget_line": [
        {**row, "version": 1, "line": int(str(row["line"])), "amount": float(str(row["amount"])),
         "is_in_kind": row["is_in_kind"] == "true"} for row in first
    ]}  # fmt: skip
    again = derive(block, view_of(lake))
    assert sorted(map(str, by_table(again)["budget_line"])) == sorted(map(str, first)) and not again.questions
    dearer = replace(block, rows=[(2, ["dépenses", "non", "Études", "1500"])])
    asked = derive(dearer, view_of(lake))
    assert [item.topic for item in asked.questions] == ["version:#1:NCL-1"] and not asked.sheets
    new = derive(dearer, view_of(lake), **{"version__#1__NCL-1": "new"})
    assert by_table(new)["budget_line"][0]["version"] == "2"


def test_a_plan_without_project_is_asked(view_of: ViewOf) -> None:
    block = replace(block_of(["Sens", "Poste de dépense", "Montant"], ["dépenses", "Études", "1"]), shape="plan")
    derived = derive(block, view_of(VOCABULARIES))
    assert [item.topic for item in derived.questions] == ["constant:#1:project"] and not derived.sheets


def test_values_with_names_and_periods(view_of: ViewOf) -> None:
    view = view_of(VOCABULARIES)
    block = block_of(
        ["Projet", "Indicateur", "Période", "Valeur"],
        ["Navette autonome", "Emplois créés", "T1 2025", "1,5"],
        ["Navette autonome", "ECO01 – Emplois créés", "2024", "NC"],
        ["Navette autonome", "Emplois créés", "un jour", "2"],
        ["Projet fantôme", "Emplois créés", "2024", "2"],
    )
    derived = derive(block, view)
    first, second = by_table(derived)["observation"]
    assert (first["period_start"], first["period_end"], first["value"]) == ("2025-01-01", "2025-03-31", "1.5")
    assert (second["presence"], second["reason"]) == ("withheld", "NC")
    assert {(f.code, f.row, f.letter) for f in derived.findings if f.blocks} == {
        ("period-unreadable", 4, "C"), ("name-unknown", 5, "A")
    }  # fmt: skip
    assert check_sheets(derived.sheets, view).rejected == 0

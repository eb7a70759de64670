"""What a column is: by its name, its title, what others call it, what it looks like, what it holds, what was chosen."""

from __future__ import annotations

import pytest
from tests.conftest import ViewOf
from tests.ingest.test_records import LAKE, block_of

from territory.ingest.block import Block
from territory.ingest.mapping import derive_mapping
from territory.ingest.memory import Memory, derive_source
from territory.ingest.question import Choices
from territory.ingest.target import Mapping
from territory.ingest.targets import read_targets
from territory.lake.view import View
from territory.model.memory import derive_lasting

GRANTOR, CULTURE, SPORT = "22100005200011", "78035053400019", "39177287800016"


def map_block(block: Block, view: View | None = None, choices: Choices | None = None) -> Mapping:
    """The mapping with nothing remembered."""
    return derive_mapping(block, choices or {}, Memory(), view)


def slots(mapping: Mapping) -> list[str | None]:
    """The slot of each column."""
    return [match.slot for match in mapping.matches]


def test_every_slot_of_every_target_is_told_from_the_others_by_its_name() -> None:
    for target in read_targets().values():
        names = [slot.name for slot in target.slots]
        assert len(set(names)) == len(names), target.name
        assert set(target.tables) <= {*read_targets(), "organisation"}


@pytest.mark.parametrize("table", ["project", "funding_event", "observation", "partner", "milestone", "organisation"])
def test_our_own_names_and_titles_are_sure(table: str) -> None:
    target = read_targets()[table]
    for labels, why in (
        ([slot.name for slot in target.slots], "name"),
        ([slot.title.fr for slot in target.slots], "title"),
    ):
        mapping = map_block(block_of(labels, ["x"] * len(labels), file=f"{table}.csv"), choices={"target:#1": table})
        assert slots(mapping) == [slot.name for slot in target.slots]
        assert {match.why for match in mapping.matches} <= {why, "name"}


def test_labels_of_real_files_likeness_and_brackets() -> None:
    block = block_of(
        ["Nom du  projet *", "Thématiques", "Porteur de projets", "Date de démarrage (mm/aaaa)", "Truc"],
        ["Navette", "Mobilité", "Semitan", "06/2018", "?"],
    )
    mapping = map_block(block)
    assert mapping.target == "project_list"
    assert slots(mapping) == ["name", "themes", "carrier", "started_on", None]
    assert [match.why for match in mapping.matches] == ["title", "alias", "likeness", "alias", "none"]
    assert all(match.score < 0.97 for match in mapping.matches if match.why == "likeness")


def test_two_columns_never_fill_one_slot() -> None:
    mapping = map_block(block_of(["Nom du projet", "Nom du projet", "Intitulé", "Résumé"], ["a", "b", "c", "d"]))
    filled = [slot for slot in slots(mapping) if slot]
    assert len(set(filled)) == len(filled)


def test_attributaire_may_be_the_grantor_when_its_cells_say_so() -> None:
    labels = [
        "Nom de l’attributaire", "Identification de l’attributaire (SIRET)", "Identification du bénéficiaire",
        "Nom du bénéficiaire", "Objet de la subvention", "Montant total de la subvention",
    ]  # fmt: skip
    rows = [
        ["Conseil départemental", GRANTOR, CULTURE, "Culture pour tous", "Festival", "50 000 euros"],
        ["Conseil départemental", GRANTOR, SPORT, "Sport partout", "Tournoi", "3 000 euros"],
    ]
    mapping = map_block(block_of(labels, *rows))
    assert slots(mapping) == [
        "nomAttribuant", "idAttribuant", "idBeneficiaire", "nomBeneficiaire", "objet", "montant"
    ]  # fmt: skip
    assert [match.why for match in mapping.matches[:2]] == ["content", "content"]


def test_attrib_is_who_receives_in_the_older_family() -> None:
    labels = ["COLL_NOM", "COLL_SIRET", "ATTRIB_NOM", "ATTRIB_SIRET", "SUB_OBJET", "SUB_MONTANT"]
    rows = [["Département", GRANTOR, "Culture", CULTURE, "a", "1"], ["Département", GRANTOR, "Sport", SPORT, "b", "2"]]
    assert slots(map_block(block_of(labels, *rows)))[:4] == [
        "nomAttribuant", "idAttribuant", "nomBeneficiaire", "idBeneficiaire"
    ]  # fmt: skip


def test_content_tells_names_that_the_lake_knows(view_of: ViewOf) -> None:
    block = block_of(
        ["A", "B", "Période", "Résultat"],
        ["Navette autonome", "Emplois créés", "2024", "3"],
        ["Lampadaires sobres", "Usagers réguliers", "2024", "120"],
    )
    mapping = map_block(block, view_of(LAKE))
    assert mapping.target == "indicator_values"
    assert slots(mapping) == ["project", "indicator", "period", "value"]
    assert mapping.matches[0].why == "content"


def test_choices_win_and_move_a_slot(view_of: ViewOf) -> None:
    block = block_of(["Nom", "Titre", "Programme"], ["a", "b", "NCL"])
    choices = {"target:#1": "project", "column:#1:B": "name", "column:#1:2": "", "constant:#1:programme": "ECT"}
    mapping = map_block(block, view_of(LAKE), choices)
    assert [(match.slot, match.why) for match in mapping.matches] == [
        (None, "none"), ("name", "chosen"), (None, "chosen")
    ]  # fmt: skip
    assert mapping.constants == (("programme", "ECT"),)


def test_what_was_corrected_once_serves_the_next_file_of_the_source(view_of: ViewOf) -> None:
    first = block_of(["Nom", "Truc", "Programme"], ["a", "b", "NCL"])
    lasting = derive_lasting("#1", {"target:#1": "project", "column:#1:B": "promise", "encoding": "cp1252"})
    assert lasting == {"target:*": "project", "column:*:B": "promise"}
    memory = Memory({derive_source(first): lasting})
    later = block_of(["nom ", "TRUC", "Programme"], ["c", "d", "ECT"], ["e", "f", "ECT"], file="autre.csv")
    mapping = derive_mapping(later, {}, memory, view_of(LAKE))
    assert mapping.target == "project"
    assert (mapping.matches[1].slot, mapping.matches[1].why) == ("promise", "remembered")
    assert derive_mapping(block_of(["Nom", "Truc"], ["a", "b"]), {}, memory, None).matches[1].slot is None


def test_a_title_or_a_sheet_names_the_table(view_of: ViewOf) -> None:
    block = block_of(["Organisation", "Rôle"], ["Samoa", "Porteur"], title="Partenaires")
    assert map_block(block, view_of(LAKE)).target == "partner"


def test_a_title_says_the_project_of_all_rows(view_of: ViewOf) -> None:
    block = block_of(["Jalon", "Prévu le"], ["Pose", "2025"], title="Calendrier – Navette autonome")
    mapping = map_block(block, view_of(LAKE))
    assert mapping.target == "milestone" and mapping.constants == (("project", "NCL-1"),)


def test_what_the_sheet_says_once_is_a_constant(view_of: ViewOf) -> None:
    block = block_of(["Jalon", "Prévu le"], ["Pose", "2025"], context={"Nom du projet": "Consigne", "Vu par": "x"})
    assert map_block(block, view_of(LAKE)).constants == (("project", "Consigne"),)


def test_a_wide_sheet_is_answered_soon() -> None:
    labels = [f"mesure {n}" for n in range(1000)]
    mapping = map_block(block_of(labels, [str(n) for n in range(1000)]))
    assert len(mapping.matches) == 1000


def test_beside_the_name_of_a_commune_its_code_leads() -> None:
    block = block_of(["Projet", "Commune", "Code INSEE"], ["Navette", "Vieux nom", "39016"], ["Abri", "Dole", "39198"])
    assert slots(map_block(block, choices={"target:#1": "site"})) == ["project", None, "territory"]


def test_an_export_of_accounts_is_a_list_of_subsidies() -> None:
    block = block_of(
        ["Tiers", "Organisme", "Libellé", "Voté", "Mandaté"], ["Asso A", "Région", "Vélo", "10", "5"],
        ["Asso B", "Région", "Fête", "12", "6"],
    )  # fmt: skip
    mapping = map_block(block)
    assert mapping.target == "subsidies"
    assert slots(mapping) == ["nomBeneficiaire", "nomAttribuant", "objet", "montant", "montantVerse"]

"""From blocks to sheets: canonical cells, keys for names, keys for rows, nothing decided in silence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from tests.conftest import ViewOf
from tests.ingest.files import letters_of

from territory.ingest.block import Block
from territory.ingest.check import check_sheets
from territory.ingest.mapping import derive_mapping
from territory.ingest.memory import Memory
from territory.ingest.profile import Derived
from territory.ingest.records import derive_sheets
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.lake.view import View

PROJECTS = [
    {"id": "NCL-1", "programme": "NCL", "name": "Navette autonome"},
    {"id": "NCL-2", "programme": "NCL", "name": "Lampadaires sobres"},
    {"id": "ECT-1", "programme": "ECT", "name": "Consigne"},
]
LAKE: dict[str, list[dict[str, object]]] = {
    "programme": [
        {"id": "NCL", "name": "Nantes City Lab", "short_name": "NCL"},
        {"id": "ECT", "name": "Entrepreneuriat coopératif", "short_name": "ECT"},
    ],
    "project": PROJECTS,
    "indicator": [{"id": "ECO01", "name": "Emplois créés"}, {"id": "SOC02", "name": "Usagers réguliers"}],
    "organisation": [
        {"id": "org-nm", "name": "Nantes Métropole", "siren": "244400404"},
        {"id": "org-samoa", "name": "Samoa"},
    ],
    "vocabulary": [{"id": "partner_role", "name": "Rôle"}],
    "term": [
        {"id": "partner_role.carrier", "vocabulary": "partner_role", "name": "Porteur"},
        {"id": "partner_role.partner", "vocabulary": "partner_role", "name": "Partenaire"},
    ],
}


def block_of(labels: Sequence[str], *rows: Sequence[object], file: str = "liste.csv", **other: object) -> Block:
    """A list under these labels, its first row on line 2."""
    lines = [(n, list(row)) for n, row in enumerate(rows, start=2)]
    return Block("#1", file, "0" * 64, None, "list", tuple(labels), letters_of(labels), lines, **other)  # type: ignore[arg-type]


def derive(block: Block, view: View | None, **choices: str) -> Derived:
    """The sheets of a block, with these choices (`target` is that of the block)."""
    answers = {topic.replace("__", ":"): text for topic, text in choices.items()}
    if "target" in answers:
        answers[f"target:{block.id}"] = answers.pop("target")
    return derive_sheets(block, derive_mapping(block, answers, Memory(), view), answers, Resolver(view))


def records(sheet: Sheet) -> list[Mapping[str, object]]:
    """The filled cells of each row."""
    return [
        {name: cell for name, cell in zip(sheet.header, cells, strict=True) if cell is not None}
        for _, cells in sheet.rows
    ]


def test_names_become_keys_and_cells_canonical(view_of: ViewOf) -> None:
    block = block_of(
        ["Projet", "Indicateur", "Début de période", "Fin de période", "Valeur"],
        ["navette  autonome", "Emplois créés", "01/01/2025", "31/12/2025", "12"],
        ["NCL-2", "eco01", "2025", "2025", "0"],
    )
    derived = derive(block, view_of(LAKE), target="observation")
    assert records(derived.sheets[-1]) == [
        {
            "project": "NCL-1", "indicator": "ECO01", "period_start": "2025-01-01", "period_end": "2025-12-31",
            "breakdown": "total", "value": "12", "presence": "present",
        },
        {
            "project": "NCL-2", "indicator": "ECO01", "period_start": "2025-01-01", "period_end": "2025-12-31",
            "breakdown": "total", "value": "0", "presence": "present",
        },
    ]  # fmt: skip
    report = check_sheets(derived.sheets, view_of(LAKE))
    assert report.rejected == 0


def test_missing_in_words_keeps_its_reason_and_a_blank_is_no_observation(view_of: ViewOf) -> None:
    block = block_of(
        ["Projet", "Indicateur", "Début de période", "Fin de période", "Valeur"],
        ["NCL-1", "ECO01", "2025-01-01", "2025-12-31", "NC"],
        ["NCL-2", "ECO01", "2025-01-01", "2025-12-31", "sans objet"],
        ["ECT-1", "ECO01", "2025-01-01", "2025-12-31", ""],
    )
    derived = derive(block, view_of(LAKE), target="observation")
    first, second = records(derived.sheets[-1])
    assert (first["presence"], first["reason"]) == ("withheld", "NC")
    assert (second["presence"], second["reason"]) == ("not_applicable", "sans objet")
    assert [(f.code, f.row, f.letter) for f in derived.findings if f.code == "observation-empty"] == [
        ("observation-empty", 4, "E")
    ]
    assert check_sheets(derived.sheets, view_of(LAKE)).rejected == 0


def test_findings_point_to_the_file(view_of: ViewOf) -> None:
    block = block_of(
        ["", "Projet", "Titre", "Date", "Texte"],
        ["", "NCL-1", "Départ", "13/2025/01", "On part."],
        ["", "NCL-9", "Suite", "2025-02", "On suit."],
    )
    derived = derive(block, view_of(LAKE), target="note")
    report = check_sheets(derived.sheets, view_of(LAKE))
    found = [*derived.findings, *(f for entry in report.entries for f in entry.findings)]
    said = {(f.row, f.letter, f.code) for f in found if f.blocks}
    assert said == {(2, "D", "date-unreadable"), (3, "B", "reference-unknown")}


def test_a_near_name_is_proposed_and_an_unknown_body_created(view_of: ViewOf) -> None:
    block = block_of(
        ["Projet", "Organisation", "Rôle"],
        ["Navette autonome", "Nantes Metropolle", "Porteur"],
        ["Navette autonome", "Atelier du Marais", "partenaire"],
        ["Lampadaires sobres", "atelier du marais", "partenaire"],
    )
    view = view_of(LAKE)
    derived = derive(block, view, target="partner")
    repair = next(item for item in derived.repairs if item.was == "Nantes Metropolle")
    assert (repair.topic, repair.line, repair.proposed) == ("repair-name:#1:B", 2, "Nantes Métropole")
    accepted = derive(block, view, target="partner", **{"repair-name__#1__B": "accept"})
    bodies, partners = accepted.sheets
    assert records(bodies) == [{"id": "org-atelier-marais", "name": "Atelier du Marais"}]
    assert [row["organisation"] for row in records(partners)] == ["org-nm", "org-atelier-marais", "org-atelier-marais"]
    assert check_sheets(accepted.sheets, view).rejected == 0
    waiting = derive(block, view, target="partner", **{"create__#1__organisation": "wait"})
    assert waiting.sheets == ()
    assert sorted((f.code, f.row) for f in waiting.findings) == [
        ("name-unknown", 3), ("name-unknown", 4), ("reference-near", 2)
    ]  # fmt: skip


def test_homonyms_are_asked_about_and_their_rows_wait(view_of: ViewOf) -> None:
    lake = {**LAKE, "project": [*PROJECTS, {"id": "ECT-2", "programme": "ECT", "name": "Navette autonome"}]}
    block = block_of(["Projet", "Titre", "Date", "Texte"], ["Navette autonome", "Départ", "2025", "On part."])
    view = view_of(lake)
    derived = derive(block, view, target="note")
    (question,) = derived.questions
    assert question.options == ("ECT-2", "NCL-1") and question.lines == (2,)
    assert derived.sheets == ()
    answered = derive(block, view, target="note", **{question.topic.replace(":", "__"): "ECT-2"})
    assert records(answered.sheets[-1])[0]["project"] == "ECT-2"


def test_keys_do_not_depend_on_order_and_twins_are_numbered(view_of: ViewOf) -> None:
    rows = [["NCL-1", "Leçon", "enseignement", "Prévoir large"], ["NCL-1", "B", "frein", "Le délai"]] + [
        ["NCL-1", f"x{n}", "enseignement", f"Texte {n}"] for n in range(20)
    ]
    rows += [["NCL-1", "double", "frein", "Le délai"]]
    view = view_of(LAKE)
    labels = ["Projet", "Remarque", "Nature", "Leçon"]

    def keys(lines: list[list[str]]) -> set[object]:
        derived = derive(block_of(labels, *lines), view, target="lesson")
        assert sum(f.code == "twin-row" for f in derived.findings) == 1
        found = [row["id"] for row in records(derived.sheets[-1])]
        assert len(set(found)) == len(lines) and all(len(str(key)) <= 64 for key in found)
        return set(found)

    shuffled = rows.copy()
    Random(1).shuffle(shuffled)
    assert keys(rows) == keys(shuffled)


def test_rows_the_lake_holds_keep_their_keys(view_of: ViewOf) -> None:
    lake = {**LAKE, "lesson": [{"id": "lecon-7", "project": "NCL-1", "kind": "obstacle", "text": "Le délai"}]}
    block = block_of(["Projet", "Nature", "Leçon"], ["Navette autonome", "frein", "Le délai"])
    derived = derive(block, view_of(lake), target="lesson")
    assert records(derived.sheets[-1])[0]["id"] == "lecon-7"


def test_our_own_format_passes_without_a_look_at_each_cell(view_of: ViewOf) -> None:
    block = block_of(
        ["id", "project", "name", "planned_on", "autre"],
        *[[f"M-{n}", "NCL-1", f"Jalon {n}", "2025-06", "x"] for n in range(50)],
    )
    derived = derive(block, view_of(LAKE), target="milestone")
    (sheet,) = derived.sheets
    assert sheet.texts is not None and sheet.texts.num_rows == 50
    report = check_sheets(derived.sheets, view_of(LAKE))
    assert report.entries[0].accepted == 50
    assert report.tables["milestone"].column("_row").to_pylist()[0] == 2


def test_a_value_needed_by_every_row_is_asked_once(view_of: ViewOf) -> None:
    block = block_of(["Nom"], ["Premier projet"], ["Second projet"])
    view = view_of(LAKE)
    derived = derive(block, view, target="project")
    (question,) = derived.questions
    assert question.topic == "constant:#1:programme" and question.options == ("ECT", "NCL")
    answered = derive(block, view, target="project", **{"constant__#1__programme": "Nantes City Lab"})
    first, _ = records(answered.sheets[-1])
    assert first == {"id": "NCL-premier-projet", "programme": "NCL", "name": "Premier projet"}


def test_what_goes_nowhere_is_said() -> None:
    block = block_of(["xyz", "zyx"], ["1", "2"], ["3", "4"])
    derived = derive(block, None)
    assert [(f.code, f.blocks) for f in derived.findings] == [("block-not-recognised", True)]
    aside = derive(block, None, target="")
    assert [(f.code, f.blocks) for f in aside.findings] == [("block-left-aside", False)]


def test_a_share_in_percent_counts_from_nought_to_one() -> None:
    derived = derive(block_of(["Financement", "Part"], ["F1", "25 %"], ["F2", "0,5"]), None, target="funding_share")
    assert [row["share"] for row in records(derived.sheets[-1])] == ["0.25", "0.5"]

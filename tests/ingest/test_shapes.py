"""Sheets become blocks: headers, what is set aside, tables apart, crosstabs, plans, forms; and each can be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from territory.ingest.block import Block
from territory.ingest.grid import Brought, Grid
from territory.ingest.question import Assumption
from territory.ingest.shapes import derive_blocks
from territory.locale.words import Words

Rows = Sequence[Sequence[object]]


def blocks_of(
    rows: Rows,
    choices: Mapping[str, str] | None = None,
    kind: str = "xlsx",
    merged: Sequence[tuple[int, int, int, int]] = (),
) -> tuple[tuple[Block, ...], dict[str, Assumption]]:
    """The blocks of one sheet named `F`, and the assumptions by topic."""
    grid = Grid("F" if kind != "csv" else None, [(n, list(row)) for n, row in enumerate(rows, start=1)], tuple(merged))
    blocks, assumptions = derive_blocks(Brought("f", "0" * 64, kind, b"", (grid,)), choices or {})
    return blocks, {item.topic: item for item in assumptions}


LIST: Rows = [["Projet", "Commune", "Montant"], ["Alpha", "Dole", 10], ["Bêta", "Arbois", 20]]


def test_a_plain_list() -> None:
    (block,), assumed = blocks_of(LIST, kind="csv")
    assert (block.id, block.shape, block.labels, block.header_line) == (
        "#1",
        "list",
        ("Projet", "Commune", "Montant"),
        1,
    )
    assert [line for line, _ in block.rows] == [2, 3]
    assert block.letters == ("A", "B", "C")
    assert assumed["header:#1"].is_sure


def test_an_empty_sheet_gives_nothing() -> None:
    assert blocks_of([])[0] == ()
    assert blocks_of([[None, " "], []])[0] == ()


def test_a_skipped_sheet_gives_nothing() -> None:
    assert blocks_of(LIST, {"sheet:F": "skip"})[0] == ()


def test_empty_lines_are_counted_as_the_file_writes_them() -> None:
    (block,), _ = blocks_of([*LIST, ["", "", ""], ["Gamma", "Dole", 5], ["", "", ""]], kind="csv")
    assert (len(block.rows), block.empty) == (3, 2)
    # A workbook's last lines may only have a format.
    (block,), _ = blocks_of([*LIST, [None, None], ["Gamma", "Dole", 5], [None, None]])
    assert (len(block.rows), block.empty) == (3, 1)


def test_a_header_is_found_below_titles_and_their_year() -> None:
    rows = [["Bilan 2023 du programme"], ["Porteur : Les Fournils"], [], *LIST]
    (block,), _ = blocks_of(rows)
    assert (block.header_line, block.title) == (4, "Bilan 2023 du programme")
    assert block.context == {"Année": "2023", "Porteur": "Les Fournils"}


def test_another_line_may_be_the_header() -> None:
    rows = [["a", "b", "c"], *LIST]
    (block,), assumed = blocks_of(rows, {"header:F#1": "2"})
    assert block.labels == ("Projet", "Commune", "Montant")
    assert {"0", "1", "2"} <= set(assumed["header:F#1"].options)
    (block,), _ = blocks_of(LIST, {"header:F#1": "0"})
    assert (block.header_line, len(block.rows)) == (0, 3)


def test_a_file_without_header_says_so_and_is_not_sure() -> None:
    (block,), assumed = blocks_of([["Alpha", 10, "2024-01-02"], ["Bêta", 20, "2024-02-03"]], kind="csv")
    assert (block.header_line, len(block.rows)) == (0, 2)
    assert not assumed["header:#1"].is_sure


def test_groups_without_merged_cells_hold_until_the_next() -> None:
    rows = [
        ["Bénéficiaire", "", "Aide", ""],
        ["Nom", "Commune", "Objet", "Montant"],
        ["Alpha", "Dole", "Four", "10"],
    ]
    (block,), _ = blocks_of(rows, kind="csv")
    assert block.labels == ("Bénéficiaire / Nom", "Bénéficiaire / Commune", "Aide / Objet", "Aide / Montant")
    assert len(block.rows) == 1


def test_totals_are_set_aside_unless_kept_and_names_are_not_totals() -> None:
    rows = [*LIST, ["Total Énergies", "Pau", 4], ["Ensemble Bi'Eau", None, 7], ["Total", None, 41]]
    (block,), assumed = blocks_of(rows)
    assert block.set_aside == ((6, "total"),)
    assert assumed["rows:F#1"].chosen == "drop-totals"
    (block,), assumed = blocks_of(rows, {"rows:F#1": "keep-totals"})
    assert len(block.rows) == 5
    assert assumed["rows:F#1"].chosen == "keep-totals"


def test_a_total_in_words_beside_it_is_one_when_numbers_add_up() -> None:
    (block,), _ = blocks_of([*LIST, ["Total de la commission", "toutes communes", 30]])
    assert block.set_aside == ((4, "total"),)
    (block,), _ = blocks_of([*LIST, ["Total de la commission", "toutes communes", 31]])
    assert block.set_aside == ()


def test_repeated_headers_and_remarks_are_set_aside() -> None:
    rows = [*LIST, [], LIST[0], ["Gamma", "Dole", 5], [], ["* montants arrondis"]]
    (block,), _ = blocks_of(rows)
    assert [why for _, why in block.set_aside] == ["repeated-header", "remark"]
    assert len(block.rows) == 3


def test_a_header_on_two_lines_is_known_again_by_its_lowest_labels() -> None:
    rows: Rows = [
        ["Projet", None, "Décidé le"], ["Nom", "Montant", None], ["Alpha", 10, "2024-01-01"], ["S/T", 10, None],
        ["Nom", "Montant", "Décidé le"], ["Bêta", 20, "2024-02-01"],
    ]  # fmt: skip
    (block,), _ = blocks_of(rows, merged=[(1, 0, 1, 1), (1, 2, 2, 2)])
    assert [line for line, _ in block.rows] == [3, 6]
    assert block.set_aside == ((4, "total"), (5, "repeated-header"))


def test_an_empty_line_does_not_end_a_list() -> None:
    rows = [*LIST, [], ["Gamma", "Dole", "NC"], ["Delta", "Dole", 12]]
    (block,), _ = blocks_of(rows)
    assert (len(block.rows), block.empty) == (4, 1)


def test_two_tables_one_under_the_other() -> None:
    rows = [*LIST, [], ["Jalon", "Prévu le"], ["Permis", "2024-01-01"], ["Ouverture", "2024-05-01"]]
    first, second = blocks_of(rows)[0]
    assert (first.id, second.id) == ("F#1", "F#2")
    assert (len(first.rows), len(second.rows), second.header_line) == (2, 2, 5)


def test_a_column_left_empty_inside_a_list_does_not_part_it() -> None:
    rows = [["Projet", "Commune", None, "Montant", "Année"], *[[f"P{n}", "Dole", None, n, 2020 + n] for n in range(5)]]
    (block,), _ = blocks_of(rows)
    assert block.labels == ("Projet", "Commune", "Montant", "Année")
    assert block.letters == ("A", "B", "D", "E")


def test_a_cell_merged_over_lines_holds_on_each_and_says_where_it_stands() -> None:
    rows = [["Projet", "Jalon", "Montant"], ["Alpha", "Étude", 1], [None, "Travaux", 2]]
    (block,), _ = blocks_of(rows, merged=[(2, 0, 3, 0)])
    assert block.column(0) == ["Alpha", "Alpha"]
    assert block.place(1, 0) == (2, "A")


YEARS: Rows = [["Projet", 2022, 2023], ["Alpha", 1, 2], ["Bêta", None, 4]]


def test_periods_as_columns_become_rows_that_know_their_place() -> None:
    (block,), assumed = blocks_of(YEARS)
    labels = ("Projet", "Période", "Début de période", "Fin de période", "Valeur")
    assert (block.shape, block.labels) == ("crosstab", labels)
    assert [list(cells) for _, cells in block.rows] == [
        ["Alpha", "2022", "2022-01-01", "2022-12-31", 1],
        ["Alpha", "2023", "2023-01-01", "2023-12-31", 2],
        ["Bêta", "2023", "2023-01-01", "2023-12-31", 4],
    ]
    assert block.place(2, 4) == (3, "C")
    assert block.place(2, 1) == (1, "C")
    assert assumed["unpivot:F#1"].chosen == "B:C Période"


def test_a_crosstab_may_be_left_as_it_is_or_read_otherwise() -> None:
    (block,), assumed = blocks_of(YEARS, {"unpivot:F#1": "none"})
    assert (block.shape, block.labels) == ("list", ("Projet", "2022", "2023"))
    assert assumed["unpivot:F#1"].chosen == "none"
    (block,), _ = blocks_of(YEARS, {"unpivot:F#1": "B:C Indicateur"})
    assert block.labels == ("Projet", "Indicateur", "Valeur")


def test_a_measure_beside_each_period_keeps_its_column() -> None:
    rows = [["Projet", "Demandé 2022", "Accordé 2022", "Demandé 2023", "Accordé 2023"], ["Alpha", 1, 2, 3, 4]]
    (block,), _ = blocks_of(rows)
    assert block.labels == ("Projet", "Année", "Montant demandé", "Montant accordé")
    assert [list(cells) for _, cells in block.rows] == [["Alpha", "2022", 1, 2], ["Alpha", "2023", 3, 4]]


def test_months_take_the_year_of_the_title() -> None:
    (block,), _ = blocks_of([["Fréquentation 2024"], ["Projet", "Janvier", "Février", "Mars"], ["Alpha", 1, 2, 3]])
    assert [cells[1] for _, cells in block.rows] == ["Janvier 2024", "Février 2024", "Mars 2024"]


def test_a_part_of_a_year_under_its_year_is_a_period() -> None:
    rows: Rows = [["Projet", "2023", None, "2024"], [None, "T1", "T2", "T1"], ["Alpha", 1, 2, 3]]
    (block,), _ = blocks_of(rows, merged=[(1, 1, 1, 2)])
    assert [cells[1] for _, cells in block.rows] == ["T1 2023", "T2 2023", "T1 2024"]


def test_a_year_beside_indicators_says_when_and_is_none() -> None:
    rows: Rows = [["Projet", "Année", "Usagers", "Repas", "Heures"], ["Alpha", 2023, 1, 2, 3]]
    (block,), _ = blocks_of(rows)
    assert block.labels == ("Projet", "Année", "Indicateur", "Valeur")


def test_two_measures_of_two_years_are_no_crosstab() -> None:
    (block,), _ = blocks_of([["Commune", "Population 2018", "Budget 2020"], ["Dole", 23_000, 4_000]])
    assert block.shape == "list"


def test_indicators_as_columns_are_proposed_and_not_sure() -> None:
    rows = [["Projet", "Participants", "Arbres plantés", "Repas servis"], ["Alpha", 1, 2, 3], ["Bêta", 4, 5, 6]]
    (block,), assumed = blocks_of(rows)
    assert block.labels == ("Projet", "Indicateur", "Valeur")
    assert not assumed["unpivot:F#1"].is_sure


def test_a_list_of_two_amounts_is_no_plan() -> None:
    (block,), _ = blocks_of([["Projet", "Dépenses", "Recettes"], ["Alpha", 10, 12], ["Bêta", 20, 18]])
    assert block.shape == "list"


PLAN: Rows = [
    ["Dépenses", "Montant", "Ressources", "Montant"],
    ["Travaux", 10, "Région", 6],
    ["Études", 2, "Autofinancement", 6],
    ["TOTAL", 12, "TOTAL", 12],
]


def test_a_plan_gives_two_blocks() -> None:
    spent, found = blocks_of(PLAN)[0]
    assert (spent.shape, found.shape) == ("plan", "plan")
    assert [cells[0] for _, cells in spent.rows] == ["dépenses", "dépenses"]
    assert sum(cells[-1] for _, cells in found.rows) == 12  # type: ignore[misc]
    assert found.place(1, 4) == (3, "D")


def test_a_sheet_may_be_said_to_be_a_list() -> None:
    blocks, assumed = blocks_of(PLAN, {"shape:F": "list"})
    assert {block.shape for block in blocks} == {"list"}
    assert assumed["shape:F"].chosen == "list"


def test_an_account_that_is_not_the_sum_of_its_details_asks_for_a_look() -> None:
    rows = [
        ["CHARGES", "Montant", "PRODUITS", "Montant"],
        ["60 - Achats", 9, "70 - Ventes", 5],
        ["Fournitures", 4, "74 - Subventions", None],
        ["Prestations", 4, "Commune", 4],
        ["61 - Services", 1, "75 - Autres", None],
    ]
    (spent, _), assumed = blocks_of(rows)
    assert spent.shape == "cerfa"
    assert (2, "total") in spent.set_aside
    assert not assumed["rows:F#1"].is_sure


def test_accounts_in_a_column_of_their_own_are_read_too() -> None:
    rows = [
        ["CHARGES", None, "Montant", "PRODUITS", None, "Montant"],
        [60, "Achats", 9, 70, "Ventes", 5],
        [61, "Services extérieurs", 3, 74, "Subventions", None],
        [62, "Autres services", 2, None, "Région", 9],
        [None, "TOTAL", 14, None, "TOTAL", 14],
    ]
    spent, found = blocks_of(rows)[0]
    assert spent.shape == "cerfa"
    assert [(cells[1], cells[-1]) for _, cells in spent.rows] == [("60", 9), ("61", 3), ("62", 2)]
    assert [(cells[1], cells[-2], cells[-1]) for _, cells in found.rows] == [
        ("70", "70 – Ventes", 5),
        ("74", "Région", 9),
    ]
    assert found.place(1, 5) == (4, "F")


def test_a_list_that_names_expenses_and_funders_is_no_plan() -> None:
    rows = [["Projet", "Nature des dépenses", "Montant", "Financeur", "Montant"], ["Alpha", "Travaux", 3, "Région", 2]]
    (block,), _ = blocks_of(rows)
    assert block.shape == "list"


FORM: Rows = [["Nom du projet", "Four"], ["Date de début", "2024-05"], ["Budget", 1200], ["Partenaires", "A", "B"]]


def test_a_form_is_one_row_whose_answers_know_their_place() -> None:
    (block,), _ = blocks_of(FORM)
    assert (block.shape, len(block.rows)) == ("form", 1)
    assert block.rows[0][1] == ["Four", "2024-05", 1200, "A; B"]
    assert block.place(0, 1) == (2, "B")


def test_a_form_of_several_projects_gives_one_row_each_when_said_so() -> None:
    rows = [["Nom du projet", "Four", "Jardin"], ["Budget", 10, 20], ["Commune", "Dole", "Arbois"]]
    (block,), _ = blocks_of(rows, {"shape:F": "form"})
    assert [list(cells) for _, cells in block.rows] == [["Four", 10, "Dole"], ["Jardin", 20, "Arbois"]]
    assert block.place(1, 0) == (1, "C")


def test_features_of_a_map_are_rows() -> None:
    (block,), _ = blocks_of([["nom", "geometry"], ["Dole", "{}"]], kind="geojson")
    assert block.shape == "features"


def test_every_assumption_is_said_in_both_languages() -> None:
    said = [blocks_of(rows)[1] for rows in (LIST, YEARS, PLAN, FORM, [*LIST, ["Total", None, 30]])]
    for language in ("fr", "en"):
        words = Words(language)
        for item in (item for assumed in said for item in assumed.values()):
            word = item.topic.split(":")[0]
            assert words(f"assumption-{word}", **{**item.detail, "chosen": item.chosen})


def test_two_hundred_thousand_rows_take_about_a_second() -> None:
    import time

    rows = [["a", "b", "c", "d", "e", "f"], *[["x", "y", "1", "2024-01-01", "z", "2.5"]] * 200_000]
    grid = Grid(None, [(n, row) for n, row in enumerate(rows, start=1)])
    begun = time.process_time()
    (block,), _ = derive_blocks(Brought("f", "0" * 64, "csv", b"", (grid,)), {})
    assert len(block.rows) == 200_000
    assert time.process_time() - begun < 3

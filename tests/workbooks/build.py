"""Fictional workbooks, of the shapes in which project holders send what they have: `python -m tests.workbooks.build`.

Everything in them is invented: organisations, projects, amounts. They are kept beside this script, which makes the same
bytes each time, so that what is read from them (`expected.json`) can be compared.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import xlwt
from odf.element import Element
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

FOLDER = Path(__file__).parent
_MADE = datetime(2026, 1, 5, 9, 0, 0)
_HOUR = re.compile(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")

Rows = Sequence[Sequence[object]]


def _book(title: str, rows: Rows, merged: Sequence[str] = ()) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = title
    _fill(book.active, rows, merged)
    return book


def _fill(sheet: Worksheet, rows: Rows, merged: Sequence[str] = ()) -> None:
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    sheet["A1"].font = Font(bold=True)


def liste_actions() -> openpyxl.Workbook:
    """A list under a title, labels with line breaks, an empty first column, sub-totals, a repeated header, a remark."""
    header = [None, "Nom de\nl'action", "Structure porteuse", "Commune", "Date de\ndémarrage", "Coût total\n(€)"]
    return _book(
        "Actions",
        [
            [None, "Programme d'innovation rurale – état des actions au 31/12/2025"],
            [None, "Document de travail, ne pas diffuser"],
            [],
            header,
            [None, "Épicerie itinérante", "Les Paniers du Plateau", "Vaubrillant", date(2024, 3, 1), "12 400,00"],
            [None, "Four à pain partagé", "Comité des fêtes de Sermelle", "Sermelle", "juin 2024", "8\u202f150,50"],
            [None, "Sous-total lot 1", None, None, None, "20 550,50"],
            [],
            header,
            [None, "Ensemble Bi'Bois", "SCIC Bi'Bois", "Haute-Rivière", date(2025, 1, 15), 30000],
            [None, "Atelier vélo", "Roue Libre", "Vaubrillant", "2025", "NC"],
            [None, "Total général", None, None, None, "50 550,50"],
            [],
            [None, "Source : déclarations des porteurs, non auditées."],
        ],
    )


def subventions_deux_lignes() -> openpyxl.Workbook:
    """A header on two lines with merged groups; money in words; several dates in a cell."""
    return _book(
        "Conventions 2025",
        [
            ["Bénéficiaire", None, "Subvention", None, None],
            ["Nom", "SIRET", "Objet", "Montant", "Date de versement"],
            ["Association Les Marmites", "80012345600017", "Cantine solidaire", "15 000 euros", datetime(2025, 4, 2)],
            [
                "Régie Rurale du Haut-Val",
                "80098765400012",
                "Garage mobile",
                "22\u00a0500 euros",
                "12/05/2025\n15/11/2025",
            ],
            ["Coop'Énergie Citoyenne", "80055544400019", "Toits solaires", "sans objet", "en attente"],
        ],
        ["A1:B1", "C1:E1"],
    )


def indicateurs_periodes() -> openpyxl.Workbook:
    """Periods as columns, on two lines: half-years, each with a value and a comment left out of the numbers."""
    return _book(
        "Suivi",
        [
            ["Suivi des indicateurs"],
            [],
            ["Projet", "Indicateur", "S1 2024", "S2 2024", "S1 2025", "Total"],
            ["Épicerie itinérante", "Repas ou paniers servis", 310, 420, "NC", 730],
            ["Épicerie itinérante", "Heures de bénévolat", "120,5", 98, None, "218,5"],
            ["Atelier vélo", "Participations aux ateliers", None, 0, 64, 64],
        ],
    )


def financements_annees() -> openpyxl.Workbook:
    """Years as groups of columns, each with what was asked and granted: unpivoted into three columns."""
    return _book(
        "Financements",
        [
            ["Projet", "Financeur", 2024, None, 2025, None],
            [None, None, "Demandé", "Accordé", "Demandé", "Accordé"],
            ["Garage mobile", "Région", 20000, 15000, 10000, None],
            ["Garage mobile", "Département", 8000, 8000, None, None],
            ["Toits solaires", "Europe (LEADER)", None, None, 45000, "en attente"],
            ["TOTAL", None, 28000, 23000, 55000, None],
        ],
        ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "A3:A4"],
    )


def projets_en_colonnes() -> openpyxl.Workbook:
    """Projects as columns, indicators as rows."""
    return _book(
        "Bilan 2025",
        [
            ["Bilan croisé des projets 2025"],
            ["Indicateur", "Unité", "DEM-2024-001", "DEM-2024-002", "DEM-2024-003"],
            ["ECO01 Emplois créés ou maintenus", "ETP", 2.5, 0, "sans objet"],
            ["SOC06 Heures de bénévolat", "h", 1240, None, 85],
            ["CIR01 Matières réemployées", "t", "3,25", "n.d.", 0.4],
        ],
    )


def plan_financement() -> openpyxl.Workbook:
    """A plan de financement: expenses on the left, resources on the right, their status, headings and totals."""
    return _book(
        "Plan de financement",
        [
            ["Plan de financement prévisionnel HT – Four à pain partagé"],
            [],
            ["DÉPENSES", None, None, "RESSOURCES", None, None],
            ["Poste", "Montant", None, "Financeur", "Montant", "Statut"],
            ["Investissement :", None, None, "Aides publiques :", None, None],
            ["Gros œuvre", "18 000,00 €", None, "Région Val-Perché", 12000, "acquis"],
            ["Four et équipement", "9 500,00 €", None, "Département", 6000, "sollicité"],
            ["Fonctionnement :", None, None, "Fonds propres :", None, None],
            ["Animation (12 mois)", "4 500,00 €", None, "Autofinancement", 8000, "acquis"],
            [None, None, None, "Fondation des Fournils", 6000, "en attente"],
            ["TOTAL DÉPENSES", "32 000,00 €", None, "TOTAL RESSOURCES", 32000, None],
            [],
            ["Bénévolat (en nature)", "2 400,00 €", None, "Bénévolat (en nature)", 2400, None],
        ],
        ["A3:B3", "D3:F3"],
    )


def plan_empile() -> openpyxl.Workbook:
    """The same plan with the resources under the expenses."""
    return _book(
        "Budget",
        [
            ["Budget de l'action « Garage mobile » (TTC)"],
            [],
            ["Dépenses", "Montant TTC"],
            ["Achat du fourgon", 21000],
            ["Outillage", 6400],
            ["Total", 27400],
            [],
            ["Recettes", "Montant TTC"],
            ["Subvention régionale", 15000],
            ["Emprunt bancaire", 9000],
            ["Ventes", "3 400,00"],
            ["Total", 27400],
        ],
    )


def cerfa_12156() -> openpyxl.Workbook:
    """The budget of Cerfa 12156: accounts, some with their details, an account that is the sum of its details, CVN."""
    return _book(
        "Budget projet",
        [
            ["6. Budget du projet – Exercice 2025"],
            ["CHARGES", "Montant", "PRODUITS", "Montant"],
            ["CHARGES DIRECTES", None, "RESSOURCES DIRECTES", None],
            ["60 – Achats", 3200, "70 – Vente de produits finis, de marchandises", 1500],
            ["Achats matières et fournitures", 2700, "73 – Dotations et produits de tarification", None],
            ["Autres fournitures", 500, "74 – Subventions d'exploitation", None],
            ["61 – Services extérieurs", None, "État : préciser le(s) ministère(s)", None],
            ["Locations", 1200, "Région Val-Perché", 6000],
            ["Assurance", 300, "Département du Haut-Val", 2500],
            ["62 – Autres services extérieurs", None, "Communauté de communes des Trois Vallées", "en attente"],
            ["Déplacements, missions", "800,00", "75 – Autres produits de gestion courante", 500],
            ["64 – Charges de personnel", None, "756. Cotisations", 300],
            ["Rémunération des personnels", 4100, "758. Dons manuels - Mécénat", 200],
            ["65 – Autres charges de gestion courante", None, "76 – Produits financiers", None],
            ["TOTAL DES CHARGES", 9600, "TOTAL DES PRODUITS", 10500],
            ["CONTRIBUTIONS VOLONTAIRES EN NATURE", None, None, None],
            [
                "86 – Emplois des contributions volontaires en nature",
                None,
                "87 – Contributions volontaires en nature",
                None,
            ],
            ["864 – Personnel bénévole", 1800, "870 – Bénévolat", 1800],
            ["TOTAL", 1800, "TOTAL", 1800],
        ],
    )


def fiche_projet() -> openpyxl.Workbook:
    """A form: label in A, answer in B, sections, a question asked twice, several answers to one."""
    return _book(
        "Fiche",
        [
            ["FICHE DE CANDIDATURE"],
            [],
            ["1. Le projet"],
            ["Nom du projet :", "Jardins suspendus de Sermelle"],
            ["Date de démarrage :", date(2025, 9, 1)],
            ["Budget total :", "64 000 €"],
            ["Communes concernées :", "Sermelle", "Vaubrillant"],
            ["Partenaires :", "Lycée horticole des Coteaux"],
            [None, "Office foncier du Haut-Val"],
            [],
            ["2. La structure"],
            ["Nom :", "Association Terre Haute"],
            ["SIRET :", "80011122200013"],
            [],
            ["3. Le contact"],
            ["Nom :", None],
            ["Fonction :", "coordination"],
        ],
        ["A1:C1", "A3:C3", "A11:C11", "A15:C15"],
    )


def plusieurs_tableaux() -> openpyxl.Workbook:
    """Several tables on one sheet: two side by side, one under them."""
    return _book(
        "Tableau de bord",
        [
            ["Partenaires", None, None, "Jalons", None, None],
            ["Organisation", "Rôle", None, "Jalon", "Prévu le", "Atteint le"],
            ["Terre Haute", "porteur", None, "Étude de sol", "01/02/2025", "20/02/2025"],
            ["Lycée des Coteaux", "partenaire", None, "Plantation", "15/10/2025", None],
            ["Commune de Sermelle", "accueil", None, None, None, None],
            ["Roue Libre", "partenaire", None, None, None, None],
            [],
            ["Besoins exprimés"],
            ["Besoin", "Exprimé le", "Heures estimées"],
            ["Appui juridique", "03/03/2025", 12],
            ["Communication", "10/06/2025", 20],
        ],
    )


def classeur_par_projet() -> openpyxl.Workbook:
    """One workbook per project: a form that says which, then lists that do not repeat it."""
    book = _book(
        "Identité",
        [
            ["Identifiant du projet", "DEM-2025-007"],
            ["Nom du projet", "Halle des Forges"],
            ["Structure porteuse", "SCIC Les Forges"],
            ["Date de début", "2025-02"],
            ["Coût total (€)", 180000],
        ],
    )
    _fill(
        book.create_sheet("Jalons"),
        [["Jalon", "Prévu le", "Atteint le"], ["Permis", "30/04/2025", "12/05/2025"], ["Ouverture", "mars 2026", None]],
    )
    _fill(
        book.create_sheet("Financements"),
        [
            ["Financeur", "Montant demandé", "Montant accordé"],
            ["Région Val-Perché", "60 000,00", "45 000,00"],
            ["Europe (FEDER)", "50 000,00", "?"],
        ],
    )
    book.create_sheet("Feuil3")
    return book


def _ods(rows_by_sheet: dict[str, Rows]) -> bytes:
    # The library declares what earlier documents of the process used: each is written as if it were the first.
    Element.namespaces.clear()
    document = OpenDocumentSpreadsheet()
    for name, rows in rows_by_sheet.items():
        table = Table(name=name)
        for row in rows:
            line = TableRow()
            for value in row:
                if isinstance(value, int | float):
                    cell = TableCell(valuetype="float", value=str(value))
                elif isinstance(value, date):
                    cell = TableCell(valuetype="date", datevalue=value.isoformat())
                else:
                    cell = TableCell(valuetype="string") if value else TableCell()
                if value is not None:
                    cell.addElement(P(text=str(value)))
                line.addElement(cell)
            table.addElement(line)
        document.spreadsheet.addElement(table)
    content = io.BytesIO()
    document.write(content)
    return _still(content.getvalue())


def cofinancements_ods() -> bytes:
    """An open document: funders as columns."""
    return _ods(
        {
            "Cofinancements": [
                ["Projet", "Région", "Département", "Europe", "Total"],
                ["Garage mobile", 15000, 8000, "", 23000],
                ["Toits solaires", "", 12000, 45000, 57000],
                ["Total", 15000, 20000, 45000, 80000],
            ]
        }
    )


def adherents_xls() -> bytes:
    """An old workbook: a plain list in one sheet, the year in its name, numbers written as text."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Aides 2023")
    rows = [
        ["Structure", "Aide versée", "Convention", "Versée"],
        ["Roue Libre", "1,500 €", "14/02/2023", "oui"],
        ["Les Marmites", "12,000 €", "03/04/2023", "non"],
        ["Terre Haute", "850 €", "25/11/2023", "oui"],
    ]
    for line, row in enumerate(rows):
        for place, value in enumerate(row):
            sheet.write(line, place, value)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


BOOKS: dict[str, Callable[[], openpyxl.Workbook]] = {
    "liste_actions.xlsx": liste_actions,
    "subventions_deux_lignes.xlsx": subventions_deux_lignes,
    "indicateurs_periodes.xlsx": indicateurs_periodes,
    "financements_annees.xlsx": financements_annees,
    "projets_en_colonnes.xlsx": projets_en_colonnes,
    "plan_financement.xlsx": plan_financement,
    "plan_empile.xlsx": plan_empile,
    "cerfa_12156.xlsx": cerfa_12156,
    "fiche_projet.xlsx": fiche_projet,
    "plusieurs_tableaux.xlsx": plusieurs_tableaux,
    "classeur_par_projet.xlsx": classeur_par_projet,
}
OTHERS: dict[str, Callable[[], bytes]] = {"cofinancements.ods": cofinancements_ods, "aides_2023.xls": adherents_xls}


def _still(content: bytes) -> bytes:
    """The same archive without the hour it was made: the same bytes each time."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as made, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as still:
        for item in sorted(made.infolist(), key=lambda item: (item.filename != "mimetype", item.filename)):
            kind = zipfile.ZIP_STORED if item.filename == "mimetype" else zipfile.ZIP_DEFLATED
            info = zipfile.ZipInfo(item.filename, _MADE.timetuple()[:6])
            info.compress_type = kind
            # openpyxl dates what it saves.
            still.writestr(info, _HOUR.sub(_MADE.isoformat().encode() + b"Z", made.read(item.filename)))
    return result.getvalue()


def write_workbooks(folder: Path) -> None:
    """Writes the workbooks into a folder."""
    for name, make in BOOKS.items():
        content = io.BytesIO()
        make().save(content)
        (folder / name).write_bytes(_still(content.getvalue()))
    for name, write in OTHERS.items():
        (folder / name).write_bytes(write())


if __name__ == "__main__":
    write_workbooks(FOLDER)

"""A coordinator's whole way in a real browser: a project typed, a file brought, saved, taken back, published.

On a lake of its own: the reference, one programme and its stage. Everything else comes in by the pages.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.browser.driving import choose, go, main, settle
from tests.loaded import copy_lake
from tests.serving import running

from territory.config import Settings
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

#: Milliseconds that a reading, a check or a save may take on a machine with much else to do.
expect.set_options(timeout=60_000)

PROJECT, GRANT = "Le jardin des écoles", "Clôtures et outils, Le jardin des écoles"
PROGRAMME = {
    "programme": [{"id": "TC", "name": "Terres communes"}],
    "stage": [{"id": "TC-essai", "programme": "TC", "name": "Expérimentation", "phase": "active", "position": 1}],
}
FILE = "subventions 2025.csv"
HEADER = (
    "NomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;commentaire;montant;"
    "nature;conditionsVersement;datesperiodeVersement;idRAE;notificationUE;pourcentageSubvention"
)
#: Beneficiary, what for, amount, day. One amount holds a letter, one day is in no calendar; one SIRET is wrong.
ROWS = [
    ("Les Jardiniers", GRANT, "40 000,00", "2025-03-10"),
    ("Maison des aînés", "Repas partagés", "26 000,00", "2025-03-10"),
    ("Fanfare du canal", "Saison d'été", "3 670,50", "2025-03-17"),
    ("L'Atelier « bois »", "Établi commun", "12 0O0,00", "2025-03-17"),
    ("Recyclerie", "Chantier d'insertion", "28 000,00", "2025-04-07"),
    ("Cinéma rural", "Séances en plein air", "8 290,00", "2025-04-07"),
    ("Épicerie solidaire", "Chambre froide", "2 700,00", "2025-04-14"),
    ("Radio locale", "Émissions scolaires", "2 474,00", "2025-13-45"),
    ("Ludothèque", "Jeux adaptés", "2 940,00", "2025-05-05"),
    ("Vélos pour tous", "Ateliers de réparation", "3 000,00", "2025-05-05"),
    ("Compagnie du pont", "Création théâtrale", "4 717,00", "2025-05-19"),
    ("Forêt vivante", "Haies champêtres", "9 000,00", "2025-05-19"),
]
AMOUNT, DAY = "H5", "C9"
#: Files as a hand drops them: the browser is given what it is given when they come from a folder.
DROP = """([zone, name, bytes]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, {type: 'text/csv'}));
    for (const moment of ['dragenter', 'dragover', 'drop'])
        zone.dispatchEvent(new DragEvent(moment, {dataTransfer, bubbles: true, cancelable: true}));
}"""
#: Long enough for the keyboard to come to the button that chooses files from the top of the page.
STOPS = 40


@pytest.fixture
def coordinator(browser: Browser, reference_lake: Path, tmp_path: Path) -> Iterator[Page]:
    """A visitor who may write, before a server on a lake that holds the reference, a programme and no project."""
    var = copy_lake(reference_lake, tmp_path / "var")
    tables = {name: tabulate(read_table(name), rows) for name, rows in PROGRAMME.items()}
    lake = Lake.open(Settings.read({"TERRITORY_VAR": str(var)}))
    lake.commit(Viewer.of(Role.COORDINATOR, "karim"), Change("import", "Le programme et son étape", "karim", tables))
    with running(var, TERRITORY_USER="karim") as server:
        context = browser.new_context(
            base_url=server.address, locale="fr-FR", viewport={"width": 1280, "height": 900}, accept_downloads=True
        )
        yield context.new_page()
        context.close()


@pytest.mark.soak  # a minute; each of its steps is tried without a browser in the suite
def test_a_coordinator_brings_a_file_as_it_is(coordinator: Page, tmp_path: Path) -> None:
    page = coordinator
    type_project(page)
    expect(go(page, "/").get_by_role("heading", name="L'argent mobilisé n'est pas connu")).to_be_visible()

    drop(page, tmp_path / FILE)
    expect(verdict(page)).to_have_text("10 lignes sont prêtes sur 12, 2 attendent.")
    correct_mapping(page)
    marked = download_marked(page, tmp_path)
    import_id = save_good_rows(page)

    attach(page)
    menu(page, "Où en sont nos projets ?")
    expect(main(page).get_by_role("heading", name=re.compile(r"40\s000\s€ mobilisés"))).to_be_visible()

    choose_by_keyboard(page, marked)
    expect(main(page).get_by_text("Ce classeur corrige un dépôt précédent")).to_be_visible()
    expect(verdict(page)).to_have_text("12 lignes sont prêtes sur 12.")
    expect(main(page).get_by_role("button", name="Enregistrer les 12 lignes prêtes")).to_be_enabled()
    expect(main(page).get_by_text("ne sont plus dans le fichier")).to_have_count(0)

    undo(page, import_id)
    publish(page)


def type_project(page: Page) -> None:
    """The first project of the lake, by the form of « Saisir »."""
    go(page, "/saisir")
    main(page).get_by_role("button", name="Ajouter un projet").click()
    write(page, "Nom (obligatoire)", PROJECT)
    expect(main(page).get_by_text("Brouillon gardé")).to_be_visible()
    choose(page, "Programme (obligatoire)", "Terres communes")
    stage = page.get_by_role("combobox", name="Étape (obligatoire)", exact=True)
    expect(stage).to_be_enabled()
    write(page, "Démarrage", "03/2024")
    choose(page, "Étape (obligatoire)", "Expérimentation")
    write(page, "Date (obligatoire)", "03/2024")
    main(page).get_by_role("button", name="Vérifier avant d'enregistrer").click()
    expect(main(page).get_by_role("heading", name="Ce qui va changer")).to_be_visible()
    main(page).get_by_role("button", name="Enregistrer", exact=True).click()
    expect(main(page).get_by_text("C'est enregistré")).to_contain_text(PROJECT)


def drop(page: Page, path: Path) -> None:
    """The file of a département, let go over the page by the mouse."""
    number = "22440002800011"
    lines = [
        f"Département d'Exemple;{number};{day};CP 2025-{place:02};{who};{'99900000000019' if place == 6 else ''};"
        f"{what};{amount};aide en numéraire;unique;2025-08-16_2025-12-31;;non;1"
        for place, (who, what, amount, day) in enumerate(ROWS, start=1)
    ]
    path.write_bytes("\r\n".join([HEADER, *lines, ";" * 13, ";" * 13, ""]).encode("cp1252"))
    menu(page, "Déposer un fichier")
    zone = page.get_by_test_id("stFileUploaderDropzone")
    page.evaluate(DROP, [zone.element_handle(), path.name, b64encode(path.read_bytes()).decode()])
    expect(page).to_have_url(re.compile(r"/deposer\?id=D-"))


def correct_mapping(page: Page) -> None:
    """What the file calls a comment says what each grant is for."""
    column = page.get_by_role("combobox", name="G · commentaire")
    expect(main(page).get_by_text("La colonne « commentaire » ne correspond à rien de connu")).to_be_visible()
    choose(page, "G · commentaire", "Objet")
    expect(main(page).get_by_text("La colonne « commentaire » ne correspond à rien de connu")).to_have_count(0)
    expect(main(page).get_by_text("ne disent pas leur objet")).to_have_count(0)
    expect(column).to_be_visible()


def download_marked(page: Page, folder: Path) -> Path:
    """The workbook handed back, its faulty cells marked and commented; then corrected as its sender would."""
    with page.expect_download() as downloading:
        main(page).get_by_role("button", name=f"Télécharger « {FILE} » avec ses remarques").click()
    path = folder / downloading.value.suggested_filename
    assert path.name == "subventions 2025 à corriger.xlsx"
    downloading.value.save_as(path)
    book = openpyxl.load_workbook(path)
    listed, sheet = book.worksheets[0], book.worksheets[1]
    told = " ".join(str(cell) for row in listed.iter_rows(values_only=True) for cell in row if cell is not None)
    for place, value in ((AMOUNT, "12 0O0,00"), (DAY, "2025-13-45")):
        cell = sheet[place]
        assert cell.value == value
        assert value in str(cell.comment.text)
        assert cell.fill.fill_type == "solid"
        assert value in told
    assert sheet["H2"].comment is None
    sheet[AMOUNT], sheet[DAY] = "12 000,00", "2025-04-14"
    book.save(path)
    return path


def save_good_rows(page: Page) -> str:
    """Ten rows go in, two wait; returns the import."""
    save = main(page).get_by_role("button", name=re.compile(r"^Enregistrer"))
    expect(main(page).get_by_role("heading", name="Ce qui va changer")).to_be_visible()
    expect(save).to_be_enabled()
    save.click()
    done = main(page).get_by_text(re.compile(r"^10 lignes du fichier enregistrées sous IMP-\d+\s; 2 attendent")).first
    expect(done).to_be_visible()
    (found,) = re.findall(r"IMP-\d+", done.inner_text())
    return str(found)


def attach(page: Page) -> None:
    """One grant to the project that it names."""
    menu(page, "À rattacher")
    expect(main(page).get_by_role("heading", name="10 financements attendent")).to_be_visible()
    card = main(page).get_by_test_id("stVerticalBlock").filter(has_text=GRANT).last
    card.get_by_role("button", name="Rattacher", exact=True).click()
    expect(main(page).get_by_role("heading", name=GRANT)).to_be_visible()
    main(page).get_by_role("button", name="Choisir ce projet").click()
    expect(main(page).get_by_text(f"« {PROJECT} » aura 40 000 € d'argent mobilisé")).to_be_visible()
    main(page).get_by_role("button", name="Enregistrer", exact=True).click()
    expect(main(page).get_by_role("heading", name="9 financements attendent")).to_be_visible()


def choose_by_keyboard(page: Page, path: Path) -> None:
    """The corrected workbook, without touching the mouse: to the button by the tab key, then Enter."""
    go(page, "/deposer")
    button = page.get_by_test_id("stFileUploaderDropzone").locator("button")
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        if button.evaluate("e => e === document.activeElement"):
            break
    expect(button).to_be_focused()
    with page.expect_file_chooser() as choosing:
        page.keyboard.press("Enter")
    choosing.value.set_files(path)
    expect(page).to_have_url(re.compile(r"/deposer\?id=D-"))


def undo(page: Page, import_id: str) -> None:
    """The import is taken back, but for the grant attached since: it stays, with its amount, and why is said."""
    menu(page, "Historique des données")
    choose(page, "Lequel", f"Import de {FILE}")
    expect(page).to_have_url(re.compile(rf"id={import_id}$"))
    settle(page)
    main(page).get_by_role("button", name="Voir ce que l'annulation ferait").click()
    expect(main(page).get_by_text("karim l'a changée depuis")).to_be_visible()
    main(page).get_by_role("button", name="Annuler cet import").click()
    expect(main(page).get_by_text("C'est fait")).to_contain_text("Financement (9)")
    menu(page, "À rattacher")
    expect(main(page).get_by_role("heading", name="Aucun financement n'attend")).to_be_visible()
    menu(page, "Où en sont nos projets ?")
    expect(main(page).get_by_role("heading", name=re.compile(r"40\s000\s€ mobilisés"))).to_be_visible()


def publish(page: Page) -> None:
    """The first arrêté of the programme."""
    menu(page, "Publier")
    expect(main(page).get_by_text("Rien n'a encore été publié pour Terres communes")).to_be_visible()
    main(page).get_by_role("button", name="Publier…").click()
    page.get_by_role("dialog").get_by_role("button", name="Oui, publier").click()
    expect(main(page).get_by_text("est publié : les élus et le public voient")).to_be_visible()
    expect(main(page).get_by_text("Rien n'a changé dans les données depuis cet arrêté")).to_be_visible()


def menu(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()
    settle(page)


def write(page: Page, label: str, text: str) -> None:
    """Types in a field and leaves it."""
    field = main(page).get_by_role("textbox", name=label, exact=True)
    field.fill(text)
    field.press("Tab")


def verdict(page: Page) -> Locator:
    return main(page).get_by_role("heading", name=re.compile(r"prêtes? sur"))

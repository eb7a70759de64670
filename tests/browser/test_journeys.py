"""What people come to do, from the first click to the last, in a real browser on the demonstration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, ElementHandle, Locator, Page, expect
from tests.browser.driving import choose, go, main, settle
from tests.serving import Server, running

expect.set_options(timeout=30_000)

#: A project of the demonstration, an arrêté that is a draft, and an old one.
PROJECT, NAME = "NCL-2021-002", "Colis à pied d'œuvre"
DRAFT, OLD = "arrete-2026-09-30", "arrete-2023-12-31"
#: Long enough for the keyboard to come to the scope bar from the top of any page.
STOPS = 40
#: How an element and what holds it are drawn, once no transition runs: what tells the one that has the focus.
DRAWN = """async element => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().filter(animation => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(animation => animation.finished));
    return [element, element.parentElement, element.parentElement.parentElement]
        .map(held => getComputedStyle(held))
        .map(style => [style.outlineStyle, style.boxShadow, style.borderColor].join(' ')).join(' | ');
}"""


@pytest.fixture(scope="module")
def reader_server(demo_lake: Path) -> Iterator[Server]:
    """A server as the public sees it: what is published, and nothing else."""
    with running(demo_lake, TERRITORY_ROLE="reader") as server:
        yield server


def test_a_deputy_looks_at_her_territory_and_comes_back_from_a_sheet(page: Page) -> None:
    go(page, "/")
    everywhere = said(page)
    bar(page).click()
    choose(page, "Territoire", "Nantes Métropole")
    expect(main(page).get_by_text(re.compile(r"^\d+ projets sur \d+$"))).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?t=epci-244400404$"))
    expect(answer(page)).not_to_have_text(everywhere)
    settle(page)
    scoped, count = said(page), main(page).get_by_text(re.compile(r"^\d+ projets sur \d+$")).inner_text()

    project = main(page).locator("a[href*='projet?']").first
    name = project.inner_text().strip()
    project.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page).to_have_url(re.compile(r"/projet\?.*t=epci-244400404"))
    expect(page).to_have_title(re.compile(re.escape(name)))
    page.go_back()
    expect(answer(page)).to_have_text(scoped)
    expect(main(page).get_by_text(count, exact=True)).to_be_visible()
    expect(bar(page)).to_contain_text("Nantes Métropole")


def test_a_quoted_sentence_leads_anyone_to_the_same_sentence(page: Page, browser: Browser) -> None:
    go(page, "/projets?p=ECT")
    sentence = said(page)
    page.get_by_role("button", name="Copier la phrase").click()
    quoted = page.get_by_test_id("stCode").inner_text().strip().splitlines()
    assert quoted[0] == sentence
    link = quoted[-1]
    assert re.search(r"/projets\?.*\bau=\d{4}-\d\d-\d\d.*\barr=v\d+", link), "frozen on its day and on what is known"

    other = browser.new_context(locale="en-GB")
    received = go(other.new_page(), link)
    expect(answer(received)).to_have_text(sentence)
    expect(main(received).get_by_text(re.compile("Données telles que connues à l'état n°")).first).to_be_visible()
    other.close()


@pytest.mark.soak
def test_a_link_received_opens_the_sheet_itself(page: Page) -> None:
    go(page, f"/projet?id={PROJECT}")
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    expect(page).to_have_title(f"{NAME} · Territoire")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(answer(page)).to_contain_text(NAME)


def test_a_wrong_link_says_what_to_do(page: Page) -> None:
    go(page, "/projet?id=NCL-1999-999")
    expect(main(page).get_by_text("NCL-1999-999")).to_contain_text("n'est pas dans ces données")
    main(page).get_by_role("link", name="Les projets").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Les projets")
    expect(main(page).locator("a[href*='projet?']").first).to_be_visible()


@pytest.mark.soak
def test_a_resident_finds_what_happens_in_her_commune(page: Page) -> None:
    go(page, "/carte?p=NCL")
    choose(page, "Choisir une commune, ici ou sur la carte", "Rezé")
    here = main(page).get_by_text(re.compile(r"^Rezé\s:\s\d+ projets?$"))
    expect(here).to_be_visible()
    settle(page)
    count = int(re.findall(r"\d+", here.inner_text())[0])
    projects = main(page).locator("a[href*='projet?']:visible")
    assert 1 <= count <= projects.count()
    name = projects.first.inner_text().strip()
    projects.first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page).to_have_url(re.compile(r"p=NCL"))


@pytest.mark.soak
def test_an_evaluator_compares_indicators_and_is_refused_a_meaningless_sum(page: Page) -> None:
    go(page, "/impact")
    choose(page, "Indicateur", "Énergie économisée")
    expect(answer(page)).to_contain_text("Énergie économisée")
    expect(page).to_have_url(re.compile(r"id=ENE01"))
    settle(page)
    choose(page, "Indicateur", "Usagers réguliers")
    expect(answer(page)).to_contain_text("selon les projets")
    expect(page).to_have_url(re.compile(r"id=SOC02"))
    expect(main(page).get_by_text("on ne les additionne pas")).to_be_visible()


@pytest.mark.soak
def test_a_coordinator_rereads_an_old_closing_and_comes_back_to_today(page: Page) -> None:
    go(page, "/projets")
    today = said(page)
    expect(state(page)).to_contain_text("Données en cours")
    bar(page).click()
    choose(page, "Données connues", "31/12/2023")
    expect(page).to_have_url(re.compile(rf"arr={OLD}"))
    expect(state(page)).to_contain_text("Données arrêtées au 31/12/2023")
    expect(answer(page)).not_to_have_text(today)
    settle(page)
    main(page).get_by_role("button", name="Tout afficher").click()
    expect(state(page)).to_contain_text("Données en cours")
    expect(answer(page)).to_have_text(today)
    expect(page).not_to_have_url(re.compile("arr="))


@pytest.mark.soak
def test_filters_that_leave_nothing_are_lifted_one_by_one(page: Page) -> None:
    go(page, "/projets?p=ECT&t=epci-244400404")
    main(page).get_by_role("button", name=re.compile("Lever le filtre « Territoire »")).click()
    expect(page).to_have_url(re.compile(r"/projets\?p=ECT$"))
    expect(main(page).locator("a[href*='projet?']").first).to_be_visible()
    page.go_back()
    expect(main(page).get_by_text(re.compile("ne passe ces filtres"))).to_be_visible()


@pytest.mark.soak
def test_a_name_half_remembered_finds_its_project(page: Page) -> None:
    go(page, "/methode")
    search = page.get_by_label("Rechercher")
    search.fill("cafe des posibles")
    search.press("Enter")
    page.get_by_role("link", name="Le Café des possibles (Projet)").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Le Café des possibles")

    # From a sheet to another, the address must follow too.
    settle(page)
    search.fill("atelier du fil")
    search.press("Enter")
    page.get_by_role("button", name="L'Atelier du fil (Projet)").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("L'Atelier du fil")
    expect(page).to_have_url(re.compile("id=ECT-2019-002"))


def test_everything_at_the_top_is_reached_and_seen_with_the_keyboard_alone(page: Page) -> None:
    go(page, "/projets")
    passed: list[str] = []
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        focused = page.locator("*:focus")
        passed.append(focused.evaluate("e => e.getAttribute('aria-label') || e.innerText.split('\\n').pop().trim()"))
        assert is_told_apart(focused.element_handle()), f"nothing shows that the focus is on {passed[-1]!r}"
        if focused.evaluate("e => e.tagName") == "SUMMARY":
            break
    wanted = ["Skip to main content", "Rechercher", "La carte", "Accessibilité", "Read in English"]
    assert [stop for stop in passed if stop in wanted] == wanted
    expect(bar(page)).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("combobox", name="Programme", exact=True)).to_be_focused()


def test_the_public_sees_what_is_published_and_no_draft(reader_server: Server, browser: Browser) -> None:
    context = browser.new_context(base_url=reader_server.address, locale="fr-FR")
    page = go(context.new_page(), "/projets")
    expect(state(page)).to_contain_text(re.compile(r"Données arrêtées au \d\d/\d\d/\d{4}"))
    published, sentence = state(page).inner_text(), said(page)
    expect(page.get_by_role("link", name="Historique")).to_have_count(0)
    go(page, f"/projets?arr={DRAFT}")
    expect(main(page).get_by_text(re.compile(rf"Le lien demandait {DRAFT}"))).to_be_visible()
    expect(state(page)).to_have_text(published, use_inner_text=True)
    expect(answer(page)).to_have_text(sentence)
    context.close()


@pytest.mark.soak
def test_a_table_downloaded_opens_in_a_french_spreadsheet(page: Page) -> None:
    go(page, "/impact?id=SOC03")
    page.locator(".st-key-take-impact-projects button").click()
    with page.expect_download() as downloading:
        page.locator(".st-key-download-impact-projects-csv button").click()
    download = downloading.value
    assert re.fullmatch(r"territory_impact_.*_situation-\d{4}-\d\d-\d\d_v\d+\.csv", download.suggested_filename)
    content = Path(download.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "without it, Excel breaks the accents"
    assert re.search(rb";\d+,\d+;", content), "a decimal comma between two semicolons"
    table = pd.read_csv(BytesIO(content), sep=";", decimal=",", encoding="utf-8-sig")
    assert pd.api.types.is_float_dtype(table["Valeur"])
    assert NAME in set(table["Projet"])


def answer(page: Page) -> Locator:
    return main(page).get_by_role("heading", level=2).first


def said(page: Page) -> str:
    return answer(page).inner_text()


def state(page: Page) -> Locator:
    """The badges: whether this is a demonstration, and which state of the data is shown."""
    return main(page).get_by_text(re.compile("^Données de démonstration")).locator("xpath=ancestor::p")


def bar(page: Page) -> Locator:
    return page.locator("[class*='st-key-scope-bar'] summary")


def is_told_apart(element: ElementHandle) -> bool:
    """Whether an element that has the focus is drawn otherwise than without it; it has the focus again afterwards."""
    focused = element.evaluate(DRAWN)
    element.evaluate("e => e.blur()")
    alone = element.evaluate(DRAWN)
    element.evaluate("e => e.focus()")
    return bool(focused != alone)

"""A page on paper and on a projector: no menu nor button, nothing cut off, the address that freezes what is shown."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect
from tests.browser.driving import go, main

_HIDDEN = ("stSidebar", "stHeader", "stPopover", "stButton", "stDownloadButton", "stTooltipIcon")
#: The width of an A4 sheet between its margins, in the pixels of CSS.
_SHEET = 703


def test_a_page_is_printed_without_what_one_clicks_and_with_its_address(page: Page) -> None:
    go(page, "/?g=1")
    expect(main(page).get_by_text(re.compile("Ces chiffres se relisent"))).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "24px"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    sheet = page.pdf(prefer_css_page_size=True)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": _SHEET, "height": 1000})
    assert re.search(rb"/MediaBox \[0 0 59[45](\.\d+)? 84[12]", sheet), "A4"
    for name in _HIDDEN:
        assert page.get_by_test_id(name).filter(visible=True).count() == 0, name
    expect(main(page).get_by_text(re.compile(r"Ces chiffres se relisent à l'adresse .*arr=v\d+"))).to_be_visible()
    expect(main(page).get_by_text(re.compile("^Données de démonstration")).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

"""What is put in the page before the browser draws it."""

from __future__ import annotations

import re
from importlib.resources import files

from territory.web.shell import derive_page


def test_no_style_of_the_screen_reaches_paper() -> None:
    """Printed from a projector's large type, a page is still one clean A4: the two sheets never meet."""
    page = derive_page('<html lang="en"><head><title>Streamlit</title></head>', "fr", "fr")
    links = dict(re.findall(r'<link rel="stylesheet" media="(\w+)" href="\./assets/([\w.]+)">', page))
    assert links == {"screen": "screen.css", "print": "print.css"}
    assert page.count("<link") == 2
    assert "data-large" not in (files("territory.web") / "print.css").read_text("utf-8")

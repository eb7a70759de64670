"""Icons, anchors and links that the parts of « Qu'avons-nous appris ? » share."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.registry import read_spec

#: A conclusion, a kind, an outcome is a word with an icon, never a colour alone; none is a failing.
CONCLUSIONS = {
    "confirmed": ":material/check_circle:",
    "qualified": ":material/balance:",
    "refuted": ":material/lightbulb:",
    "running": ":material/hourglass_top:",
}
LESSONS = {
    "learning": ":material/school:",
    "unexpected_effect": ":material/auto_awesome:",
    "obstacle": ":material/block:",
    "lever": ":material/vertical_align_top:",
    "condition": ":material/rule:",
}
OUTCOMES = {
    "learned": ":material/lightbulb:",
    "stopped": ":material/stop_circle:",
    "redirected": ":material/alt_route:",
}


def show_part_title(here: Here, part: str) -> None:
    """The heading of a part of the page, which the summary leads to."""
    st.header(here.words(f"learning-{part}-title"), anchor=part)


def say_sheet(here: Here, page: str, about: object, name: object) -> str:
    """The name of a thing as a link to its sheet, in the scope of the page; the name alone when it has no sheet."""
    if about is None:
        return escape(name)
    query = urlencode(replace(here.asked, about=str(about)).query(), doseq=True)
    return f"[{escape(name)}](/{read_spec(page).path}?{query})"

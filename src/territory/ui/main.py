"""The script that Streamlit runs at each interaction: who looks, the menu, then the page asked for.

It stands away from the folder that holds `pages/`: beside it, a cold deep link would open a modal "Page not found".
"""

from __future__ import annotations

import streamlit as st

from territory.errors import Refused, TerritoryError
from territory.ui.arrival import show_arrival
from territory.ui.navigation import show_side
from territory.ui.page import name_tab
from territory.ui.registry import PAGES, derive_page
from territory.ui.session import read_scope, read_standing, read_words
from territory.ui.sign_in import show_refusal, tell_refusal

standing, scope = read_standing(), read_scope()
words = read_words(standing, scope)
st.set_page_config(layout="wide", initial_sidebar_state="auto")

# All of them, whoever looks: the address of a page that is not for one leads to its refusal, which says what to do.
pages = {derive_page(spec, words): spec for spec in PAGES}
here = st.navigation(list(pages), position="hidden")
current = next(spec for page, spec in pages.items() if page.url_path == here.url_path)
show_arrival(standing, words, here.url_path)
name_tab(words, words(f"page-{current.key}"))
show_side(current, words, standing, scope)
try:
    here.run()
except TerritoryError as refusal:
    # A refusal is written for people; anything else rises to the server's edge, which shows a reference and logs it.
    st.error(words(f"error-{refusal.code}", **refusal.values), icon=":material/error:")
    if refusal.code == "not-allowed":
        show_refusal(standing, words, current.key)
    elif isinstance(refusal, Refused):
        tell_refusal(standing, current.key, refusal.code)

"""Droits: who each role is, what it allows, what the marks of columns mean and what the public sees."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from territory.access.rights import derive_rights, derive_sensitivities
from territory.model.viewer import Role
from territory.ui.figures import show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.show import show_text


def show_rights(here: Here) -> None:
    """The page, the same for everybody: what one may do oneself is no secret to the others."""
    words = here.words
    st.header(words("rights-answer"), anchor=False)
    st.subheader(words("rights-roles"), anchor=False)
    st.markdown("\n".join(f"- **{escape(words(f'role-{role}'))}** – {words(f'role-{role}-means')}" for role in Role))
    # Its anchor is the target of the table's own link: what scrolls must hold something the keyboard can reach.
    st.subheader(words("rights-matrix"), anchor="figure-rights")
    st.markdown(words("rights-matrix-explain"))
    columns = ("capability", *(f"role_{role}" for role in Role))
    show_rows(here, "rights", pd.DataFrame(derive_rights(words), columns=list(columns)), columns)
    st.subheader(words("rights-sensitivities"), anchor="figure-sensitivities")
    st.markdown(words("rights-sensitivities-explain"))
    _show_sensitivities(here)
    show_text(here, "rights-text")


def _show_sensitivities(here: Here) -> None:
    words = here.words
    rows = [
        {
            "sensitivity": item.name,
            "meaning": item.meaning,
            "readers": item.readers,
            "marked": words("rights-marked", columns=item.columns, tables=item.tables),
        }
        for item in derive_sensitivities(words)
    ]
    show_rows(here, "sensitivities", pd.DataFrame(rows), ("sensitivity", "meaning", "readers", "marked"))

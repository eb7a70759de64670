"""« Fiche PDF », « Note PDF »: the document of a page, made when it is asked for and from the same view."""

from __future__ import annotations

import streamlit as st

from territory.model.scope import Scope
from territory.reports.document_said import Frame
from territory.reports.documents import has_engine, write_document
from territory.ui.citing import derive_permalink
from territory.ui.downloads import derive_name
from territory.ui.page import Here


def show_document(here: Here, scope: Scope, board: object) -> None:
    """The button that gives a page's board as PDF; where the library is missing it cannot be pressed and says why.

    Nothing is read before the click, and then only the view that this viewer had when the page was drawn.
    """
    words, page = here.words, here.page.key
    label = words("document-download-note" if page == "overview" else "document-download-sheet")
    if not has_engine():
        st.button(label, key="document", icon=":material/picture_as_pdf:", disabled=True)
        st.markdown(f":small[{words('error-document-engine-missing')}]")
        return
    frame = Frame(words, here.view, scope, derive_permalink(here))
    about = scope.about or scope.territory or "note"
    st.download_button(
        label,
        lambda: write_document(page, frame, board),
        file_name=derive_name(here, about, "pdf"),
        mime="application/pdf",
        key="document",
        on_click="ignore",
        icon=":material/picture_as_pdf:",
        help=words("document-download-help"),
    )

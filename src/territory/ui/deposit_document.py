"""A report that was brought, Word or PDF: kept, joined to a project by a form, its figures typed beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import streamlit as st

from territory.desk.drafts import write_draft
from territory.desk.submissions import COMMITTED, Submission, write_standing
from territory.ingest.entry import CREATE, begin, set_cell
from territory.ingest.grid import Brought
from territory.ingest.nature import DOCUMENT
from territory.ingest.submission import Examination
from territory.schema.forms import read_form
from territory.ui.markdown import escape
from territory.ui.page import Here, read_live, show_link
from territory.ui.registry import derive_page, read_spec
from territory.ui.session import open_desk

LONGEST_TITLE = 300


def show_documents(here: Here, submission: Submission, examination: Examination) -> None:
    """Each document of a submission, with the ways on: its own form, and the form of its figures."""
    words = here.words
    documents = [item for item in examination.brought if item.kind == DOCUMENT]
    for number, brought in enumerate(documents):
        name = Path(brought.file).name
        st.info(escape(words("deposit-document", file=name)), icon=":material/description:")
        label = escape(words("deposit-document-attach", file=name))
        if st.button(label, key=f"document-{number}", icon=":material/attach_file:"):
            draft = _begin(here, brought)
            if len(documents) == len(examination.brought):
                # Its form goes on from here; the bytes stay, for the document names them.
                write_standing(open_desk(), here.viewer, submission.id, COMMITTED, rows=0, waiting=0)
            query = replace(here.asked, about=f"draft.{draft}").query()
            st.switch_page(derive_page(read_spec("entry"), words), query_params=query)
        show_link(here, here.asked, "entry", words("deposit-document-enter"))


def _begin(here: Here, brought: Brought) -> str:
    """A draft of the document's form that already names the file kept; returns its id."""
    form = read_form("document")
    title = Path(brought.file).stem[:LONGEST_TITLE]
    entry = begin(form, {}, read_live(here).number)
    for name, text in (("kind", "file"), ("sha256", brought.sha256), ("title", title)):
        entry = set_cell(entry, "document", 0, name, text)
    return write_draft(open_desk(), here.viewer, form.name, CREATE, None, title, entry.as_json()).id

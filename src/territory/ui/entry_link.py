"""From a sheet to its form: a coordinator who reads what is wrong corrects it from there."""

from __future__ import annotations

from territory.access.policy import may
from territory.model.viewer import Capability
from territory.schema.forms import read_forms
from territory.ui.entry_state import Place
from territory.ui.page import Here, show_link


def show_edit_link(here: Here) -> None:
    """The way to the form of what the sheet is about, for who may write; nothing on an arrêté, which is not edited."""
    form = read_forms().get(here.page.about or "")
    if form is None or here.asked.about is None or here.view.closing or here.asked.known:
        return
    about = Place("edit", form.name, here.asked.about).about()
    if about is not None and may(here.viewer, Capability.WRITE):
        show_link(here, here.asked, form.page, here.words("entry-edit-link"), about=about)

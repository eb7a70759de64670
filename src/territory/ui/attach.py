"""Money that waits: the list, with what is proposed for each; then one funding at a time (`ui.attach_one`)."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from territory.analysis import attachment
from territory.analysis.attachment import AttachmentBoard, Waiting
from territory.analysis.search import fold
from territory.model.scope import Scope
from territory.ui.attach_one import DONE, say_amount, say_parties, show_one
from territory.ui.markdown import escape
from territory.ui.page import Here, load, read_live, show_link
from territory.ui.session import open_lake, write_scope
from territory.ui.show import show_answer

#: Fundings on a page of the list.
ON_A_PAGE = 20
_SHOWN = ("all", "found", "none")


def live(here: Here) -> Here:
    """The page on the lake as it is now: what is decided goes there, whatever arrêté is being looked at."""
    return replace(here, view=read_live(here))


def is_home(here: Here) -> bool:
    """Whether the address opens no funding: the list is then shown."""
    return here.asked.about is None or here.asked.about.startswith(DONE)


def show_attach(asked: Here) -> None:
    """The list of what waits, or the one funding that the address opens."""
    here = live(asked)
    board = load(attachment.read, here, Scope(on=here.asked.on))
    if not is_home(here):
        show_one(here, board)
        return
    show_done(here)
    show_answer(here, board.answer)
    if not board.waiting:
        st.markdown(here.words("attach-todo"))
        return
    st.markdown(here.words("attach-explain"))
    _show_list(here, board)


def show_done(here: Here) -> None:
    """What was just saved, and where it is undone."""
    if here.asked.about is None or not here.asked.about.startswith(DONE):
        return
    done = here.asked.about.removeprefix(DONE)
    entries = open_lake().read_history(here.viewer)
    message = next((entry.message for entry in entries if entry.import_id == done), None)
    if message is None:
        return
    st.success(here.words("attach-done", id=done, message=escape(message)), icon=":material/check_circle:")
    show_link(here, here.asked, "history", here.words("attach-done-history"))


def _show_list(here: Here, board: AttachmentBoard) -> None:
    words = here.words
    sought = st.text_input(words("attach-search"), key="attach-search", max_chars=100)
    shown = st.segmented_control(
        words("attach-show"),
        _SHOWN,
        default=_SHOWN[0],
        format_func=lambda code: words(f"attach-show-{code}"),
        key="attach-show",
    )
    found = [item for item in board.waiting if _passes(item, fold(sought), shown or _SHOWN[0])]
    if not found:
        st.info(words("attach-none-found"), icon=":material/info:")
        return
    cards, count = st.container(), -(-len(found) // ON_A_PAGE)
    page = min(st.pagination(count, key="attach-page"), count) if count > 1 else 1
    first, last = (page - 1) * ON_A_PAGE, min(page * ON_A_PAGE, len(found))
    with cards:
        for item in found[first:last]:
            _show_card(here, item)
    if count > 1:
        st.markdown(f":small[{words('attach-shown', first=first + 1, last=last, count=len(found))}]")


def _passes(item: Waiting, sought: str, shown: str) -> bool:
    if shown != "all" and (shown == "found") != bool(item.candidates):
        return False
    said = fold(" ".join([item.object, item.funder_name or "", item.beneficiary_name or "", item.reference or ""]))
    return sought in said


def _show_card(here: Here, item: Waiting) -> None:
    words = here.words
    lines = [say_parties(words, item), say_amount(words, item)]
    if item.candidates:
        first = item.candidates[0]
        lines.append(words("attach-line-candidate", project=first.name, reasons=list(first.reasons)))
    else:
        lines.append(words("attach-line-no-candidate"))
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{escape(item.object)}**")
        st.markdown("  \n".join(f":small[{escape(line)}]" for line in lines))
        st.button(
            words("attach-open"),
            key=f"attach-open-{item.id}",
            icon=":material/link:",
            on_click=write_scope,
            args=(replace(here.asked, about=item.id),),
        )

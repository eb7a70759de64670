"""The collection on screen: which round one looks at, making one, and where each holder stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from territory.analysis.answers import STANDINGS, Standing, derive_round, read_standings
from territory.analysis.due import DueBoard
from territory.desk.collections import erase_round, read_requests, read_rounds, write_round
from territory.model.clock import read_clock
from territory.model.collection import Round
from territory.model.scope import Scope
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import saying_refusals
from territory.ui.scope_bar import ask_about
from territory.ui.session import open_desk, write_scope

#: An icon per standing; it never stands without its word.
ICONS = {
    "prepared": ":material/inventory_2:",
    "sent": ":material/outgoing_mail:",
    "received": ":material/move_to_inbox:",
    "clean": ":material/task_alt:",
    "chase": ":material/notification_important:",
}


def ask_round(here: Here, scope: Scope) -> Round | None:
    """The round that the address names, else the last one of the programme asked; None when there is none."""
    rounds = read_rounds(open_desk(), here.viewer)
    mine = [made for made in rounds if scope.programme is None or made.programme in {None, scope.programme}]
    if not mine:
        return None
    if scope.about and all(made.id != scope.about for made in mine):
        st.warning(here.words("collect-round-unknown"), icon=":material/link_off:")
    if len(mine) == 1:
        return mine[0]
    options = {made.id: here.words("collect-round-option", name=made.name, moment=made.made_at) for made in mine}
    chosen = ask_about(here, scope, options, "collect-which-round")
    return next(made for made in mine if made.id == chosen)


def ask_new_round(here: Here, scope: Scope, board: DueBoard, is_first: bool) -> None:
    """A form that makes a round of all that is open; nothing when nothing is."""
    words, counts = here.words, {state: _count(board, state) for state in ("late", "due", "unexplained")}
    if not any(counts.values()):
        return
    with st.expander(
        words("collect-new" if is_first else "collect-new-again"),
        icon=":material/add:",
        expanded=is_first,
        # Another key: what was open to make the first round is folded once it is made.
        key="collect-new" if is_first else "collect-new-again",
    ):
        st.markdown(words("collect-new-explain", **counts))
        with st.form("collect-new-form", border=False):
            reply_by = st.date_input(
                words("collect-reply-by"), board.calendar.reply_by, format="DD/MM/YYYY",
                help=words.say(board.calendar.reason), key="collect-reply-by",
            )  # fmt: skip
            asks_holes = counts["unexplained"] and st.checkbox(
                words("collect-ask-unexplained", count=counts["unexplained"]),
                value=not (counts["late"] or counts["due"]),
                key="collect-ask-unexplained",
            )
            if st.form_submit_button(words("collect-make"), type="primary", icon=":material/outbox:"):
                states = ("late", "unexplained", "due") if asks_holes else ("late", "due")
                _make(here, scope, board, reply_by, states)


def read_round(here: Here, made: Round, board: DueBoard) -> tuple[Standing, ...]:
    """Where each holder of a round stands, those to chase first."""
    requests = read_requests(open_desk(), here.viewer, made.id)
    standings = read_standings(here.view, made, requests, board.on)
    return tuple(sorted(standings, key=lambda one: (STANDINGS.index(one.state), one.request.holder.name)))


def show_round(here: Here, made: Round, standings: Sequence[Standing]) -> None:
    """A round in a sentence, the four counts in words, and a table by holder."""
    words = here.words
    asked = sum(len(one.request.asked) for one in standings)
    answered = sum(one.answered for one in standings)
    st.subheader(
        escape(words("collect-round-title", name=made.name, answered=answered, asked=asked, by=made.reply_by)),
        anchor=False,
    )
    counts = {state: sum(one.state == state for one in standings) for state in STANDINGS}
    left = len(standings) - counts["prepared"]
    came = sum(one.request.state == "received" for one in standings)
    told = {"sent": left, "received": came, "clean": counts["clean"], "chase": counts["chase"]}
    said = [f"{ICONS[state]} {words(f'collect-count-{state}', count=count)}" for state, count in told.items()]
    st.markdown(" · ".join(said))
    st.table(
        pd.DataFrame([_row(here, one) for one in standings]).rename(columns=lambda name: words(f"collect-cell-{name}")),
        hide_index=True, border="horizontal", alt=words("table-alternative", count=len(standings)),
    )  # fmt: skip


def ask_abandon(here: Here, made: Round, standings: Sequence[Standing]) -> None:
    """A button that throws a round away, as long as none of its messages has left or come back."""
    if any(one.request.state != "prepared" for one in standings):
        return
    if st.button(here.words("collect-abandon"), icon=":material/delete:", key="collect-abandon", type="tertiary"):
        erase_round(open_desk(), here.viewer, made.id)
        write_scope(replace(here.asked, about=None))
        st.rerun()


def _row(here: Here, one: Standing) -> dict[str, str]:
    words, request = here.words, one.request
    answered = words("collect-cell-count", answered=one.answered, asked=len(request.asked))
    return {
        "holder": escape(request.holder.name),
        "standing": f"{ICONS[one.state]} {escape(say_standing(here, one))}",
        "answered": answered,
    }


def say_standing(here: Here, one: Standing) -> str:
    """Where a holder stands, with the days that say so."""
    words, request = here.words, one.request
    has_come = request.received_at is not None and one.state in {"clean", "chase"}
    days = {"sent": request.sent_at, "received": request.received_at, "chased": request.chased_at}
    shown = {name: words.day(moment.date()) if moment else words("unknown") for name, moment in days.items()}
    state = words(f"collect-standing-{one.state}{'-received' if has_come else ''}", **shown)
    if request.chased_at is None or one.state == "clean":
        return state
    return words("collect-standing-chased", state=state, chased=shown["chased"])


def _count(board: DueBoard, state: str) -> int:
    return sum(item.state == state for item in board.items)


def _make(here: Here, scope: Scope, board: DueBoard, reply_by: date, states: Sequence[str]) -> None:
    made, requests = derive_round(
        board, name=here.words("collect-round-name", on=board.on), reply_by=reply_by, snapshot=here.view.number,
        made_at=read_clock(), made_by=here.viewer.name,
        states=states,
    )  # fmt: skip
    if not requests:
        st.info(here.words("cli-collect-nothing"))
        return
    with saying_refusals(here):
        write_round(open_desk(), here.viewer, made, requests)
        write_scope(replace(scope, about=made.id))
        st.rerun()

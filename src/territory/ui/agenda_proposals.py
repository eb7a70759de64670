"""What the rules propose for a meeting, each added by one click; and an item that no rule proposes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from territory.analysis.agenda import RULES, Proposal, Waiting, read_proposals
from territory.analysis.committee import Item, Meeting, read_items
from territory.desk.questions import Asked
from territory.ingest.agenda import Row, Typed, derive_item, derive_open
from territory.ingest.questions import settle
from territory.lake.change import Change
from territory.locale.words import HISTORY
from territory.model.board import Label
from territory.model.clock import derive_day
from territory.ui.agenda import ask_typed, say_project
from territory.ui.agenda_save import ask_persons, save, saying_errors
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.questions import read_waiting_questions
from territory.ui.session import open_desk, open_lake_to_write

#: Proposals shown at once, the most pressing first; adding one makes room for the next.
SHOWN = 15
#: Characters of the title of an item.
_TITLE = 300
#: What becomes of a question that waited at the desk once it is on an agenda, for the journal.
_LISTED = "agenda"


def count_proposals(here: Here, meeting: Meeting) -> int:
    """How many items the rules propose for a meeting."""
    return len(_read(here, meeting, read_items(here.view, meeting.id))[0])


def _read(here: Here, meeting: Meeting, items: Sequence[Item]) -> tuple[tuple[Proposal, ...], dict[str, Asked]]:
    """The proposals, and the questions that wait at the desk alone, by id: adding one writes it to the lake."""
    asked, kept = read_waiting_questions(here, (meeting.programme,))
    waiting = [Waiting(item.id, item.asking.text, derive_day(item.asked_at)) for item in asked]
    found = read_proposals(here.view, meeting, items, waiting)
    return found, {item.id: item for item in asked if item.id not in kept}


def show_proposals(here: Here, meeting: Meeting, items: Sequence[Item]) -> None:
    """The rules in words, then what each found for this meeting, with a button that puts it on the agenda."""
    words = here.words
    proposals, at_desk = _read(here, meeting, items)
    st.header(words("agenda-proposals", count=len(proposals)), anchor=False)
    with st.expander(words("agenda-rules"), key="agenda-rules"):
        st.markdown("\n".join(f"- {words(f'agenda-rule-{rule}')}" for rule in ("actions", *RULES)))
        if here.view.nature == "published":
            st.markdown(words("agenda-rules-published"))
    for proposal in proposals[:SHOWN]:
        with st.container(border=True, key=f"proposal-{proposal.key}"):
            _show_proposal(here, meeting, items, proposal, at_desk.get(proposal.question or ""))
    if len(proposals) > SHOWN:
        st.markdown(f":small[{words('agenda-proposals-more', count=len(proposals) - SHOWN)}]")


def _show_proposal(
    here: Here, meeting: Meeting, items: Sequence[Item], proposal: Proposal, asked: Asked | None
) -> None:
    words, name = here.words, proposal.name or here.words("agenda-actions-title")
    st.subheader(escape(name), anchor=False)
    lines = [f"- {say_project(here, proposal.project, name)}"] if proposal.project else []
    for reason in proposal.reasons:
        said = words.say(reason.said)
        rule = words.say(Label("agenda_item", "why", reason.rule)) if reason.rule in RULES else None
        lines.append(f"- {escape(words.pair(rule, said) if rule else said)}")
    st.markdown("\n".join(lines))
    text, agreed = name, True
    if asked is not None:
        # Nobody but coordinators has read it: what goes to the lake is what they leave of it.
        text = st.text_area(
            words("questions-text"), name, key=f"text-{proposal.key}", help=words("questions-text-help")
        )
        agreed = ask_persons(here, (text,), proposal.key)
    label = words("agenda-add", name=_shorten(name, 60))
    if st.button(label, key=f"add-{proposal.key}", icon=":material/add:", disabled=not agreed):
        _add(here, meeting, items, proposal, text, asked)


def _add(
    here: Here, meeting: Meeting, items: Sequence[Item], proposal: Proposal, text: str, asked: Asked | None
) -> None:
    title = HISTORY("agenda-actions-title") if proposal.kind == "actions" else _shorten(text, _TITLE)
    typed = Typed(title, kind=proposal.kind, why=proposal.why, project=proposal.project, question=proposal.question)
    with saying_errors(here):
        row = _derive(here, meeting, items, typed)
        if asked is None:
            save(here, {"agenda_item": [row]}, "added", meeting.id)
            return
        rows: dict[str, list[Row]] = {
            "question": [derive_open(asked, text, meeting.programme)], "agenda_item": [row],
        }  # fmt: skip
        commit = partial(_commit_asked, here, asked)
        save(here, rows, "added", meeting.id, commit)


def _commit_asked(here: Here, asked: Asked, change: Change) -> None:
    settle(open_lake_to_write(), open_desk(), here.viewer, asked, change, _LISTED)


def _derive(here: Here, meeting: Meeting, items: Sequence[Item], typed: Typed) -> Row:
    taken = here.view.read_columns("agenda_item", ("id",)).column("id").to_pylist()
    position = max((item.position for item in items), default=0) + 1
    return derive_item(meeting.id, taken, position, typed)


def ask_item(here: Here, meeting: Meeting, items: Sequence[Item]) -> None:
    """An item that no rule proposes: on a project of the programme, or on anything."""
    words = here.words
    opened = st.expander(words("agenda-other"), icon=":material/add:", key=f"other-{meeting.id}", on_change="rerun")
    if not opened.open:
        return
    with opened:
        listed = {item.project for item in items}
        named = here.view.read("agenda_projects", programme=meeting.programme, body=meeting.body, on=meeting.on)
        names = dict(zip(named["project"], named["project_name"], strict=True))
        project = st.selectbox(
            words.title("agenda_item", "project"), [code for code in names if code not in listed], index=None,
            key=f"project-{meeting.id}-{len(items)}", format_func=lambda code: names[code],
            placeholder=words("agenda-project-none"),
        )  # fmt: skip
        typed = ask_typed(here, f"{meeting.id}-{len(items)}")
        agreed = ask_persons(here, (typed.title, typed.bring), meeting.id)
        if st.button(
            words("agenda-other-add"), key=f"add-{meeting.id}", type="primary", icon=":material/add:",
            disabled=not agreed,
        ):  # fmt: skip
            kind = "project" if project else "other"
            title = typed.title.strip() or names.get(project, "")
            with saying_errors(here):
                full = replace(typed, title=title, kind=kind, project=project)
                save(here, {"agenda_item": [_derive(here, meeting, items, full)]}, "added", meeting.id)


def _shorten(text: str, longest: int) -> str:
    """A text on one line, no longer than that."""
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else f"{flat[: longest - 1]}…"

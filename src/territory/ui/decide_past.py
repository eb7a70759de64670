"""A decision as it was given, for reading: what it says, what one saw that day, what became of what it asks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from territory.analysis.decisions import RULE, Action, Decision, Told, Votes, read_project_decisions
from territory.model.board import Label
from territory.model.scope import Scope
from territory.model.sitting import FrozenLine
from territory.ui.markdown import escape, link
from territory.ui.page import Here, load
from territory.ui.sheet import show_section

#: A state is a word with an icon, never a colour alone.
_ICONS = {
    "followed": ":material/check_circle:", "due": ":material/schedule:", "overdue": ":material/event_busy:",
    "unknown": ":material/help:", "open": ":material/schedule:", "late": ":material/event_busy:",
    "done": ":material/check_circle:", "dropped": ":material/cancel:",
}  # fmt: skip


def show_decisions(here: Here, scope: Scope) -> None:
    """What was decided about a project, the latest first, each with what one saw that day; nothing when nothing was."""
    found = load(read_project_decisions, here, scope)
    if not found:
        return
    show_section(here, "decisions")
    for told in found:
        with st.expander(escape(say_decision(here, told.decision)), key=f"decision-{told.decision.id}"):
            show_told(here, told)


def say_decision(here: Here, decision: Decision) -> str:
    """`15/09/2026 · Comité : avis « Adapter »`."""
    values = {
        "on": decision.on, "body": decision.body_name or decision.body, "verdict": decision.verdict,
        "gives": Label("decision", "gives", decision.gives),
    }  # fmt: skip
    return here.words("decision-line", **values)


def show_told(here: Here, told: Told) -> None:
    """Reason, conditions, stage, votes, actions, then the sentences that were on screen, word for word."""
    words, decision = here.words, told.decision
    if decision.reason:
        st.markdown(escape(decision.reason))
    lines = [*_say_terms(here, decision)]
    lines += [escape(words("decision-votes", votes=_say_votes(here, told.votes)))] if told.votes else []
    lines += [escape(words("decision-recusals", count=decision.recusals))] if decision.recusals else []
    if lines:
        st.markdown("\n".join(f"- {line}" for line in lines))
    if decision.followed is not None:
        said = words(f"decision-followed-{decision.followed}")
        st.markdown(f"{_ICONS[decision.followed]} {escape(said)}", help=words.say(RULE))
    if told.actions:
        st.markdown(f"**{words('decision-actions-asked')}**")
        st.markdown("\n".join(f"- {say_action(here, action)}" for action in told.actions))
    _show_lines(here, decision, told.lines)


def say_action(here: Here, action: Action) -> str:
    """An action with its owner, its day and its state, in Markdown."""
    words = here.words
    said = words("decision-action", what=action.what, owner=action.owner, due=action.due_on)
    state = words(f"value-action-state-{action.state}")
    told = f" ({escape(action.outcome)})" if action.outcome else ""
    return f"{_ICONS[action.state]} {escape(said)} : {escape(state)}{told}"


def _say_terms(here: Here, decision: Decision) -> list[str]:
    """Conditions, stage, reference, each on a line of Markdown."""
    words, lines = here.words, []
    if decision.conditions:
        dated = "decision-conditions-by" if decision.conditions_due_on else "decision-conditions"
        lines.append(escape(words(dated, conditions=decision.conditions, on=decision.conditions_due_on)))
    if decision.proposed_stage:
        key = "decision-stage-applied" if decision.applied_on else "decision-stage-proposed"
        stage = decision.proposed_stage_name or decision.proposed_stage
        lines.append(escape(words(key, stage=stage, on=decision.applied_on)))
    if decision.reference:
        lines.append(escape(words("decision-reference", reference=decision.reference)))
    if decision.source_url:
        lines.append(f"{words('sheet-source')} {link(decision.source_url)}")
    return lines


def _say_votes(here: Here, votes: Sequence[Votes]) -> str:
    words = here.words
    return words.series([
        words(
            "decision-votes-college", college=one.college, favour=one.in_favour, against=one.against,
            abstained=one.abstained,
        )
        for one in votes
    ])  # fmt: skip


def _show_lines(here: Here, decision: Decision, lines: Sequence[FrozenLine]) -> None:
    """The sentences of the screen that day; that none was kept is said."""
    words = here.words
    if not lines:
        st.markdown(f":small[{words('decision-seen-none')}]")
        return
    st.markdown(f"**{words('decision-seen')}**")
    names = {closing.id: closing.name for closing in here.closings}
    known = names.get(decision.closing or "", decision.closing)
    at = words("decision-seen-closing", closing=known) if known else words("decision-seen-live")
    st.markdown(f":small[{escape(at)}]")
    for part, of_part in groupby(lines, key=lambda line: line.part):
        covered = [
            f"{escape(line.said)}{f' :small[{escape(line.coverage)}]' if line.coverage else ''}" for line in of_part
        ]
        st.markdown("\n".join([f"*{escape(part)}*", "", *(f"- {said}" for said in covered)]))

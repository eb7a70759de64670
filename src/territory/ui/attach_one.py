"""One funding that waits: what it is, the projects proposed, where it goes, what that does, and the save."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import streamlit as st

from territory.analysis.attachment import AttachmentBoard, Effect, Waiting, measure_attachment
from territory.errors import LakeMoved
from territory.ingest.attach import PURPOSES, Part, derive_attachment
from territory.locale.words import HISTORY, Words
from territory.model.board import Money
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.reach import saying_refusals
from territory.ui.session import open_lake_to_write, write_scope

#: What a saved decision leaves in the address: its import's id after this.
DONE = "done."
#: Where money may go, in the order offered.
_WHERE = ("project", "several", *PURPOSES[1:])
_LATE = "attach-late"
#: A share too small to be meant.
_NOTHING = Decimal("0.000001")
#: Projects that one funding is shared between: beyond, « all » would be one key too many.
MOST_PROJECTS = 12


def show_one(here: Here, board: AttachmentBoard) -> None:
    """The funding that the address opens; says so when it waits no more."""
    words = here.words
    st.button(
        words("attach-back"), icon=":material/arrow_back:", type="tertiary", key="attach-back", on_click=write_scope,
        args=(replace(here.asked, about=None),),
    )  # fmt: skip
    if st.session_state.pop(_LATE, False):
        st.warning(words("attach-moved"), icon=":material/sync_problem:")
    item = board.find(here.asked.about)
    if item is None:
        st.info(words("attach-gone"), icon=":material/info:")
        return
    _show_what(here, item)
    _show_candidates(here, item)
    parts = _ask_parts(here, board, item)
    _show_effect(here, board, item, parts)
    is_ready = bool(parts) and not _is_over(item, parts)
    if st.button(
        words("attach-save"), type="primary", icon=":material/save:", key="attach-save", disabled=not is_ready
    ):
        _commit(here, board, item, parts)
    _show_next(here, board, item)


def _show_what(here: Here, item: Waiting) -> None:
    words = here.words
    st.header(escape(item.object), anchor=False)
    lines = [say_parties(words, item), say_amount(words, item)]
    if item.reference:
        lines.append(words("attach-reference", reference=item.reference))
    if item.share is None:
        lines.append(words("attach-waits-unknown"))
    elif item.share < 1:
        lines.append(words("attach-waits", amount=Money(item.waiting), share=words.percent(item.share, 1)))
    st.markdown("  \n".join(escape(line) for line in lines))


def _show_candidates(here: Here, item: Waiting) -> None:
    words = here.words
    st.subheader(words("attach-candidates", count=len(item.candidates)), anchor=False)
    where, project = (st.session_state.get(f"attach-{part}-{item.id}") for part in ("where", "project"))
    chosen = project if where == "project" else None
    for candidate in item.candidates:
        with st.container(border=True, gap="xsmall"):
            show_link(here, here.asked, "project", candidate.name, about=candidate.project, strong=True)
            said = [words.say(reason) for reason in candidate.reasons]
            said.append(words("attach-score", score=words.percent(candidate.score)))
            st.markdown(":small[" + " · ".join(escape(line) for line in said) + "]")
            st.button(
                words("attach-chosen" if candidate.project == chosen else "attach-choose"), on_click=_choose,
                key=f"attach-choose-{candidate.project}", disabled=candidate.project == chosen,
                args=(item.id, candidate.project),
            )  # fmt: skip


def _choose(funding: str, project: str) -> None:
    st.session_state[f"attach-where-{funding}"] = "project"
    st.session_state[f"attach-project-{funding}"] = project


def _ask_parts(here: Here, board: AttachmentBoard, item: Waiting) -> tuple[Part, ...]:
    """Where the money goes; empty until it is said."""
    words = here.words
    where = st.radio(
        words("attach-where"), _WHERE, index=None, format_func=lambda code: words(f"attach-where-{code}"),
        key=f"attach-where-{item.id}",
    )  # fmt: skip
    whole = None if item.share is None else Decimal(str(item.share))
    if where == "project":
        project = st.selectbox(
            words("attach-project"), _order(board, item), index=None, format_func=lambda key: _say_project(board, key),
            key=f"attach-project-{item.id}",
        )  # fmt: skip
        return (Part("project", project=project, share=whole),) if project else ()
    if where == "several":
        return _ask_several(here, board, item)
    if where == "programme":
        codes = [code for code, _ in board.programmes]
        names = dict(board.programmes)
        code = st.selectbox(
            words("attach-programme"), codes, index=None if len(codes) > 1 else 0,
            format_func=lambda key: names.get(key, key), key=f"attach-programme-{item.id}",
        )  # fmt: skip
        return (Part("programme", programme=code, share=whole),) if code else ()
    return (Part(where, share=whole),) if where else ()


def _ask_several(here: Here, board: AttachmentBoard, item: Waiting) -> tuple[Part, ...]:
    words = here.words
    projects = st.multiselect(
        words("attach-projects"), _order(board, item), format_func=lambda key: _say_project(board, key),
        key=f"attach-projects-{item.id}", max_selections=MOST_PROJECTS,
    )  # fmt: skip
    if not projects:
        return ()
    is_unknown = item.share is None or st.checkbox(
        words("attach-unknown-shares"), help=words("attach-unknown-shares-help"), key=f"attach-unknown-{item.id}"
    )
    if is_unknown:
        return tuple(Part("project", project=project) for project in projects)
    even = round(100 * (item.share or 0) / len(projects), 2)
    parts = []
    for project in projects:
        percent = st.number_input(
            words("attach-percent", project=_say_project(board, project)), min_value=0.0, max_value=100.0, value=even,
            step=1.0, format="%0.2f", key=f"attach-percent-{item.id}-{project}-{len(projects)}",
        )  # fmt: skip
        if percent:
            parts.append(Part("project", project=project, share=Decimal(str(percent)) / 100))
    return _round_up(tuple(parts), Decimal(str(item.share)))


def _round_up(parts: tuple[Part, ...], whole: Decimal) -> tuple[Part, ...]:
    """Three times 33,33 % is meant to be the whole: the last share takes what rounding to the hundredth left."""
    rest = whole - _add_shares(parts)
    if parts and rest and abs(rest) <= Decimal("0.0001") * len(parts):
        return (*parts[:-1], replace(parts[-1], share=(parts[-1].share or Decimal(0)) + rest))
    return parts


def _show_effect(here: Here, board: AttachmentBoard, item: Waiting, parts: tuple[Part, ...]) -> None:
    """What saving would do, in a sentence a project."""
    words = here.words
    if not parts:
        return
    told = _add_shares(parts)
    if _is_over(item, parts):
        st.error(
            words("attach-over", told=words.percent(told, 2), share=words.percent(item.share, 2)),
            icon=":material/error:",
        )
        return
    pairs = tuple(
        (part.project, None if part.share is None else float(part.share)) for part in parts if part.project
    )  # fmt: skip
    lines = [_say_effect(words, effect) for effect in measure_attachment(here.view, item, pairs, board.on)]
    first = parts[0]
    if first.purpose == "programme":
        lines.append(words("attach-effect-programme", programme=dict(board.programmes)[first.programme or ""]))
    elif first.purpose != "project":
        lines.append(words(f"attach-effect-{first.purpose}"))
    is_told = item.share is not None and all(part.share is not None for part in parts)
    if is_told and (left := Decimal(str(item.share)) - told) > _NOTHING:
        lines.append(words("attach-left", share=words.percent(left, 2)))
    st.info("  \n".join(escape(line) for line in lines), icon=":material/trending_up:")


def _say_effect(words: Words, effect: Effect) -> str:
    if not effect.is_counted:
        return words("attach-effect-beside", project=effect.project_name)
    if effect.after is None:
        return words("attach-effect-unknown", project=effect.project_name)
    key = "attach-effect" if effect.before is not None else "attach-effect-first"
    before, after = (words.money(amount, compact=False) for amount in (effect.before, effect.after))
    return words(key, project=effect.project_name, before=before, after=after)


def _add_shares(parts: tuple[Part, ...]) -> Decimal:
    return sum((part.share or Decimal(0) for part in parts), Decimal(0))


def _is_over(item: Waiting, parts: tuple[Part, ...]) -> bool:
    return _add_shares(parts) > Decimal(str(item.share if item.share is not None else 1)) + _NOTHING


def _commit(here: Here, board: AttachmentBoard, item: Waiting, parts: tuple[Part, ...]) -> None:
    message = _say_message(board, item, parts)
    with saying_refusals(here):
        try:
            change = derive_attachment(here.view, item.id, parts, message, here.viewer.name)
            receipt = open_lake_to_write().commit(here.viewer, change)
        except LakeMoved:
            st.session_state[_LATE] = True
            st.rerun()
        write_scope(replace(here.asked, about=f"{DONE}{receipt.import_id}" if receipt.import_id else None))
        st.rerun()


def _say_message(board: AttachmentBoard, item: Waiting, parts: tuple[Part, ...]) -> str:
    named = {place.project: place.name for place in board.projects} | dict(board.programmes)
    names = [named.get(part.project or part.programme or "", "") for part in parts]
    return HISTORY(f"attach-message-{parts[0].purpose}", object=item.object, names=HISTORY.join(names))[:500]


def _show_next(here: Here, board: AttachmentBoard, item: Waiting) -> None:
    place = next(n for n, other in enumerate(board.waiting) if other.id == item.id)
    if place + 1 < len(board.waiting):
        st.button(
            here.words("attach-next"), icon=":material/arrow_forward:", type="tertiary", key="attach-next",
            on_click=write_scope, args=(replace(here.asked, about=board.waiting[place + 1].id),),
        )  # fmt: skip


def _order(board: AttachmentBoard, item: Waiting) -> list[str]:
    """All projects, those proposed first."""
    first = [candidate.project for candidate in item.candidates]
    return [*first, *(place.project for place in board.projects if place.project not in set(first))]


def _say_project(board: AttachmentBoard, key: str) -> str:
    place = next(place for place in board.projects if place.project == key)
    return f"{place.name} ({place.project})"


def say_parties(words: Words, item: Waiting) -> str:
    """Who gives and who receives."""
    return words("attach-line-parties", funder=item.funder_name, beneficiary=item.beneficiary_name)


def say_amount(words: Words, item: Waiting) -> str:
    """How much, of which kind, since when."""
    return words("attach-line-amount", amount=words.money(item.waiting), instrument=item.instrument, day=item.said_on)

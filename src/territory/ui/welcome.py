"""The first page after sign-in: as whom one comes, then the three things to do or to read today."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import streamlit as st

from territory.analysis import welcome_body, welcome_place
from territory.analysis.choices import Choices, read_choices
from territory.analysis.welcome import Card, Line, Way, read_standing
from territory.desk.preferences import erase_preference, has_preferences, read_preference, write_preference
from territory.lake.view import View
from territory.model.scope import Scope
from territory.model.viewer import Role, Viewer
from territory.ui.markdown import escape
from territory.ui.page import Here, load, show_link
from territory.ui.registry import derive_page, read_pages
from territory.ui.session import open_desk, read_view, write_scope
from territory.ui.show import show_source
from territory.ui.today import whole
from territory.ui.welcome_work import read_administration, read_work

#: Roles in the order in which one of them is proposed to who has several.
ROLES = (Role.COORDINATOR, Role.ELECTED, Role.MEMBER, Role.ADMINISTRATOR)
#: Lines of a card before the rest is counted.
SHOWN = 3


def derive_roles(viewer: Viewer) -> tuple[Role, ...]:
    """The roles that the viewer was granted, in the order of `ROLES`; none for a reader."""
    return tuple(role for role in ROLES if viewer.objects(role))


def ask_role(here: Here) -> Role:
    """As whom one comes today: the role chosen last, or the only one; a reader has no choice."""
    roles = derive_roles(here.viewer)
    if len(roles) < 2:
        return roles[0] if roles else Role.READER
    remembered = read_preference(open_desk(), here.viewer).role
    chosen = remembered if remembered in roles else roles[0]
    _set("welcome-role", chosen)
    asked = st.segmented_control(
        here.words("welcome-role"),
        roles,
        format_func=lambda role: here.words(f"role-{role}"),
        key="welcome-role",
        required=True,
        on_change=_remember,
        args=(here.viewer, "role", "welcome-role"),
    )
    return asked or chosen


def show_day(here: Here, role: Role) -> None:
    """What that role has to do or to read, in cards; an empty one says that there is nothing to do."""
    shown: Mapping[Role, Callable[[Here], None]] = {
        Role.COORDINATOR: _show_work,
        Role.ELECTED: _show_place,
        Role.MEMBER: _show_bodies,
        Role.ADMINISTRATOR: _show_administration,
    }
    st.header(here.words(f"welcome-head-{role}"), anchor=False)
    shown.get(role, _show_public)(here)


def ask_forgetting(here: Here) -> None:
    """What is remembered of who looks, and a button to forget it; nothing when nothing is."""
    if not has_preferences(here.viewer):
        return
    found = read_preference(open_desk(), here.viewer)
    kept = [name for name in ("role", "territory", "language") if getattr(found, name) is not None]
    if not kept:
        return
    words = here.words
    named = words.join([words(f"welcome-kept-{name}") for name in kept])
    st.markdown(f":small[{escape(words('welcome-kept', named=named))}]")
    st.button(
        words("welcome-forget"), key="welcome-forget", icon=":material/delete:", type="tertiary", on_click=_forget,
        args=(here.viewer,),
    )  # fmt: skip


def _forget(viewer: Viewer) -> None:
    erase_preference(open_desk(), viewer)


def _show_work(here: Here) -> None:
    _show_cards(here, whole(here), read_work(here))


def _show_administration(here: Here) -> None:
    _show_cards(here, whole(here), read_administration(here))


def _show_bodies(here: Here) -> None:
    board = load(welcome_body.read, here, whole(here))
    _show_cards(here, _keep(here), board.cards)


def _show_place(here: Here) -> None:
    """A territory in the last published arrêté, whatever else the viewer may read."""
    there = _at_published(here)
    if there is None:
        st.info(here.words("welcome-place-unpublished"), icon=":material/info:")
        return
    board = load(welcome_place.read, there, replace(whole(there), territory=_ask_territory(there)))
    scope = replace(_keep(there), known=there.asked.known)
    _show_cards(there, scope, board.cards)
    if board.next is not None:
        st.subheader(here.words("welcome-next"), anchor=False)
        _show_line(there, scope, board.next)


def _show_public(here: Here) -> None:
    """What anybody may look at first: where projects stand, one's commune, what is coming."""
    scope = whole(here)
    territory = _ask_territory(here)
    place = load(welcome_place.read, here, replace(scope, territory=territory)).cards[0]
    cards = (load(read_standing, here, scope), place, load(welcome_body.read_coming, here, scope))
    _show_cards(here, _keep(here), cards)


def _at_published(here: Here) -> Here | None:
    """The same page at a published arrêté: the one asked for if it is one, else the last; None when there is none."""
    closing = here.view.closing
    if closing is not None and closing.state != "draft":
        return here
    last = here.view.last_closing
    if last is None:
        return None
    view, _ = read_view(here.viewer, last.id, None)
    return replace(here, view=view, asked=replace(here.asked, known=last.id, on=None))


def _keep(here: Here) -> Scope:
    """What links carry on: the dates and the language that the address asks for, none of its filters."""
    return Scope(on=here.asked.on, known=here.asked.known, language=here.asked.language)


def _read_choices(view: View, scope: Scope) -> Choices:
    return read_choices(view, scope.territory)


def _ask_territory(here: Here) -> str | None:
    """Which territory: the address's, else the one chosen last, else the one that somebody was elected in.

    A choice is remembered for who has a name, and written to the address for others: nothing is kept of them.
    """
    asked = here.asked.territory or _recall(here.viewer)
    choices = load(_read_choices, here, Scope(territory=asked))
    names = {
        item.id: f"{item.name} ({here.words.label('territory', 'kind', item.group)})" for item in choices.territories
    }
    chosen = asked if asked in names else None
    _set("welcome-territory", chosen)
    st.selectbox(
        here.words("welcome-territory"),
        list(names),
        index=None,
        format_func=lambda code: names.get(code, code),
        key="welcome-territory",
        placeholder=here.words("welcome-territory-none"),
        help=here.words("welcome-territory-help" if has_preferences(here.viewer) else "welcome-territory-public"),
        on_change=_choose_territory,
        args=(here.viewer, here.asked),
    )
    return chosen


def _recall(viewer: Viewer) -> str | None:
    remembered = read_preference(open_desk(), viewer).territory if has_preferences(viewer) else None
    return remembered or next((on for on in sorted(viewer.objects(Role.ELECTED)) if on), None)


def _choose_territory(viewer: Viewer, asked: Scope) -> None:
    chosen = st.session_state["welcome-territory"]
    is_kept = has_preferences(viewer) and write_preference(open_desk(), viewer, territory=chosen)
    # The address comes first: what it said before would win over the choice.
    write_scope(replace(asked, territory=None if is_kept else chosen))


def _remember(viewer: Viewer, name: str, key: str) -> None:
    write_preference(open_desk(), viewer, **{name: st.session_state[key]})


def _set(key: str, value: object) -> None:
    """What is known overwrites the widget, on every run."""
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def _show_cards(here: Here, scope: Scope, cards: Sequence[Card]) -> None:
    for column, card in zip(st.columns(len(cards), gap="medium"), cards, strict=True):
        with column, st.container(border=True, height="stretch", gap="small"):
            _show_card(here, scope, card)


def _show_card(here: Here, scope: Scope, card: Card) -> None:
    """The heading, the sentence, the first lines and how many more, what to know, what it covers, where it is done."""
    words = here.words
    st.subheader(words(f"welcome-{card.key}"), anchor=False)
    st.markdown(f"**{escape(words.say(card.answer))}**")
    for line in card.lines[:SHOWN]:
        _show_line(here, scope, line)
    if len(card.lines) > SHOWN:
        st.markdown(words("today-more", count=len(card.lines) - SHOWN))
    for remark in card.remarks:
        st.markdown(f":small[{escape(words.say(remark))}]")
    if card.is_work:
        st.markdown(f":small[{words('welcome-counted-now')}]")
    else:
        show_source(here, card.coverage)
    for way in card.ways:
        _show_way(here, scope, way)


def _show_way(here: Here, scope: Scope, way: Way) -> None:
    spec = next((item for item in read_pages(here.viewer) if item.key == way.page), None)
    if spec is None:
        return  # a page that would refuse one is no way to anything
    asked = replace(scope, territory=way.territory, programme=way.programme)
    st.page_link(
        derive_page(spec, here.words),
        label=here.words(f"welcome-way-{way.label}"),
        icon=":material/arrow_forward:",
        query_params=asked.query(),
    )


def _show_line(here: Here, scope: Scope, line: Line) -> None:
    said = escape(here.words.say(line.said))
    if line.about is None or line.name is None:
        st.markdown(f"- {said}")
        return
    page, about = line.about
    with st.container(gap=None):
        show_link(here, scope, page, line.name, about=about or None, strong=True)
        if said:
            st.markdown(f":small[{said}]")

"""Ma commune as a page shows it: which commune, who is there, what is announced, whom to call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.place import PlaceBoard
from territory.analysis.place_dates import Announced, say_day
from territory.analysis.place_partners import Service
from territory.analysis.place_search import Commune, Communes, find_communes, read_communes
from territory.lake.view import View
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.reports.calendar import derive_calendar
from territory.ui.citing import derive_permalink
from territory.ui.downloads import derive_name
from territory.ui.figures import show_table
from territory.ui.markdown import escape, link
from territory.ui.page import Here, name_tab, say_state, show_link
from territory.ui.registry import read_spec
from territory.ui.session import write_scope
from territory.ui.show import show_answer, show_empty, show_kpis, show_remarks, show_source
from territory.ui.tools import Taken, show_tools

#: Communes proposed as buttons before one looks for another.
PROPOSED = 12
_PHONE = re.compile(r"\+?[0-9][0-9 .()\u00a0\u202f-]{3,24}")
_MAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,}")


def narrow_scope(scope: Scope) -> Scope:
    """What this page asks of a scope: the place, the programme and the dates; other filters say nothing of a place."""
    return Scope(programme=scope.programme, territory=scope.territory, on=scope.on, known=scope.known)


def show_head(here: Here, board: PlaceBoard) -> None:
    """The commune's answer, which can be quoted; without a commune, what to do first, which is nothing to quote."""
    if board.territory is None:
        st.header(escape(here.words.say(board.answer)), anchor=False)
        return
    name_tab(here.words, board.name)
    show_answer(here, board.answer, board.coverage)


def show_choice(here: Here, scope: Scope, board: PlaceBoard) -> None:
    """The commune looked at, and the means to choose another one; the address keeps the choice."""
    words = here.words
    if board.territory is None:
        _ask_commune(here, scope)
        if board.choices:
            st.subheader(words("place-sited-title"), anchor=False)
            with st.container(horizontal=True, gap="small"):
                for sited in board.choices[:PROPOSED]:
                    label = escape(words("place-sited", name=sited.name, count=sited.projects))
                    _offer(scope, "sited", sited.territory, label)
        return
    with st.expander(words("place-change"), icon=":material/search:", key="place-change"):
        _ask_commune(here, scope)
    if board.asked is not None:
        st.info(escape(words("place-asked", asked=board.asked, place=board.name)), icon=":material/merge:")
    if scope.programme is not None:
        st.markdown(escape(words("place-only", programme=scope.programme)))
        st.button(
            words("place-only-lift"), key="place-lift", icon=":material/filter_alt_off:", type="tertiary",
            on_click=write_scope, args=(replace(here.asked, programme=None),),
        )  # fmt: skip


def _ask_commune(here: Here, scope: Scope) -> None:
    words = here.words
    query = st.text_input(
        words("place-search"), key="place-search", placeholder=words("place-search-hint"), max_chars=80,
        icon=":material/search:", help=words("place-search-help"),
    )  # fmt: skip
    if not query:
        return
    found = find_communes(_communes(repr(here.view.standing), here.view), query)
    if not found:
        st.markdown(words("place-search-nothing", query=escape(query)))
    for commune in found:
        _offer(scope, "found", commune.id, escape(_say_commune(here, commune)))


def _say_commune(here: Here, commune: Commune) -> str:
    key = "place-found-former" if commune.is_former else "place-found"
    values = {"name": commune.name} | ({"current": commune.current} if commune.is_former else {})
    if commune.department is None:
        return here.words(f"{key}-plain", **values)
    return here.words(key, department=commune.department, **values)


def _offer(scope: Scope, how: str, territory: str, label: str) -> None:
    """A commune to choose; one that was searched for may be among those proposed as well."""
    wanted = replace(scope, territory=territory, about=None)
    st.button(label, key=f"{how}-{territory}", on_click=_choose, args=(wanted,))


def _choose(scope: Scope) -> None:
    st.session_state["place-search"] = ""
    write_scope(scope)


@st.cache_resource(max_entries=4, show_spinner=False)
def _communes(key: str, _view: View) -> Communes:
    return read_communes(_view)


def show_projects(here: Here, scope: Scope, board: PlaceBoard) -> None:
    """Who is here; apart, those that cover a larger territory; when nobody is, the nearest ones."""
    words = here.words
    if board.territory is None:
        return
    show_kpis(here, board.kpis)
    st.header(words("place-here-title"), anchor=False)
    if board.projects.rows.empty:
        st.info(words("place-nothing"), icon=":material/info:")
        _show_table(here, board.nearest)
    else:
        _show_table(here, replace(board.projects, coverage=board.coverage))
    if not board.covering.rows.empty:
        _show_table(here, board.covering)
    if board.unplaced:
        with st.expander(escape(words("place-unplaced", count=len(board.unplaced))), key="place-unplaced"):
            for project, name in board.unplaced.items():
                show_link(here, scope, "project", name, about=project)
    show_link(here, scope, "map", words("place-map"))


def show_money(here: Here, board: PlaceBoard) -> None:
    """What is granted here, per project, and what is for no place; nothing when no project is here."""
    if board.money is None or (board.projects.rows.empty and board.covering.rows.empty):
        return
    st.header(here.words("place-money-title"), anchor=False)
    if not board.projects.rows.empty:
        _show_table(here, board.money.figure)
    show_remarks(here, board.money.remarks)


def show_around(here: Here, board: PlaceBoard) -> None:
    """Partners and results of the projects here; nothing when none is."""
    if board.territory is None or board.projects.rows.empty:
        return
    st.header(here.words("place-results-title"), anchor=False)
    _show_table(here, board.results)
    if not board.results.rows.empty:
        st.markdown(f":small[{escape(here.words('place-results-remark'))}]")
    st.header(here.words("place-partners-title"), anchor=False)
    _show_table(here, board.partners)


def show_dates(here: Here, board: PlaceBoard) -> None:
    """What is announced, in order, those of the collection folded, and all of it as a file for one's own calendar."""
    if board.territory is None:
        return
    words = here.words
    st.header(words("place-dates-title"), anchor=False)
    if not board.announced:
        show_empty(here, "place-dates")
        return
    st.subheader(escape(words.say(board.dates.sentence)), anchor=False)
    expected = [item for item in board.announced if item.kind == "values"]
    _show_announced(here, [item for item in board.announced if item.kind != "values"])
    if expected:
        with st.expander(escape(words("place-dates-values", count=len(expected))), key="place-values"):
            _show_announced(here, expected)
    show_source(here, board.dates.coverage)
    show_tools(here, Taken.of(words, board.dates))
    name = words("place-ics-name", place=board.name)
    cited = (f"{say_state(here)}.", derive_permalink(here))
    st.download_button(
        words("place-ics"),
        lambda: derive_calendar(words, name, board.announced, board.stamp, cited),
        file_name=derive_name(here, board.territory, "ics"),
        mime="text/calendar",
        key="place-ics",
        on_click="ignore",
        icon=":material/event:",
        help=words("place-ics-help"),
    )


def _show_announced(here: Here, announced: Sequence[Announced]) -> None:
    """One line for each date: the day, what it is, whose, where."""
    lines = []
    for item in announced:
        parts = [f"**{escape(here.words.say(say_day(item)))}**", escape(here.words.say(item.title))]
        if item.project is not None and item.project_name is not None:
            query = urlencode(replace(here.asked, about=item.project).query(), doseq=True)
            parts.append(f"[{escape(item.project_name)}](/{read_spec('project').path}?{query})")
        parts += [escape(item.place)] if item.place else []
        parts += [link(item.url)] if item.url else []
        lines.append("- " + " · ".join(parts))
    if lines:
        st.markdown("\n".join(lines))


def _show_table(here: Here, figure: Figure) -> None:
    # What is empty says so in its own words: the sentence would say it twice.
    sentence = None if figure.rows.empty else figure.sentence
    show_table(here, figure.key, figure.rows, figure.columns, sentence, figure.coverage, figure.sources)


def show_services(here: Here, board: PlaceBoard) -> None:
    """Whom to call, programme by programme; what nobody wrote is said, with who can write it."""
    if board.territory is None:
        return
    words = here.words
    st.header(words("place-services-title"), anchor=False)
    if board.services and not any(service.is_covering for service in board.services):
        st.markdown(words("place-services-near"))
    if not board.services:
        st.markdown(words("place-services-none"))
        st.markdown(words("place-services-none-todo"))
    for service in board.services:
        with st.container(border=True, gap="xsmall"):
            _show_service(here, service)
    show_source(here, None, board.sources)


def _show_service(here: Here, service: Service) -> None:
    words = here.words
    if service.service is None:
        st.markdown(f"**{escape(words('place-service-unknown', name=service.name))}**")
        st.markdown(f":small[{escape(words('place-service-todo'))}]")
    else:
        st.markdown(f"**{escape(words('place-service', name=service.name, service=service.service))}**")
    if reached := list_ways(service):
        st.markdown(" · ".join(reached))
    if service.is_covering and service.perimeter is not None:
        st.markdown(f":small[{escape(words('place-service-covers', perimeter=service.perimeter))}]")


def list_ways(service: Service) -> Sequence[str]:
    """How to reach a service, as links that a telephone follows; what is no number or address is shown as text."""
    found = []
    if service.phone:
        is_number = _PHONE.fullmatch(service.phone.strip())
        dialled = re.sub(r"[^0-9+]", "", service.phone)
        found.append(f"[{escape(service.phone)}](tel:{dialled})" if is_number else escape(service.phone))
    if service.email:
        is_address = _MAIL.fullmatch(service.email.strip())
        found.append(
            f"[{escape(service.email)}](mailto:{service.email.strip()})" if is_address else escape(service.email)
        )
    if service.url:
        found.append(link(service.url))
    return found

"""The map as a page shows it: what it measures, the map and its key, the same rows in a table, and who is there."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from territory.analysis.map import MapBoard, Sheet
from territory.analysis.map_asked import INDICATOR, MEASURES, Asked, parse_asked
from territory.analysis.map_cut import read_levels
from territory.analysis.map_indicator import read_shown
from territory.analysis.map_points import count_precisions
from territory.analysis.map_reach import Reach
from territory.analysis.search import fold
from territory.charts.map import draw_map
from territory.charts.map_key import derive_legend
from territory.charts.map_view import height_of
from territory.model.scope import Scope
from territory.ui.figures import ANCHOR, NARROW, say_alternative, show_rows
from territory.ui.markdown import escape
from territory.ui.page import Here, load, show_link
from territory.ui.scope_bar import ask_about
from territory.ui.show import show_empty, show_remarks, show_source

#: Projects listed under a map before one is sent to their page: each is an element of the page, also when folded.
SHOWN_PROJECTS = 60


def ask_measure(here: Here, scope: Scope) -> str:
    """What the map shows and into which places it is cut, as the code that the address keeps."""
    words, plain = here.words, replace(scope, about=None)
    asked, levels = parse_asked(scope.about), load(read_levels, here, plain)
    shown = load(read_shown, here, plain)
    level = asked.level if asked.level in levels else None
    measures = {Asked(measure, None, level).code: words(f"map-measure-{measure}") for measure in MEASURES}
    for item in shown:
        measures[Asked(INDICATOR, item.id, level).code] = words("map-measure-indicator", name=item.name)
    if asked.indicator is not None and all(item.id != asked.indicator for item in shown):
        st.warning(words("map-indicator-dropped", code=escape(asked.indicator[:40])), icon=":material/link_off:")
    left, right = st.columns(2)
    with left:
        code = ask_about(here, replace(scope, about=replace(asked, level=level).code), measures, "map-measure")
    chosen = parse_asked(code)
    cuts = {replace(chosen, level=None).code: words("map-level-usual")}
    cuts |= {replace(chosen, level=name).code: words(f"map-level-{name}") for name in levels}
    if len(levels) < 2:
        return chosen.code
    with right:
        return ask_about(here, replace(scope, about=chosen.code), cuts, "map-level") or chosen.code


def show_map(here: Here, scope: Scope, sheet: Sheet) -> None:
    """One territory: its finding, its map beside its list, its source, who is in the place picked, who is reached."""
    words, figure = here.words, sheet.figure
    sentence = words.say(figure.sentence)
    is_wide = len(figure.columns) > NARROW
    st.subheader(escape(sentence), anchor=ANCHOR.format(figure.key) if is_wide else False)
    left, right = st.columns(2, gap="large")
    with left:
        picked = _show_deck(here, sheet, say_alternative(here, figure, sentence))
        place = _ask_place(here, sheet)
        _show_picked(here, scope, sheet, place, picked)
    with right:
        show_rows(here, figure.key, _ask_order(here, sheet), figure.columns, figure)
    if sheet.remarks:
        st.markdown("  \n".join(f":small[{escape(words.say(remark))}]" for remark in sheet.remarks))
    show_source(here, figure.coverage, figure.sources)
    if sheet.reach is not None:
        _show_reach(here, sheet.reach)


def _ask_order(here: Here, sheet: Sheet) -> pd.DataFrame:
    """The list's rows as one wants to read them: by value as the map shades them, by name, or by inhabitants."""
    rows = sheet.figure.rows
    if len(rows) < 2:
        return rows
    order = st.segmented_control(
        here.words("map-order"), ("value", "name", "population"), default="value",
        format_func=lambda name: here.words(f"map-order-{name}"), key=f"order-{sheet.territory}",
    )  # fmt: skip
    if order == "name":
        return rows.sort_values("place", key=lambda names: names.map(fold), kind="stable")
    if order == "population":
        counted = rows["population"].map(lambda count: -1 if pd.isna(count) else int(count))
        return rows.loc[counted.sort_values(ascending=False, kind="stable").index]
    return rows


def _show_reach(here: Here, reach: Reach) -> None:
    """How many places, and how many people, have a project near; those that have none are listed, folded."""
    words, figure = here.words, reach.figure
    st.subheader(escape(words.say(figure.sentence)), anchor=False)
    show_remarks(here, reach.remarks)
    if not figure.rows.empty:
        with st.expander(words("map-reach-list", count=len(figure.rows)), key=f"folded-{figure.key}"):
            show_rows(here, figure.key, figure.rows, figure.columns, figure)
    show_source(here, figure.coverage, figure.sources)


def show_apart(here: Here, scope: Scope, board: MapBoard) -> None:
    """Projects that no map holds: outside the perimeters, or of no known place."""
    for key, projects in (("outside", board.outside), ("unplaced", board.unplaced)):
        if projects:
            st.subheader(here.words(f"map-{key}", count=len(projects)), anchor=False)
            _show_projects(here, scope, projects)
    if not board.sheets:
        show_empty(here, "map")


def _show_deck(here: Here, sheet: Sheet, alternative: str) -> str | None:
    """The map with its key; the site that was clicked, if one was."""
    is_dark = st.context.theme.type == "dark"
    deck = draw_map(sheet, here.words, is_dark=is_dark)
    if deck is None or sheet.bounds is None:
        show_empty(here, "shapes")
        return None
    key = f"map-{sheet.figure.key}-{sheet.level}"
    event = st.pydeck_chart(
        deck, height=height_of(sheet.bounds), on_select=lambda: _pick(sheet, key), key=key, alt=alternative
    )
    legend = derive_legend(sheet, here.words, is_dark=is_dark)
    states = {area.state for area in sheet.areas if area.geometry is not None}
    parts = [f':color[\u2003]{{background="{colour}"}} {escape(said)}' for colour, said in legend if states]
    parts += [f"▨ {here.words('map-missing')}"] if "missing" in states else []
    parts += [here.words("map-clusters")] if sheet.clusters else []
    parts += [here.words(f"map-precision-{precision}") for precision in count_precisions(sheet.sites)]
    # A row of items that wraps between them: a colour is never parted from its words.
    with st.container(horizontal=True, gap="xsmall"):
        for part in parts:
            st.markdown(f":small[{part}]", width="content")
    return _clicked(event, "sites", {site.id for site in sheet.sites})


def _pick(sheet: Sheet, key: str) -> None:
    """A click on the map chooses its place in the list; a click beside everything chooses none."""
    event = st.session_state[key]
    units = {site.id: site.unit for site in sheet.sites} | {cell.id: cell.unit for cell in sheet.clusters}
    point = _clicked(event, "sites", units) or _clicked(event, "clusters", units)
    area = _clicked(event, "areas", {area.id for area in sheet.areas})
    st.session_state[_choice(sheet)] = units[point] if point else area


def _clicked(event: Any, layer: str, known: Container[str]) -> str | None:
    """The id of the object clicked in a layer; what the browser sends is trusted for nothing else."""
    for found in event.selection.get("objects", {}).get(layer, []):
        identifier = found.get("id") or found.get("properties", {}).get("id")
        if identifier in known:
            return str(identifier)
    return None


def _choice(sheet: Sheet) -> str:
    return f"place-{sheet.territory}"


def _ask_place(here: Here, sheet: Sheet) -> str | None:
    """The same choice as a click on the map, for a keyboard: places where there is a project."""
    names = {area.id: area.name for area in sorted(sheet.areas, key=lambda area: area.name)}
    if len(names) < 2:
        return next(iter(names), None)
    if st.session_state.get(_choice(sheet)) not in names:
        st.session_state[_choice(sheet)] = None
    place: str | None = st.selectbox(
        here.words("map-place", level=sheet.level),
        list(names),
        index=None,
        format_func=lambda place: names.get(place, place),
        key=_choice(sheet),
        placeholder=here.words("map-place-hint"),
    )
    return place


def _show_picked(here: Here, scope: Scope, sheet: Sheet, place: str | None, site: str | None) -> None:
    words = here.words
    covering = {project: sheet.projects[project] for project, _ in sheet.covering}
    placed = {project for area in sheet.areas for project in area.projects}
    present = {project: name for project, name in sheet.projects.items() if project in placed}
    if place is None:
        with st.expander(words("map-all-projects", count=len(present))):
            _show_projects(here, scope, present)
    else:
        area = next(area for area in sheet.areas if area.id == place)
        st.markdown(f"**{escape(words('map-here', place=area.name, count=len(area.projects)))}**")
        for point in sheet.sites:
            if point.id == site and point.unit == place:
                precision = words.label("site", "precision", point.precision)
                st.markdown(escape(words("map-site", name=point.name or area.name, precision=precision)))
                _show_projects(here, scope, {point.project: point.project_name})
        _show_projects(here, scope, {project: sheet.projects[project] for project in area.projects})
    if covering:
        territories = list(dict.fromkeys(name for _, name in sheet.covering))
        st.markdown(f"**{escape(words('map-covering', count=len(covering), places=territories))}**")
        _show_projects(here, scope, covering)


def _show_projects(here: Here, scope: Scope, projects: Mapping[str, str]) -> None:
    for project, name in list(projects.items())[:SHOWN_PROJECTS]:
        show_link(here, scope, "project", name, about=project)
    if len(projects) > SHOWN_PROJECTS:
        label = here.words("map-more-projects", count=len(projects) - SHOWN_PROJECTS)
        show_link(here, scope, "projects", label)

"""What became of what was learned: obstacles, replications, what users said, digital commons, and who bridges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from territory.analysis.actors import Actors
from territory.analysis.learning_commons import Common, Commons
from territory.analysis.learning_spread import Obstacles, Replications
from territory.analysis.learning_usage import Modality, Participation, Usage
from territory.analysis.rows import rows_of
from territory.charts.actors import draw_bridges
from territory.charts.learning import SHOWN, draw_commons, draw_obstacles, draw_replications, draw_usage
from territory.ui.figures import show_figure, show_rows
from territory.ui.learning_marks import say_sheet, show_part_title
from territory.ui.markdown import escape, link
from territory.ui.page import Here
from territory.ui.show import show_remarks


def show_obstacles(here: Here, obstacles: Obstacles) -> None:
    """What stands in the way of a wider use, in how many projects, and in which."""
    words = here.words
    show_part_title(here, "obstacles")
    rows = obstacles.figure.rows
    show_figure(here, None if rows.empty else draw_obstacles(rows, words), obstacles.figure)
    if not obstacles.met:
        return
    st.markdown(words("learning-obstacles-how"))
    if any(sum(one.met_as == met_as for one in obstacles.met) > SHOWN for met_as in ("obstacle", "stop")):
        st.markdown(words("learning-obstacles-shown", count=SHOWN))
    with st.expander(words("learning-obstacles-see"), key="obstacles-projects"):
        lines = []
        for one in obstacles.met:
            names = [say_sheet(here, "project", project, name) for project, name in one.projects]
            met_as = escape(words.cell(one.met_as, "met_as"))
            title = f"**{escape(words.say(one.name))}** ({met_as})"
            lines.append(f"- {words('learning-obstacle-line', title=title, projects=', '.join(names))}")
        st.markdown("\n".join(lines))


def show_replications(here: Here, replications: Replications) -> None:
    """Where projects are taken up, wherever that is: how many by state, then each place."""
    words = here.words
    show_part_title(here, "replications")
    states, places = replications.states, replications.places
    show_figure(here, None if states.rows.empty else draw_replications(states.rows, words), states)
    if places.rows.empty:
        return
    st.markdown("\n".join(f"- {_say_place(here, row)}" for row in rows_of(places.rows)))
    with st.expander(words("learning-replications-table"), key="table-places"):
        show_rows(here, places.key, places.rows, places.columns)


def _say_place(here: Here, row: Mapping[str, Any]) -> str:
    words = here.words
    place = say_sheet(here, "project", row["place_project"], row["replication_place"])
    origin = say_sheet(here, "project", row["project"], row["project_name"])
    parts = [f"**{place}**", words("learning-replication-of", origin=origin)]
    parts.append(escape(words.cell(row["replication_state"], "replication_state").lower()))
    parts += [escape(words.partial_date(row["replicated_on"]))] if row["replicated_on"] else []
    if row["organisation_name"]:
        parts.append(say_sheet(here, "organisation", row["organisation"], row["organisation_name"]))
    lines = [" · ".join(parts)]
    if row["adapted"]:
        lines.append(f"{words('learning-replication-adapted')} {escape(row['adapted'])}")
    if row["obstacle_name"]:
        lines.append(f"{words('learning-replication-obstacle')} {escape(words.say(row['obstacle_name']))}")
    if row["source_url"]:
        lines.append(f":small[{words('sheet-source')} {link(row['source_url'])}]")
    return "  \n  ".join(lines)


def show_usage(here: Here, usage: Usage) -> None:
    """Users' expertise by modality: what was received, what was used, and what changed, in words."""
    show_part_title(here, "usage")
    show_figure(here, draw_usage(usage.figure.rows, here.words), usage.figure)
    show_remarks(here, usage.remarks)
    if not usage.modalities:
        return
    # What changed is what counts: one change of each modality is read at once, the others are behind.
    if told := [line for modality in usage.modalities if (line := _say_change(here, modality))]:
        st.markdown(f"**{here.words('learning-changed')}**\n\n" + "\n".join(told))
    with st.expander(here.words("learning-modalities", count=usage.tested), key="modalities"):
        for modality in usage.modalities:
            said = here.words("learning-modality", name=modality.name, count=len(modality.participations))
            lines = "\n".join(f"- {_say_participation(here, one)}" for one in modality.participations)
            st.markdown(f"**{escape(said)}**\n\n{lines}")


def _say_change(here: Here, modality: Modality) -> str | None:
    """The last change that a participation of this modality is known for; None when none is."""
    changed = [one for one in modality.participations if one.changed and not one.is_planned]
    if not changed:
        return None
    last = changed[-1]
    project = say_sheet(here, "project", last.project, last.project_name)
    said = f"- **{escape(here.words.say(modality.name))}** · {project} · {escape(last.changed)}"
    more = len(changed) - 1
    return f"{said} :small[{here.words('learning-changed-more', count=more)}]" if more else said


def _say_participation(here: Here, one: Participation) -> str:
    words = here.words
    parts = [f"**{escape(one.title)}**", say_sheet(here, "project", one.project, one.project_name)]
    parts += [escape(words.say(one.degree))] if one.degree else []
    parts += [words("learning-participation-planned")] if one.is_planned else []
    parts += [escape(words.partial_date(one.on))] if one.on else []
    numbers = [
        words(f"learning-participation-{name}", count=value) if value is not None
        else words(f"learning-participation-{name}-unknown")
        for name, value in (("persons", one.participants), ("received", one.received), ("used", one.used))
    ]  # fmt: skip
    lines = [" · ".join(parts)]
    if not one.is_planned:
        lines.append(f":small[{escape(', '.join(numbers))}]")
    if one.changed:
        lines.append(f"{words('learning-participation-changed')} {escape(one.changed)}")
    elif not one.is_planned:
        lines.append(words("learning-participation-silent"))
    if one.source_url:
        lines.append(f":small[{words('sheet-source')} {link(one.source_url)}]")
    return "  \n  ".join(lines)


def show_commons(here: Here, commons: Commons) -> None:
    """Digital commons: their age against the time that validating takes, and the rules between those who keep them."""
    show_part_title(here, "commons")
    show_figure(here, draw_commons(commons.figure.rows, here.words), commons.figure)
    if commons.commons:
        st.markdown(here.words("learning-commons-how"))
    for common in commons.commons:
        with st.container(border=True, gap="xsmall"):
            _show_common(here, common)


def _show_common(here: Here, common: Common) -> None:
    words = here.words
    name = link(common.url, common.name) if common.url else escape(common.name)
    st.markdown(f"**{name}** · {say_sheet(here, 'project', common.project, common.project_name)}")
    lines = [escape(words.say(phrase)) for phrase in common.said]
    for key in ("rules", "validated_by", "licence"):
        text = getattr(common, key)
        said = escape(text) if text else words("learning-common-unwritten")
        lines.append(words("learning-common-line", title=words.title("digital_common", key), text=said))
    st.markdown("\n".join(f"- {line}" for line in lines))


def show_actors(here: Here, actors: Actors) -> None:
    """Organisations crossed with projects, and the actors that bridge; the table has all, with their sheets."""
    show_part_title(here, "actors")
    show_figure(here, draw_bridges(actors.matrix, here.words), actors.figure)
    show_remarks(here, actors.remarks)

"""The portfolio drawn: projects by year of label and phase, and the weather that teams declare."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import plotly.graph_objects as go

from territory.charts.bars import draw_tally
from territory.charts.theme import INK, MARGIN, SCALE, lay_out
from territory.locale.words import Words

#: Pixels of a row of the matrix.
_ROW = 34
_HEADING = 40
#: In the order of the sky: from fine to stormy, then what nobody says.
_SKY = ("sun", "bright", "clouds", "storm", "old", "none")
#: States that are no weather: hatched, as all that is not known.
_UNSAID = frozenset({"old", "none"})


def draw_cohorts(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by year of first label (down) and phase (across): each cell says its number, its shade helps the eye."""
    phases = [column for column in rows.columns if column not in {"label_cohort", "projects"}]
    years = [words.cell(cohort, "label_cohort") for cohort in rows["label_cohort"]]
    numbers = [[int(row[phase]) for phase in phases] for row in rows.to_dict("records")]
    titles = [words(f"column-{phase}".replace("_", "-")) for phase in phases]
    figure = go.Figure(
        go.Heatmap(
            # The square root, so that one project still shows beside twenty.
            z=[[number**0.5 for number in line] for line in numbers],
            x=titles, y=years,
            text=[[words.number(number) for number in line] for line in numbers],
            texttemplate="%{text}", hovertemplate="%{y}, %{x}<br>%{text}<extra></extra>",
            colorscale=[[step / 3, colour] for step, colour in enumerate(SCALE[:4])],
            showscale=False, xgap=3, ygap=3, textfont={"size": 13, "color": INK},
        )
    )  # fmt: skip
    figure = lay_out(figure, len(years) * _ROW + MARGIN + _HEADING)
    figure.update_yaxes(autorange="reversed", ticks="", type="category")
    figure.update_xaxes(side="top", ticks="", type="category", tickangle=0)
    return figure


def draw_weather(rows: pd.DataFrame, words: Words) -> go.Figure:
    """Projects by declared weather (weather): one hue, for no weather is a mark; hatched where nobody says lately."""
    counts = Counter(rows["weather"])
    states = [state for state in _SKY if counts[state]]
    labels = [words.cell(state, "weather") for state in states]
    return draw_tally(labels, [counts[state] for state in states], [state in _UNSAID for state in states], words)

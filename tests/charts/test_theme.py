"""Letters that charts write over bars and cells can be read in both themes, whatever palette the settings hold."""

from __future__ import annotations

import tomllib

import pytest
from tests.architecture.test_theme import contrast
from tests.serving import ROOT

from territory.charts.theme import ACCENT, INK, OVER, SCALE, SERIES

THEME = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]


@pytest.fixture(params=["light", "dark"])
def painted(request: pytest.FixtureRequest) -> dict[str, str]:
    """What each placeholder becomes, and the page."""
    theme = THEME[request.param]
    series = zip(SERIES, theme["chartCategoricalColors"], strict=True)
    scale = zip(SCALE, theme["chartSequentialColors"], strict=True)
    return {**dict(series), **dict(scale), "page": theme["backgroundColor"]}


@pytest.mark.parametrize(("letters", "behind"), [(OVER, ACCENT), (INK, "page"), (INK, SCALE[0]), (INK, SCALE[3])])
def test_letters_reach_the_contrast_of_text(painted: dict[str, str], letters: str, behind: str) -> None:
    assert contrast(painted[letters], painted[behind]) >= 4.5

"""Colours that everyone tells apart: 3:1 on their backgrounds, and far from each other for colour-blind readers."""

import itertools
import tomllib

import pytest
from tests.serving import ROOT

THEME = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
#: Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
VISIONS = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
#: CIE76 distance of the closest two of six colours. About 2 is a just noticeable difference side by side.
APART = 16
Colour = tuple[float, ...]


def linear(colour: str) -> Colour:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def luminance(colour: Colour) -> float:
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), colour, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(linear(one)), luminance(linear(other))))
    return (light + 0.05) / (dark + 0.05)


def seen(colour: str, vision: str) -> Colour:
    """CIELAB of a colour as this vision receives it."""
    rgb = linear(colour)
    r, g, b = (min(1.0, max(0.0, sum(w * c for w, c in zip(row, rgb, strict=True)))) for row in VISIONS[vision])
    x, y, z = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return (116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> dict[str, object]:
    return dict(THEME[request.param])


def backgrounds(theme: dict[str, object]) -> list[str]:
    return [str(theme["backgroundColor"]), str(theme["secondaryBackgroundColor"])]


@pytest.mark.parametrize("name", ["textColor", "primaryColor", "linkColor", "grayTextColor"])
def test_text_is_readable(theme: dict[str, object], name: str) -> None:
    assert min(contrast(str(theme[name]), background) for background in backgrounds(theme)) >= 4.5


def test_series_stand_out_from_the_page(theme: dict[str, list[str]]) -> None:
    for colour in theme["chartCategoricalColors"]:
        assert min(contrast(colour, background) for background in backgrounds(dict(theme))) >= 3, colour


@pytest.mark.parametrize("vision", sorted(VISIONS))
def test_series_are_told_apart(theme: dict[str, list[str]], vision: str) -> None:
    for one, other in itertools.combinations(theme["chartCategoricalColors"], 2):
        pairs = zip(seen(one, vision), seen(other, vision), strict=True)
        assert sum((a - b) ** 2 for a, b in pairs) ** 0.5 >= APART, (one, other)


def test_a_scale_goes_one_way(theme: dict[str, list[str]]) -> None:
    shades = [luminance(linear(colour)) for colour in theme["chartSequentialColors"]]
    assert shades in (sorted(shades), sorted(shades, reverse=True))

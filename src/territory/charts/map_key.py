"""The map's colours and its key: one shade for each class, a true zero and the unknown apart, all said in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from territory.analysis.map import Area, Sheet
from territory.analysis.map_asked import INDICATOR
from territory.locale.words import Words
from territory.model.board import Quantity

Colour = list[int]


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme. `shades` go from little to much; both ends tell from `zero` and from `missing`."""

    shades: tuple[str, ...]
    zero: str
    missing: str
    hatching: str
    border: str
    point: str
    halo: str
    text: str


#: One hue, lightness alone growing: read alike by all colour-blind readers (`.streamlit/config.toml` has the same).
LIGHT = Palette(
    shades=("#B7D6D6", "#74AFB1", "#358388", "#0B5C63", "#06424A"),
    zero="#EEF0ED", missing="#FBFBFA", hatching="#8A9694", border="#FFFFFF", point="#BF7A00", halo="#FFFFFF",
    text="#17262B",
)  # fmt: skip
DARK = Palette(
    shades=("#21494E", "#2D6F76", "#4199A0", "#5CC2C9", "#C4EBED"),
    zero="#1A2628", missing="#151F21", hatching="#7C8C8C", border="#10191B", point="#F0A93A", halo="#10191B",
    text="#E6EDEB",
)  # fmt: skip


def derive_shades(classes: Sequence[tuple[Decimal, Decimal]], palette: Palette) -> list[str]:
    """One shade for each class, spread over the scale: two classes are told apart by its ends, not its neighbours."""
    count = len(palette.shades)
    if len(classes) == 1:
        return [palette.shades[count // 2]]
    return [palette.shades[round(rank * (count - 1) / (len(classes) - 1))] for rank in range(len(classes))]


def derive_legend(sheet: Sheet, words: Words, *, is_dark: bool = False) -> list[tuple[str, str]]:
    """The map's key in words: (colour, what it means), of what is on this map only."""
    palette = DARK if is_dark else LIGHT
    states = {area.state for area in sheet.areas if area.geometry is not None}
    legend = [
        (shade, say_class(low, high, sheet.measure, words, sheet.unit, sheet.decimals))
        for shade, (low, high) in zip(derive_shades(sheet.classes, palette), sheet.classes, strict=True)
    ]
    if "zero" in states:
        legend.insert(0, (palette.zero, words(f"map-zero-{sheet.measure}")))
    return legend


def say_class(low: Decimal, high: Decimal, measure: str, words: Words, unit: str = "", decimals: int = 0) -> str:
    """A class in words: `3 projets`, `de 12 k€ à 45 k€`, `de 4 à 12 ETP`."""
    if measure == INDICATOR:
        ends = [words.quantity(Quantity(float(value), unit, decimals)) for value in (low, high)]
        return ends[0] if low == high else words("map-class-money", low=ends[0], high=ends[1])
    if measure == "presence":
        key = "n-projects" if low == high else "map-class-projects"
        return words(key, count=int(high), low=int(low), high=int(high))
    # Euros for an inhabitant keep their cents: most are a few euros.
    said = [words.money(value, compact=measure == "granted") for value in (low, high)]
    return said[0] if low == high else words("map-class-money", low=said[0], high=said[1])


def _say_value(value: Decimal | None, measure: str, words: Words, unit: str, decimals: int) -> str:
    if value is None:
        return words("unknown")
    if measure == INDICATOR:
        return words.quantity(Quantity(float(value), unit, decimals))
    if measure == "presence":
        return words("n-projects", count=int(value))
    if measure == "granted":
        return words.money(value, compact=True)
    return words("map-per-head", amount=words.money(value, compact=False if value < 10 else None))


def say_area(area: Area, measure: str, words: Words, unit: str = "", decimals: int = 0) -> str:
    """What a place's shade says: its value, a true zero, or that nothing is known."""
    if area.state == "missing":
        return words("map-missing")
    return (
        words(f"map-zero-{measure}") if area.state == "zero" else _say_value(area.value, measure, words, unit, decimals)
    )


def derive_fill(area: Area, sheet: Sheet, shades: Sequence[str], palette: Palette) -> Colour:
    """What a place is filled with: its class's shade, or the colour of zero, or that of what is not known."""
    if area.state == "missing":
        # Opaque under the hatching: a transparent fill turns black when its place is selected.
        return rgb(palette.missing)
    if area.value is not None:
        for shade, (low, high) in zip(shades, sheet.classes, strict=True):
            if low <= area.value <= high:
                return rgb(shade)
    return rgb(palette.zero)


def rgb(colour: str) -> Colour:
    """`#RRGGBB` as four numbers, opaque."""
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)] + [255]

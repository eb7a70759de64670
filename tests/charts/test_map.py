"""The map as it is sent to the browser: nothing asked of a third party, nothing said by colour alone."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.serving import ROOT

from territory.analysis.map import Area, Cluster, Sheet, Site
from territory.charts.map import draw_map
from territory.charts.map_key import DARK, LIGHT, derive_legend, derive_shades
from territory.charts.map_view import WIDTH, derive_view, fold, height_of, part_points, place_names
from territory.locale.words import Words
from territory.model.board import Figure, Phrase

FRENCH = Words("fr")
BOUNDS = (-1.85, 47.10, -1.38, 47.34)


def area(rank: int, state: str = "value", value: int | None = 3) -> Area:
    west = -1.85 + rank * 0.1
    ring = [[west, 47.1], [west + 0.1, 47.1], [west + 0.1, 47.34], [west, 47.34], [west, 47.1]]
    return Area(
        id=f"commune-{rank}", name=f"Commune {rank}", short_name=f"Commune {rank}", state=state,
        value=None if value is None else Decimal(value), projects=(),
        geometry={"type": "MultiPolygon", "coordinates": [[ring]]},
        hatching=(((west, 47.1), (west + 0.1, 47.2)),) if state == "missing" else (),
        centre=(west + 0.05, 47.22),
    )  # fmt: skip


def point(rank: int, precision: str = "exact") -> Site:
    return Site(f"s{rank}", f"P{rank}", f"Projet {rank}", None, "commune-0", precision, -1.6, 47.2)


@pytest.fixture
def sheet() -> Sheet:
    figure = Figure("map", Phrase("map-presence-sentence"), pd.DataFrame(), (), None)
    return Sheet(
        territory="epci-A", name="Alpha", level="commune", measure="granted",
        areas=(area(0, value=40_000), area(1, "zero", 0), area(2, "missing", None)),
        sites=tuple(point(rank, precision) for rank, precision in enumerate(("exact", "street", "commune"))),
        classes=((Decimal(40_000), Decimal(40_000)),), bounds=BOUNDS, drawn="schematic", projects={}, covering=(),
        figure=figure, remarks=(),
    )  # fmt: skip


def sent(sheet: Sheet, **options: bool) -> dict[str, object]:
    deck = draw_map(sheet, FRENCH, **options)
    assert deck is not None
    return json.loads(deck.to_json())


def layer(deck: dict[str, object], name: str) -> dict[str, object]:
    return next(found for found in deck["layers"] if found["id"] == name)  # type: ignore[union-attr, attr-defined]


def test_no_third_party_is_asked_for_a_background(sheet: Sheet) -> None:
    deck = sent(sheet)
    assert not deck.get("mapProvider")
    assert deck["mapStyle"], "an empty style makes Streamlit ask a third party for its own"
    assert "http" not in json.dumps(deck)


def test_every_layer_has_an_id_and_what_is_picked_says_what_it_is(sheet: Sheet) -> None:
    deck = sent(sheet)
    assert [found["id"] for found in deck["layers"]] == ["areas", "hatching", "names", "sites"]  # type: ignore[attr-defined]
    tips = [feature["tip"] for feature in layer(deck, "areas")["data"]]  # type: ignore[attr-defined]
    assert tips == ["Commune 0\n40\u00a0k€", "Commune 1\n0\u00a0€ (vrai zéro)", "Commune 2\npas de donnée"]
    assert next(found["tip"] for found in layer(deck, "sites")["data"]).endswith("exact")  # type: ignore[attr-defined]


@pytest.mark.parametrize("is_dark", [False, True])
def test_a_value_a_true_zero_and_the_unknown_look_different_and_are_opaque(sheet: Sheet, is_dark: bool) -> None:
    features = layer(sent(sheet, is_dark=is_dark), "areas")["data"]
    fills = [tuple(feature["properties"]["fill"]) for feature in features]  # type: ignore[attr-defined]
    assert len(set(fills)) == 3
    assert {fill[3] for fill in fills} == {255}
    assert len(layer(sent(sheet), "hatching")["data"]) == 1  # type: ignore[arg-type]


def test_a_wheel_scrolls_the_page_and_a_click_is_not_kept_for_a_second_one(sheet: Sheet) -> None:
    (view,) = sent(sheet)["views"]  # type: ignore[misc]
    assert view["controller"] == {"scrollZoom": False, "doubleClickZoom": False}


def test_a_map_without_shapes_is_not_drawn(sheet: Sheet) -> None:
    assert draw_map(replace(sheet, bounds=None), FRENCH) is None


def test_clusters_are_drawn_with_their_counts_and_can_be_picked(sheet: Sheet) -> None:
    cells = (
        Cluster("cell-0-0", 12_400, 30, "commune-0", -1.8, 47.12), Cluster("cell-3-2", 7, 1, "commune-2", -1.5, 47.3),
    )  # fmt: skip
    deck = sent(replace(sheet, sites=(), clusters=cells))
    assert "sites" not in {found["id"] for found in deck["layers"]}  # type: ignore[attr-defined]
    discs = layer(deck, "clusters")["data"]
    assert [(disc["id"], disc["text"]) for disc in discs] == [("cell-0-0", "12k"), ("cell-3-2", "7")]  # type: ignore[attr-defined]
    assert discs[0]["tip"] == "12\u202f400\u00a0lieux, 30 projets".replace("\u00a0lieux", " lieux")  # type: ignore[index]
    assert discs[0]["radius"] > discs[1]["radius"]  # type: ignore[index]
    assert layer(deck, "counts")["data"]


def test_points_at_one_spot_are_set_apart(sheet: Sheet) -> None:
    places = part_points([point(rank) for rank in range(12)], BOUNDS)
    assert len({(round(x, 4), round(y, 4)) for x, y in places}) == 12
    assert all(abs(x + 1.6) < 0.06 and abs(y - 47.2) < 0.06 for x, y in places)


@given(st.floats(-5, 8), st.floats(42, 50), st.floats(0.001, 4), st.floats(0.001, 4))
def test_the_bounds_fit_the_telephone_s_width_and_the_height(
    west: float, south: float, wide: float, tall: float
) -> None:
    bounds = (west, south, west + wide, south + tall)
    view = derive_view(bounds)
    scale = 2 ** view["zoom"] * 512 / 360
    assert wide * scale <= WIDTH
    # A degree of latitude is at most 1 / cos(latitude) times as tall as one of longitude is wide.
    assert tall * scale <= height_of(bounds)
    assert 200 <= height_of(bounds) <= 500


def test_names_do_not_hide_each_other() -> None:
    crowded = [replace(area(rank), centre=(-1.6 + rank * 0.001, 47.2)) for rank in range(30)]
    placed = place_names(crowded, (), BOUNDS)
    assert 1 <= len(placed) < 30
    assert placed[0][0].id == "commune-0"


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Nantes", "Nantes"),
        ("Saint-Sébastien-sur-Loire", "Saint-\nSébastien-sur-Loire"),
        ("Terre d'Émeraude Communauté", "Terre d'Émeraude\nCommunauté"),
        ("Abracadabrantesque", "Abracadabrantesque"),
    ],
)
def test_long_names_take_two_lines(name: str, folded: str) -> None:
    assert fold(name).replace("\n", "").replace(" ", "") == name.replace(" ", "")
    assert fold(name).count("\n") == folded.count("\n")


def test_the_key_says_what_is_on_this_map(sheet: Sheet) -> None:
    assert [said for _, said in derive_legend(sheet, FRENCH)] == ["0\u00a0€ (vrai zéro)", "40\u00a0k€"]
    presence = replace(sheet, measure="presence", classes=((Decimal(1), Decimal(1)), (Decimal(2), Decimal(4))))
    assert [said for _, said in derive_legend(presence, FRENCH)] == [
        "aucun projet (vrai zéro)", "1 projet", "2 à 4 projets",
    ]  # fmt: skip


def test_shades_grow_and_are_the_theme_s() -> None:
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"]
    for palette, name in ((LIGHT, "light"), (DARK, "dark")):
        scale = theme[name]["chartSequentialColors"]
        ranks = [scale.index(shade) for shade in palette.shades]
        assert ranks == sorted(set(ranks))
        assert palette.text == theme[name]["textColor"]
        assert palette.point in theme[name]["chartCategoricalColors"]
    classes = [(Decimal(rank), Decimal(rank)) for rank in range(1, 4)]
    assert len(set(derive_shades(classes, LIGHT))) == 3
    assert len(derive_shades(classes[:1], LIGHT)) == 1

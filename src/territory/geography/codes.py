"""From the codes that a file of outlines may hold to the places the lake knows, old codes included."""

from __future__ import annotations

import pandas as pd

from territory.geography.hierarchy import Hierarchy, derive_hierarchy
from territory.lake.view import View

#: Property names under which a code may stand, best first: a commune's file often holds its SIREN and its EPCI's too.
_NAMES = (
    "insee", "code_insee", "insee_com", "codgeo", "code_commune", "com", "depcom",
    "siren", "code_siren", "siren_epci", "code_epci", "codeepci",
    "code_qp", "code", "id", "territory",
)  # fmt: skip


class Codes:
    """The places of a lake by their official code. An old code leads to the place that took over."""

    def __init__(self, territories: pd.DataFrame) -> None:
        no_links = pd.DataFrame(columns=["child", "parent", "valid_from", "valid_to"])
        self._hierarchy: Hierarchy = derive_hierarchy(territories, no_links)
        self._by_code: dict[str, str] = {}
        for place in sorted(self._hierarchy.places.values(), key=lambda place: place.successor is None):
            # A code used again names the place that stands today, which comes last.
            self._by_code[place.code.upper()] = place.id

    def find(self, code: str) -> str | None:
        """The place that stands today under a code, whether an official one or our own id; None when unknown."""
        territory = code if code in self._hierarchy.places else self._by_code.get(code.upper())
        return None if territory is None else self._hierarchy.current(territory)

    def is_former(self, code: str) -> bool:
        """Whether the code is that of a place that another has taken over."""
        territory = code if code in self._hierarchy.places else self._by_code.get(code.upper())
        return territory is not None and self._hierarchy.current(territory) != territory

    def name(self, territory: str) -> str:
        """The name of a place, or its id."""
        return self._hierarchy.name(territory)

    def centre(self, territory: str) -> tuple[float, float] | None:
        """Longitude and latitude of a place's centre, where the lake knows it."""
        place = self._hierarchy.places.get(territory)
        if place is None or place.longitude is None or place.latitude is None:
            return None
        return place.longitude, place.latitude


def read_codes(view: View) -> Codes:
    """The codes a file of outlines may name, as the lake knows them."""
    return Codes(view.read("place_codes"))


def read_code(feature: object, codes: Codes) -> tuple[str | None, str | None]:
    """The place a feature draws and the code that says so; the code alone when no place has it.

    Codes are looked for under the names files use (insee, code, siren…), whatever their case. A number has lost its
    leading zero: 1001 is 01001.
    """
    if not isinstance(feature, dict):
        return None, None
    properties = feature.get("properties")
    held = {str(name).lower(): value for name, value in properties.items()} if isinstance(properties, dict) else {}
    held.setdefault("id", feature.get("id"))
    first: str | None = None
    for name in _NAMES:
        value = held.get(name)
        if isinstance(value, bool) or not isinstance(value, str | int):
            continue
        code = str(value).strip()
        for candidate in (code, code.zfill(5)):
            if candidate and (territory := codes.find(candidate)):
                return territory, candidate
        first = first or code or None
    return None, first

"""Ma commune on the screen: chosen by its name, kept in the link, reachable by telephone."""

from __future__ import annotations

import pytest
from tests.ui.conftest import Run

from territory.analysis.place_partners import Service
from territory.ui.place import list_ways


def test_a_commune_is_found_chosen_and_kept_in_the_link(run: Run) -> None:
    app = run("place", role="reader")
    assert not app.exception
    app.text_input(key="place-search").set_value("nante").run()
    app.button(key="found-commune-44109").click().run()
    assert not app.exception
    assert app.query_params["t"] == "commune-44109"
    assert app.header[0].value.startswith("Nantes")
    assert any("situé" in heading.value for heading in app.subheader)


@pytest.mark.parametrize(
    ("phone", "email", "ways"),
    [
        ("02 40 00 00 00", "a@b.fr", ["[02 40 00 00 00](tel:0240000000)", "[a@b\\.fr](mailto:a@b.fr)"]),
        ("](javascript:x)", "a@b.fr)](http://x", ["\\]\\(javascript\\:x\\)", "a@b\\.fr\\)\\]\\(http\\:\\/\\/x"]),
    ],
)
def test_what_is_no_number_or_address_is_no_link(phone: str, email: str, ways: list[str]) -> None:
    service = Service("P", "Programme", None, None, True, "Mission", phone, email, None)
    assert [way.replace("\\", "") for way in list_ways(service)] == [way.replace("\\", "") for way in ways]
    assert all(("](" in way) == ("](" in wanted) for way, wanted in zip(list_ways(service), ways, strict=True))

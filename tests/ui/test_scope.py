"""A scope and its address say the same thing, whatever is in the address."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, urlencode

from hypothesis import given
from hypothesis import strategies as st

from territory.model.scope import LANGUAGES, PHASES, Scope

codes = st.builds(str.__add__, st.sampled_from("aZ09"), st.text("bY1._-", max_size=63))
scopes = st.builds(
    Scope,
    programme=st.none() | codes,
    territory=st.none() | codes,
    terms=st.sets(codes, max_size=4).map(lambda terms: tuple(sorted(terms))),
    phases=st.sets(st.sampled_from(PHASES)).map(lambda some: tuple(phase for phase in PHASES if phase in some)),
    period=st.none() | st.builds("{}{:04d}".format, st.sampled_from(["", "s", "m"]), st.integers(0, 9999)),
    on=st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    known=st.none() | codes,
    language=st.none() | st.sampled_from(LANGUAGES),
    about=st.none() | codes,
    thresholds=st.dictionaries(st.sampled_from(["news", "gap"]), st.integers(0, 999_999)).map(
        lambda some: tuple(sorted(some.items()))
    ),
    large=st.booleans(),
)
names = st.sampled_from(["p", "t", "th", "ph", "per", "au", "arr", "l", "id", "s", "g", "zz"])


@given(scopes)
def test_an_address_brings_its_scope_back(scope: Scope) -> None:
    assert Scope.parse(parse_qs(urlencode(scope.query(), doseq=True))) == scope


@given(st.dictionaries(names, st.lists(st.text(max_size=80), max_size=4)))
def test_any_address_makes_a_scope_that_says_itself_again(query: dict[str, list[str]]) -> None:
    scope = Scope.parse(query)
    again = {name: [value] if isinstance(value, str) else value for name, value in scope.query().items()}
    assert Scope.parse(again) == scope
    assert {value for values in again.values() for value in values} <= {v for values in query.values() for v in values}


def test_a_day_from_which_no_other_can_be_counted_is_left_out() -> None:
    for day in ("0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31", "2026-02-30"):
        assert Scope.parse({"au": [day]}) == Scope(), day

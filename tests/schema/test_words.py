"""Every table, column and choice speaks both languages: a descriptor without words is a column nobody can fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from territory.schema.registry import read_tables
from territory.schema.table import Table, Words

CAUSAL = ("grâce à", "grâce au", "a permis d", "ont permis d", "thanks to")
# A plain space here would let a line begin with the mark. Written as escapes, since the characters look alike.
LOOSE = re.compile("(?:^|[^\u202f])[?!;]|(?:^|[^\u00a0]):(?!//)|«[^\u00a0]|[^\u00a0]»")

TABLES = tuple(read_tables().values())
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)


def every_words(table: Table) -> Iterator[tuple[str, Words]]:
    """Where each pair of words stands, and the words."""
    yield f"{table.name} title", table.title
    yield f"{table.name} description", table.description
    for field in table.fields:
        yield f"{table.name}.{field.name} title", field.title
        yield f"{table.name}.{field.name} description", field.description
        for value, label in field.labels.items():
            yield f"{table.name}.{field.name}={value}", label


@each_table
def test_words_exist_in_both_languages(table: Table) -> None:
    empty = [where for where, words in every_words(table) if not (words.fr.strip() and words.en.strip())]
    assert empty == []


@each_table
def test_each_value_of_an_enum_has_its_label(table: Table) -> None:
    for field in table.fields:
        assert set(field.labels) == set(field.enum), f"{table.name}.{field.name}"


@each_table
@pytest.mark.parametrize("language", ["fr", "en"])
def test_titles_are_unique_within_a_table(table: Table, language: str) -> None:
    titles = [field.title.say(language).casefold() for field in table.fields]
    assert sorted(titles) == sorted(set(titles))


@each_table
@pytest.mark.parametrize("language", ["fr", "en"])
def test_labels_are_unique_within_a_field(table: Table, language: str) -> None:
    for field in table.fields:
        labels = [label.say(language).casefold() for label in field.labels.values()]
        assert sorted(labels) == sorted(set(labels)), f"{table.name}.{field.name}"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_table_titles_are_unique(language: str) -> None:
    titles = [table.title.say(language).casefold() for table in TABLES]
    assert sorted(titles) == sorted(set(titles))


@each_table
def test_no_words_claim_a_cause(table: Table) -> None:
    said = [(where, text.casefold()) for where, words in every_words(table) for text in (words.fr, words.en)]
    assert [where for where, text in said if any(claim in text for claim in CAUSAL)] == []


@each_table
def test_french_marks_never_begin_a_line(table: Table) -> None:
    assert [where for where, words in every_words(table) if LOOSE.search(words.fr)] == []


@each_table
def test_partial_dates_say_that_a_year_or_a_month_is_accepted(table: Table) -> None:
    for field in table.fields:
        if field.kind == "partial_date":
            assert "2018-06" in field.description.fr, f"{table.name}.{field.name}"
            assert "2018-06" in field.description.en, f"{table.name}.{field.name}"

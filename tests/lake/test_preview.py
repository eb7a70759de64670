"""A change before it is made: what is shown is what a commit then does, and nothing is written by looking."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest

from territory.errors import LakeMoved, Refused, TerritoryError
from territory.lake.change import Change
from territory.lake.decide import CLOSE, DELETE, KEEP, MINE, THEIRS, derive_absent, derive_rebased
from territory.lake.lake import Lake
from territory.lake.preview import derive_end
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

from .conftest import KARIM, READER, change_of, names_of, themes

PROJECTS = {
    "programme": [{"id": "A", "name": "Programme A"}],
    "project": [
        {"id": "A-1", "programme": "A", "name": "La serre", "started_on": "2020"},
        {"id": "A-2", "programme": "A", "name": "Le four", "started_on": "2020", "ended_on": "2022"},
        {"id": "A-3", "programme": "A", "name": "Le lavoir", "started_on": "2021"},
    ],
}


def test_cells_are_told_one_by_one_with_old_new_line_and_a_name_people_know(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **themes(a="A", b="B")))
    head = lake.head()
    change = change_of("b", **themes(a="A2", b="B", c="C"))
    shown = lake.read_change(KARIM, change)
    counts = shown.counts["term"]
    assert (counts.added, counts.changed, counts.unchanged, counts.removed) == (1, 1, 1, 0)
    assert [(c.kind, c.name, c.field, c.before, c.after, c.line) for c in shown.cells] == [
        ("changed", ("A",), "name", "A", "A2", 2),
        ("added", ("C",), "id", None, "theme.c", 4),
        ("added", ("C",), "vocabulary", None, "theme", 4),
        ("added", ("C",), "name", None, "C", 4),
    ]
    assert (shown.total, shown.touched, shown.head) == (4, 2, head)
    assert shown.names["vocabulary", "theme"] == ("Thèmes",)
    assert lake.head() == head
    assert names_of(lake) == {"theme.a": "A", "theme.b": "B"}


def test_what_is_shown_is_what_the_commit_then_does(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **PROJECTS))
    change = change_of(
        "b", project=[{"id": "A-1", "name": "La grande serre"}, {"id": "A-4", "programme": "A", "name": "4"}]
    )
    shown, after = lake.read_change(KARIM, change), lake.view_after(KARIM, change)
    receipt = lake.commit(KARIM, change)
    assert receipt.tables == shown.counts
    columns = ("id", "name", "started_on")
    made = lake.view(KARIM).read_columns("project", columns)
    assert after.read_columns("project", columns).sort_by("id").equals(made.sort_by("id"))


def test_the_view_of_what_would_be_answers_queries_and_leaves_no_trace(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **PROJECTS))
    change = change_of(
        "b", note=[{"id": "N", "project": "A-1", "on": "2026-03-02", "title": "t", "text": "t", "is_public": False}]
    )
    head = lake.head()
    one, two = lake.view_after(KARIM, change), lake.view_after(KARIM, change)
    assert one.number < 0
    assert one.number != two.number
    assert len(one.read("project_stage", projects=("A-1",), on=date(2026, 6, 30))) == 1
    assert one.default_on == lake.view(KARIM).default_on or one.default_on == date(2026, 3, 2)
    assert (lake.head(), lake.view(KARIM).read_columns("note", ("id",)).num_rows) == (head, 0)


def test_only_who_may_write_looks_ahead(lake: Lake) -> None:
    for look in (lake.read_change, lake.view_after):
        with pytest.raises(Refused):
            look(READER, change_of("a", **themes(a="A")))


def test_rows_the_source_no_longer_has_are_asked_about_and_hers_are_not(lake: Lake) -> None:
    lake.commit(KARIM, _of_source(**PROJECTS))
    lake.commit(KARIM, change_of("mine", project=[{"id": "A-3", "name": "Le vieux lavoir"}]))
    again = _of_source(project=[PROJECTS["project"][0]])
    absent = lake.read_change(KARIM, again).absent
    # A-3 was edited by a person since: it is hers, no file makes it absent. The table of programmes is not brought.
    assert list(absent) == ["project"]
    assert absent["project"].rows.column("id").to_pylist() == ["A-2"]
    assert absent["project"].names == (("Le four",),)
    assert (absent["project"].end, absent["project"].open) == ("ended_on", 0)
    assert not lake.read_change(KARIM, replace(again, partial=frozenset({"project"}))).absent
    typed = replace(change_of("form", project=PROJECTS["project"][:1]), kind="form", files=())
    assert not lake.read_change(KARIM, typed).absent


@pytest.mark.parametrize("decision", [KEEP, CLOSE, DELETE])
def test_absent_rows_are_kept_closed_or_deleted_as_asked(lake: Lake, decision: str) -> None:
    rows = {**PROJECTS, "project": [row for row in PROJECTS["project"] if row["id"] != "A-2"]}
    lake.commit(KARIM, _of_source(**rows))
    again = _of_source(project=[PROJECTS["project"][0]])
    decided = derive_absent(again, lake.read_change(KARIM, again), {"project": decision}, date(2026, 6, 30))
    shown = lake.read_change(KARIM, decided)
    assert bool(shown.absent) == (decision == KEEP)
    lake.commit(KARIM, decided)
    ends = {
        row["id"]: row["ended_on"] for row in lake.view(KARIM).read_columns("project", ("id", "ended_on")).to_pylist()
    }
    assert (
        ends
        == {
            KEEP: {"A-1": None, "A-3": None},
            CLOSE: {"A-1": None, "A-3": "2026-06-30"},
            DELETE: {"A-1": None},
        }[decision]
    )
    names = lake.view(KARIM).read_columns("project", ("id", "name")).to_pylist()
    assert {"id": "A-3", "name": "Le lavoir"} in names or decision == DELETE


def test_what_has_no_end_cannot_be_closed(lake: Lake) -> None:
    assert derive_end(read_table("observation")) is None
    assert derive_end(read_table("territory")) == "valid_to"
    lake.commit(KARIM, _of_source(organisation=[{"id": "O1", "name": "Un"}, {"id": "O2", "name": "Deux"}]))
    again = _of_source(organisation=[{"id": "O1", "name": "Un"}])
    shown = lake.read_change(KARIM, again)
    with pytest.raises(TerritoryError, match="absent-not-closable"):
        derive_absent(again, shown, CLOSE, date(2026, 6, 30))
    with pytest.raises(TerritoryError, match="absent-unknown"):
        derive_absent(again, shown, "burn")


def test_a_deletion_that_others_need_is_said_before_it_is_refused(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **themes(a="A")))
    wipe = tabulate(read_table("vocabulary"), [{"id": "theme"}])
    change = Change("import", "b", "karim", {}, removals={"vocabulary": wipe})
    assert lake.read_change(KARIM, change).broken == (("term", "vocabulary", "vocabulary", "theme"),)
    with pytest.raises(TerritoryError, match="reference-broken"):
        lake.commit(KARIM, change)


def test_an_ending_never_inserts_half_a_row(lake: Lake) -> None:
    lake.commit(KARIM, _of_source(**PROJECTS))
    again = _of_source(project=PROJECTS["project"][:2])
    decided = derive_absent(again, lake.read_change(KARIM, again), CLOSE, date(2026, 6, 30))
    gone = tabulate(read_table("project"), [{"id": "A-3"}])
    lake.commit(KARIM, Change("form", "x", "karim", {}, removals={"project": gone}))
    lake.commit(KARIM, decided)
    assert "A-3" not in lake.view(KARIM).read_columns("project", ("id",)).column("id").to_pylist()


def test_a_large_change_is_counted_whole_and_told_in_part(lake: Lake) -> None:
    rows = themes(**{f"t{n:04}": f"T{n}" for n in range(1000)})
    shown = lake.read_change(KARIM, change_of("a", **rows))
    assert shown.counts["term"].added == 1000
    assert shown.total == 3000 + 2
    assert len(shown.cells) < 1000


def test_of_two_coordinators_the_second_decides_row_by_row(lake: Lake) -> None:
    """Both were shown the same snapshot and commit together: one is asked, about the rows that moved alone."""
    base = lake.commit(KARIM, change_of("a", **themes(a="A", b="B", c="C"))).snapshot
    together = threading.Barrier(2)
    refused: list[tuple[Change, LakeMoved]] = []

    def bring(who: str) -> None:
        rows = themes(a=f"A de {who}", b=f"B de {who}", **{who: who})
        change = replace(change_of(who, base=base, **rows), author=who)
        together.wait()
        try:
            lake.commit(KARIM, change)
        except LakeMoved as moved:
            refused.append((change, moved))

    threads = [threading.Thread(target=bring, args=(who,)) for who in ("lea", "max")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ((change, moved),) = refused
    first, second = ("max", "lea") if change.author == "lea" else ("lea", "max")
    assert moved.values["rows"] == [("term", "theme.a"), ("term", "theme.b")]
    shown = lake.read_change(KARIM, change)
    assert [(row.key, row.author, row.name) for row in shown.moved] == [
        (("theme.a",), first, (f"A de {first}",)),
        (("theme.b",), first, (f"B de {first}",)),
    ]
    assert shown.moved[0].cells == {"name": ("A", f"A de {first}", f"A de {second}")}
    assert shown.moved[0].at
    rebased = derive_rebased(change, shown, {("term", "theme.a"): MINE, ("term", "theme.b"): THEIRS})
    lake.commit(KARIM, rebased)
    names = names_of(lake)
    assert (names["theme.a"], names["theme.b"], names["theme.c"]) == (f"A de {second}", f"B de {first}", "C")
    assert f"theme.{second}" in names


def test_a_row_that_another_removed_is_told_as_gone(lake: Lake) -> None:
    base = lake.commit(KARIM, change_of("a", **themes(a="A", b="B"))).snapshot
    gone = tabulate(read_table("term"), [{"id": "theme.a"}])
    lake.commit(KARIM, Change("form", "x", "lea", {}, removals={"term": gone}))
    change = change_of("mine", base=base, term=[{"id": "theme.a", "vocabulary": "theme", "name": "Mien"}])
    (row,) = lake.read_change(KARIM, change).moved
    assert (row.exists, row.author, row.name) == (False, None, ("A",))
    lake.commit(KARIM, derive_rebased(change, lake.read_change(KARIM, change), MINE))
    assert names_of(lake)["theme.a"] == "Mien"


def _of_source(**rows: list[dict[str, object]]) -> Change:
    return replace(change_of("file", **rows), series="porteur-12")


def test_an_undo_is_told_before_it_is_made_and_does_what_was_told(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **themes(a="A", b="B")))
    rows = [
        {"id": "theme.a", "vocabulary": "theme", "name": "A2"},
        {"id": "theme.b", "vocabulary": "theme", "name": "B2"},
        {"id": "theme.c", "vocabulary": "theme", "name": "C"},
    ]
    second = lake.commit(KARIM, change_of("b", term=rows))
    third = lake.commit(KARIM, change_of("c", term=[{"id": "theme.b", "name": "B3"}]))
    head = lake.head()
    told = lake.read_undo(KARIM, second.import_id or "")
    assert lake.head() == head
    assert told.reversed == {"term": 2}
    assert [(row.key, row.why, row.by) for row in told.kept] == [("theme.b", "changed", third.import_id)]
    shown = lake.read_change(KARIM, told.change)
    assert [(cell.key[0], cell.kind, cell.field) for cell in shown.cells if cell.kind == "changed"] == [
        ("theme.a", "changed", "name")
    ]
    assert shown.counts["term"].removed == 1
    undone = lake.undo(KARIM, second.import_id or "")
    assert (undone.reversed, undone.kept) == (told.reversed, told.kept)
    with pytest.raises(TerritoryError, match="import-undone"):
        lake.read_undo(KARIM, second.import_id or "")
    with pytest.raises(Refused):
        lake.read_undo(READER, second.import_id or "")


def test_rows_are_called_by_what_people_know(lake: Lake) -> None:
    rows = {
        **PROJECTS,
        "note": [{"id": "N", "project": "A-1", "on": "2026", "title": "t", "text": "t", "is_public": True}],
    }
    lake.commit(KARIM, change_of("a", **rows))
    asked = {"note": ["N"], "project": ["A-1", "nowhere"]}
    assert lake.read_names(KARIM, asked) == {("note", "N"): ("La serre", "t"), ("project", "A-1"): ("La serre",)}
    with pytest.raises(Refused):
        lake.read_names(READER, asked)

"""The lake's promises: one transaction, two dates, differences, undo, and where each cell comes from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from territory.config import Settings
from territory.errors import LakeMoved, Refused, SurroundingsError, TerritoryError
from territory.lake.catalogue import read_snapshots, writer
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

from .conftest import KARIM, READER, change_of, names_of, themes


def test_creating_twice_is_harmless_and_a_missing_lake_is_said(settings: Settings) -> None:
    with pytest.raises(SurroundingsError, match="lake-missing"):
        Lake.open(settings)
    assert Lake.create(settings)
    assert not Lake.create(settings)


def test_the_same_rows_again_change_nothing_and_make_no_snapshot(lake: Lake) -> None:
    first = lake.commit(KARIM, change_of("a", **themes(a="A", b="B")))
    assert first.tables["term"].added == 2
    head = lake.head()
    again = lake.commit(KARIM, change_of("a", **themes(a="A", b="B")))
    assert (again.snapshot, again.import_id, again.tables["term"].unchanged) == (None, None, 2)
    assert lake.head() == head


def test_a_file_with_some_columns_leaves_the_others_alone(lake: Lake) -> None:
    rows = themes(a="A")
    rows["term"][0]["definition"] = "Une définition"
    lake.commit(KARIM, change_of("a", **rows))
    lake.commit(KARIM, change_of("b", term=[{"id": "theme.a", "name": "A2"}]))
    (row,) = lake.view(KARIM).read_columns("term", ("name", "definition", "_row")).to_pylist()
    assert row == {"name": "A2", "definition": "Une définition", "_row": 2}


def test_a_broken_reference_leaves_everything_as_it_was(lake: Lake) -> None:
    head = lake.head()
    with pytest.raises(TerritoryError, match="reference-broken"):
        lake.commit(KARIM, change_of("bad", term=[{"id": "x.a", "vocabulary": "nowhere", "name": "A"}]))
    assert lake.head() == head


def test_money_stays_exact(lake: Lake) -> None:
    cents = Decimal("1234567890123.45")
    lake.commit(
        KARIM,
        change_of(
            "money",
            source_family=[
                {
                    "id": "ETAT",
                    "name": "État",
                    "origin": "public",
                    "is_public_money": True,
                    "counts_for_own_share": True,
                    "position": 1,
                }
            ],
            instrument=[
                {
                    "id": "subvention",
                    "name": "Subvention",
                    "is_cash": True,
                    "is_repayable": False,
                    "counts_as_mobilised": True,
                    "position": 1,
                }
            ],
            funding=[{"id": "F1", "object": "Serre", "source_family": "ETAT", "instrument": "subvention"}],
            funding_event=[{"id": "E1", "funding": "F1", "kind": "granted", "on": "2024-03", "amount": cents}],
        ),
    )
    assert lake.view(KARIM).read_columns("funding_event", ("amount",)).to_pylist() == [{"amount": cents}]


def test_a_second_author_is_asked_only_about_rows_that_moved(lake: Lake) -> None:
    shown = lake.commit(KARIM, change_of("a", **themes(a="A", b="B"))).snapshot
    lake.commit(KARIM, change_of("other", term=[{"id": "theme.a", "name": "Autre"}]))
    replayed = lake.commit(KARIM, change_of("mine", base=shown, term=[{"id": "theme.b", "name": "Mien"}]))
    assert replayed.tables["term"].changed == 1
    with pytest.raises(LakeMoved) as refusal:
        lake.commit(
            KARIM,
            change_of(
                "mine",
                base=shown,
                term=[{"id": "theme.a", "name": "Mien"}, {"id": "theme.c", "vocabulary": "theme", "name": "C"}],
            ),
        )
    assert refusal.value.values["rows"] == [("term", "theme.a")]
    assert names_of(lake) == {"theme.a": "Autre", "theme.b": "Mien"}
    same = lake.commit(KARIM, change_of("agrees", base=shown, term=[{"id": "theme.a", "name": "Autre"}]))
    assert same.snapshot is None


def test_a_full_state_removes_its_own_rows_only(lake: Lake) -> None:
    def state(**rows: list[dict[str, object]]) -> Change:
        tables = {name: tabulate(read_table(name), lines) for name, lines in rows.items()}
        return Change("load", "demo", "karim", tables, series="demo", nature="demo", removes_absent=True)

    lake.commit(KARIM, change_of("reference", **themes(a="A")))
    lake.commit(KARIM, state(**themes(b="B", c="C")))
    receipt = lake.commit(KARIM, state(**themes(b="B")))
    assert receipt.tables["term"].removed == 1
    assert set(names_of(lake)) == {"theme.a", "theme.b"}
    assert lake.view(KARIM).nature == "demo"
    with pytest.raises(TerritoryError, match="nature-mixed"):
        lake.commit(
            KARIM, Change("load", "real", "karim", {}, series="published", nature="published", removes_absent=True)
        )


def test_readers_see_the_last_published_closing_and_coordinators_what_came_since(lake: Lake) -> None:
    with pytest.raises(TerritoryError, match="nothing-published"):
        lake.view(READER)
    lake.commit(KARIM, change_of("a", **themes(a="A")))
    lake.close(KARIM, "Arrêté au 30/06/2026", date(2026, 6, 30))
    with pytest.raises(TerritoryError, match="nothing-published"):
        lake.view(READER)
    published = lake.publish(KARIM, "Arrêté au 30/06/2026")
    lake.commit(KARIM, change_of("late", term=[{"id": "theme.a", "name": "Corrigé"}]))
    assert names_of(lake, READER) == {"theme.a": "A"}
    assert names_of(lake) == {"theme.a": "Corrigé"}
    live = lake.view(KARIM)
    assert (live.changes, live.closing, live.default_on) == (1, None, date(2026, 6, 30))
    with pytest.raises(Refused):
        lake.view(READER, f"v{live.number}")
    assert lake.view(READER, f"v{published.snapshot}").closing is not None


def test_a_correction_supersedes_and_the_old_closing_stays_readable(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **themes(a="A")))
    lake.close(KARIM, "Juin", date(2026, 6, 30))
    lake.publish(KARIM, "Juin")
    lake.commit(KARIM, change_of("late", term=[{"id": "theme.a", "name": "Corrigé"}]))
    lake.close(KARIM, "Juin, corrigé", date(2026, 6, 30), supersedes="Juin", note="Corrige un libellé")
    lake.publish(KARIM, "Juin, corrigé")
    states = {closing.name: closing.state for closing in lake.closings(READER)}
    assert states == {"Juin": "superseded", "Juin, corrigé": "published"}
    assert names_of(lake, READER, "juin") == {"theme.a": "A"}
    assert names_of(lake, READER) == {"theme.a": "Corrigé"}
    with pytest.raises(TerritoryError, match="closing-exists"):
        lake.close(KARIM, "Juin", date(2026, 6, 30))


def test_difference_is_row_by_row_and_field_by_field(lake: Lake) -> None:
    before = lake.commit(KARIM, change_of("a", **themes(a="A", b="B"))).snapshot
    after = lake.commit(KARIM, change_of("b", **themes(a="A2", c="C"))).snapshot
    found = lake.read_difference(KARIM, str(before), f"v{after}")
    assert [(d.key, d.kind, d.field, d.before, d.after) for d in found] == [
        ("theme.a", "changed", "name", "A", "A2"),
        ("theme.c", "added", "id", None, "theme.c"),
        ("theme.c", "added", "name", None, "C"),
        ("theme.c", "added", "vocabulary", None, "theme"),
    ]
    back = lake.read_difference(KARIM, str(after), str(before))
    assert {d.kind for d in back if d.key == "theme.c"} == {"removed"}


def test_undo_reverses_what_stands_and_keeps_what_moved(lake: Lake) -> None:
    lake.commit(KARIM, change_of("a", **themes(a="A", b="B")))
    second = lake.commit(
        KARIM,
        change_of(
            "b",
            term=[
                {"id": "theme.a", "name": "A2"},
                {"id": "theme.b", "name": "B2"},
                {"id": "theme.c", "vocabulary": "theme", "name": "C"},
            ],
        ),
    )
    third = lake.commit(KARIM, change_of("c", term=[{"id": "theme.b", "name": "B3"}]))
    undone = lake.undo(KARIM, second.import_id or "")
    assert undone.reversed == {"term": 2}
    assert [(row.key, row.why, row.by) for row in undone.kept] == [("theme.b", "changed", third.import_id)]
    assert names_of(lake) == {"theme.a": "A", "theme.b": "B3"}
    with pytest.raises(TerritoryError, match="import-undone"):
        lake.undo(KARIM, second.import_id or "")
    entry = next(entry for entry in lake.read_history(KARIM) if entry.import_id == second.import_id)
    assert entry.undone == undone.import_id


def test_undo_keeps_a_row_that_another_still_needs(lake: Lake) -> None:
    first = lake.commit(KARIM, change_of("a", **themes(a="A")))
    lake.commit(KARIM, change_of("b", term=[{"id": "theme.b", "vocabulary": "theme", "name": "B"}]))
    undone = lake.undo(KARIM, first.import_id or "")
    assert undone.reversed == {"term": 1}
    assert [(row.table, row.why) for row in undone.kept] == [("vocabulary", "needed")]
    assert set(names_of(lake)) == {"theme.b"}


def test_undo_keeps_whole_a_thing_that_was_edited_since(lake: Lake) -> None:
    """Of two grants brought, one was attached since: it stays with its amount, the other goes."""
    lake.commit(
        KARIM,
        change_of(
            "reference",
            organisation=[{"id": "region", "name": "La région"}],
            source_family=[
                {
                    "id": "REGION", "name": "Région", "origin": "public", "is_public_money": True,
                    "counts_for_own_share": True, "position": 1,
                }
            ],
            instrument=[
                {
                    "id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False,
                    "counts_as_mobilised": True, "position": 1,
                }
            ],
        ),
    )  # fmt: skip
    brought = lake.commit(
        KARIM,
        change_of(
            "grants",
            funding=[
                {"id": name, "object": name, "source_family": "REGION", "instrument": "subvention"} for name in "ab"
            ],
            funding_share=[{"funding": name, "line": 1, "purpose": "unallocated", "share": 1.0} for name in "ab"],
            funding_event=[
                {"id": f"{name}.e1", "funding": name, "kind": "granted", "on": "2026", "amount": Decimal(1000)}
                for name in "ab"
            ],
        ),
    )
    lake.commit(KARIM, change_of("attached", funding_share=[{"funding": "a", "line": 1, "purpose": "accompaniment"}]))
    undone = lake.undo(KARIM, brought.import_id or "")
    assert undone.reversed == {"funding": 1, "funding_share": 1, "funding_event": 1}
    assert [(row.table, row.key, row.why) for row in undone.kept] == [
        ("funding", "a", "needed"),
        ("funding_event", "a.e1", "part"),
        ("funding_share", "a|1", "changed"),
    ]


def test_each_cell_knows_the_last_import_that_changed_it(lake: Lake) -> None:
    first = lake.commit(KARIM, change_of("a", **themes(z="Z", a="A")))
    second = lake.commit(KARIM, change_of("b", term=[{"id": "theme.a", "name": "A2"}]))
    lake.commit(KARIM, change_of("c", term=[{"id": "theme.z", "name": "Z2"}]))
    cells = lake.read_provenance(KARIM, "term", {"id": "theme.a"})
    assert (cells["name"][0].import_id, cells["name"][1:]) == (second.import_id, ("term.csv", 2))
    assert (cells["vocabulary"][0].import_id, cells["vocabulary"][1:]) == (first.import_id, ("term.csv", 3))


def test_history_hides_maintenance_and_old_snapshots_stay_right_after_it(lake: Lake, settings: Settings) -> None:
    """The trap of platform notes, kept as a regression: statistics narrowed by maintenance must not touch the past."""
    lake.commit(KARIM, change_of("a", **themes(**{f"t{n}": f"T{n}" for n in range(20)})))
    old = lake.head()
    keep = change_of("b", **themes(t0="T0"))
    lake.commit(
        KARIM,
        Change(
            "import",
            "b",
            "karim",
            {},
            removals={"term": change_of("", **themes(**{f"t{n}": "" for n in range(5, 20)})).tables["term"]},
        ),
    )
    assert keep
    with writer(settings) as connection:
        connection.execute("CALL ducklake_flush_inlined_data('lake')")
        connection.execute("CALL ducklake_merge_adjacent_files('lake')")
    assert len(read_snapshots(settings)) > len(lake.read_history(KARIM))
    fresh = Lake.open(settings)
    assert len(names_of(fresh, KARIM, f"v{old}")) == 20
    assert len(names_of(fresh)) == 5


def test_a_reader_may_write_nothing(lake: Lake) -> None:
    wipe = Change("load", "x", "x", {}, series="demo", nature="demo", removes_absent=True)
    for change in (change_of("a", **themes(a="A")), wipe):
        with pytest.raises(Refused):
            lake.commit(READER, change)


def test_a_closing_of_one_programme_shows_that_programme_alone(lake: Lake) -> None:
    lake.commit(
        KARIM,
        change_of(
            "two",
            programme=[{"id": "A", "name": "A"}, {"id": "B", "name": "B"}],
            project=[{"id": f"{p}-1", "programme": p, "name": p} for p in "AB"],
            note=[
                {"id": f"N-{p}", "project": f"{p}-1", "on": "2026", "title": "t", "text": "t", "is_public": True}
                for p in "AB"
            ],
        ),
    )
    lake.close(KARIM, "Tout", date(2025, 12, 31), publishes=True)
    lake.close(KARIM, "A seul", date(2026, 6, 30), programmes=["A"], publishes=True)

    def seen(known: str | None = None, programme: str | None = None) -> tuple[str, set[str], set[str]]:
        view = lake.view(READER, known, programme)
        assert view.closing is not None
        return (
            view.closing.id,
            set(view.read_columns("project", ("id",)).column("id").to_pylist()),
            set(view.read_columns("note", ("id",)).column("id").to_pylist()),
        )

    assert seen() == ("tout", {"A-1", "B-1"}, {"N-A", "N-B"})
    assert seen(programme="B") == ("tout", {"A-1", "B-1"}, {"N-A", "N-B"})
    assert seen(programme="A") == ("a-seul", {"A-1"}, {"N-A"})
    assert seen(known="a-seul", programme="B") == ("a-seul", {"A-1"}, {"N-A"})


@pytest.mark.parametrize("name", ["", "  ", "12", "v3", "x" * 301])
def test_a_closing_is_named_in_words(lake: Lake, name: str) -> None:
    with pytest.raises(TerritoryError, match="closing-name"):
        lake.close(KARIM, name, date(2026, 6, 30))


def test_a_mistyped_year_does_not_move_the_effective_date(lake: Lake) -> None:
    rows: dict[str, list[dict[str, object]]] = {
        "programme": [{"id": "A", "name": "A"}],
        "project": [{"id": "A-1", "programme": "A", "name": "A"}],
        "note": [
            {"id": on, "project": "A-1", "on": on, "title": "t", "text": "t", "is_public": True}
            for on in ("2024-05", "2999-01-01")
        ],
    }
    lake.commit(KARIM, change_of("a", **rows))
    assert lake.view(KARIM).default_on == date(2024, 5, 1)

"""Each command does what its help says, and answers in the shape that scripts rely on."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path

import pytest
from tests.cli.conftest import Territory, write_package

EVENTS = "id,funding,kind,on,amount\nE1,F1,granted,2025-03,1000\nE2,F1,paid,2025-06-30,250.50\n"


def write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_init_twice_is_harmless(empty: Territory) -> None:
    assert empty("init", "--json").data == {"created": True}
    assert empty("init", "--json").data == {"created": False}


def test_check_answers_by_file_and_changes_nothing(territory: Territory, tmp_path: Path) -> None:
    path = write(tmp_path / "funding_event.csv", EVENTS + ",,,,\nE3,F9,given,2025,12\n")
    answer = territory("check", path, "--json")
    assert answer.code == 1
    (entry,) = answer.data["files"]
    findings = entry.pop("findings")
    assert entry == {
        "file": str(path), "table": "funding_event", "rows": 3, "empty": 1, "accepted": 2, "rejected": 1,
        "totals": {"granted": "1000.00", "paid": "250.50"},
    }  # fmt: skip
    assert [set(finding) for finding in findings] == [{"row", "column", "code", "severity", "value", "message"}] * 2
    assert [(f["row"], f["column"], f["code"], f["severity"], f["value"]) for f in findings] == [
        (5, "funding", "reference-unknown", "blocks", "F9"), (5, "kind", "enum", "blocks", "given"),
    ]  # fmt: skip
    assert "n’existe pas" in findings[0]["message"] or "n'existe pas" in findings[0]["message"]
    assert len(territory("history", "--json").data) == 1


def test_check_says_it_to_people_too(territory: Territory, tmp_path: Path) -> None:
    answer = territory("check", write(tmp_path / "project.csv", "id,programme,name\nP9,NCL,\n"))
    assert answer.code == 1
    assert "ligne 2" in answer.out
    assert "obligatoire" in answer.out


def test_check_without_a_lake_judges_files_by_themselves(empty: Territory, tmp_path: Path) -> None:
    answer = empty("check", write(tmp_path / "programme.csv", "id,name\nA,a\n"), "--json")
    assert (answer.code, answer.data["files"][0]["accepted"]) == (0, 1)
    assert answer.err


def test_import_then_again_then_undo(territory: Territory, tmp_path: Path) -> None:
    path = write(tmp_path / "funding_event.csv", EVENTS + "E3,F9,granted,2025,12\n")
    first = territory("import", path, "--json")
    assert first.code == 1  # one row stays out, the others go in
    assert first.data["tables"] == {"funding_event": {"added": 1, "changed": 0, "unchanged": 1, "removed": 0}}
    assert (first.data["rejected"], first.data["import"]) == (1, "IMP-000002")
    again = territory("import", path, "--json")
    assert (again.data["snapshot"], again.data["import"]) == (None, None)
    assert again.data["tables"] == {"funding_event": {"added": 0, "changed": 0, "unchanged": 2, "removed": 0}}
    assert "Rien n'a changé" in again.err
    history = territory("history", "--json").data
    assert [set(entry) for entry in history] == [{"snapshot", "at", "author", "message", "import", "undone"}] * 2
    assert history[1]["snapshot"] == first.data["snapshot"]
    undone = territory("undo", "IMP-000002", "--json").data
    assert undone["reversed"] == {"funding_event": 1}
    history = territory("history", "--json").data
    assert [(entry["import"], entry["undone"]) for entry in history] == [
        ("IMP-000001", None), ("IMP-000002", "IMP-000003"), ("IMP-000003", None),
    ]  # fmt: skip


def test_the_author_and_the_reason_are_kept(
    territory: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRITORY_USER", "coordination")
    path = write(tmp_path / "programme.csv", "id,name\nECT,Entrepreneuriat\n")
    assert territory("import", path, "--message", "Second programme").code == 0
    last = territory("history", "--json").data[-1]
    assert (last["author"], last["message"]) == ("coordination", "Second programme")


def test_diff_takes_numbers_and_names(territory: Territory, tmp_path: Path) -> None:
    assert territory("close", "Arrêté de juin", "--on", "2025-06-30", "--programme", "NCL").code == 0
    before = territory("history", "--json").data[-1]["snapshot"]
    after = territory("import", write(tmp_path / "project.csv", "id,name\nP1,Un bis\n"), "--json").data["snapshot"]
    for left, right in ((str(before), str(after)), ("Arrêté de juin", f"v{after}")):
        assert territory("diff", left, right, "--json").data == [
            {"table": "project", "key": "P1", "kind": "changed", "field": "name", "before": "Un", "after": "Un bis"}
        ]
    assert territory("diff", before, before, "--json").data == []


def test_a_reader_sees_what_is_published(territory: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = territory("close", "Arrêté", "--on", "2025-06-30", "--json").data
    assert (made["state"], made["on"]) == ("draft", "2025-06-30")
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    assert territory("export", "package", "--out", tmp_path / "trop-tot").code == 2
    assert territory("import", write(tmp_path / "programme.csv", "id,name\nX,x\n")).code == 2
    monkeypatch.setenv("TERRITORY_ROLE", "coordinator")
    assert territory("publish", made["closing"], "--json").data["state"] == "published"
    territory("import", write(tmp_path / "project.csv", "id,programme,name\nP3,NCL,Trois\n"))
    monkeypatch.setenv("TERRITORY_ROLE", "reader")
    assert territory("export", "package", "--out", tmp_path / "public", "--json").data["tables"]["project"] == 2


def test_an_export_loads_back_to_the_same_bytes(
    territory: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "export"
    assert territory("export", "package", "--out", out).code == 0
    with (out / "project.csv").open(encoding="utf-8", newline="") as file:
        assert [row["summary"] for row in csv.DictReader(file)] == ["", "'=SOMME(A1)"]
    assert not (out / "import.csv").exists()
    assert not (out / "testimony_words.csv").exists()
    assert territory("check", out, "--json").code == 0
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path / "other"))
    territory("init")
    assert territory("load", out).code == 0
    assert territory("export", "package", "--out", tmp_path / "again").code == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == sorted(path.name for path in (tmp_path / "again").iterdir())
    for name in names:
        assert (out / name).read_bytes() == (tmp_path / "again" / name).read_bytes(), name


def test_an_export_replaces_a_package_and_nothing_else(territory: Territory, tmp_path: Path) -> None:
    out = tmp_path / "export"
    assert territory("export", "package", "--out", out).code == 0
    assert territory("export", "package", "--out", out).code == 0
    write(out / "notes.txt", "à garder")
    refused = territory("export", "package", "--out", out)
    assert (refused.code, "folder-not-empty" in refused.err) == (2, True)
    assert (out / "notes.txt").read_text("utf-8") == "à garder"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["export", "var"]


def test_load_replays_packages_by_name_once(empty: Territory, tmp_path: Path) -> None:
    def closing(n: int, state: str) -> dict[str, object]:
        made = {"id": f"A{n}", "name": f"Arrêté {n}", "effective_on": f"202{n}-06-30", "state": state}
        return {"territory:series": "demo", "territory:nature": "demo", "territory:closing": made}

    folder = tmp_path / "demo"
    programme = "id,name\nNCL,Nantes City Lab\n"
    write_package(folder / "01", {"programme": programme + "OLD,Ancien\n"}, **closing(4, "published"))
    write_package(folder / "02", {"programme": programme}, **closing(5, "draft"))
    empty("init")
    first = empty("load", folder, "--json")
    assert [item["closing"] for item in first.data["packages"]] == ["A4", "A5"]
    assert first.data["packages"][1]["tables"]["programme"] == {
        "added": 0, "changed": 0, "unchanged": 1, "removed": 1,
    }  # fmt: skip
    count = len(empty("history", "--json").data)
    again = empty("load", folder, "--json")
    assert [item["snapshot"] for item in again.data["packages"]] == [None, None]
    assert len(empty("history", "--json").data) == count
    published = write_package(tmp_path / "réel", {"programme": programme}, **{"territory:nature": "published"})
    for command in ("load", "import"):
        refused = empty(command, published)
        assert (refused.code, "nature-mixed" in refused.err, refused.out) == (2, True, "")


def test_a_package_goes_in_whole_or_not_at_all(territory: Territory, tmp_path: Path) -> None:
    bad = write_package(tmp_path / "p", {"programme": "id,name\nX,x\nY,\n"}, **{"territory:series": "p"})
    answer = territory("load", bad, "--json")
    assert answer.code == 1
    assert [finding["code"] for finding in answer.data["packages"][0]["findings"]] == ["required"]
    assert len(territory("history", "--json").data) == 1


def test_words_of_persons_go_to_the_drawer_and_leave_no_copy(territory: Territory, tmp_path: Path) -> None:
    path = write(tmp_path / "testimony_words.csv", "testimony,words\nT1,Une parole privée.\n")
    answer = territory("import", path, "--json")
    assert (answer.code, answer.data["snapshot"], answer.data["tables"]) == (0, None, {})
    with sqlite3.connect(tmp_path / "var" / "desk.sqlite") as desk:
        assert desk.execute("SELECT testimony, words FROM testimony_words").fetchall() == [("T1", "Une parole privée.")]
    territory("export", "package", "--out", tmp_path / "out")
    held = [*(tmp_path / "var" / "originals").rglob("*"), *(tmp_path / "var" / "data").rglob("*"),
            *(tmp_path / "out").rglob("*"), tmp_path / "var" / "lake.sqlite"]  # fmt: skip
    assert not [item for item in held if item.is_file() and "parole privée".encode() in item.read_bytes()]


def test_originals_are_kept_by_their_hash(territory: Territory, tmp_path: Path) -> None:
    path = write(tmp_path / "programme.csv", "id,name\nECT,Entrepreneuriat\n")
    territory("import", path)
    kept = [item.read_bytes() for item in (tmp_path / "var" / "originals").rglob("*") if item.is_file()]
    assert path.read_bytes() in kept


def test_doctor_says_what_is_wrong(empty: Territory, tmp_path: Path) -> None:
    ill = empty("doctor", "--json")
    assert (ill.code, ill.data["ok"]) == (3, False)
    found = {check["name"]: (check["ok"], check["detail"]) for check in ill.data["checks"]}
    assert (found["lake"], found["desk"]) == ((False, "lake-missing"), (False, "desk-missing"))
    assert not (tmp_path / "var").exists()  # it looks, and makes nothing
    empty("init")
    well = empty("doctor", "--json")
    assert (well.code, well.data["ok"]) == (0, True)
    assert {check["name"] for check in well.data["checks"]} == {
        "versions", "settings", "extensions", "lake", "snapshots", "orphans", "desk",
    }  # fmt: skip


def test_doctor_makes_no_file(territory: Territory, tmp_path: Path) -> None:
    def held() -> set[Path]:
        return {path for path in (tmp_path / "var").rglob("*") if not path.name.endswith(("-wal", "-shm"))}

    before = held()
    assert territory("doctor", "--json").code == 0
    assert held() == before
    for path in (tmp_path / "var").glob("desk.sqlite*"):
        path.unlink()
    before = held()
    assert territory("doctor", "--json").code == 3
    assert held() == before
    (tmp_path / "var" / "desk.sqlite").write_bytes(b"no database at all" * 100)
    answer = territory("doctor", "--json")
    assert answer.code == 3
    assert {check["name"]: check["detail"] for check in answer.data["checks"]}["desk"] == "desk-unreachable"


def test_a_finding_of_a_load_says_its_file_and_table(territory: Territory, tmp_path: Path) -> None:
    files = {"programme": "id,name\nX,x\nY,\n", "organisation": "id,name\nO,\n"}
    answer = territory("load", write_package(tmp_path / "p", files, **{"territory:series": "p"}), "--json")
    findings = answer.data["packages"][0]["findings"]
    assert [(Path(f["file"]).name, f["table"], f["row"], f["code"]) for f in findings] == [
        ("programme.csv", "programme", 3, "required"), ("organisation.csv", "organisation", 2, "required"),
    ]  # fmt: skip

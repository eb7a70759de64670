"""Packages: in a folder or a .zip, never reaching outside; and the text that a spreadsheet would run."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ingest.files import codes, entries, write

from territory.errors import TerritoryError
from territory.ingest.formula import neutralise, restore
from territory.ingest.package import read_package
from territory.ingest.series import find_packages


def package(folder: Path, resources: list[dict[str, str]], **more: object) -> Path:
    """A package of programmes."""
    write(folder / "datapackage.json", json.dumps({"name": "essai", "resources": resources, **more}))
    write(folder / "programme.csv", "id,name\nNCL,Nantes City Lab\n")
    return folder


PROGRAMME = {"name": "programme", "path": "programme.csv"}
CLOSING = {"id": "A1", "name": "Arrêté", "effective_on": "2025-06-30"}


def test_a_folder_its_descriptor_and_a_zip_read_the_same(tmp_path: Path) -> None:
    folder = package(tmp_path / "p", [PROGRAMME])
    archive = tmp_path / "p.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for file in folder.iterdir():
            target.write(file, f"dossier/{file.name}")
    for path in (folder, folder / "datapackage.json", archive):
        (entry,) = entries(path)
        assert (entry.table, entry.accepted) == ("programme", 1)
        assert entry.file.endswith("/programme.csv")


@pytest.mark.parametrize(
    "path",
    [
        "../secret.csv",
        "/etc/passwd",
        "a/../../b.csv",
        "..\\secret.csv",
        "C:\\x.csv",
        "http://exemple.fr/a.csv",
        "a\0.csv",
    ],
)
def test_a_resource_stays_inside(tmp_path: Path, path: str) -> None:
    write(tmp_path / "secret.csv", "id,name\nX,secret\n")
    with pytest.raises(TerritoryError) as caught:
        read_package(package(tmp_path / "p", [{"name": "programme", "path": path}]))
    assert caught.value.code == "package-path"


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "secret.csv", "id,name\nX,secret\n")
    folder = package(tmp_path / "p", [{"name": "programme", "path": "link.csv"}])
    (folder / "link.csv").symlink_to(tmp_path / "secret.csv")
    with pytest.raises(TerritoryError) as caught:
        read_package(folder)
    assert caught.value.code == "package-path"


def test_a_resource_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    folder = package(tmp_path / "p", [PROGRAMME, {"name": "project", "path": "project.csv"}])
    _, missing = entries(folder)
    assert codes(missing) == [(None, None, "resource-missing")]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"resources": 3}', '{"resources": [3]}', "{", "\x00"])
def test_a_broken_descriptor_is_said(tmp_path: Path, text: str) -> None:
    write(tmp_path / "p" / "datapackage.json", text)
    with pytest.raises(TerritoryError) as caught:
        read_package(tmp_path / "p")
    assert caught.value.code == "package-unreadable"


def test_what_is_no_archive_is_said(tmp_path: Path) -> None:
    with pytest.raises(TerritoryError) as caught:
        read_package(write(tmp_path / "p.zip", b"no archive"))
    assert caught.value.code == "package-unreadable"


@pytest.mark.parametrize(
    "closing",
    [
        {"id": "a"},
        {"id": "a", "name": "A", "effective_on": "juin"},
        {**CLOSING, "id": 3},
        {**CLOSING, "name": ["A"]},
        {**CLOSING, "note": 3},
        {**CLOSING, "state": []},
    ],
)
def test_an_incomplete_closing_is_said(tmp_path: Path, closing: object) -> None:
    with pytest.raises(TerritoryError) as caught:
        read_package(package(tmp_path / "p", [PROGRAMME], **{"territory:closing": closing}))
    assert caught.value.code == "package-closing"


@pytest.mark.parametrize(
    ("key", "value"), [("series", 3), ("series", ["a"]), ("nature", {}), ("nature", True), ("closing", "x"),
                       ("closing", 3), ("closing", [])],
)  # fmt: skip
def test_what_a_package_says_of_itself_has_its_json_type(tmp_path: Path, key: str, value: object) -> None:
    with pytest.raises(TerritoryError) as caught:
        read_package(package(tmp_path / "p", [PROGRAMME], **{f"territory:{key}": value}))
    assert caught.value.code == "package-unreadable"


def zipped(path: Path) -> Path:
    """An archive of a package, its entries stored deflated."""
    descriptor = json.dumps({"name": "essai", "resources": [PROGRAMME]})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("datapackage.json", descriptor)
        target.writestr("programme.csv", "id,name\n" + "".join(f"P{n},Programme {n}\n" for n in range(200)))
    return path


def test_an_archive_may_be_named_in_capitals(tmp_path: Path) -> None:
    (entry,) = entries(zipped(tmp_path / "P.ZIP"))
    assert (entry.table, entry.accepted) == ("programme", 200)
    assert find_packages(tmp_path) == [tmp_path / "P.ZIP"]


@pytest.mark.parametrize("harm", ["encrypted", "method", "data", "truncated", "crc"])
@pytest.mark.parametrize("entry", ["datapackage.json", "programme.csv"])
def test_an_archive_that_cannot_be_opened_is_said(tmp_path: Path, harm: str, entry: str) -> None:
    path = zipped(tmp_path / "p.zip")
    with zipfile.ZipFile(path) as archive:
        item = archive.getinfo(entry)
    content = bytearray(path.read_bytes())
    # Where the format (APPNOTE 4.3) keeps the flags, the method and the checksum: local header, then central directory.
    local, central = item.header_offset, content.rindex(b"PK\x01\x02", 0, content.rindex(entry.encode()))
    start = local + 30 + len(entry)
    match harm:
        case "encrypted":
            content[local + 6] |= 1
            content[central + 8] |= 1
        case "method":
            content[local + 8] = content[central + 10] = 99
        case "data":
            content[start : start + 4] = b"\xff\xff\xff\xff"
        case "truncated":
            del content[start + item.compress_size // 2 :]
        case "crc":
            content[local + 14] ^= 0xFF
            content[central + 16] ^= 0xFF
    path.write_bytes(bytes(content))
    with pytest.raises(TerritoryError) as caught:
        read_package(path)
    assert caught.value.code == "package-unreadable"


def test_packages_of_a_folder_come_by_name(tmp_path: Path) -> None:
    for name in ("02", "10", "01"):
        package(tmp_path / name, [PROGRAMME])
    write(tmp_path / "README.md", "x")
    assert [path.name for path in find_packages(tmp_path)] == ["01", "02", "10"]
    with pytest.raises(TerritoryError) as caught:
        find_packages(write(tmp_path / "vide" / "x.txt", "").parent)
    assert caught.value.code == "package-missing"


@given(st.text(alphabet="'=+-@a1 ", max_size=6))
def test_formulas_are_neutral_in_files_and_come_back(text: str) -> None:
    written = neutralise(text)
    assert restore(written) == text
    assert written[:1] not in set("=+-@")


@given(st.text(max_size=30))
def test_any_text_comes_back(text: str) -> None:
    assert restore(neutralise(text)) == text

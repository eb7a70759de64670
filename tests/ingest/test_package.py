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
    "path", ["../secret.csv", "/etc/passwd", "a/../../b.csv", "..\\secret.csv", "C:\\x.csv", "http://exemple.fr/a.csv"]
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


@pytest.mark.parametrize("closing", [{"id": "a"}, {"id": "a", "name": "A", "effective_on": "juin"}, "x", 3])
def test_an_incomplete_closing_is_said(tmp_path: Path, closing: object) -> None:
    with pytest.raises(TerritoryError) as caught:
        read_package(package(tmp_path / "p", [PROGRAMME], **{"territory:closing": closing}))
    assert caught.value.code == "package-closing"


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

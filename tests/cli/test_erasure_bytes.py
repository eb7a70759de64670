"""A testimony withdrawn is in no byte of any file, whichever way its words came; the same search finds it before."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from tests.bytes import find_in_files, read_every_snapshot
from tests.cli.conftest import Answer, Territory
from tests.ingest.files import xlsx

from territory.config import Settings
from territory.desk.drafts import read_drafts, write_draft
from territory.desk.engine import open_desk
from territory.desk.originals import path_of, read_original
from territory.desk.submissions import COMMITTED, Submission, read_submission, write_standing, write_submission
from territory.desk.waiting import WaitingRow, read_waiting, write_waiting
from territory.ingest.admit import admit, derive_change
from territory.ingest.erasure import measure_held
from territory.ingest.limits import Limits
from territory.ingest.submission import Examination, check_submission
from territory.lake.lake import Lake
from territory.model.memory import Memory
from territory.model.viewer import Viewer

KARIM = Viewer.local("karim")
SAID = "Le héron cendré du quai m'a rendu le goût des mardis, « vraiment »."
OTHER = "Rien n'a changé pour nous ; le bus passe toujours à la même heure."
WORDS = f'testimony,words\nTE,"{SAID}"\nTA,"{OTHER}"\n'
LATIN = f'testimony;words\r\nTE;"{SAID}"\r\nTA;"{OTHER}"\r\n'
TESTIMONY = "id,project,side,consent,consent_scope\nTE,P1,user,given,publication\nTA,P1,user,given,publication\n"


class House:
    """A lake and its desk, and the ways in that the pages take."""

    def __init__(self) -> None:
        self.settings = Settings.read()
        self.lake, self.desk = Lake.open(self.settings), open_desk(self.settings)

    def bring(self, name: str, content: bytes) -> tuple[Submission, Examination]:
        """What dropping a file does: its bytes are kept, and it is read."""
        submission = write_submission(self.settings, self.desk, KARIM, [(name, content)], {})
        view = self.lake.view(KARIM)
        return submission, check_submission([(name, content)], {}, view, Memory(), Limits())

    def commit(self, name: str, content: bytes) -> str:
        """What saving what was dropped does; returns the file's hash."""
        submission, found = self.bring(name, content)
        assert found.accepted == found.rows > 0
        change = derive_change(found.report, kind="import", message=name, author="karim", partial=found.partial)
        made = admit(self.lake, self.desk, KARIM, found.report, change)
        write_standing(
            self.desk, KARIM, submission.id, COMMITTED, rows=found.rows, waiting=0, import_id=made.receipt.import_id
        )
        return submission.files[0][1]


def package() -> bytes:
    """A data package as a zip."""
    stream = io.BytesIO()
    resources = [{"name": name, "path": f"{name}.csv", "territory:table": name} for name in ("testimony_words",)]
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("datapackage.json", json.dumps({"name": "voix", "title": "Voix", "resources": resources}))
        archive.writestr("testimony_words.csv", WORDS)
    return stream.getvalue()


@pytest.fixture
def house(territory: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A lake where TE and TA agreed, before any of their words came."""
    path = tmp_path / "testimony.csv"
    path.write_text(TESTIMONY, "utf-8")
    assert territory("import", path).code == 0
    return House()


def test_words_that_came_by_every_door_leave_every_file(
    house: House, territory: Callable[..., Answer], tmp_path: Path
) -> None:
    var = tmp_path / "var"
    settings, desk = house.settings, house.desk
    (tmp_path / "testimony_words.csv").write_text(WORDS, "utf-8")
    assert territory("import", tmp_path / "testimony_words.csv").code == 0
    book = house.commit("paroles.xlsx", xlsx(Paroles=[["testimony", "words"], ["TE", SAID], ["TA", OTHER]]))
    packed = house.commit("voix.zip", package())
    latin, _ = house.bring("paroles latines.csv", LATIN.encode("cp1252"))
    wide, _ = house.bring("large.csv", WORDS.encode("utf-16"))
    row = WaitingRow("testimony_words", 2, {"testimony": "TE", "words": SAID}, [{"code": "x", "value": SAID}])
    write_waiting(desk, KARIM, latin.id, [row])
    write_draft(desk, KARIM, "observation", "create", None, SAID[:60], {"note": [{"text": f"Elle dit : {SAID}"}]})
    (var / "territory.log").write_text(f"ERROR reference 1\nValueError: {SAID!r}\n{SAID!a}\nligne suivante\n")
    house.lake.view(KARIM)

    hashes = [book, packed, latin.files[0][1], wide.files[0][1]]
    found = find_in_files(SAID, var)
    assert {path_of(settings, item).relative_to(var).as_posix() for item in hashes} <= found
    assert found > {"desk.sqlite", "territory.log"}
    assert _count(var, "draft", SAID) == _count(var, "waiting_row", SAID) == _count(var, "testimony_words", SAID) == 1
    head = house.lake.head()
    before = read_every_snapshot(settings, head)
    told = measure_held(house.lake, desk, KARIM, ["TE"])
    assert (told.drawer, len(told.files), sum(told.rows.values())) == (1, 4, 2)

    assert territory("withdraw", "TE", "--check").out.count("copie caviardée") == 4
    done = territory("withdraw", "TE", "--json").data

    assert find_in_files(SAID, var) == find_in_files(SAID[:45], var) == set()
    assert "héron" not in (var / "territory.log").read_text()
    assert "ligne suivante" in (var / "territory.log").read_text()
    assert territory("export", "package", "--out", tmp_path / "export").code == 0
    assert find_in_files(SAID, tmp_path / "export") == set()
    assert {file["sha256"] for file in done["files"]} == set(hashes)
    assert (done["drawer"], done["others"], sum(done["rows"].values())) == (1, 1, 2)
    assert territory("person", "héron cendré", "--json").data == {"whole": True, "items": []}
    assert "Rien n'a dépassé" in territory("retention").out
    assert read_every_snapshot(settings, head) == before
    assert house.lake.read_consents(KARIM)["TE"] == ("withdrawn", None)
    _assert_the_rest_stayed(house, hashes, latin.id)


def _assert_the_rest_stayed(house: House, hashes: list[str], open_one: str) -> None:
    """Every other cell is as it was, under the file's old name and encoding; what is under way goes on."""
    copies = []
    for sha256 in hashes:
        kept = read_original(house.settings, house.desk, sha256)
        assert kept is not None and kept.redacted_at is not None
        assert not path_of(house.settings, sha256).exists()
        copies.append(kept.path.read_bytes())
    book = openpyxl.load_workbook(io.BytesIO(copies[0]))
    assert list(book["Paroles"].values) == [("testimony", "words"), ("TE", "[…]"), ("TA", OTHER)]
    with zipfile.ZipFile(io.BytesIO(copies[1])) as archive:
        lines = list(csv.reader(archive.read("testimony_words.csv").decode().splitlines()))
        assert lines == [["testimony", "words"], ["TE", "[…]"], ["TA", OTHER]]
    assert OTHER in copies[2].decode("cp1252") and "TE;[...]\r\n" in copies[2].decode("cp1252")
    assert len(copies[2].decode("cp1252").splitlines()) == len(LATIN.splitlines())
    assert OTHER in copies[3].decode("utf-16")
    files = read_submission(house.desk, KARIM, open_one).files
    assert [name for name, _ in files] == ["paroles latines.csv"]
    assert path_of(house.settings, files[0][1]).exists()
    (waiting,) = read_waiting(house.desk, KARIM, open_one)
    assert waiting.cells == {"testimony": "TE", "words": "[…]"}
    (draft,) = read_drafts(house.desk, KARIM)
    assert draft.cells == {"note": [{"text": "Elle dit : […]"}]}


def _count(var: Path, table: str, said: str) -> int:
    with closing(sqlite3.connect(var / "desk.sqlite")) as desk:
        return sum(any(said in str(cell) for cell in row) for row in desk.execute(f"SELECT * FROM {table}"))

"""Words of persons go to the drawer, are shown by consent, and leave no byte behind when erased."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from territory.config import Settings
from territory.desk.drawer import erase_words, read_words, write_drawer
from territory.desk.engine import open_desk
from territory.desk.journal import write_entry
from territory.desk.originals import keep_original, path_of
from territory.errors import Refused, TerritoryError
from territory.model.viewer import Role, Viewer

KARIM, READER = Viewer.of(Role.COORDINATOR, "karim"), Viewer.of(Role.READER)
CONSENTS = {
    "T1": ("given", "publication"),
    "T2": ("given", "internal"),
    "T3": ("none", None),
    "T4": ("withdrawn", "publication"),
}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"TERRITORY_VAR": str(tmp_path)})


@pytest.fixture
def desk(settings: Settings) -> sa.Engine:
    engine = open_desk(settings)
    rows = [{"testimony": name, "words": f"paroles de {name}"} for name in CONSENTS]
    assert write_drawer(engine, KARIM, "testimony_words", rows) == 4
    return engine


def test_words_without_consent_are_shown_to_nobody(desk: sa.Engine) -> None:
    assert set(read_words(desk, KARIM, CONSENTS, CONSENTS)) == {"T1", "T2"}
    assert set(read_words(desk, READER, CONSENTS, CONSENTS)) == {"T1"}


def test_what_is_agreed_now_silences_what_was_agreed_then(desk: sa.Engine) -> None:
    now: dict[str, tuple[str, str | None]] = {"T1": ("given", "internal"), "T2": ("withdrawn", None)}
    assert read_words(desk, READER, CONSENTS, now) == {}
    assert set(read_words(desk, KARIM, CONSENTS, now)) == {"T1"}
    assert read_words(desk, KARIM, CONSENTS, {}) == {}


def test_writing_again_replaces_and_a_reader_may_not_write(desk: sa.Engine) -> None:
    write_drawer(desk, KARIM, "testimony_words", [{"testimony": "T1", "words": "autres"}])
    assert read_words(desk, READER, CONSENTS, CONSENTS) == {"T1": "autres"}
    with pytest.raises(Refused):
        write_drawer(desk, READER, "testimony_words", [])
    with pytest.raises(TerritoryError, match="table-not-drawer"):
        write_drawer(desk, KARIM, "journal", [])


def test_erased_words_leave_no_byte_in_the_desk(settings: Settings, desk: sa.Engine) -> None:
    files = lambda: b"".join(path.read_bytes() for path in settings.cache.parent.glob("desk.sqlite*"))  # noqa: E731
    assert b"paroles de T2" in files()
    assert erase_words(desk, KARIM, ["T2"]) == 1
    assert b"paroles de T2" not in files()


def test_an_original_is_kept_once_under_its_hash(settings: Settings, desk: sa.Engine) -> None:
    first = keep_original(settings, desk, KARIM, "../../etc/dossier.csv", b"a;b\n1;2\n")
    assert keep_original(settings, desk, KARIM, "autre.csv", b"a;b\n1;2\n") == first
    assert path_of(settings, first).read_bytes() == b"a;b\n1;2\n"
    with desk.connect() as connection:
        assert connection.execute(sa.text("SELECT name FROM kept_file")).scalars().all() == ["dossier.csv"]


def test_the_journal_takes_entries(desk: sa.Engine) -> None:
    write_entry(desk, KARIM, "import", "IMP-000001", {"rows": 3})
    with desk.connect() as connection:
        assert connection.execute(sa.text("SELECT actor, action FROM journal")).all() == [("karim", "import")]

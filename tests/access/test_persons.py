"""What a person may ask: a consent withdrawn, finished when it was stopped; what is held on them; an end to it."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date, datetime

import pytest
import sqlalchemy as sa
from tests.access.house import CAI, KARIM, LEILA, LOCAL, NCL, House, change_of

from territory.desk import erasures, originals
from territory.desk.drawer import read_kept, write_drawer
from territory.desk.engine import table_of
from territory.desk.journal import read_journal
from territory.desk.originals import keep_original, path_of, read_original
from territory.errors import Refused, TerritoryError
from territory.ingest.admit import erase_silenced
from territory.ingest.erasure import erase_testimony, measure_held, take_out, write_consent
from territory.ingest.retention import erase_past, read_past
from territory.lake.lake import Lake
from territory.locale.words import Words
from territory.model.viewer import Role, Viewer
from territory.reports.person import derive_match, read_person, write_person

SAID = "Un matin le facteur a cessé de passer, et personne ne l'a dit."
FILE = f'testimony;words\r\nNCL-t;"{SAID}"\r\nCAI-t;"Autre chose."\r\n'
ADMIN = Viewer.of(Role.ADMINISTRATOR, "anne")
LATER = datetime(2035, 1, 1)


@pytest.fixture
def heard(house: House) -> House:
    """The house where words were said, and the file that brought them is kept."""
    write_drawer(house.desk, LOCAL, "testimony_words", [{"testimony": "NCL-t", "words": SAID}])
    keep_original(house.settings, house.desk, LOCAL, "paroles.csv", FILE.encode())
    return house


def beside(house: House) -> Lake:
    """The lake that all tests share, with the kept files of this one: for what only reads the lake."""
    return Lake(replace(house.read_lake.settings, originals=house.settings.originals))


def kept_bytes(house: House) -> bytes:
    return b"".join(path.read_bytes() for path in house.settings.originals.rglob("*") if path.is_file())


def test_a_coordinator_withdraws_for_the_own_programme_and_an_administrator_for_all(heard: House) -> None:
    with pytest.raises(Refused):
        erase_testimony(heard.own_lake, heard.desk, Viewer(), ["NCL-t"])
    with pytest.raises(TerritoryError):
        erase_testimony(heard.own_lake, heard.desk, LEILA, ["NCL-t"])
    assert SAID.encode() in kept_bytes(heard)
    done = erase_testimony(heard.own_lake, heard.desk, ADMIN, ["NCL-t"], date(2026, 5, 4))
    assert (done.held.testimonies, len(done.held.files), done.held.cells) == (("NCL-t",), 1, 1)
    rows = heard.own_lake.view(LOCAL).read_columns("testimony", ("id", "consent", "consent_on")).to_pylist()
    assert {"id": "NCL-t", "consent": "withdrawn", "consent_on": date(2026, 5, 4)} in rows
    entry = heard.own_lake.read_history(LOCAL)[-1]
    assert (entry.kind, entry.author) == ("withdrawal", "anne")
    with pytest.raises(TerritoryError, match="import-not-undoable"):
        heard.own_lake.undo(LOCAL, entry.import_id)
    (told,) = (item for item in read_journal(heard.desk, LOCAL) if item.action == "consent-withdrawn")
    assert (told.actor, told.object) == ("anne", "NCL-t") and SAID not in json.dumps(dict(told.detail))


def test_what_is_not_there_cannot_be_withdrawn_and_twice_is_once(heard: House) -> None:
    with pytest.raises(TerritoryError, match="testimony-unknown"):
        erase_testimony(heard.own_lake, heard.desk, LOCAL, ["nobody"])
    erase_testimony(heard.own_lake, heard.desk, LOCAL, ["NCL-t"])
    head = heard.own_lake.head()
    again = erase_testimony(heard.own_lake, heard.desk, LOCAL, ["NCL-t"])
    assert (again.snapshot, again.held.files, heard.own_lake.head()) == (None, (), head)


@pytest.mark.parametrize(
    "stop",
    [
        pytest.param("replace_original", marks=pytest.mark.soak),
        pytest.param("rewrite_rows", marks=pytest.mark.soak),
        "close_erasures",
    ],
)
def test_a_withdrawal_stopped_anywhere_is_finished_by_asking_again(
    heard: House, monkeypatch: pytest.MonkeyPatch, stop: str
) -> None:
    class PowerCutError(Exception):
        pass

    def cut(*_: object, **__: object) -> None:
        raise PowerCutError

    with monkeypatch.context() as patch:
        patch.setattr(f"territory.ingest.erasure.{stop}", cut)
        with pytest.raises(PowerCutError):
            erase_testimony(heard.own_lake, heard.desk, LOCAL, ["NCL-t"])
    (left,) = erasures.read_erasures(heard.desk, LOCAL)
    assert left.testimonies == ("NCL-t",)
    erase_testimony(heard.own_lake, heard.desk, LOCAL, [])
    assert erasures.read_erasures(heard.desk, LOCAL) == ()
    assert "NCL-t" not in read_kept(heard.desk, LOCAL)
    assert SAID.encode() not in kept_bytes(heard) and b"Autre chose." in kept_bytes(heard)


def test_a_file_stopped_between_its_copy_and_its_end_is_deleted(heard: House) -> None:
    sha256 = originals.measure_hash(FILE.encode())
    take_out(beside(heard), heard.desk, LOCAL, ["NCL-t"])
    path_of(heard.settings, sha256).write_bytes(FILE.encode())
    take_out(beside(heard), heard.desk, LOCAL, ["NCL-t"])
    assert not path_of(heard.settings, sha256).exists()
    kept = read_original(heard.settings, heard.desk, sha256)
    assert kept is not None and kept.name == "paroles.csv" and b"[...]" in kept.path.read_bytes() + b"[...]"


def test_the_same_file_brought_again_is_the_copy_without_the_words(heard: House) -> None:
    take_out(beside(heard), heard.desk, LOCAL, ["NCL-t"])
    again = keep_original(heard.settings, heard.desk, LOCAL, "paroles.csv", FILE.encode())
    assert again != originals.measure_hash(FILE.encode())
    assert SAID.encode() not in kept_bytes(heard)


def test_two_withdrawals_of_one_file_leave_one_copy_for_its_first_hash(heard: House) -> None:
    other = "Ils ont changé les serrures sans prévenir les locataires du rez-de-chaussée."
    write_drawer(heard.desk, LOCAL, "testimony_words", [{"testimony": "CAI-t", "words": other}])
    both = FILE.replace("Autre chose.", other).encode()
    sha256 = keep_original(heard.settings, heard.desk, LOCAL, "deux.csv", both)
    take_out(beside(heard), heard.desk, LOCAL, ["NCL-t"])
    take_out(beside(heard), heard.desk, LOCAL, ["CAI-t"])
    kept = read_original(heard.settings, heard.desk, sha256)
    assert kept is not None and not {SAID, other} & set(kept.path.read_text("utf-8").split('"'))
    assert other.encode() not in kept_bytes(heard)


def test_a_consent_that_a_change_withdraws_takes_the_same_way(heard: House) -> None:
    before = heard.own_lake.read_consents(LOCAL)
    gone = {"id": "NCL-t", "project": "NCL-1", "side": "user", "consent": "withdrawn", "consent_scope": None}
    heard.own_lake.commit(LOCAL, change_of("Retrait", "karim", testimony=[gone]))
    assert erase_silenced(heard.own_lake, heard.desk, LOCAL, before) == 1
    assert SAID.encode() not in kept_bytes(heard)


def test_a_consent_is_noted_with_its_day_and_one_taken_back_erases(heard: House) -> None:
    day = date(2026, 4, 1)
    assert write_consent(heard.own_lake, heard.desk, KARIM, "NCL-t", "given", "publication", day) is not None
    assert heard.own_lake.read_consents(LOCAL)["NCL-t"] == ("given", "publication")
    for wrong in (("given", None), ("none", "internal"), ("withdrawn", None)):
        with pytest.raises(TerritoryError, match="consent-invalid"):
            write_consent(heard.own_lake, heard.desk, KARIM, "NCL-t", *wrong, day)
    write_consent(heard.own_lake, heard.desk, KARIM, "NCL-t", "none", None, day)
    assert "NCL-t" not in read_kept(heard.desk, LOCAL) and SAID.encode() not in kept_bytes(heard)


def test_measuring_changes_nothing(heard: House) -> None:
    before = heard.state()
    held = measure_held(beside(heard), heard.desk, LOCAL, ["NCL-t"])
    assert (held.drawer, [(file.name, file.cells) for file in held.files]) == (1, [("paroles.csv", 1)])
    assert heard.state()[:2] == before[:2]  # type: ignore[index]


@pytest.fixture
def known(house: House) -> House:
    """The house that knows somebody: a contact, a role, and a file that names her."""
    contacts = [
        {"id": "C-1", "role": "gérance", "name": "Zoé Mâchefer", "email": "zoe@exemple.example", "project": "NCL-1",
         "phone": "02 99 11 22 33"},
        {"id": "C-2", "role": "gérance", "name": "Autre Personne", "project": "CAI-1"},
    ]  # fmt: skip
    write_drawer(house.desk, LOCAL, "contact", contacts)
    keep_original(house.settings, house.desk, LOCAL, "annuaire.csv", "nom;ville\nMACHEFER Zoe;Dole\n".encode("cp1252"))
    return house


def test_everything_held_on_somebody_is_found_and_nothing_of_others(known: House) -> None:
    for asked in ("zoe machefer", "MÂCHEFER Zoé", "zoe@EXEMPLE.example", "+33 2 99 11 22 33"):
        found = read_person(known.read_lake, known.desk, ADMIN, asked)
        assert "C-1" in {item.id for item in found.items} and "C-2" not in {item.id for item in found.items}
        assert found.is_whole
    kinds = {item.kind for item in read_person(beside(known), known.desk, ADMIN, "machefer zoe").items}
    assert kinds == {"contact", "file"}
    with pytest.raises(TerritoryError, match="person-asked-short"):
        read_person(known.read_lake, known.desk, ADMIN, "é ")
    with pytest.raises(Refused):
        read_person(known.read_lake, known.desk, Viewer.of(Role.MEMBER, "m", "jury"), "machefer")


def test_a_coordinator_finds_the_persons_of_the_own_programme_alone(known: House) -> None:
    mine = read_person(known.read_lake, known.desk, KARIM, "machefer")
    assert ([item.id for item in mine.items], mine.is_whole) == (["C-1"], False)
    assert read_person(known.read_lake, known.desk, LEILA, "machefer").items == ()


def test_the_export_says_all_of_it_and_the_journal_not_of_whom(known: House) -> None:
    found = read_person(known.read_lake, known.desk, ADMIN, "machefer")
    with zipfile.ZipFile(io.BytesIO(write_person(known.desk, ADMIN, found, Words("fr")))) as archive:
        assert set(archive.namelist()) == {"person.json", "person.csv", "lisez-moi.txt"}
        assert json.loads(archive.read("person.json"))["items"][0]["cells"]["phone"] == "02 99 11 22 33"
        assert "zoe@exemple.example" in archive.read("person.csv").decode("utf-8-sig")
        assert "RGPD" in archive.read("lisez-moi.txt").decode("utf-8-sig")
    entries = [item for item in read_journal(known.desk, ADMIN) if item.action == "person-exported"]
    assert len(entries) == 1 and "chefer" not in str(entries[0])


def test_a_number_is_not_found_inside_another() -> None:
    assert derive_match("02 99 11 22 33")("tél. +33 (0)2.99.11.22.33")
    assert not derive_match("02 99 11 22 33")("SIRET 12345678901234 ; 2991")


def test_what_is_past_its_time_is_listed_and_erased_and_nothing_else(heard: House) -> None:
    lake = heard.own_lake
    assert {item.kind for item in read_past(lake, heard.desk, KARIM, LATER)} == set()
    ended = {"id": "NCL-1", "programme": NCL, "name": "La serre", "ended_on": "2026-03"}
    lake.commit(LOCAL, change_of("Fin", "karim", project=[ended]))
    assert read_past(lake, heard.desk, KARIM, datetime(2026, 12, 1)) == ()
    assert [item.id for item in read_past(lake, heard.desk, KARIM, datetime(2027, 6, 1))] == ["C-ncl"]
    assert [item.id for item in read_past(lake, heard.desk, KARIM, LATER)] == ["C-ncl", "NCL-t"]
    assert read_past(lake, heard.desk, LEILA, LATER) == ()
    with pytest.raises(Refused):
        read_past(lake, heard.desk, Viewer(), LATER)
    assert erase_past(lake, heard.desk, KARIM, LATER) == {"contact": 1, "words": 1}
    assert "NCL-t" not in read_kept(heard.desk, LOCAL) and SAID.encode() not in kept_bytes(heard)
    with heard.desk.connect() as connection:
        assert connection.execute(sa.select(table_of("contact").c.id)).scalars().all() == ["C-cai"]
    assert CAI != NCL and read_past(lake, heard.desk, KARIM, LATER) == ()
    told = {item.action for item in read_journal(heard.desk, LOCAL)}
    # Nobody withdrew a consent: their time was over.
    assert {"words-erased", "retention-applied"} <= told and "consent-withdrawn" not in told


def test_drafts_questions_and_the_files_of_settled_deposits_have_their_time(heard: House) -> None:
    sha256 = originals.measure_hash(FILE.encode())
    submissions = table_of("submission")
    with heard.desk.begin() as connection:
        files = json.dumps([{"name": "paroles.csv", "sha256": sha256}])
        connection.execute(
            submissions.update().where(submissions.c.id == "D-ncl").values(files=files, state="committed")
        )
    listed = read_past(beside(heard), heard.desk, ADMIN, datetime(2027, 1, 1))
    assert {item.kind for item in listed} == {"file", "draft"}
    assert erase_past(beside(heard), heard.desk, ADMIN, datetime(2027, 1, 1)) == {"file": 1, "draft": 4}
    assert read_original(heard.settings, heard.desk, sha256) is None
    assert "NCL-t" in read_kept(heard.desk, LOCAL)

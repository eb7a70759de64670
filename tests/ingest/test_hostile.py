"""Whatever is dropped gets an answer: generated and mutated files through reading, mapping and checking.

An answer is an examination whose every sentence can be said in both languages. 200 files in `make test`, 2,000 in
`make soak` (`TERRITORY_HOSTILE_FILES`).
"""

from __future__ import annotations

import io
import os
import random
from collections.abc import Callable

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from territory.ingest.limits import Limits
from territory.ingest.question import ACCEPT, word_of
from territory.ingest.submission import Examination, check_submission
from territory.ingest.verdict import group
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.memory import Memory

FILES = int(os.environ.get("TERRITORY_HOSTILE_FILES", "60"))
LANGUAGES = (Words("fr"), Words("en"))
LIMITS = Limits(file_bytes=2_000_000, unpacked_bytes=5_000_000, rows=5_000, columns=60)

LABELS = (
    "nomAttribuant", "idAttribuant", "dateConvention", "nomBeneficiaire", "idBeneficiaire", "objet", "montant",
    "pourcentageSubvention", "COLL_NOM", "ATTRIB_NOM", "SUB_MONTANT", "Nom du projet", "Commune", "Indicateur",
    "Période", "Valeur", "2023", "2024", "Total", "id", "project", "DEPENSES", "RESSOURCES", "Montant\nHT", "", " ",
    "SIRET", "Nom", "Date", "Statut", "=1+1", "montant", "Année 2023 / Prévu",
)  # fmt: skip
CELLS = (
    "40 000,00", "1\u202f234,50 €", "1.234", "NC", "sans objet", "", "-", "31/12/2023", "2023/01/02", "2023",
    "juin 2023", "12345678901234", "2,43E+13", "35600000000048", "MME DUPONT-EXEMPLE", "contact@exemple.fr",
    "06 00 00 00 00", "=cmd|' /C calc'!A0", "oui", "x", "TOTAL", "Nantes", "44109", "39075", "aide en numéraire",
    "é" * 300, "\x07", "';--", "<b>", "0", "-12", "(1 200)",
)  # fmt: skip


@pytest.fixture(scope="module")
def view(view_of: Callable[..., View]) -> View:
    return view_of(
        {
            "organisation": [{"id": "org-ville", "name": "Ville d'Exemple", "siret": "21440109300015"}],
            "programme": [{"id": "P", "name": "Programme", "organisation": "org-ville"}],
            "project": [{"id": "P-1", "programme": "P", "name": "Un projet"}],
            "source_family": [
                {"id": "COMMUNE", "name": "Commune", "origin": "public", "is_public_money": True,
                 "counts_for_own_share": True, "position": 1}
            ],
            "instrument": [
                {"id": "subvention", "name": "Subvention", "is_cash": True, "is_repayable": False,
                 "counts_as_mobilised": True, "position": 1}
            ],
        }
    )  # fmt: skip


cells = st.one_of(
    st.sampled_from(CELLS), st.text(max_size=12), st.integers(-(10**15), 10**15).map(str), st.floats().map(str)
)
grids = st.lists(st.lists(cells, max_size=9), max_size=14)
labels = st.lists(st.sampled_from(LABELS), min_size=1, max_size=9)
names = st.sampled_from(
    ("a.csv", "projet.csv", "x.xlsx", "SCDL 2023.CSV", "../../etc/passwd", "b.xls", "c.ods", "d.json", "e")
)


def _csv(header: list[str], rows: list[list[str]], mark: str, encoding: str) -> bytes:
    lines = [mark.join(line) for line in (header, *rows)]
    return "\r\n".join(lines).encode(encoding, "replace")


def _workbook(header: list[str], rows: list[list[str]], place: int) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for _ in range(place):
        sheet.append([])
    for line in (header, *rows):
        sheet.append([openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in line])
    for line in sheet.iter_rows():
        for cell in line:
            if isinstance(cell.value, str) and cell.value.startswith("="):
                cell.data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _mutate(content: bytes, seed: int, times: int) -> bytes:
    draw, held = random.Random(seed), bytearray(content)
    for _ in range(times):
        if held:
            held[draw.randrange(len(held))] = draw.randrange(256)
    return bytes(held)


def _answer(name: str, content: bytes, view: View | None) -> Examination:
    found = check_submission([(name, content)], {}, view, Memory(), LIMITS)
    choices = {repair.topic: ACCEPT for repair in found.repairs}
    choices |= {question.topic: question.options[0] for question in found.questions if question.options}
    again = check_submission([(name, content)], choices, view, Memory(), LIMITS)
    for examination in (found, again):
        _ensure_said(examination)
    return found


def _ensure_said(found: Examination) -> None:
    for words in LANGUAGES:
        for cause in group(found.findings, found.repairs):
            assert cause.say(words)
        for item in found.assumptions:
            assert words(f"assumption-{word_of(item.topic)}", **{**item.detail, "chosen": item.chosen})
        for item in found.questions:
            assert words(f"question-{word_of(item.topic)}", **item.detail)
        for item in found.repairs:
            assert words(word_of(item.topic), count=1, **item.detail)
    assert found.accepted <= found.rows


@settings(max_examples=FILES // 2, deadline=None, suppress_health_check=list(HealthCheck))
@given(names, labels, grids, st.sampled_from(",;\t|"), st.sampled_from(("utf-8", "utf-8-sig", "cp1252", "utf-16")))
def test_any_text_gets_an_answer(
    view: View, name: str, header: list[str], rows: list[list[str]], mark: str, encoding: str
) -> None:
    _answer(name, _csv(header, rows, mark, encoding), view)


@settings(max_examples=FILES // 4, deadline=None, suppress_health_check=list(HealthCheck))
@given(names, labels, grids, st.integers(0, 4))
def test_any_workbook_gets_an_answer(
    view: View, name: str, header: list[str], rows: list[list[str]], place: int
) -> None:
    _answer(name, _workbook(header, rows, place), view)


@settings(max_examples=FILES // 4, deadline=None, suppress_health_check=list(HealthCheck))
@given(names, labels, grids, st.integers(0, 10**6), st.integers(1, 40), st.booleans())
def test_any_damaged_file_gets_an_answer(
    view: View, name: str, header: list[str], rows: list[list[str]], seed: int, times: int, is_text: bool
) -> None:
    whole = _csv(header, rows, ";", "utf-8") if is_text else _workbook(header, rows, 1)
    _answer(name, _mutate(whole, seed, times), view)

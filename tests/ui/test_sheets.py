"""The list and the two sheets: unknown objects, text typed by anybody, words by consent, the origin of a row."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.analysis.sheets import SHEETS
from tests.ui.conftest import Run
from tests.ui.lakes import HOSTILE, FewRows
from tests.ui.test_pages import said

from territory.config import Settings
from territory.desk.drawer import write_drawer
from territory.desk.engine import open_desk
from territory.lake.view import View
from territory.model.viewer import Role, Viewer
from territory.schema.registry import read_table

#: An address that would end a Markdown link early, and one that would run a script.
BAD_URLS = ("https://example.org/a)](javascript:alert(1))", "javascript:alert(1)")
ON = date(2022, 6, 30)


def poison(rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """The same rows where every free text and every address is what an attacker would type."""
    return {table: [_poison_row(table, row, rank) for rank, row in enumerate(lines)] for table, lines in rows.items()}


def _poison_row(table: str, row: dict[str, Any], rank: int) -> dict[str, Any]:
    described = read_table(table)
    poisoned = dict(row)
    references = {reference.field for reference in described.references}
    for field in described.fields:
        is_code = field.name in {*described.key, *references, "code", "siren", "siret", "rna"}
        if field.type != "string" or field.kind or field.enum or is_code:
            continue
        poisoned[field.name] = BAD_URLS[rank % 2] if field.is_uri else HOSTILE
    return poisoned


@pytest.fixture(scope="module", autouse=True)
def more_lakes(lakes: dict[str, FewRows], view_of: Callable[..., View]) -> None:
    """`sheets` (three projects) and `poisoned` (the same, hostile), beside the lakes of every page."""
    for name, rows in (("sheets", SHEETS), ("poisoned", poison(SHEETS))):
        lakes.setdefault(name, FewRows({role: view_of(rows, role=role, on=ON, nature="demo") for role in Role}))


@pytest.fixture(autouse=True)
def desk(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk of this test's own, with the words of one who agreed and of one who did not."""
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path))
    words = [{"testimony": "TE1", "words": f"Mots donnés {HOSTILE}"}, {"testimony": "TE2", "words": "Mots refusés"}]
    write_drawer(open_desk(Settings.read()), Viewer.of(Role.COORDINATOR), "testimony_words", words)


SHEETS_OF = [("projects", {}), ("project", {"id": "E1"}), ("project", {"id": "E3"}), ("organisation", {"id": "bocaux"})]


@pytest.mark.parametrize("lake", ["sheets", "poisoned"])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("key", "query"), SHEETS_OF)
def test_a_sheet_reads_in_both_languages_and_nothing_typed_is_obeyed(
    run: Run, key: str, query: dict[str, str], language: str, lake: str
) -> None:
    app = run(key, lake, **query, l=language)
    assert not app.exception, app.exception[0].message
    text = said(app) + "\n".join(str(expander.label) for expander in app.expander)
    for block in app.code:  # what is to be copied is shown as it is, never as Markdown
        text = text.replace(str(block.value), "")
    links = [link.proto.label for link in app.get("page_link")]
    assert not re.search(r"\b(nan|None|NaT|Phrase\(|Decimal\(|Named\(|Label\()", text), text
    for unescaped in ("[lien](", "**gras**", "<script>", ":material/home:", "](javascript", "a)]("):
        assert not re.search(r"(?<!\\)" + re.escape(unescaped), text), unescaped
        assert not any(re.search(r"(?<!\\)" + re.escape(unescaped), label) for label in links), unescaped


@pytest.mark.parametrize("key", ["project", "organisation"])
@pytest.mark.parametrize(("lake", "about"), [("sheets", "ZZ-1"), ("empty", "E1"), ("sheets", None)])
def test_what_is_not_there_is_said_with_what_to_do(run: Run, key: str, lake: str, about: str | None) -> None:
    app = run(key, lake, **({"id": about} if about else {}))
    assert not app.exception
    assert len(app.info) == 1
    assert about is None or about in app.info[0].value.replace("\\", "")
    assert not app.main.header
    assert "projets" in [page_path(link) for link in app.main.get("page_link")][-1]


def page_path(link: Any) -> str:
    return str(link.proto.page)


def test_words_are_shown_by_consent_alone(run: Run) -> None:
    text = said(run("project", "sheets", id="E1"))
    assert "Mots donnés" in text
    assert "Mots refusés" not in text
    assert "Un autre témoignage a été recueilli" in text


@pytest.mark.parametrize("now", [{}, {"TE1": ("withdrawn", None)}, {"TE1": ("none", "publication")}])
def test_a_consent_withdrawn_since_silences_older_states_too(
    run: Run, lakes: dict[str, FewRows], monkeypatch: pytest.MonkeyPatch, now: dict[str, tuple[str, str | None]]
) -> None:
    monkeypatch.setattr(lakes["sheets"], "consents", now)
    text = said(run("project", "sheets", id="E1"))
    assert "Mots donnés" not in text
    assert "témoignages" in text


def test_what_is_not_known_is_never_a_zero(run: Run) -> None:
    app = run("project", "sheets", id="E3")
    assert not any(re.fullmatch(r"0(\s|\u202f|\u00a0)*€?", str(metric.value)) for metric in app.metric)


def test_the_origin_of_a_row_is_asked_for_and_only_by_those_who_read_live_data(run: Run) -> None:
    app = run("project", "sheets", id="E1")
    before = len(app.table)
    app.button(key="provenance-ask").click().run()
    assert len(app.table) == before + 1
    assert "Premier import" in app.table[before].value.to_string()
    reader = run("project", "sheets", "reader", id="E1")
    assert "provenance-ask" not in {button.key for button in reader.button}


def test_the_list_is_put_in_another_order_and_its_links_keep_the_scope(run: Run) -> None:
    def names(app: AppTest) -> list[str]:
        return [link.proto.label for link in app.main.get("page_link") if "consigne" in link.proto.label.lower()
                or "rebond" in link.proto.label or "connu" in link.proto.label]  # fmt: skip

    app = run("projects", "sheets", p="ECT")
    assert names(app) == ["**À peine connu**", "**La consigne**", "**Le rebond**"]
    app.selectbox(key="about-projects-order").set_value("money").run()
    assert names(app) == ["**La consigne**", "**À peine connu**", "**Le rebond**"]
    assert app.query_params["id"] == "money"
    query = [link.proto.query_string for link in app.main.get("page_link") if "consigne" in link.proto.label]
    assert query == ["p=ECT&id=E1"]

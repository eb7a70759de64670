"""Exit codes, and what is said: in words, on stderr, without a stack, with what to do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from tests.cli.conftest import Territory

from territory.cli.main import build, fail
from territory.config import Settings
from territory.locale.words import Words

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["history"], 3, "lake-missing"),
        (["import", "PATH"], 3, "lake-missing"),
        (["load", "FOLDER"], 3, "lake-missing"),
        (["export", "package", "--out", "OUT"], 3, "lake-missing"),
        (["check", "nowhere.csv"], 2, "usage"),
        (["check"], 2, "Il manque"),
        (["check", "PATH", "--table", "nope"], 2, "table-unknown"),
        (["check", "FOLDER"], 2, "package-missing"),
        (["chekc"], 2, "usage"),
        (["check", "PATH", "--jsno"], 2, "--jsno"),
        (["close", "Arrêté"], 2, "Il manque"),
        (["close", "Arrêté", "--on", "juin"], 2, "valeur refusée"),
        (["serve", "--port", "seventy"], 2, "valeur refusée"),
    ],
)
def test_refusals(empty: Territory, tmp_path: Path, words: list[str], code: int, said: str) -> None:
    path = tmp_path / "programme.csv"
    path.write_text("id,name\nA,a\n", "utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    places = {"PATH": path, "FOLDER": folder, "OUT": tmp_path / "out"}
    answer = empty(*(places.get(word, word) for word in words))
    assert (answer.code, answer.out) == (code, "")
    assert "Erreur\u00a0: " in answer.err
    assert said in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["undo", "IMP-999999"], "import-unknown"),
        (["diff", "1", "999"], "snapshot"),
        (["diff", "nulle part", "1"], "closing-unknown"),
        (["publish", "nulle part"], "closing-unknown"),
        (["export", "package", "--out", "OUT", "--closing", "x"], "closing-unknown"),
        (["close", "Arrêté", "--on", "2026-06-30", "--programme", "NOPE"], "reference-broken"),
    ],
)
def test_refusals_of_a_lake_that_is_there(territory: Territory, tmp_path: Path, words: list[str], said: str) -> None:
    answer = territory(*(tmp_path / "out" if word == "OUT" else word for word in words))
    assert answer.code in {2, 3}
    assert said in answer.err
    assert answer.out == ""


def test_settings_that_cannot_be_used_are_named(empty: Territory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRITORY_ROLE", "roi")
    answer = empty("history")
    assert (answer.code, "TERRITORY_ROLE" in answer.err) == (2, True)


@pytest.mark.parametrize(
    ("setting", "limit", "said"),
    [("TERRITORY_MAX_ROWS", "3", "plus de 3 lignes"), ("TERRITORY_MAX_FILE_MB", "1", "1 Mo")],
)
def test_what_is_beyond_a_limit_is_told_so_and_not_by_its_name(
    empty: Territory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, limit: str, said: str
) -> None:
    monkeypatch.setenv(setting, limit)
    (tmp_path / "liste.csv").write_text("Projet;Montant\n" + f"{'Alpha' * 12_000};10\n" * 20, encoding="utf-8")
    answer = empty("check", tmp_path / "liste.csv")
    assert answer.code != 0
    assert said in " ".join(answer.out.split())


def test_what_was_not_foreseen_has_a_reference_that_the_log_knows(empty: Territory, tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "desk.sqlite").mkdir()
    (tmp_path / "var" / "lake.sqlite").write_bytes(b"no database at all" * 100)
    answer = empty("history")
    assert answer.code == 3
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("can_write", [True, False])
def test_a_command_that_fails_says_which_log_knows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], can_write: bool
) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    var = tmp_path / ("var" if can_write else "file/var")
    settings = Settings.read({"TERRITORY_VAR": str(var)})
    assert fail(ZeroDivisionError("a detail"), settings, Words("fr")) == 3
    said = capsys.readouterr().err
    assert "[unexpected]" in said
    assert "page" not in said
    assert "a detail" not in said
    if can_write:
        (reference,) = re.findall(r"\b[0-9a-f]{8}\b", said)
        assert str(var / "territory.log") in said
        log = (var / "territory.log").read_text("utf-8")
        assert reference in log
        assert "a detail" in log
    else:
        assert "territory.log" not in said
        assert "ZeroDivisionError" in said


def test_the_other_language(empty: Territory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRITORY_LANGUAGE", "en")
    assert empty("history").err.startswith("Error: ")
    assert "Looks at what the program stands on" in empty("doctor", "--help").out


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_command_and_option_has_its_help(language: str) -> None:
    group = build(Words(language))
    asked = {"init", "load", "check", "import", "history", "diff", "undo", "close", "publish", "export", "boundaries",
             "serve", "doctor", "minutes", "template", "collect", "missing", "grant", "grants", "revoke", "person",
             "withdraw", "retention", "sheet"}  # fmt: skip
    assert asked == set(group.commands)
    for command in [*group.commands.values(), *group.commands["export"].commands.values()]:  # type: ignore[attr-defined]
        assert command.help
        assert not command.help.startswith("cli-")
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help
                assert not parameter.help.startswith("cli-")


def call(*words: str, var: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "TERRITORY_VAR": str(var), "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-m", "territory.cli.main", *words], env=env, capture_output=True, text=True, check=False
    )


def test_as_a_process_the_json_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / "programme.csv"
    path.write_text("id,name\nA,\n", "utf-8")
    done = call("check", str(path), "--json", var=tmp_path / "var")
    assert done.returncode == 1
    assert json.loads(done.stdout)["files"][0]["findings"][0]["code"] == "required"


def test_as_a_process_without_arguments_it_helps(tmp_path: Path) -> None:
    assert call("--help", var=tmp_path).returncode == 0
    done = call(var=tmp_path)
    assert done.returncode == 2
    assert "doctor" in done.stderr

"""Adding a column to a table is one edit: made here on a copy of the program, and all the rest follows."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SRC = Path(__file__).parents[2] / "src"

#: The one edit.
COLUMN = {
    "name": "headcount",
    "title": "Nombre de porteurs",
    "territory:title_en": "Headcount",
    "description": "Nombre de personnes qui portent le projet.",
    "territory:description_en": "How many people carry the project.",
    "type": "integer",
    "territory:sensitivity": "restricted",
    "constraints": {"minimum": 1},
}

DERIVED = """
from territory.schema.ddl import derive_create
from territory.schema.dictionary import derive_dictionary
from territory.schema.registry import read_table
print(derive_create(read_table("project")), derive_dictionary([read_table("project")]))
"""


class Program:
    """The program at `src`, on the lake under `var`."""

    def __init__(self, src: Path, var: Path) -> None:
        self.src, self.var = src, var

    def run(self, *words: str, code: int = 0, role: str = "coordinator") -> str:
        """What `python <words>` says on stdout."""
        env = {**os.environ, "PYTHONPATH": str(self.src), "TERRITORY_VAR": str(self.var), "TERRITORY_ROLE": role}
        done = subprocess.run([sys.executable, *words], env=env, capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def territory(self, *words: str, code: int = 0, role: str = "coordinator") -> str:
        """What `territory <words>` says on stdout."""
        return self.run("-m", "territory.cli.main", *words, code=code, role=role)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program as it is, with a lake it made."""
    program = Program(SRC, tmp_path_factory.mktemp("var"))
    program.territory("init")
    return program


@pytest.fixture(scope="module")
def edited(before: Program, tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program with one column more in `project`, on that same lake."""
    src = tmp_path_factory.mktemp("edited") / "src"
    shutil.copytree(SRC / "territory", src / "territory", ignore=shutil.ignore_patterns("__pycache__"))
    path = src / "territory" / "schema" / "tables" / "project.json"
    descriptor = json.loads(path.read_text("utf-8"))
    descriptor["fields"].append(COLUMN)
    path.write_text(json.dumps(descriptor, ensure_ascii=False), "utf-8")
    return Program(src, before.var)


def test_ddl_and_dictionary_have_it(edited: Program) -> None:
    said = edited.run("-c", DERIVED)
    assert '"headcount" BIGINT' in said
    assert "| `headcount` | Nombre de porteurs | nombre entier, au moins 1, réservé à la coordination |" in said


@pytest.mark.soak
def test_a_lake_made_before_takes_it_and_files_bring_it(edited: Program, tmp_path: Path) -> None:
    (tmp_path / "programme.csv").write_text("id,name\nNCL,Nantes City Lab\n", "utf-8")
    path = tmp_path / "project.csv"
    path.write_text("id,programme,name,Nombre de porteurs\nP1,NCL,A,3\nP2,NCL,B,0\nP3,NCL,C,x\n", "utf-8")
    files = (str(tmp_path / "programme.csv"), str(path))
    assert edited.territory("import", *files, code=3) == ""  # the lake says that it must be brought up to date
    edited.territory("init")
    checked = json.loads(edited.territory("check", *files, "--json", code=1))["files"][1]
    found = [(finding["row"], finding["column"], finding["code"]) for finding in checked["findings"]]
    assert found == [(3, "headcount", "minimum"), (4, "headcount", "integer")]
    edited.territory("import", *files, code=1)
    exported = {}
    for role in ("coordinator", "reader"):
        if role == "reader":
            edited.territory("close", "Arrêté", "--on", "2026-06-30")
            edited.territory("publish", "Arrêté")
        folder = tmp_path / role
        edited.territory("export", "package", "--out", str(folder), role=role)
        with (folder / "project.csv").open(encoding="utf-8", newline="") as file:
            exported[role] = list(csv.DictReader(file))
        schema = next(
            resource["schema"]
            for resource in json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"]
            if resource["name"] == "project"
        )
        assert (COLUMN in schema["fields"]) == (role == "coordinator")
    assert [row["headcount"] for row in exported["coordinator"]] == ["3"]
    assert "headcount" not in exported["reader"][0]

"""The command line in this process, on a lake of its own that holds a small portfolio."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from territory.cli.main import run

SEED = {
    "programme": "id,name\nNCL,Nantes City Lab\n",
    "organisation": "id,name\nMETRO,Métropole\n",
    "instrument": "id,name,is_cash,is_repayable,counts_as_mobilised,position\nGRANT,Subvention,true,false,true,1\n"
    "LOAN,Prêt,true,true,false,2\n",
    "source_family": "id,name,origin,is_public_money,counts_for_own_share,position\nEPCI,EPCI,public,true,false,1\n",
    "project": "id,programme,name,summary\nP1,NCL,Un,\nP2,NCL,Deux,'=SOMME(A1)\n",
    "funding": "id,object,funder,source_family,instrument\nF1,Aide,METRO,EPCI,GRANT\n",
    "funding_event": "id,funding,kind,on,amount\nE1,F1,granted,2025-03,1000\n",
    "testimony": "id,project,side,consent\nT1,P1,user,none\n",
}


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Its stdout as JSON: nothing else may stand there."""
        return json.loads(self.out)


Territory = Callable[..., Answer]


def write_package(folder: Path, files: dict[str, str], **more: object) -> Path:
    """A data package of our own format."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    resources = [{"name": name, "path": f"{name}.csv", "territory:table": name} for name in files]
    described = {"name": folder.name, "title": f"Paquet {folder.name}", "resources": resources, **more}
    (folder / "datapackage.json").write_text(json.dumps(described), "utf-8")
    return folder


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a lake that holds the seed, to be copied."""
    var = tmp_path_factory.mktemp("seeded")
    package = write_package(tmp_path_factory.mktemp("package") / "graine", SEED, **{"territory:series": "seed"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TERRITORY_VAR", str(var))
        assert run(["init"]) == 0
        assert run(["load", str(package)]) == 0
    return var


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Territory:
    """`empty("check", path)`: the command line where there is no lake yet."""
    monkeypatch.setenv("TERRITORY_VAR", str(tmp_path / "var"))

    def call(*words: str | Path) -> Answer:
        capsys.readouterr()
        code = run([str(word) for word in words])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return call


@pytest.fixture
def territory(empty: Territory, seeded: Path, tmp_path: Path) -> Territory:
    """`territory("import", path)`: the command line on a lake of one's own that holds the seed."""
    shutil.copytree(seeded, tmp_path / "var", ignore=shutil.ignore_patterns("*.lock"))
    return empty

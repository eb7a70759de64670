"""Reading the parameters: TOML files, and the short lines in which projects are described."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "parameters"
PROJECT_FILES = ("ncl_1", "ncl_2", "ncl_3", "ect_1", "ect_2")
HORIZON = "2026-12-31"


@dataclass(frozen=True)
class Parameters:
    """Everything that a person may change: one mapping per TOML file, and the projects of all files."""

    build: dict[str, Any]
    organisations: dict[str, Any]
    money: dict[str, Any]
    indicators: dict[str, Any]
    life: dict[str, Any]
    knowledge: tuple[dict[str, Any], ...]
    corrections: dict[str, Any]
    projects: tuple[dict[str, Any], ...]

    def chance(self, *names: str) -> random.Random:
        """A random source of its own for each named thing: adding one project leaves the others unchanged."""
        return random.Random(":".join([str(self.build["seed"]), *names]))


def read_toml(name: str) -> dict[str, Any]:
    """The content of one parameter file."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def read_parameters() -> Parameters:
    """All parameters, projects sorted by id."""
    projects = [project for name in PROJECT_FILES for project in read_toml(name)["project"]]
    return Parameters(
        build=read_toml("build"),
        organisations=read_toml("organisations"),
        money=read_toml("money"),
        indicators=read_toml("indicators"),
        life=read_toml("life"),
        knowledge=tuple(read_toml(name) for name in ("knowledge", "stories", "judgement", "committee")),
        corrections=read_toml("corrections"),
        projects=tuple(sorted(projects, key=lambda project: project["id"])),
    )


def read_line(line: str) -> tuple[list[str], dict[str, str]]:
    """The words of a line, and its `name=value` options (underscores stand for blanks)."""
    words, options = [], {}
    for word in line.split():
        name, equals, value = word.partition("=")
        if equals:
            options[name] = value.replace("_", " ") if name in ("na", "note") else value
        else:
            words.append(word)
    return words, options


def read_programme(project: dict[str, Any]) -> str:
    """The programme of a project, which its id begins with."""
    return str(project["id"]).split("-")[0]

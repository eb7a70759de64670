"""Writes docs/command-line.md, errors.md and rights.md from the program itself; tests say when they are stale.

PYTHONPATH=src python scripts/write_reference.py
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as fluent

from territory.access.rights import derive_rights, derive_sensitivities
from territory.cli.main import build
from territory.locale.words import Words, read_messages
from territory.model.viewer import Role

ROOT = Path(__file__).resolve().parents[1]
_EXIT = {"TerritoryError": 2, "Refused": 2, "SurroundingsError": 3, "LakeMoved": 3}

COMMANDS_HEAD = """# The command line

Generated from the program by `scripts/write_reference.py`; a test says when it is stale.

`--json`: the answer alone, as JSON, on the standard output; everything else goes to the standard error. Exit codes: 0 \
done, 1 at least one finding that blocks, 2 the command or its arguments are wrong, 3 the surroundings are (no data \
store, one from a newer version, a network that does not answer). `TERRITORY_LANGUAGE=en` speaks English.
"""

ERRORS_HEAD = """# Errors

Generated from the locale by `scripts/write_reference.py`; a test says when it is stale. A refusal says its code \
between square brackets; the exit code of the command line stands beside it. What is wrong inside a file is not an \
error but a finding (second part).
"""

RIGHTS_HEAD = """# Who sees what, and who may do what

Generated from `territory.access.policy.MATRIX` by `scripts/write_reference.py`; a test says when it is stale. What is \
not in the matrix is refused. A role is held on an object (a programme, a body, a territory, a request), or on all \
of that kind; everybody is a reader.
"""


def derive_commands() -> str:
    """Markdown: each command with its arguments, options and help, in English then in French."""
    english, french = build(Words("en")), build(Words("fr"))
    return COMMANDS_HEAD + "".join(_sections(english, french, "territory"))


def derive_errors() -> str:
    """Markdown: each error and finding code with its sentence in both languages."""
    raised = dict(_read_raised())
    parts = [ERRORS_HEAD]
    for prefix, title in (("error-", "Errors"), ("finding-", "Findings")):
        english, french = dict(_read_sentences("en", prefix)), dict(_read_sentences("fr", prefix))
        if prefix == "finding-":
            parts.append("\n# Findings\n")
        for code in sorted(english):
            mark = f" (exit code {raised[code]})" if title == "Errors" and code in raised else ""
            parts.append(f"\n## {code}\n\n{english[code]}{mark}\n\n*{french[code]}*\n")
    return "".join(parts)


def derive_rights_page() -> str:
    """Markdown: what each role allows and what each mark of a column means, in English then in French."""
    return RIGHTS_HEAD + "".join(part for language in ("en", "fr") for part in _say_rights(Words(language)))


def _say_rights(words: Words) -> Iterator[str]:
    yield f"\n## {words('rights-matrix')}\n\n"
    yield from _table((words("column-capability"), *(words(f"role-{role}") for role in Role)), derive_rights(words))
    yield f"\n### {words('rights-roles')}\n\n"
    yield from (f"- **{words(f'role-{role}')}**: {words(f'role-{role}-means')}\n" for role in Role)
    yield f"\n### {words('rights-sensitivities')}\n\n"
    titles = tuple(words(f"column-{name}") for name in ("sensitivity", "meaning", "readers", "marked"))
    rows = tuple(
        (mark.name, mark.meaning, mark.readers, words("rights-marked", columns=mark.columns, tables=mark.tables))
        for mark in derive_sensitivities(words)
    )
    yield from _table(titles, rows)


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(titles)} |\n|{'---|' * len(titles)}\n"
    yield from (f"| {' | '.join(row)} |\n" for row in rows)


def _sections(english: click.Group, french: click.Group, path: str) -> Iterator[str]:
    for name in sorted(english.commands):
        command, other = english.commands[name], french.commands[name]
        full = f"{path} {name}"
        arguments = [p for p in command.params if isinstance(p, click.Argument)]
        usage = " ".join([full, *(p.make_metavar(click.Context(command)) for p in arguments)])
        yield f"\n## {usage}\n\n{command.help}\n\n*{other.help}*\n"
        options = [p for p in command.params if isinstance(p, click.Option)]
        if options:
            yield "\n| option | |\n|---|---|\n"
        for option in options:
            value = "" if option.is_flag else f" {option.make_metavar(click.Context(command))}"
            yield f"| `{', '.join(option.opts)}{value}`{' (required)' if option.required else ''} | {option.help} |\n"
        if isinstance(command, click.Group) and isinstance(other, click.Group):
            yield from _sections(command, other, full)


def _read_sentences(language: str, prefix: str) -> Iterator[tuple[str, str]]:
    serializer = FluentSerializer()
    for text in read_messages(language).values():
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, fluent.Message) and entry.id.name.startswith(prefix):
                sentence = serializer.serialize_entry(entry).partition("=")[2]
                yield entry.id.name.removeprefix(prefix), re.sub(r"\s*\n\s*", " ", sentence).strip()


def _read_raised() -> Iterator[tuple[str, int]]:
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _EXIT and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value), _EXIT[node.func.id]


if __name__ == "__main__":
    (ROOT / "docs" / "command-line.md").write_text(derive_commands(), "utf-8")
    (ROOT / "docs" / "errors.md").write_text(derive_errors(), "utf-8")
    (ROOT / "docs" / "rights.md").write_text(derive_rights_page(), "utf-8")

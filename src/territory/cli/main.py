"""The command `territory`: its families, its words, its exit codes.

0 done, 1 at least one finding that blocks, 2 usage, 3 surroundings. What is said on stderr comes from the locale; a
stack is never shown but carries a reference that the log in the settings' folder knows.
"""

from __future__ import annotations

import contextlib
import copy
import logging
import secrets
import sys
from collections.abc import Sequence

import click

from territory.access.standing import derive_local
from territory.cli import (
    admission,
    boundaries,
    closings,
    collection,
    documents,
    exchange,
    granting,
    history,
    persons,
    setup,
    templates,
)
from territory.cli.session import Session
from territory.config import Settings
from territory.desk.engine import open_desk
from territory.desk.journal import write_refusal
from territory.errors import Refused, TerritoryError
from territory.locale.words import Words

BLOCKED, USAGE, SURROUNDINGS = 1, 2, 3
_FAMILIES = (
    setup,
    granting,
    admission,
    history,
    closings,
    exchange,
    boundaries,
    collection,
    templates,
    documents,
    persons,
)


def build(words: Words) -> click.Group:
    """The whole command line with its help in one language."""
    group = click.Group("territory", help=words("cli-help"), context_settings={"help_option_names": ["-h", "--help"]})
    for family in _FAMILIES:
        for command in family.COMMANDS:
            group.add_command(_speak(command, words))
    return group


def main() -> None:
    """Entry point of `territory`; ends the process with the exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs one command line and returns its exit code; refusals are said on stderr, without a stack."""
    try:
        settings = Settings.read()
    except TerritoryError as error:
        return _refuse(error, Words())
    words = Words(settings.language)
    try:
        answer = build(words).main(
            list(arguments), prog_name="territory", obj=Session(settings, words), standalone_mode=False
        )
    except click.UsageError as error:
        return _misused(error, words)
    except (click.Abort, KeyboardInterrupt):
        return 130
    except TerritoryError as error:
        if isinstance(error, Refused):
            _tell_refusal(error, settings, arguments)
        return _refuse(error, words)
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away (`| head`): nobody is left to tell
        return 0
    except Exception as error:
        return fail(error, settings, words)
    return answer if isinstance(answer, int) else 0


def _speak(command: click.Command, words: Words) -> click.Command:
    """A copy of a command whose help (a locale key where it is declared) is said in words."""
    spoken = copy.copy(command)
    spoken.help = words(command.help or "cli-help")
    spoken.params = [copy.copy(parameter) for parameter in command.params]
    for parameter in spoken.params:
        if isinstance(parameter, click.Option) and parameter.help:
            parameter.help = words(parameter.help)
    if isinstance(spoken, click.Group):
        spoken.commands = {name: _speak(child, words) for name, child in spoken.commands.items()}
    return spoken


def _refuse(error: TerritoryError, words: Words) -> int:
    key = f"error-{error.code}"
    sentence = words(key, **error.values) if words.has(key) else str(error)
    click.echo(words("cli-error", message=sentence, code=error.code), err=True)
    return error.exit_code


def _tell_refusal(refused: Refused, settings: Settings, arguments: Sequence[str]) -> None:
    """Notes in the journal which command was refused; not what it was asked, and nothing where nothing is installed."""
    command = next((item for family in _FAMILIES for item in family.COMMANDS if item.name in arguments[:1]), None)
    if command is None or not settings.catalogue.exists():
        return
    with contextlib.suppress(TerritoryError):  # a desk that does not answer must not hide the refusal
        write_refusal(open_desk(settings), derive_local(settings), f"territory {command.name}", refused.code)


def _misused(error: click.UsageError, words: Words) -> int:
    """Click's own refusals, in our words where we have them."""
    match error:
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.ctx.get_help() if error.ctx else "", err=True)
            return USAGE
        case click.MissingParameter():
            named = error.param.human_readable_name if error.param else ""
            sentence = words("error-usage-missing", name=named)
        case click.NoSuchOption():
            sentence = words("error-usage-option", name=error.option_name)
        case click.BadParameter():
            named = error.param.human_readable_name if error.param else ""
            sentence = words("error-usage-value", name=named, detail=error.message)
        case _:
            sentence = words("error-usage", detail=error.message)
    click.echo(words("cli-error", message=sentence, code="usage"), err=True)
    if error.ctx:
        click.echo(words("cli-see-help", command=error.ctx.command_path), err=True)
    return USAGE


def fail(error: Exception, settings: Settings, words: Words) -> int:
    """Keeps in the log what nothing foresaw and says which log, under which reference; returns the exit code."""
    reference = secrets.token_hex(4)
    path = settings.catalogue.parent / "territory.log"
    sentence = words("error-command-failed", reference=reference, log=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8")
        log = logging.getLogger("territory.cli")
        log.propagate = False
        log.addHandler(handler)
        log.error("reference %s", reference, exc_info=error)
        log.removeHandler(handler)
        handler.close()
    except OSError:  # a machine where nothing can be written: without a log, what failed is all there is to tell
        sentence = words("error-command-failed-unlogged", kind=type(error).__name__)
    click.echo(words("cli-error", message=sentence, code="unexpected"), err=True)
    return SURROUNDINGS


if __name__ == "__main__":
    main()

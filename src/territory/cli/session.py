"""What every command shares: settings, words, who is at the keyboard, and the ways to answer."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import click

from territory.access.standing import derive_local
from territory.config import Settings
from territory.errors import SurroundingsError
from territory.ingest.journaled import JournaledLake
from territory.lake.lake import Lake
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.viewer import Viewer

#: Seconds after which a command that has not answered says what it is doing, and then how often.
PATIENCE, EVERY = 1.0, 5.0

#: `--json`, on each command that answers with data.
json_option = click.option("--json", "as_json", is_flag=True, help="cli-option-json")


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line."""

    settings: Settings
    words: Words

    @property
    def viewer(self) -> Viewer:
        """Whoever runs commands holds the files: the local user, or the public when the settings say so."""
        return derive_local(self.settings)

    def open_lake(self) -> Lake:
        """The lake of the settings; raises SurroundingsError `lake-missing`."""
        return JournaledLake.open(self.settings)

    def read_view_if_any(self) -> View | None:
        """The live state, None where there is no lake yet: a file is then checked by itself, a list offers nothing."""
        try:
            return self.open_lake().view(self.viewer)
        except SurroundingsError as error:
            if error.code != "lake-missing":
                raise
            return None

    def say(self, key: str, **values: object) -> None:
        """A sentence of the answer, on stdout."""
        click.echo(self.words(key, **values))

    def tell(self, key: str, **values: object) -> None:
        """A sentence beside the answer, on stderr."""
        click.echo(self.words(key, **values), err=True)

    @contextmanager
    def progress(self, key: str, **values: object) -> Iterator[Callable[[str], None]]:
        """Says on stderr what is under way once it lasts; the yielded function names the step reached."""
        step, done = [""], threading.Event()
        label = self.words(key, **values)

        def speak() -> None:
            elapsed = PATIENCE
            while not done.wait(PATIENCE if elapsed == PATIENCE else EVERY):
                click.echo(self.words("cli-progress", label=label, step=step[0], seconds=int(elapsed)), err=True)
                elapsed += EVERY

        thread = threading.Thread(target=speak, daemon=True)
        thread.start()
        try:
            yield lambda name: step.__setitem__(0, name)
        finally:
            done.set()
            thread.join()


def write_json(answer: Any) -> None:
    """The answer as JSON, alone on stdout; dates in ISO, amounts as decimal strings."""
    click.echo(json.dumps(answer, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: object) -> str:
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)

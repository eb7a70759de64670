"""Bad use and bad surroundings. Bad data is not here: it is a `Finding` (see `territory.ingest`)."""


class TerritoryError(Exception):
    """A refusal that a person can act upon.

    `code` is at once the locale key (`error-<code>`), the anchor in `docs/errors.md` and what tests assert.
    `values` fill the sentence; they never hold a secret or a row that the viewer may not see.
    """

    #: Exit code of the command line: 2 for usage, 3 for surroundings (a lake that is missing, busy, from the future).
    exit_code = 2

    def __init__(self, code: str, /, **values: object) -> None:
        self.code = code
        self.values = values
        super().__init__(code, values)

    def __str__(self) -> str:
        filled = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.code} ({filled})" if filled else self.code


class SurroundingsError(TerritoryError):
    """The request was right but the machine, the lake or the network did not follow."""

    exit_code = 3


class LakeMoved(SurroundingsError):  # noqa: N818 — what happened, as the field says it
    """Another commit landed first, and touched rows this one was built on."""


class Refused(TerritoryError):  # noqa: N818 — what happened, as the field says it
    """The viewer may not do this. Says which capability is missing, never what is behind it."""

"""When something is done, as the lake and the desk write it."""

from __future__ import annotations

from datetime import UTC, datetime


def read_clock() -> datetime:
    """This instant in UTC, without its zone: columns of moments hold none.

    When something was done is provenance, never a figure: figures ask the scope for their date.
    """
    return datetime.now(UTC).replace(tzinfo=None)

"""When something is done, as the lake and the desk write it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

_PARIS = ZoneInfo("Europe/Paris")


def read_clock() -> datetime:
    """This instant in UTC, without its zone: columns of moments hold none.

    When something was done is provenance, never a figure: figures ask the scope for their date.
    """
    return datetime.now(UTC).replace(tzinfo=None)


def derive_day(moment: datetime) -> date:
    """The day that a UTC moment falls on in Paris: what begins or ends "on the 1st" does so at midnight there."""
    return moment.replace(tzinfo=UTC).astimezone(_PARIS).date()


def derive_time(moment: datetime) -> str:
    """The hour that a UTC moment is in Paris, `14:05`."""
    return f"{moment.replace(tzinfo=UTC).astimezone(_PARIS):%H:%M}"


def derive_midnight(day: date) -> datetime:
    """The UTC moment at which a day begins in Paris, as columns of moments hold it."""
    return datetime.combine(day, time(), _PARIS).astimezone(UTC).replace(tzinfo=None)

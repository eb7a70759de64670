"""The desk's address as it may be shown."""

from __future__ import annotations

import sqlalchemy as sa

from territory.config import Settings


def read_address(settings: Settings) -> str:
    """The desk's URL with its password hidden."""
    return sa.engine.make_url(settings.desk).render_as_string(hide_password=True)

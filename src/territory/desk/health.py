"""What the desk answers when it is only looked at: nothing is created, not even the file of a missing one."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from territory.config import Settings
from territory.errors import SurroundingsError


def read_desk(settings: Settings) -> str:
    """The desk's URL with its password hidden, once the desk has answered.

    Raises SurroundingsError `desk-missing` for a file that is not there (opening it would make one), and
    `desk-unreachable`, without the address, which may hold a password.
    """
    try:
        url = sa.engine.make_url(settings.desk)
        if url.get_backend_name() == "sqlite" and url.database and not Path(url.database).exists():
            raise SurroundingsError("desk-missing")
        engine = sa.create_engine(url, poolclass=sa.pool.NullPool)
        sa.inspect(engine).get_table_names()
    except (sa.exc.SQLAlchemyError, ImportError) as error:  # ImportError: the driver that the address asks for
        raise SurroundingsError("desk-unreachable") from error
    return url.render_as_string(hide_password=True)

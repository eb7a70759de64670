"""A view that holds nothing: what somebody sees who may read what is published while nothing is."""

from __future__ import annotations

from functools import cache

import duckdb

from territory.lake.native import SCHEMAS, create_audiences, create_tables
from territory.lake.view import View
from territory.model.viewer import Viewer


def derive_nothing(viewer: Viewer) -> View:
    """An empty snapshot under number 0, which no commit has: an administrator gives roles before anything is there."""
    return View(_empty(), SCHEMAS[frozenset({"public"})], 0, viewer)


@cache
def _empty() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    create_tables(connection)
    create_audiences(connection)
    return connection

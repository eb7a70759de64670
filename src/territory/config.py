"""Settings, read once from the environment (`TERRITORY_*`); everything lives under `var/` by default."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from territory.errors import TerritoryError

#: The checkout: `pages/` and `data/` stand beside `src/`, outside the package.
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are and who is at the keyboard."""

    #: Catalogue of the lake, `sqlite:PATH`.
    lake: str
    #: Folder of the lake's Parquet files.
    data_path: Path
    #: SQLAlchemy URL of the desk.
    desk: str
    #: Kept originals, by hash, beside the desk.
    originals: Path
    #: Native copies of snapshots, and DuckDB's extensions. Both may be deleted at any time.
    cache: Path
    extensions: Path
    #: Author of commits.
    user: str
    #: `coordinator` or `reader`, until sign-in comes.
    role: str
    #: Interface language when the URL says nothing.
    language: str
    #: What a file brought may hold at most; see `ingest.limits` for what each one guards against.
    max_file_mb: int = 50
    max_unpacked_mb: int = 300
    max_json_mb: int = 20
    max_files: int = 60
    max_sheets: int = 100
    max_rows: int = 300_000
    max_columns: int = 500
    max_cells: int = 6_000_000
    max_cell_characters: int = 1_000_000

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings from the environment.

        Raises TerritoryError `setting-invalid` when a value cannot be used, naming the variable.
        """
        env = os.environ if environ is None else environ
        var = Path(env.get("TERRITORY_VAR") or ROOT / "var")
        role = env.get("TERRITORY_ROLE", "coordinator")
        if role not in {"coordinator", "reader"}:
            raise TerritoryError("setting-invalid", name="TERRITORY_ROLE", value=role)
        language = env.get("TERRITORY_LANGUAGE", "fr")
        if language not in {"fr", "en"}:
            raise TerritoryError("setting-invalid", name="TERRITORY_LANGUAGE", value=language)
        lake = env.get("TERRITORY_LAKE") or f"sqlite:{var / 'lake.sqlite'}"
        if not lake.startswith("sqlite:"):
            raise TerritoryError("setting-invalid", name="TERRITORY_LAKE", value=lake.partition(":")[0] + ":…")
        return cls(
            lake=lake,
            data_path=Path(env.get("TERRITORY_DATA_PATH") or var / "data"),
            desk=env.get("TERRITORY_DESK") or f"sqlite:///{var / 'desk.sqlite'}",
            originals=Path(env.get("TERRITORY_ORIGINALS") or var / "originals"),
            cache=Path(env.get("TERRITORY_CACHE") or var / "cache"),
            extensions=Path(env.get("TERRITORY_EXTENSIONS") or var / "extensions"),
            user=env.get("TERRITORY_USER") or "local",
            role=role,
            language=language,
            **_read_maxima(env),
        )

    @property
    def catalogue(self) -> Path:
        """The SQLite file that holds the lake's catalogue."""
        return Path(self.lake.removeprefix("sqlite:"))


def _read_maxima(env: Mapping[str, str]) -> dict[str, int]:
    """The `max_*` settings that the environment gives, each from `TERRITORY_MAX_*`: whole numbers above zero."""
    found = {}
    for name in (item.name for item in fields(Settings) if item.name.startswith("max_")):
        variable = f"TERRITORY_{name.upper()}"
        if text := env.get(variable):
            if not text.isascii() or not text.isdecimal() or not 0 < int(text[:18]) < 10**12:
                raise TerritoryError("setting-invalid", name=variable, value=text)
            found[name] = int(text)
    return found

"""Settings, read once from the environment (`TERRITORY_*`); everything lives under `var/` by default."""

from __future__ import annotations

import ipaddress
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from territory.errors import TerritoryError

#: The checkout: `pages/` and `data/` stand beside `src/`, outside the package.
ROOT = Path(__file__).resolve().parents[2]
#: Fewer persons than this are not told to the public unless a setting says otherwise.
SMALL_COUNT = 5
#: Months that the journal keeps an entry unless a setting says otherwise.
JOURNAL_MONTHS = 12
#: Where a provider describes itself, after its own name (OpenID Connect Discovery 1.0, section 4).
DISCOVERY = "/.well-known/openid-configuration"
#: Hours that a sign-in may last at most: Streamlit's cookie lives 30 days.
LONGEST_SIGN_IN = 720
#: Characters of the secret that signs cookies, at least: 256 bits written in hexadecimal are 64, in base64 43.
SHORTEST_SECRET = 32


@dataclass(frozen=True, slots=True)
class Provider:
    """The OpenID Connect provider that says who people are. Its two secrets are in no text made of it."""

    metadata: str
    client_id: str
    client_secret: str = field(repr=False)
    cookie_secret: str = field(repr=False)
    scopes: str = "openid email profile"
    #: How long a sign-in lasts.
    hours: float = 8
    #: The claim of the identity token that carries roles, and what its values give, as written (`access.standing`).
    claim: str = "roles"
    roles: str = ""

    @property
    def issuer(self) -> str:
        """The provider's name, which every identity token must carry."""
        return self.metadata.removesuffix(DISCOVERY)


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
    #: `coordinator` or `reader`: who the local user is, where nobody signs in.
    role: str
    #: Interface language when the URL says nothing.
    language: str
    #: Counts of persons below this are withheld from the public, 0 for none (see `lake.small_counts`).
    small_count: int = SMALL_COUNT
    #: Who answers for the data about persons (GDPR, article 4(7)), and where to write to; empty while nobody said.
    controller: str = ""
    contact: str = ""
    #: Months that the journal keeps an entry: six to twelve says the CNIL (deliberation 2021-122), three years at most.
    journal_months: int = JOURNAL_MONTHS
    #: Months after which data about persons have had their time (`ingest.retention` says why): contacts and words after
    #: the end of their project; drafts, and the files of settled deposits that hold either, since last touched.
    contact_months: int = 12
    words_months: int = 36
    file_months: int = 6
    draft_months: int = 6
    #: First and last day of a pre-election reserve (`model.reserve`), both or none.
    reserve_from: date | None = None
    reserve_to: date | None = None
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
    #: Our address as people type it, without a slash at its end; empty when nothing says.
    address: str = ""
    #: Who says who people are; None for the one user of this machine.
    provider: Provider | None = None

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
        reserve = _read_reserve(env)
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
            small_count=_read_whole(env, "TERRITORY_SMALL_COUNT", SMALL_COUNT),
            journal_months=_read_months(env),
            **_read_retentions(env),
            reserve_from=reserve[0],
            reserve_to=reserve[1],
            controller=env.get("TERRITORY_CONTROLLER", "").strip(),
            contact=env.get("TERRITORY_CONTACT", "").strip(),
            address=_read_address(env),
            provider=_read_provider(env),
            **_read_maxima(env),
        )

    @property
    def catalogue(self) -> Path:
        """The SQLite file that holds the lake's catalogue."""
        return Path(self.lake.removeprefix("sqlite:"))

    @property
    def host(self) -> str:
        """The name in our address, in small letters; empty when nothing says it."""
        return urlsplit(self.address).hostname or ""


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, can only be reached from this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _read_address(env: Mapping[str, str]) -> str:
    """Our address: a scheme, a host and perhaps a port, nothing after; https unless it is this machine's."""
    text = env.get("TERRITORY_ADDRESS", "").strip().rstrip("/")
    if not text:
        return ""
    parts = _split(text)
    if parts is None or parts.path or parts.query or parts.fragment:
        raise TerritoryError("setting-invalid", name="TERRITORY_ADDRESS", value=_say(text))
    return text


def _split(address: str) -> SplitResult | None:
    """The parts of an address that one may trust on the way: https, or http that does not leave this machine."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host or ""))
    return parts if host and is_safe and "@" not in parts.netloc and address.isprintable() else None


def _say(address: str) -> str:
    """An address as an error may repeat it: not when it carries somebody's password."""
    return "…" if "@" in address else address


#: What sign-in needs, all or none.
_NEEDED = (
    "TERRITORY_OIDC_METADATA",
    "TERRITORY_OIDC_CLIENT_ID",
    "TERRITORY_OIDC_CLIENT_SECRET",
    "TERRITORY_COOKIE_SECRET",
    "TERRITORY_ADDRESS",
)


def _read_provider(env: Mapping[str, str]) -> Provider | None:
    """The provider, when the environment names one; values that are secret are never in the refusal."""
    given = {name: env.get(name, "").strip() for name in _NEEDED}
    if not any(given[name] for name in _NEEDED[:4]):
        return None
    if missing := [name for name, value in given.items() if not value]:
        raise TerritoryError("setting-missing", names=", ".join(missing))
    metadata, client_id, client_secret, cookie_secret, _ = given.values()
    parts = _split(metadata)
    if parts is None or not parts.path.endswith(DISCOVERY) or parts.query or parts.fragment:
        raise TerritoryError("setting-invalid", name="TERRITORY_OIDC_METADATA", value=_say(metadata))
    if len(cookie_secret) < SHORTEST_SECRET:
        raise TerritoryError("setting-invalid", name="TERRITORY_COOKIE_SECRET", value="…")
    scopes = " ".join(env.get("TERRITORY_OIDC_SCOPES", "").split()) or "openid email profile"
    if "openid" not in scopes.split():
        raise TerritoryError("setting-invalid", name="TERRITORY_OIDC_SCOPES", value=scopes)
    return Provider(
        metadata=metadata,
        client_id=client_id,
        client_secret=client_secret,
        cookie_secret=cookie_secret,
        scopes=scopes,
        hours=_read_hours(env),
        claim=env.get("TERRITORY_ROLES_CLAIM", "").strip() or "roles",
        roles=env.get("TERRITORY_ROLES", "").strip(),
    )


def _read_hours(env: Mapping[str, str]) -> float:
    text = env.get("TERRITORY_SIGN_IN_HOURS", "").strip() or "8"
    try:
        hours = float(text)
    except ValueError:
        hours = math.nan
    if not 0 < hours <= LONGEST_SIGN_IN:  # false of what is not a number, too
        raise TerritoryError("setting-invalid", name="TERRITORY_SIGN_IN_HOURS", value=text)
    return hours


def _read_whole(env: Mapping[str, str], variable: str, default: int) -> int:
    """A whole number, zero included, of at most six digits."""
    text = env.get(variable)
    if not text:
        return default
    if not text.isascii() or not text.isdecimal() or len(text) > 6:
        raise TerritoryError("setting-invalid", name=variable, value=text)
    return int(text)


def _read_months(env: Mapping[str, str]) -> int:
    """How long the journal is kept: 6 to 36 months."""
    months = _read_whole(env, "TERRITORY_JOURNAL_MONTHS", JOURNAL_MONTHS)
    if not 6 <= months <= 36:
        raise TerritoryError("setting-invalid", name="TERRITORY_JOURNAL_MONTHS", value=months)
    return months


def _read_retentions(env: Mapping[str, str]) -> dict[str, int]:
    """How long data about persons are kept, in months, each of 1 to 120."""
    found = {}
    for name in ("contact_months", "words_months", "file_months", "draft_months"):
        variable = f"TERRITORY_{name.upper()}"
        if env.get(variable):
            found[name] = _read_whole(env, variable, 0)
            if not 1 <= found[name] <= 120:
                raise TerritoryError("setting-invalid", name=variable, value=found[name])
    return found


def _read_reserve(env: Mapping[str, str]) -> tuple[date, date] | tuple[None, None]:
    """The two days of a pre-election reserve, written AAAA-MM-JJ: both or none, in order."""
    given = {name: env.get(name, "").strip() for name in ("TERRITORY_RESERVE_FROM", "TERRITORY_RESERVE_TO")}
    if not any(given.values()):
        return None, None
    for name, text in given.items():
        try:
            date.fromisoformat(text)
        except ValueError:
            raise TerritoryError("setting-invalid", name=name, value=text) from None
    first, last = (date.fromisoformat(text) for text in given.values())
    if last < first:
        raise TerritoryError("setting-invalid", name="TERRITORY_RESERVE_TO", value=last)
    return first, last


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

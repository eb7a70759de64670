"""Who somebody is, from what is known of them: at this machine, by a provider's claims, or nobody in particular."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from territory.access.policy import GRANTED_ON, ensure_may, reach
from territory.config import Provider, Settings
from territory.errors import TerritoryError
from territory.model.viewer import Capability, Grant, Role, Viewer

#: How far ahead of ours a provider's clock may run.
LEEWAY = timedelta(minutes=5)
#: Roles that hold on one object alone: a provider's group cannot give them on all there are.
_ON_ONE = frozenset({Role.ELECTED, Role.MEMBER})


class Door(StrEnum):
    """How people come in: one local user, readers whom nobody knows, or people who sign in."""

    LOCAL = "local"
    PUBLIC = "public"
    SIGNED = "signed"


class Refusal(StrEnum):
    """Why a sign-in opens nothing; each has its words, `sign-in-refused-<value>`."""

    CLAIMS_MISSING = "claims-missing"
    WRONG_ISSUER = "wrong-issuer"
    WRONG_AUDIENCE = "wrong-audience"
    NOT_YET = "not-yet"
    EXPIRED = "expired"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SignIn:
    """One sign-in, as its claims tell it: nothing here is kept but `id`, `subject` and `began_at` (UTC).

    `id` is a hash that no other sign-in has; `subjects` are the identifiers that the provider vouches for, `account`
    the one that commits and the journal carry; `shown` is for the person's own eyes; `grants` come from the claim of
    roles, of which `unknown` lists the values that the settings do not know.
    """

    id: str
    subject: str
    subjects: tuple[str, ...]
    account: str
    shown: str
    began_at: datetime | None
    grants: tuple[Grant, ...] = ()
    unknown: tuple[str, ...] = ()
    refusal: Refusal | None = None


def derive_local(settings: Settings) -> Viewer:
    """The user of this machine: coordinator of everything, unless the settings say that only readers come here."""
    return Viewer.local(settings.user) if settings.role == "coordinator" else Viewer(name=settings.user)


def derive_grant(role: str, on: str) -> Grant | None:
    """The grant that these two words make; None for a role that nobody is given, an object missing or too many."""
    known = next((item for item in (*GRANTED_ON, Role.ADMINISTRATOR) if item == role), None)
    if known is None or known is Role.INVITED:
        return None
    if (known in _ON_ONE and not on) or (known is Role.ADMINISTRATOR and on):
        return None
    return Grant(known, on)


@lru_cache(maxsize=8)
def read_roles(text: str) -> Mapping[str, tuple[Grant, ...]]:
    """What each value of the claim gives, from `value=role:object;value=role`; a value named twice gives both.

    A value may hold `=` itself, as a directory's names do. Raises TerritoryError `setting-invalid` for a role that is
    not one, an object where none goes, or an entry without a value.
    """
    found: dict[str, list[Grant]] = {}
    for entry in filter(None, (part.strip() for part in text.split(";"))):
        value, _, given = entry.rpartition("=")
        role, _, on = given.partition(":")
        grant = derive_grant(role.strip(), on.strip())
        if not value.strip() or grant is None:
            raise TerritoryError("setting-invalid", name="TERRITORY_ROLES", value=entry)
        found.setdefault(value.strip(), []).append(grant)
    return {value: tuple(grants) for value, grants in found.items()}


def derive_sign_in(claims: Mapping[str, object], provider: Provider, at: datetime) -> SignIn:
    """The sign-in that these claims of an identity token make at that moment (UTC), refused or not.

    Signature, nonce and the provider's own limits were checked when the token came (OpenID Connect Core 1.0, 3.1.3.7).
    Here is what the library leaves: the issuer and the audience at each run, since the settings may have changed, and
    how long ago the person proved who they are.
    """
    subject, began_at = _text(claims.get("sub")), _read_moment(claims)
    verified = claims.get("email_verified")
    email = _text(claims.get("email")) if verified is True or verified == "true" else ""
    known, values = read_roles(provider.roles), _read_values(claims, provider.claim)
    refusal = _refuse(claims, provider, subject, began_at, at)
    return SignIn(
        id=_digest(claims),
        subject=subject,
        subjects=tuple(item for item in (subject, email) if item),
        account=email or subject,
        shown=_text(claims.get("name")) or email or subject,
        began_at=began_at,
        grants=tuple(grant for value in values for grant in known.get(value, ())) if refusal is None else (),
        unknown=tuple(value for value in values if value not in known),
        refusal=refusal,
    )


def _refuse(
    claims: Mapping[str, object], provider: Provider, subject: str, began_at: datetime | None, at: datetime
) -> Refusal | None:
    if not subject or began_at is None:
        return Refusal.CLAIMS_MISSING
    if _text(claims.get("iss")).rstrip("/") != provider.issuer.rstrip("/"):
        return Refusal.WRONG_ISSUER
    if not _is_for(claims, provider.client_id):
        return Refusal.WRONG_AUDIENCE
    if began_at > at + LEEWAY:
        return Refusal.NOT_YET
    return Refusal.EXPIRED if at - began_at >= timedelta(hours=provider.hours) else None


def _is_for(claims: Mapping[str, object], client_id: str) -> bool:
    """Whether the token was made for us: among its audiences, and its authorised party when it has one or several."""
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    party = claims.get("azp")
    return client_id in audiences and (party == client_id if party or len(audiences) > 1 else True)


def _read_moment(claims: Mapping[str, object]) -> datetime | None:
    """When the person proved who they are; failing that, when the token was made."""
    moment = claims.get("auth_time", claims.get("iat"))
    if not isinstance(moment, int | float) or isinstance(moment, bool) or not 0 < moment < 10**11:
        return None
    return datetime.fromtimestamp(moment, UTC).replace(tzinfo=None)


def _read_values(claims: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The values of the claim `name`, which may stand inside others (`realm_access.roles`)."""
    found: object = claims.get(name)
    if found is None and "." in name:
        found = claims
        for step in name.split("."):
            found = found.get(step) if isinstance(found, Mapping) else None
    values = found if isinstance(found, list) else [found]
    return tuple(dict.fromkeys(text for text in map(_text, values) if text))


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _digest(claims: Mapping[str, object]) -> str:
    """SHA-256 of what makes a sign-in the only one of its kind: the nonce above all, drawn for each."""
    named = ("iss", "sub", "iat", "auth_time", "exp", "nonce", "jti", "sid")
    text = json.dumps([claims.get(name) for name in named], default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def derive_keeper(viewer: Viewer) -> Viewer:
    """The viewer as keeper of the drawer: a coordinator of the programmes whose persons they answer for, no other.

    What a person is owed (their consent withdrawn, what is held on them) asks to read and mend live rows, which an
    administrator otherwise neither sees nor writes. Raises Refused `not-allowed` for who may not erase.
    """
    ensure_may(viewer, Capability.ERASE)
    held = reach(viewer, Capability.ERASE)
    return Viewer.of(Role.COORDINATOR, viewer.name, *sorted(held or ()))

"""Who somebody is, from the claims of an identity token and the settings, at a moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.web.provided import PROVIDED

from territory.access.standing import Refusal, SignIn, derive_grant, derive_local, derive_sign_in, read_roles
from territory.config import Provider, Settings
from territory.errors import TerritoryError
from territory.model.viewer import Grant, Role, Viewer

AT = datetime(2026, 3, 2, 10)
ROLES = (
    "karim-group=coordinator:NCL;dsi=administrator; cn=lea,ou=x = elected:epci-1;both=coordinator:A;both=coordinator:B"
)


def provider(**settings: str) -> Provider:
    found = Settings.read(PROVIDED | {"TERRITORY_ROLES": ROLES} | settings).provider
    assert found is not None
    return found


def seconds(moment: datetime) -> int:
    return int(moment.replace(tzinfo=UTC).timestamp())


CLAIMS: dict[str, Any] = {
    "iss": "https://provider.example.org/api/v2",
    "aud": "territory",
    "sub": "f3a9",
    "iat": seconds(AT),
    "auth_time": seconds(AT - timedelta(hours=1)),
    "nonce": "n1",
    "name": "Karim B.",
    "email": "karim@example.org",
    "email_verified": True,
    "roles": ["karim-group", "other"],
}


def sign_in(settings: dict[str, str] | None = None, at: datetime = AT, **claims: object) -> SignIn:
    """The sign-in of these claims; None takes one away."""
    told = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
    return derive_sign_in(told, provider(**(settings or {})), at)


def test_a_sign_in() -> None:
    found = sign_in()
    assert found.refusal is None
    assert (found.subject, found.subjects, found.account) == (
        "f3a9",
        ("f3a9", "karim@example.org"),
        "karim@example.org",
    )
    assert (found.shown, found.began_at) == ("Karim B.", AT - timedelta(hours=1))
    assert found.grants == (Grant(Role.COORDINATOR, "NCL"),)
    assert found.unknown == ("other",)


@pytest.mark.parametrize("verified", [None, False, "false", 1, "yes"])
def test_an_address_that_nobody_checked_proves_nothing(verified: object) -> None:
    found = sign_in(email_verified=verified, name=None)
    assert (found.subjects, found.account, found.shown) == (("f3a9",), "f3a9", "f3a9")


@pytest.mark.parametrize(
    ("claims", "refusal"),
    [
        ({"sub": None}, Refusal.CLAIMS_MISSING),
        ({"sub": "  "}, Refusal.CLAIMS_MISSING),
        ({"sub": 12}, Refusal.CLAIMS_MISSING),
        ({"auth_time": None, "iat": None}, Refusal.CLAIMS_MISSING),
        ({"auth_time": "yesterday"}, Refusal.CLAIMS_MISSING),
        ({"auth_time": True}, Refusal.CLAIMS_MISSING),
        ({"auth_time": float("nan")}, Refusal.CLAIMS_MISSING),
        ({"auth_time": 10**14}, Refusal.CLAIMS_MISSING),
        ({"auth_time": -1}, Refusal.CLAIMS_MISSING),
        ({"iss": None}, Refusal.WRONG_ISSUER),
        ({"iss": "https://provider.example.org.evil.example/api/v2"}, Refusal.WRONG_ISSUER),
        ({"iss": "https://provider.example.org"}, Refusal.WRONG_ISSUER),
        ({"aud": None}, Refusal.WRONG_AUDIENCE),
        ({"aud": "another"}, Refusal.WRONG_AUDIENCE),
        ({"aud": "another", "azp": "territory"}, Refusal.WRONG_AUDIENCE),
        ({"aud": ["another", "third"], "azp": "territory"}, Refusal.WRONG_AUDIENCE),
        ({"aud": ["territory", "another"]}, Refusal.WRONG_AUDIENCE),
        ({"aud": ["territory", "another"], "azp": "another"}, Refusal.WRONG_AUDIENCE),
        ({"azp": "another"}, Refusal.WRONG_AUDIENCE),
        ({"auth_time": seconds(AT + timedelta(minutes=6))}, Refusal.NOT_YET),
        ({"auth_time": seconds(AT - timedelta(hours=8))}, Refusal.EXPIRED),
        ({"auth_time": None, "iat": seconds(AT - timedelta(days=9))}, Refusal.EXPIRED),
    ],
    ids=str,
)
def test_what_opens_nothing(claims: dict[str, object], refusal: Refusal) -> None:
    found = sign_in(**claims)
    assert (found.refusal, found.grants) == (refusal, ())


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://provider.example.org/api/v2/"},
        {"aud": ["territory"]},
        {"aud": ["territory", "another"], "azp": "territory"},
        {"auth_time": None},
        {"auth_time": seconds(AT + timedelta(minutes=4))},
        {"auth_time": seconds(AT - timedelta(hours=8)) + 1},
    ],
    ids=str,
)
def test_what_opens(claims: dict[str, object]) -> None:
    assert sign_in(**claims).refusal is None


def test_how_long_a_sign_in_lasts_is_a_setting() -> None:
    assert sign_in({"TERRITORY_SIGN_IN_HOURS": "0.5"}).refusal is Refusal.EXPIRED
    assert sign_in({"TERRITORY_SIGN_IN_HOURS": "24"}, at=AT + timedelta(hours=22)).refusal is None


def test_two_sign_ins_of_one_person_are_two_and_one_stays_one() -> None:
    assert sign_in().id != sign_in(nonce="n2").id
    assert sign_in().id == sign_in(at=AT + timedelta(hours=3), name="Karim C.", roles=[]).id


@pytest.mark.parametrize(
    ("claim", "told", "grants"),
    [
        ("roles", {"roles": "dsi"}, {Grant(Role.ADMINISTRATOR)}),
        ("roles", {"roles": ["both"]}, {Grant(Role.COORDINATOR, "A"), Grant(Role.COORDINATOR, "B")}),
        ("roles", {"roles": ["cn=lea,ou=x"]}, {Grant(Role.ELECTED, "epci-1")}),
        ("roles", {"roles": ["administrator", "coordinator", "coordinator:NCL", "DSI"]}, set()),
        ("roles", {"roles": None}, set()),
        ("roles", {"roles": {"dsi": True}}, set()),
        ("roles", {"roles": [1, None, ["dsi"], {"dsi": 1}]}, set()),
        ("groups", {"roles": ["dsi"], "groups": ["karim-group"]}, {Grant(Role.COORDINATOR, "NCL")}),
        ("realm_access.roles", {"realm_access": {"roles": ["dsi"]}}, {Grant(Role.ADMINISTRATOR)}),
        ("realm_access.roles", {"realm_access": "dsi"}, set()),
        ("realm.roles", {"realm.roles": ["dsi"]}, {Grant(Role.ADMINISTRATOR)}),
    ],
)
def test_roles_come_through_the_table_of_the_settings_alone(
    claim: str, told: dict[str, object], grants: set[Grant]
) -> None:
    assert set(sign_in({"TERRITORY_ROLES_CLAIM": claim}, **told).grants) == grants


def test_without_a_table_no_claim_gives_anything() -> None:
    found = sign_in({"TERRITORY_ROLES": ""}, roles=["karim-group", "administrator"])
    assert (found.grants, found.unknown) == ((), ("karim-group", "administrator"))


@pytest.mark.parametrize(
    "table",
    ["x=king", "x", "=coordinator", "x=", "x=invited:r1", "x=reader", "x=elected", "x=member", "x=administrator:NCL",
     "good=administrator;x=Coordinator"],
)  # fmt: skip
def test_a_table_that_gives_what_is_not_a_role_is_refused(table: str) -> None:
    with pytest.raises(TerritoryError, match="setting-invalid") as refusal:
        read_roles(table)
    assert refusal.value.values["name"] == "TERRITORY_ROLES"


def test_every_role_given_is_one_that_holds_on_the_right_kind() -> None:
    assert derive_grant("member", "jury") == Grant(Role.MEMBER, "jury")
    assert derive_grant("coordinator", "") == Grant(Role.COORDINATOR)
    assert derive_grant("", "") is None


def test_the_local_user() -> None:
    assert derive_local(Settings.read({})) == Viewer.local("local")
    assert derive_local(Settings.read({"TERRITORY_ROLE": "reader"})).grants == ()

"""The settings of sign-in: all or none, usable or refused, and never a secret in what is said about them."""

from __future__ import annotations

import pytest
from tests.web.provided import PROVIDED

from territory.config import Settings
from territory.errors import TerritoryError
from territory.lake.health import read_health
from territory.web.assembly import derive_secrets
from territory.web.routes import measure_health

SECRETS = ("s3cret-of-the-client", "s3cret-of-the-cookies")


def test_without_a_provider_nobody_signs_in() -> None:
    settings = Settings.read({"TERRITORY_ROLES": "x=administrator", "TERRITORY_SIGN_IN_HOURS": "junk"})
    assert settings.provider is None
    assert derive_secrets(settings) == {}


def test_a_provider() -> None:
    settings = Settings.read(PROVIDED)
    assert settings.provider is not None
    assert settings.provider.issuer == "https://provider.example.org/api/v2"
    assert (settings.host, settings.provider.hours) == ("suivi.example.org", 8)
    auth = derive_secrets(settings)["secrets"]["auth"]
    assert auth["redirect_uri"] == "https://suivi.example.org/oauth2callback"
    assert auth["client_kwargs"]["scope"] == "openid email profile"


@pytest.mark.parametrize("name", PROVIDED)
def test_half_a_provider_is_refused_with_the_name_of_what_is_missing(name: str) -> None:
    with pytest.raises(TerritoryError, match="setting-missing") as refusal:
        Settings.read(PROVIDED | {name: " "})
    assert refusal.value.values["names"] == name


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TERRITORY_OIDC_METADATA", "http://provider.example.org/.well-known/openid-configuration"),
        ("TERRITORY_OIDC_METADATA", "https://provider.example.org/"),
        ("TERRITORY_OIDC_METADATA", "https:///.well-known/openid-configuration"),
        ("TERRITORY_OIDC_METADATA", "https://provider.example.org/.well-known/openid-configuration?x=1"),
        ("TERRITORY_OIDC_METADATA", "https://u:p@provider.example.org/.well-known/openid-configuration"),
        ("TERRITORY_OIDC_METADATA", "https://provider.example.org:port/.well-known/openid-configuration"),
        ("TERRITORY_ADDRESS", "http://suivi.example.org"),
        ("TERRITORY_ADDRESS", "https://suivi.example.org/territoire"),
        ("TERRITORY_ADDRESS", "suivi.example.org"),
        ("TERRITORY_ADDRESS", "https://u:p@suivi.example.org"),
        ("TERRITORY_COOKIE_SECRET", "s3cret-of-the-cookies"),
        ("TERRITORY_OIDC_SCOPES", "email profile"),
        ("TERRITORY_SIGN_IN_HOURS", "0"),
        ("TERRITORY_SIGN_IN_HOURS", "nan"),
        ("TERRITORY_SIGN_IN_HOURS", "1e9"),
        ("TERRITORY_SIGN_IN_HOURS", "eight"),
    ],
)
def test_what_cannot_be_used_is_refused_without_repeating_a_secret(name: str, value: str) -> None:
    with pytest.raises(TerritoryError, match="setting-invalid") as refusal:
        Settings.read(PROVIDED | {name: value})
    assert refusal.value.values["name"] == name
    said = f"{refusal.value} {refusal.value.values}"
    assert "u:p" not in said
    assert not any(secret in said for secret in SECRETS)


def test_a_table_of_roles_that_is_wrong_stops_the_start() -> None:
    with pytest.raises(TerritoryError, match="setting-invalid"):
        derive_secrets(Settings.read(PROVIDED | {"TERRITORY_ROLES": "x=king"}))


def test_an_address_of_this_machine_may_do_without_tls() -> None:
    settings = Settings.read(PROVIDED | {"TERRITORY_ADDRESS": "http://localhost:8501/"})
    assert settings.address == "http://localhost:8501"


def test_no_text_made_of_the_settings_holds_a_secret() -> None:
    settings = Settings.read(PROVIDED)
    told = f"{settings} {settings!r} {settings.provider!r} {read_health(settings)} {measure_health(settings)}"
    assert "https://provider.example.org/api/v2" in told
    assert not any(secret in told for secret in SECRETS)

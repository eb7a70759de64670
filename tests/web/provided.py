"""Settings that name a provider."""

from __future__ import annotations

#: What the environment says when people sign in; the secrets are words that no output may hold.
PROVIDED = {
    "TERRITORY_OIDC_METADATA": "https://provider.example.org/api/v2/.well-known/openid-configuration",
    "TERRITORY_OIDC_CLIENT_ID": "territory",
    "TERRITORY_OIDC_CLIENT_SECRET": "s3cret-of-the-client",
    "TERRITORY_COOKIE_SECRET": "s3cret-of-the-cookies-" + "0" * 20,
    "TERRITORY_ADDRESS": "https://suivi.example.org",
}

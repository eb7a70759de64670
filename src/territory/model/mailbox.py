"""E-mail addresses that belong to an organisation rather than to a person, by what comes before their @."""

from __future__ import annotations

import re

#: First words of boxes that several people read, and that outlive each of them (GDPR, article 5).
GENERIC = frozenset({
    "accueil", "administration", "asso", "association", "bonjour", "bureau", "collecte", "commune", "communication",
    "contact", "coordination", "courrier", "dg", "dgs", "direction", "dpo", "equipe", "hello", "info", "information",
    "infos", "mairie", "presse", "projet", "projets", "rgpd", "secretariat", "service", "services", "subvention",
    "subventions", "suivi", "support", "ville",
})  # fmt: skip


def is_generic(email: str) -> bool:
    """Whether an address is nobody's own: `contact@…`, `mairie.accueil@…`."""
    return re.split(r"[@.+_-]", email.casefold(), maxsplit=1)[0] in GENERIC

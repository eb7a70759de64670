"""Which family of money a funder's is: from what the lake knows of it, its number, then its name; else it is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from territory.ingest.index import fold_name

#: Tier of a public body, by family.
TIERS = {"COMMUNE": "commune", "EPCI": "epci", "DEPARTEMENT": "departement", "REGION": "region", "ETAT": "state"}

_OF_TIER = {tier: family for family, tier in TIERS.items()}
#: First figures of the SIREN of public bodies (INSEE: 21 communes, 22 departments, 23 regions, 24 groupings, 11, 12 and
#: 17 the State's services, 13 and 18 its establishments). 200 is for any body made since 2008, regions included.
_OF_NUMBER = {
    "21": "COMMUNE", "22": "DEPARTEMENT", "23": "REGION", "24": "EPCI", "11": "ETAT", "12": "ETAT", "17": "ETAT",
}  # fmt: skip
_LIKELY_OF_NUMBER = {"13": "AGENCE", "18": "AGENCE"}
_NAMES = (
    ("DEPARTEMENT", r"(?:conseil )?(?:departement|departemental|general)\b.*|cd ?(?:\d{2,3}|2[ab])"),
    ("REGION", r"(?:conseil )?(?:region|regional)\b.*"),
    ("EPCI", r"(?:.* )?(?:metropole|communaute (?:de communes|urbaine|d agglo\w*)|agglo(?:meration)?)\b.*|c[cau] .*"),
    ("COMMUNE", r"(?:ville|commune|mairie) (?:de|d|du|des)\b.*"),
    # Funds of the State by the names that budgets give them (domain facts 6.2).
    ("ETAT", r".*\b(?:detr|dsil|fnadt|fdva|fonjep|france 2030|politique de la ville)\b.*"),
    ("ETAT", r"(?:etat|prefecture|ministere|drac|dreal|draaf|ddt|ddets|dreets|sgar)\b.*"),
    ("ETAT", r"direction (?:departementale|regionale)\b.*"),
    ("AGENCE_CAF", r"(?:caf|caisse d allocations familiales)\b.*"),
    ("AGENCE", r"(?:ademe|anru|anct|anr|banque des territoires|caisse des depots)\b.*"),
    ("AGENCE", r"agence de l(?: eau|a transition)\b.*"),
    ("UE_FEDER", r".*\bfeder\b.*"),
    ("UE_FSE", r".*\bfse\b.*|fonds social europeen\b.*"),
    ("UE_LEADER", r".*\b(?:leader|feader)\b.*"),
    ("UE_HORIZON", r".*\bhorizon (?:europe|2020)\b.*"),
    ("FONDATION", r"(?:fondation|fonds de dotation)\b.*"),
)  # fmt: skip
_BODY = {"9300": "FONDATION"}
_AGENCY = ("41", "738", "739")


@dataclass(frozen=True, slots=True)
class Family:
    """The family of a funder's money, and whether it is certain enough not to be looked at."""

    code: str
    is_sure: bool


def derive_family(name: str, number: str | None, tier: str | None, category: str | None) -> Family | None:
    """The family of a funder; None when nothing says it, which is then asked.

    `number` is its SIREN or SIRET, even cut short by a spreadsheet (`2,43E+13`): its first figures remain.
    """
    if category and category.startswith(_AGENCY) and tier in {None, "state"}:
        return Family("AGENCE", is_sure=True)
    if tier in _OF_TIER:
        return Family(_OF_TIER[tier], is_sure=True)
    if category in _BODY:
        return Family(_BODY[category], is_sure=True)
    figures = re.sub(r"[.,\s]", "", number or "")
    by_name = _read_name(name)
    if code := _OF_NUMBER.get(figures[:2]):
        return Family(code, is_sure=by_name in {None, code})
    if by_name:
        return Family(by_name, is_sure=False)
    if figures.startswith("200"):
        return Family("EPCI", is_sure=False)
    if code := _LIKELY_OF_NUMBER.get(figures[:2]):
        return Family(code, is_sure=False)
    return None


def _read_name(name: str) -> str | None:
    folded = fold_name(name)
    return next((code for code, shape in _NAMES if re.fullmatch(shape, folded)), None)


def derive_tier(family: Family | None, number: str | None) -> str | None:
    """The tier of a new public body, only when its number says it."""
    if family is None or not family.is_sure or not number or number[:2] not in _OF_NUMBER:
        return None
    return TIERS.get(family.code)


@lru_cache(maxsize=1024)
def derive_instrument(nature: str) -> tuple[str, bool]:
    """The instrument that SCDL's `nature` (or a file's own word) says, and whether some help in kind comes with it."""
    said = fold_name(nature)
    has_cash = "numeraire" in said or "subvention" in said
    for instrument, words in _INSTRUMENTS.items():
        if any(f" {word}" in f" {said}" for word in words) and not has_cash:
            return instrument, False
    if "en nature" in said and not has_cash:
        return "apport_nature", False
    return "subvention", "en nature" in said


_INSTRUMENTS: Mapping[str, tuple[str, ...]] = {
    "avance_remboursable": ("avance remboursable", "avance recuperable"),
    "pret_honneur": ("pret d honneur",),
    "pret_relais": ("pret relais",),
    "pret": ("pret",),
    "garantie": ("garantie", "caution"),
    "prix": ("prix",),
}

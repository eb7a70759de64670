"""Personal data in a cell of a file: national numbers, bank accounts, e-mails, phones, persons named.

Spotted before anything is stored, and never repeated whole. Sources: articles R.115-1 and R.115-2 of the Code de la
sécurité sociale and INSEE's description of the NIR (13 digits and a key of 97 minus the rest modulo 97; Corsica's 2A
and 2B count as 19 and 18); ISO 13616 for the IBAN (modulo 97 is 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from territory.ingest.siret import check_siren, check_siret
from territory.model.mailbox import is_generic

NIR, IBAN, EMAIL, PHONE, PERSON = "nir", "iban", "email", "phone", "person"
#: What is never kept, whatever anybody answers.
FORBIDDEN = frozenset({NIR, IBAN})
REDACTED = "[…]"

#: What a person may answer of each kind.
ANSWERS: dict[str, tuple[str, ...]] = {
    NIR: ("blank",), IBAN: ("blank",), EMAIL: ("blank", "keep"), PHONE: ("blank", "keep"), PERSON: ("blank", "keep"),
}  # fmt: skip

#: A cell that may hold any of them: one pass of a fast engine over distinct texts, before anything is looked at.
_SUSPECT = (
    r"@|\+ ?[0-9]|(?:^|[^0-9])0[ .\-]?[1-9](?:[ .\-]?[0-9]{2}){4}|[A-Z]{2}[0-9]{2}"
    r"|(?:^|[^0-9A-Za-z])[123478](?:[ .\-]?[0-9ABab]){12}(?:[ .\-]?[0-9]{2})?(?:$|[^0-9])"
    r"|\b(?:M|MM|(?i:mr|mmes?|mlles?|monsieur|madame|mademoiselle|messieurs|mesdames|consorts|veuve))\b"
    r"|(?:[EÉeé]poux|[EÉ]POUX)\b"
)
_NIR = re.compile(
    r"(?<![\dA-Za-z])(?P<number>[123478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|20|3[0-9]|4[0-2]|[5-9]\d)"
    r"[ .-]?(?:\d{2}|2[ABab])[ .-]?\d{3}[ .-]?\d{3})(?:[ .-]?(?P<key>\d{2}))?(?![\d])"
)
#: `1 85 07 75 123 456 20`: the groups in which a national number is written.
_GROUPS = 7
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Za-z0-9])")
#: How many signs an account has, for the countries around; others are judged by their key alone.
_IBAN_LENGTHS = {
    "FR": 27, "MC": 27, "BE": 16, "DE": 22, "CH": 21, "LU": 20, "ES": 24, "IT": 27, "GB": 22, "NL": 18, "PT": 25,
}  # fmt: skip
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
#: Boxes that nobody reads: no person's address, and no use writing there either.
_UNREAD = re.compile(r"no-?reply", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w/=])(?<!\d[ .-])(?:(?:\+|00) ?33 ?(?:\(0\) ?)?|0)[1-9](?:[ .-]?\d{2}){4}(?![ .-]?\d|\w)"
    r"|(?<!\w)\+(?!33)(?=(?:[ .-]?\d){8,15}(?!\d))\d{1,3}(?:[ .-]?\d{1,4}){2,5}(?!\d)"
)
_SMALL = r"(?:de|du|des|d['’]|le|la|van|von|el|ben)"
_PERSON = re.compile(
    r"(?<![\w.])(?P<civility>(?i:monsieur|madame|mademoiselle|mesdames|messieurs|mmes?|mlles?|mr|[ée]poux|consorts|veuve)\b\.?|MM?\."
    r"|(?:(?<=^)|(?<=[:,;(/] )|(?<=(?i:chez) )|(?<=(?i:par) ))M(?= ))\s*(?:et\s+(?i:madame|mme)\.?\s+)?"
    r"(?P<name>(?:" + _SMALL + r"\s+|[DL]['’])*[A-ZÀ-ÝŒ][\w’'-]+(?:\s+(?:" + _SMALL + r"\s*)*[A-ZÀ-ÝŒ][\w’'-]*){0,2})"
)
#: Words after a civility that say a function, not a person.
_FUNCTION = re.compile(
    r"(?:(?:le|la|les)\s+|l['’]\s*)?(?:vice[- ]|sous[- ])?(?:maires?|pr[eé]sident|pr[eé]fet|pr[eé]f[eè]te|direct"
    r"|tr[eé]sori|ministre|commissaire|recteur|rectrice|g[eé]rant|secr[eé]taire|adjoint|conseill|procureur|juge|principal|proviseur"
    r"|chef|responsable|receveur|comptable|percepteur|cur[eé]|d[eé]l[eé]gu|administrat|g[eé]n[eé]ral|d[eé]put|s[eé]nat"
    r"|ambassad)",
    re.IGNORECASE,
)
#: What comes before the name of a street or of a school, which is nobody's data.
_PLACE = re.compile(
    r"\b(?:rue|avenue|av|boulevard|bd|place|pl|all[eé]es?|impasse|quai|chemin|square|cours|passage|pont|[eé]coles?"
    r"|coll[eè]ge|lyc[eé]e|r[eé]sidence|h[oô]pital|clinique|salle|stade|[eé]glise|fondation|th[eé][aâ]tre|h[oô]tel)"
    r"\.?\s+(?:de\s+|du\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Trace:
    """One piece of a text that is about a person: where it stands, and how it may be shown.

    `is_generic` is true of an address that belongs to a service (`contact@`).
    """

    kind: str
    start: int
    end: int
    masked: str
    is_generic: bool = False


def derive_suspects(texts: Iterable[str]) -> list[str]:
    """The distinct texts that deserve a closer look."""
    distinct = pa.array(list(dict.fromkeys(texts)), pa.string())
    if not len(distinct):
        return []
    found: list[str] = distinct.filter(pc.match_substring_regex(distinct, _SUSPECT)).to_pylist()
    return found


def read_traces(text: str, is_number: bool = False) -> tuple[Trace, ...]:
    """The personal data of a text, in order, none inside another.

    `is_number` tells a column of SIRET or SIREN, where 13 digits without a key are a SIRET that lost one.
    """
    held: list[Trace] = []
    for found in (_read_ibans(text), _read_nirs(text, is_number), _read_emails(text), _read_phones(text),
                  _read_persons(text)):  # fmt: skip
        held += [one for one in found if not any(one.start < other.end and other.start < one.end for other in held)]
    return tuple(sorted(held, key=lambda trace: trace.start))


def redact(text: str, traces: Sequence[Trace]) -> str | None:
    """The text without these pieces, None when nothing else is said."""
    for trace in sorted(traces, key=lambda trace: -trace.start):
        text = f"{text[: trace.start]}{REDACTED}{text[trace.end :]}"
    rest = text.replace(REDACTED, "").strip(" .,;:()-/<>[]\n\t")
    return text if rest else None


def is_nir(number: str, key: str | None) -> bool:
    """Whether digits are a national number: with a key the key must agree; without, its shape is strictly that of one.

    `number` has 13 signs (2A or 2B for Corsica), `key` two.
    """
    bare = number.upper()
    if key is not None:
        corsica = {"2A": "19", "2B": "18"}
        digits = bare[:5] + corsica.get(bare[5:7], bare[5:7]) + bare[7:]
        return 97 - int(digits) % 97 == int(key)
    month, place, commune, order = bare[3:5], bare[5:7], bare[7:10], bare[10:13]
    is_month = "01" <= month <= "12" or month == "20"
    return is_month and place not in {"00", "96"} and commune != "000" and order != "000"


def is_iban(text: str) -> bool:
    """Whether a text without spaces is an account number whose key agrees."""
    if len(text) != _IBAN_LENGTHS.get(text[:2], len(text)):
        return False
    return int("".join(str(int(sign, 36)) for sign in text[4:] + text[:4])) % 97 == 1


def _read_nirs(text: str, is_number: bool) -> list[Trace]:
    found = []
    for match in _NIR.finditer(text):
        number, key = re.sub(r"[ .-]", "", match["number"]), match["key"]
        if key is None and number.isdecimal() and _is_cut_siret(number, is_number):
            continue
        # Written in its seven groups it is one, even when a figure was typed wrong.
        is_spaced = key is not None and len(match.group().split()) == _GROUPS
        if is_nir(number, key) or is_spaced:
            found.append(Trace(NIR, match.start(), match.end(), f"{number[0]}{'•' * (12 if key is None else 14)}"))
    return found


def _is_cut_siret(digits: str, is_number: bool) -> bool:
    """Whether 13 digits are a SIRET that lost its first zero, or in a column of SIRET any digit of its end."""
    return check_siret(f"0{digits}") is None or (is_number and check_siren(digits[:9]) is None)


def _read_ibans(text: str) -> list[Trace]:
    found = []
    for match in _IBAN.finditer(text):
        bare = match.group().replace(" ", "")
        length = _IBAN_LENGTHS.get(bare[:2], len(bare))
        if not is_iban(bare[:length]):
            continue
        end, seen = match.start(), 0
        while seen < length:
            seen += text[end] != " "
            end += 1
        found.append(Trace(IBAN, match.start(), end, f"{bare[:2]}{'•' * (length - 4)}{bare[length - 2 : length]}"))
    return found


def _read_emails(text: str) -> list[Trace]:
    def trace(match: re.Match[str]) -> Trace:
        local, _, host = match.group().partition("@")
        if is_generic(local) or _UNREAD.fullmatch(local):
            return Trace(EMAIL, match.start(), match.end(), match.group(), is_generic=True)
        return Trace(EMAIL, match.start(), match.end(), f"{local[0]}•••@•••.{host.rpartition('.')[2]}")

    return [trace(match) for match in _EMAIL.finditer(text)] if "@" in text else []


def _read_phones(text: str) -> list[Trace]:
    def trace(match: re.Match[str]) -> Trace:
        digits = re.sub(r"\D", "", match.group())
        return Trace(PHONE, match.start(), match.end(), f"{match.group()[:2].strip()} •• •• •• {digits[-2:]}")

    return [trace(match) for match in _PHONE.finditer(text)]


def _read_persons(text: str) -> list[Trace]:
    found = []
    for match in _PERSON.finditer(text):
        after = text[match.start("name") :]
        if _FUNCTION.match(after) or _PLACE.search(text[: match.start()]):
            continue
        found.append(Trace(PERSON, match.start(), match.end(), f"{match['civility']} {match['name'][0]}•••"))
    return found

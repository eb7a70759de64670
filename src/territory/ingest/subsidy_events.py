"""What happened to each funding of a grant: asked, granted or refused, contracted, paid only when the file says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from territory.ingest.families import Family, derive_instrument
from territory.ingest.organisations import Body
from territory.ingest.question import Choices
from territory.ingest.siret import fold
from territory.ingest.subsidy_rows import Grant, Rows
from territory.ingest.subsidy_slots import BESIDE

_LONGEST_REFERENCE = 300
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{4}")
#: What dates of payment are: conditions agreed on, or payments made.
CONDITION, PAYMENT = "condition", "payment"
_PAID = re.compile(r"(?:vers|pay|mandat)ee?s? le (\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{4})")

#: Cells by column, the line, and where cells stand in the file.
Record = tuple[Mapping[str, str | None], int, Mapping[str, tuple[int, str | None]]]


@dataclass(frozen=True, slots=True)
class Told:
    """One grant whose parties, family and share are settled; `amount` is this beneficiary's, None when unknown."""

    grant: Grant
    giver: Body
    taker: Body | None
    family: Family | None
    status: str
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Aid:
    """One funding of a row: a row may lend, guarantee and give at once."""

    instrument: str
    slot: str
    amount: Decimal | None
    object: str


def derive_aids(item: Told) -> Iterator[Aid]:
    """The subsidy (unless the row only lends, guarantees or helps in kind), then what stands beside it."""
    grant = item.grant
    purpose = grant.say("objet")
    instrument, has_kind = derive_instrument(grant.say("nature"))
    detail = grant.say("detailNature")
    beside = [
        Aid(code, slot, amount, (detail if code == "apport_nature" else "") or purpose)
        for slot, code in BESIDE
        if (amount := grant.amount(slot)) or slot in grant.unknown
    ]
    if detail and not any(aid.instrument == "apport_nature" for aid in beside):
        beside.append(Aid("apport_nature", "detailNature", None, detail))
    is_silent = item.amount is None and "montant" not in grant.unknown and item.status == "granted"
    if not (is_silent and beside):
        yield Aid(instrument, "montant", item.amount, purpose)
    elif has_kind and not any(aid.instrument == "apport_nature" for aid in beside):
        yield Aid("apport_nature", "nature", None, purpose)
    yield from beside


def say_decided_on(grant: Grant) -> str | None:
    """When the grant was decided, as precisely as the file says it."""
    return grant.say("dateDecision") or grant.say("dateConvention") or None


def derive_events(rows: Rows, item: Told, aid: Aid, key: str, choices: Choices) -> list[Record]:
    """What happened to one funding: asked, granted or refused, contracted, paid when the file says so."""
    grant = item.grant
    is_main = aid.slot == "montant"
    found: list[tuple[str, str | None, Decimal | None, str]] = []
    asked = grant.amount("montantDemande")
    if is_main and (asked is not None or item.status != "granted"):
        found.append(("requested", grant.say("dateDemande") or None, asked, "montantDemande"))
    if item.status == "refused":
        found.append(("refused", say_decided_on(grant), None, "statutLabel"))
    elif item.status == "granted":
        found.append(("granted", say_decided_on(grant), aid.amount, aid.slot))
        if grant.say("dateDecision") and grant.say("dateConvention"):
            found.append(("contracted", grant.say("dateConvention"), aid.amount, aid.slot))
        if is_main and (paid := _read_paid(rows, item, choices)) is not None:
            found.append(("paid", paid[0], paid[1], paid[2]))
    reference = cut(grant.say("referenceDecision"), _LONGEST_REFERENCE) or None
    return [
        (
            {
                "id": f"{key}.{kind}", "funding": key, "kind": kind, "on": on,
                "amount": None if amount is None else f"{amount:.2f}",
                "reference": reference if kind != "requested" else None, "source_url": grant.say("adresse") or None,
            },
            grant.line,
            {
                "amount": rows.place(grant, slot), "reference": rows.place(grant, "referenceDecision"),
                "on": rows.place(grant, "dateDecision" if grant.say("dateDecision") else "dateConvention"),
            },
        )
        for kind, on, amount, slot in found
    ]  # fmt: skip


def _read_paid(rows: Rows, item: Told, choices: Choices) -> tuple[str | None, Decimal, str] | None:
    """(day, amount, slot) of a payment that the file says was made: an amount paid, « versé le » a day, or one day.

    The last only when a person says that these dates are payments: by default they are conditions.
    """
    grant = item.grant
    amount = grant.amount("montantVerse")
    if amount is not None:
        return grant.say("dateVersement") or None, amount, "montantVerse"
    if item.amount is None:
        return None
    said = fold(grant.say("datesPeriodeVersement"))
    found = _PAID.findall(said)
    if choices.get(period_topic(rows)) == PAYMENT:
        found = found or _DAY.findall(said)
    if len(found) == 1 and "solde" not in said and "acompte" not in said and "avance" not in said:
        day = found[0]
        iso = day if "-" in day else f"{day[6:]}-{day[3:5]}-{day[:2]}"
        return iso, item.amount, "datesPeriodeVersement"
    return None


def period_topic(rows: Rows) -> str:
    """The topic that says what dates of payment are."""
    return f"period:{rows.block.id}:{rows.letter('datesPeriodeVersement')}"


def cut(text: str, longest: int) -> str:
    """A text of at most that many characters, with an ellipsis where it was cut."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"

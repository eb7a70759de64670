"""A file of subsidies (SCDL 2.1.1 and older families) as organisations, fundings, their shares and their events.

Sources: domain facts 6.3, 6.5, 6.6; schema.data.gouv.fr/scdl/subventions. What is never guessed: whether `montant` is
before the split, whose family the funder is when nothing says it, which of two homonyms an organisation is, that a
payment was made (a period of payment is a condition, not a proof), the regime of an aid.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from rapidfuzz import fuzz

from territory.ingest.block import Block
from territory.ingest.families import Family, derive_family
from territory.ingest.finding import BLOCKS, NOTE
from territory.ingest.organisations import Body, Mention, fold_name, gather_bodies
from territory.ingest.profile import Derived, Profile
from territory.ingest.question import Assumption, Choices, Question, Repair
from territory.ingest.resolve import Resolver
from territory.ingest.shares import SCALES, Claim, derive_parts, fill_parts, resolve_split, say_amount, share_equally
from territory.ingest.siret import fold
from territory.ingest.subsidy_events import Told
from territory.ingest.subsidy_rows import Grant, Rows, read_decimal, read_numbers, read_rows
from territory.ingest.subsidy_sheets import derive_subsidy_sheets
from territory.ingest.subsidy_slots import TARGET
from territory.ingest.target import Mapping
from territory.lake.view import View

#: What `statutLabel` may say, folded, and what it means: nothing else is understood, and it is then said.
_STATUS = {
    "attribuee": "granted", "accordee": "granted", "accorde": "granted", "votee": "granted", "notifiee": "granted",
    "favorable": "granted", "en cours d'intruction": "requested", "en cours d'instruction": "requested",
    "en instruction": "requested", "deposee": "requested", "sollicitee": "requested", "demandee": "requested",
    "refusee": "refused", "refuse": "refused", "rejetee": "refused", "ineligible": "refused", "defavorable": "refused",
}  # fmt: skip
_ALONE = Decimal(1)
#: Two names of one number that share less than this, of 100, are told.
UNLIKE = 50
#: What one amount said of several beneficiaries by one act is, in a file without percentages: each one's, or a total.
OWN, SHARED = "own", "shared"


@dataclass(slots=True)
class _Asked:
    """What accumulates while a block is understood, beside its rows."""

    waiting: set[int] = field(default_factory=set)
    questions: list[Question] = field(default_factory=list)

    def ask(self, question: Question) -> None:
        """Adds a question, whose lines wait."""
        self.questions.append(question)
        self.waiting.update(question.lines)


def derive(block: Block, mapping: Mapping, choices: Choices, resolver: Resolver) -> Derived:
    """The sheets of a block of subsidies; rows that a question concerns are in none of them until it is answered."""
    rows = read_rows(block, mapping, choices)
    known = _read_numbers_known(resolver.view)
    if not rows.grants:
        return Derived()
    _propose_grantor(rows, choices)
    resolver.say(block)
    read_numbers(rows, "nomAttribuant", "idAttribuant", known, choices)
    read_numbers(rows, "nomBeneficiaire", "idBeneficiaire", known, choices)
    asked = _Asked()
    status = _read_status(rows)
    resolver.say(block)
    grantors, beneficiaries = _gather(rows, resolver, choices, asked)
    resolver.say(block)
    families = _settle_families(rows, grantors, resolver.view, choices, asked)
    amounts = _settle_amounts(rows, grantors, choices, asked)
    told = [
        Told(grant, giver, taker, families.get(giver.key or ""), status[grant.row], amounts.get(grant.row))
        for grant, giver, taker in zip(rows.grants, grantors, beneficiaries, strict=True)
        if giver is not None and not grant.is_barred and grant.line not in asked.waiting | block.withheld
    ]
    sheets = derive_subsidy_sheets(rows, told, resolver, choices)
    return Derived(sheets, tuple(rows.findings), tuple(rows.assumptions), tuple(asked.questions), tuple(rows.repairs))


def _propose_grantor(rows: Rows, choices: Choices) -> None:
    """A row that does not say who gives, in a file where everyone else is the same: proposed, else it stays out."""
    names = {grant.say("nomAttribuant") for grant in rows.grants} - {""}
    only = names.pop() if len(names) == 1 and "nomAttribuant" in rows.columns else None
    for grant in rows.grants:
        if grant.say("nomAttribuant"):
            continue
        if only is not None:
            line, letter = rows.place(grant, "nomAttribuant")
            repair = Repair(f"repair-grantor:{rows.block.id}:{letter}", line, letter, "", only)
            rows.repairs.append(repair)
            if repair.is_accepted(choices):
                grant.texts["nomAttribuant"] = only
                continue
        rows.note(grant, "nomAttribuant", "subsidy-grantor-missing", BLOCKS)


def _read_numbers_known(view: View | None) -> dict[str, set[str]]:
    """SIRET by folded name, of the organisations of the lake."""
    known: dict[str, set[str]] = {}
    if view is not None:
        for row in view.read_columns("organisation", ("name", "siret")).to_pylist():
            if row["siret"]:
                known.setdefault(fold(row["name"]), set()).add(row["siret"])
    return known


def _read_status(rows: Rows) -> list[str]:
    """What became of each request; a file that does not say it publishes what was granted."""
    found = []
    for grant in rows.grants:
        said = grant.say("statutLabel")
        status = _STATUS.get(fold(said), "granted" if not said else None)
        if status is None:
            rows.note(grant, "statutLabel", "subsidy-status-unknown", BLOCKS, said)
        found.append(status or "granted")
    return found


def _gather(
    rows: Rows, resolver: Resolver, choices: Choices, asked: _Asked
) -> tuple[list[Body | None], list[Body | None]]:
    """Who gives and who receives, row by row; both sides together, for a body may be on either."""
    sides = (("nomAttribuant", "idAttribuant", ""), ("nomBeneficiaire", "idBeneficiaire", "rnaBeneficiaire"))
    mentions: list[Mention] = []
    at: list[list[int | None]] = [[], []]
    for side, (name, number, rna) in enumerate(sides):
        for grant in rows.grants:
            siret, siren = grant.numbers.get(number, (None, None))
            said = grant.say(name)
            if not said and not siret and not siren:
                at[side].append(None)
                continue
            letters = {"name": rows.letter(name), "siret": rows.letter(number), "siren": rows.letter(number)}
            letters["rna"] = rows.letter(rna) if rna else ""
            at[side].append(len(mentions))
            mentions.append(Mention(said, siret, siren, _rna(grant, rna), grant.line, letters))
    bodies, questions = gather_bodies(mentions, resolver, choices, rows.block.id)
    for question in questions:
        asked.ask(question)
    givers, takers = ([None if place is None else bodies[place] for place in places] for places in at)
    for grant, taker in zip(rows.grants, takers, strict=True):
        if taker is None:
            rows.note(grant, "nomBeneficiaire", "subsidy-beneficiary-missing", NOTE)
    _note_shared(rows, takers)
    return givers, takers


def _note_shared(rows: Rows, takers: list[Body | None]) -> None:
    """Names that have nothing in common under one number: one of the numbers is probably wrong."""
    told: set[tuple[str | None, str]] = set()
    for grant, taker in zip(rows.grants, takers, strict=True):
        said = grant.say("nomBeneficiaire")
        if taker is None or not said or (taker.key, said) in told:
            continue
        told.add((taker.key, said))
        if fuzz.token_set_ratio(fold_name(said), fold_name(taker.name)) < UNLIKE:
            rows.note(grant, "nomBeneficiaire", "subsidy-number-shared", NOTE, said, name=taker.name)


def _rna(grant: Grant, slot: str) -> str | None:
    text = grant.say(slot).upper().replace(" ", "") if slot else ""
    return text if len(text) == 10 and text[0] == "W" and text[1:].isdecimal() else None


def _settle_families(
    rows: Rows, givers: list[Body | None], view: View | None, choices: Choices, asked: _Asked
) -> dict[str, Family]:
    """The family of each funder's money, by its key: derived and shown, or asked."""
    families: dict[str, Family] = {}
    options = _read_families(view)
    said = {f"option-{code}": name for code, name in options.items()}
    for key, body in {giver.key: giver for giver in givers if giver is not None and giver.key}.items():
        topic = f"family:{rows.block.id}:{key}"
        lines = tuple(grant.line for grant, giver in zip(rows.grants, givers, strict=True) if giver is body)
        grant = next(g for g, giver in zip(rows.grants, givers, strict=True) if giver is body)
        number = body.siren or _first_figures(rows, grant)
        family = derive_family(body.name, number, body.tier, body.category)
        chosen = choices.get(topic)
        if chosen in options:
            families[str(key)] = Family(str(chosen), is_sure=True)
        elif family is not None:
            families[str(key)] = family
        else:
            asked.ask(Question(topic, tuple(options), lines, {"name": body.name, **said}))
            continue
        settled = families[str(key)]
        detail = {"name": body.name, **said}
        rows.assumptions.append(Assumption(topic, settled.code, tuple(options), detail, settled.is_sure))
    return families


def _first_figures(rows: Rows, grant: Grant) -> str | None:
    """What is left of a grantor's number that a spreadsheet cut short: enough to tell its kind."""
    column = rows.columns.get("idAttribuant")
    value = None if column is None else rows.block.column(column)[grant.row]
    return None if value is None else str(value)


def _read_families(view: View | None) -> dict[str, str]:
    """Families of money by code, in their order."""
    if view is None:
        return {}
    found = view.read_columns("source_family", ("id", "name", "position")).to_pylist()
    return {row["id"]: row["name"] for row in sorted(found, key=lambda row: (row["position"] or 0, row["id"]))}


def _settle_amounts(rows: Rows, givers: list[Body | None], choices: Choices, asked: _Asked) -> dict[int, Decimal]:
    """What comes to each row's beneficiary, by row; rows whose amount is unknown are absent."""
    letter = rows.letter("pourcentageSubvention")
    topic = f"percent:{rows.block.id}:{letter}"
    read = [read_decimal(grant.say("pourcentageSubvention")) for grant in rows.grants]
    parts, scale = derive_parts(read, choices.get(topic))
    if scale != "1" or topic in choices:
        is_sure = scale != "mixed" or topic in choices
        rows.assumptions.append(Assumption(topic, scale, SCALES, {"letter": letter}, is_sure))
    claims, of_row = [], []
    for grant, giver, part in zip(rows.grants, givers, parts, strict=True):
        amount = grant.amount()
        if amount is None or giver is None or grant.is_barred:
            continue
        is_told = part is not None and part > 0
        act = [grant.say(slot) for slot in ("referenceDecision", "dateConvention", "dateDecision", "objet")]
        key = (giver.key or fold_name(giver.name), *act)
        whole = part if part is not None and is_told else _ALONE
        claims.append(Claim(grant.line, key, grant.say("nomBeneficiaire"), amount, whole, is_told))
        of_row.append(grant.row)
    claims = fill_parts(claims)
    split = resolve_split(claims, choices, rows.block.id)
    rows.assumptions += split.assumptions
    for question in split.questions:
        asked.ask(question)
    amounts = {of_row[place]: amount for place, amount in split.amounts.items()}
    return amounts | _settle_alone(rows, claims, of_row, choices, asked)


def _settle_alone(
    rows: Rows, claims: list[Claim], of_row: list[int], choices: Choices, asked: _Asked
) -> dict[int, Decimal]:
    """Where one act gives one amount to several without a percentage: each one's, or a total to share, as answered."""
    same: dict[tuple[tuple[str, ...], Decimal], list[int]] = {}
    for place, claim in enumerate(claims):
        # Rows that name no act have nothing in common but an amount.
        if claim.grant[1] and not claim.is_told and claim.part == _ALONE:
            same.setdefault((claim.grant, claim.amount), []).append(place)
    several = [places for places in same.values() if len({claims[place].beneficiary for place in places}) > 1]
    if not several:
        return {}
    topic = f"alone:{rows.block.id}"
    first = [claims[place] for place in several[0]]
    detail = {
        "count": str(sum(map(len, several))),
        "names": ", ".join(dict.fromkeys(claim.beneficiary for claim in first))[:200],
        "amount": say_amount(first[0].amount),
    }
    chosen = choices.get(topic)
    if chosen not in {OWN, SHARED}:
        lines = tuple(sorted(claims[place].line for places in several for place in places))
        asked.ask(Question(topic, (OWN, SHARED), lines, detail))
        return {}
    rows.assumptions.append(Assumption(topic, chosen, (OWN, SHARED), detail))
    if chosen != SHARED:
        return {}
    return {
        of_row[place]: amount
        for places in several
        for place, amount in zip(places, share_equally(claims[places[0]].amount, len(places)), strict=True)
    }


PROFILE = Profile(
    TARGET,
    derive,
    ("funding", "funding_event"),
    grantor=("nomAttribuant", "idAttribuant"),
    beneficiary=("nomBeneficiaire", "idBeneficiaire"),
)

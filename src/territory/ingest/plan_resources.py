"""The resources of a plan: one funding each, or the one that the lake already knows, and an event for its standing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from territory.ingest.bodies import derive_bodies
from territory.ingest.families import derive_family, derive_instrument
from territory.ingest.identity import Record, read_rows
from territory.ingest.index import fold_name
from territory.ingest.keys import derive_key, derive_slug
from territory.ingest.question import Assumption, Question
from territory.ingest.references import Said, resolve_column
from territory.schema.registry import read_table

if TYPE_CHECKING:
    from territory.ingest.funding_plan import Plan

#: What a resource's standing says, and the event it is: the first that fits.
_STANDINGS = (
    ("paid", r"verse|encaisse|percu|recu|solde"),
    ("refused", r"refus|rejet"),
    ("envisaged", r"a solliciter|envisag|prevu|previsionnel|a demander|potentiel|a confirmer"),
    ("requested", r"sollicit|demand|depos|en cours|en attente|instruction"),
    ("granted", r"acquis|accord|obtenu|notifi|confirm|valid|vote|attribu|signe|convention"),
)
ENVISAGED = "envisaged"
#: Resources that nobody else gives: whose money it is, by the words that say it (Cerfa 12156, accounts 70 to 79, 87).
_OWN = (
    ("AUTOFINANCEMENT", r"autofinanc|(?:fonds|ressources) propres|apport (?:du |de la |propre|porteur|structure)"),
    ("RECETTES", r"recettes?\b|ventes?\b|prestations?\b|chiffre d affaires|billetterie|produits? d exploitation"),
    ("CITOYEN", r"dons?\b|cotisations?|financement participatif|crowdfunding|collecte|parts sociales"),
    ("NATURE_BENEVOLAT", r"benevolat|volontariat"),
    ("NATURE_LOCAUX", r"mise a disposition.*(?:locaux|salle)|locaux"),
    ("NATURE_MATERIEL", r"(?:mise a disposition|pret|don).*(?:materiel|biens)|dons? en nature|prestations? en nature"),
    ("BANQUE", r"emprunt|pret bancaire|banque(?! des territoires)"),
    ("MECENAT", r"mecenat|sponsor"),
)  # fmt: skip
_INSTRUMENTS = {
    "AUTOFI_PUB": "autofinancement", "AUTOFI_PRIV": "autofinancement", "RECETTES": "recette", "CITOYEN": "don",
    "NATURE_BENEVOLAT": "apport_nature", "NATURE_LOCAUX": "apport_nature", "NATURE_MATERIEL": "apport_nature",
    "BANQUE": "pret", "MECENAT": "don",
}  # fmt: skip
_AUTOFINANCING = ("AUTOFI_PUB", "AUTOFI_PRIV")


def put_resources(plan: Plan, rows: list[int]) -> None:
    """Fundings, their share and their event, for the rows that are resources."""
    funders = plan.columns.get("funder") or plan.columns.get("heading")
    if not rows or funders is None:
        return
    written = list(funders.texts)
    families = {row: _read_family(plan, written[row], plan.text("group", row)) for row in rows}
    keys = _resolve_funders(plan, rows, families)
    has_standing = "status" in plan.columns
    asked: set[str] = set()
    for row in rows:
        name = written[row]
        if name is None or row in plan.said.waiting:
            continue
        family = _settle_family(plan, row, name, families[row], keys.get(row), asked)
        if family is not None:
            _put(plan, row, name, family, keys.get(row))
    if not has_standing:
        topic = f"standing:{plan.block.id}"
        chosen = plan.choices.get(topic, ENVISAGED)
        plan.assumptions.append(Assumption(topic, chosen, (ENVISAGED, "requested", "granted"), {}, is_sure=False))


def _read_family(plan: Plan, name: str | None, group: str | None) -> str | None:
    """The family that a resource's words say by themselves; None for what names a body."""
    for text in (name, group):
        folded = fold_name(text or "")
        for family, shape in _OWN:
            if re.search(rf"\b(?:{shape})", folded):
                return family
    found = plan.resolve.find("source_family", name or "")
    return found.key


def _resolve_funders(plan: Plan, rows: list[int], families: dict[int, str | None]) -> dict[int, str]:
    """The organisation of each row that names one; unknown ones are created, or wait, as chosen."""
    column = plan.columns.get("funder")
    if column is None:
        return {}
    said = Said()
    named = [row for row in rows if families[row] is None]
    for row in range(len(column.texts)):
        if row not in named:
            column.texts[row] = None
    resolve_column(plan.block, column, plan.resolve, plan.choices, said)
    bodies = derive_bodies(plan.block, {"funder": column}, plan.resolve, plan.choices, said)
    plan.resolve.add(bodies.sheets)
    plan.bodies += bodies.sheets
    plan.assumptions += bodies.assumptions
    plan.said.findings += said.findings
    plan.said.questions += said.questions
    plan.said.repairs += said.repairs
    plan.said.waiting |= said.waiting
    known = plan.resolve.keys("organisation")
    return {row: str(column.texts[row]) for row in named if column.texts[row] in known}


def _settle_family(
    plan: Plan, row: int, name: str, family: str | None, funder: str | None, asked: set[str]
) -> str | None:
    """The family of a resource's money: as its words or its funder say, else asked once per name."""
    known = plan.resolve.keys("source_family")
    if family is not None and family in known:
        return family
    options = (
        tuple(key for key in _AUTOFINANCING if key in known) if family == "AUTOFINANCEMENT" else tuple(sorted(known))
    )
    topic = f"family:{plan.block.id}:{funder or derive_slug(name) or 'x'}"
    if (answer := plan.choices.get(topic)) in known:
        return answer
    if family is None and funder is not None:
        body = _read_body(plan, funder)
        derived = derive_family(
            name, body.get("siren") or body.get("siret"), body.get("tier"), body.get("legal_category")
        )
        if derived is not None and derived.code in known:
            detail = {"name": name}
            if topic not in asked:
                plan.assumptions.append(Assumption(topic, derived.code, options, detail, derived.is_sure))
                asked.add(topic)
            return derived.code
    if topic not in asked:
        lines = (plan.block.rows[row][0],)
        named = {f"option-{key}": plan.resolve.label("source_family", key) for key in options}
        plan.questions.append(Question(topic, options, lines, {"name": name, **named}))
        asked.add(topic)
    return None


def _read_body(plan: Plan, key: str) -> Record:
    columns = ("id", "siren", "siret", "tier", "legal_category")
    rows = read_rows(read_table("organisation"), columns, plan.resolve)
    return next((row for row in rows if row["id"] == key), {})


def _put(plan: Plan, row: int, name: str, family: str, funder: str | None) -> None:
    """One funding with its share, unless the lake knows it; and the event of its standing."""
    project = str(plan.projects[row])
    is_in_kind = plan.text("in_kind", row) == "true"
    said = derive_instrument(f"{name} {plan.text('group', row) or ''}")[0]
    instrument = "apport_nature" if is_in_kind else _INSTRUMENTS.get(family, said)
    year, at = plan.text("fiscal_year", row), {"object": plan.at("funder")}
    funding = _find_funding(plan, project, funder, family, instrument, year)
    if funding is None:
        funding = derive_key("F", [project, derive_slug(name, 24) or family, year])
        record: Record = {
            "id": funding, "object": f"{name} – {plan.resolve.label('project', project)}"[:300], "funder": funder,
            "beneficiary": None, "source_family": family, "instrument": instrument, "fiscal_year": year,
            "nature": plan.text("nature", row), "note": plan.text("note", row),
        }  # fmt: skip
        plan.building.put("funding", record, row, at)
        share: Record = {
            "funding": funding, "line": "1", "purpose": "project", "project": project, "share": "1",
        }  # fmt: skip
        plan.building.put("funding_share", share, row)
    _put_event(plan, row, funding)


def _put_event(plan: Plan, row: int, funding: str) -> None:
    kind = _read_standing(plan, row)
    amount, on = plan.text("amount", row), plan.text("on", row)
    if kind == "paid" and amount is None:
        plan.building.note(row, plan.at("amount"), "plan-amount-missing", plan.text("status", row))
        return
    known = [
        event
        for event in read_rows(read_table("funding_event"), ("id", "funding", "kind", "on", "amount"), plan.resolve)
        if event["funding"] == funding and event["kind"] == kind
    ]
    event_id = derive_key("", [funding, kind])
    same = next((event for event in known if event["id"] == event_id), known[0] if len(known) == 1 else None)
    record: Record = {
        "id": same["id"] if same else event_id, "funding": funding, "kind": kind,
        "on": on or (same["on"] if same else None), "amount": amount,
    }  # fmt: skip
    plan.building.put("funding_event", record, row, {"amount": plan.at("amount"), "kind": plan.at("status")})


def _read_standing(plan: Plan, row: int) -> str:
    """The event that a row's standing says; the block's own answer when it does not, envisaged when nobody does."""
    folded = fold_name(plan.text("status", row) or "")
    for kind, shape in _STANDINGS:
        if re.search(rf"\b(?:{shape})", folded):
            return kind
    if folded:
        plan.building.note(row, plan.at("status"), "plan-standing-unknown", plan.text("status", row))
    return plan.choices.get(f"standing:{plan.block.id}", ENVISAGED)


def _find_funding(
    plan: Plan, project: str, funder: str | None, family: str, instrument: str, year: str | None
) -> str | None:
    """The one funding of the project that the lake knows from the same funder, alike: never counted twice."""
    shares = read_rows(read_table("funding_share"), ("funding", "project"), plan.resolve)
    mine = {share["funding"] for share in shares if share["project"] == project}
    columns = ("id", "funder", "source_family", "instrument", "fiscal_year")
    same = [
        row
        for row in read_rows(read_table("funding"), columns, plan.resolve)
        if row["id"] in mine
        and row["funder"] == funder
        and row["source_family"] == family
        and row["instrument"] == instrument
        and year in {None, row["fiscal_year"]}
    ]
    return str(same[0]["id"]) if len(same) == 1 else None

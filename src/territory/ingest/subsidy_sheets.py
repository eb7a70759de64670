"""From grants that are understood to the rows of six tables, each cell placed where the file says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from territory.ingest.families import derive_tier
from territory.ingest.finding import NOTE
from territory.ingest.keys import derive_key, derive_numbered
from territory.ingest.organisations import fold_name
from territory.ingest.question import Assumption, Choices
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.ingest.siret import fold
from territory.ingest.subsidy_events import (
    CONDITION,
    PAYMENT,
    Aid,
    Record,
    Told,
    cut,
    derive_aids,
    derive_events,
    period_topic,
    say_decided_on,
)
from territory.ingest.subsidy_rows import Grant, Rows
from territory.ingest.subsidy_slots import TARGET
from territory.schema.registry import read_table

#: What a funding is for when the file does not say it: an object is obligatory.
NO_OBJECT = "Objet non précisé"
#: Characters of a funding's key, so that those of its events stay within 64.
_KEY = 48
_LONGEST_OBJECT = 256
_IN_NOTE = (
    "conditionsVersement", "datesPeriodeVersement", "dateDebut", "dateFin", "sousDispositif", "attribuantsCofinanceurs",
    "ej", "idRAE",
)  # fmt: skip


def derive_subsidy_sheets(rows: Rows, told: Sequence[Told], resolver: Resolver, choices: Choices) -> tuple[Sheet, ...]:
    """Sheets of organisations, other names, schemes, fundings, shares and events; those without a row are left out."""
    records: dict[str, list[Record]] = {table: [] for table in TARGET.tables}
    records["organisation"], records["organisation_alias"] = _derive_bodies(told, resolver, rows.block.withheld)
    shared = _read_shared(resolver)
    seen: Counter[str] = Counter()
    schemes: dict[str, str] = {}
    for number, item in enumerate(told):
        resolver.say(rows.block, number or None)
        scheme = _settle_scheme(rows, item, resolver, schemes, records["scheme"])
        project = _settle_project(rows, item.grant, resolver)
        for aid in derive_aids(item):
            key = _derive_key(item, aid)
            seen[key] += 1
            key = derive_numbered(key, seen[key])
            records["funding"].append(_funding(rows, item, aid, key, scheme, choices))
            if key not in shared:
                purpose = {"purpose": "project", "project": project} if project else {"purpose": "unallocated"}
                share = {"funding": key, "line": "1", **purpose, "share": "1"}
                records["funding_share"].append((share, item.grant.line, {}))
            records["funding_event"] += derive_events(rows, item, aid, key, choices)
    _assume(rows, told, choices)
    return tuple(_sheet(rows, table, found) for table, found in records.items() if found)


def _sheet(rows: Rows, name: str, records: Sequence[Record]) -> Sheet:
    """A sheet with the columns that at least one record fills: an empty column would erase what the lake knows."""
    table, block = read_table(name), rows.block
    filled = {column for cells, _, _ in records for column, text in cells.items() if text is not None}
    header = tuple(column for column in table.names if column in filled)
    places: dict[tuple[int, str | None], tuple[int, str | None]] = {(0, None): (block.header_line, None)}
    lines: list[tuple[int, Sequence[object]]] = []
    for number, (cells, line, where) in enumerate(records, 1):
        lines.append((number, [cells.get(column) for column in header]))
        places[number, None] = (line, None)
        for column, place in where.items():
            places[number, column] = place
    return Sheet(
        block.file, block.sha256, block.sheet, table, header, header_row=0, rows=lines, places=places,
    )  # fmt: skip


def _derive_bodies(
    told: Sequence[Told], resolver: Resolver, withheld: frozenset[int]
) -> tuple[list[Record], list[Record]]:
    """Rows of organisations that are new, or of which the file says more; and the other names they go by."""
    families = {item.giver.key: item.family for item in told}
    bodies = {body.key: body for item in told for body in (item.giver, item.taker) if body is not None and body.key}
    aliases = resolver.index("organisation").aliases
    organisations: list[Record] = []
    others: list[Record] = []
    for key, body in bodies.items():
        first = body.mentions[0]
        places = {name: (first.line, letter or None) for name, letter in first.letters.items() if letter}
        if not body.is_known or body.has_gained:
            tier = body.tier or derive_tier(families.get(key), body.siren)
            names = [mention.name for mention in body.mentions if mention.name and mention.line not in withheld]
            name = body.name if body.name in names or not names else names[0]
            cells = {
                "id": key, "name": name[:300], "tier": tier, "siren": body.siren, "siret": body.siret,
                "rna": body.rna,
            }  # fmt: skip
            organisations.append((cells, first.line, places))
        for mention in body.spellings():
            if mention.line not in withheld and key not in aliases.get(fold_name(mention.name), ()):
                where = {"alias": (mention.line, mention.letters.get("name") or None)}
                others.append(({"organisation": key, "alias": mention.name[:300]}, mention.line, where))
    return organisations, others


def _read_shared(resolver: Resolver) -> frozenset[str]:
    """Fundings of the lake that have shares: a file dropped again does not undo what was attached by hand."""
    if resolver.view is None:
        return frozenset()
    return frozenset(resolver.view.read_columns("funding_share", ("funding",))["funding"].to_pylist())


def _settle_scheme(
    rows: Rows, item: Told, resolver: Resolver, made: dict[str, str], records: list[Record]
) -> str | None:
    name = item.grant.say("dispositif")
    if not name:
        return None
    folded = fold_name(name)
    if folded not in made:
        found = resolver.find("scheme", name)
        made[folded] = found.key or derive_key("dispositif", [name])
        if found.key is None:
            cells = {"id": made[folded], "name": name[:300], "funder": item.giver.key, "regime": "unknown"}
            place = rows.place(item.grant, "dispositif")
            records.append((cells, item.grant.line, {"name": place, "id": place}))
    return made[folded]


def _settle_project(rows: Rows, grant: Grant, resolver: Resolver) -> str | None:
    """The project a row names, when the lake has it; a name it has not is said, and the money waits."""
    said = grant.say("idCofinancement")
    found = resolver.find("project", said).key if said else None
    if said and found is None:
        rows.note(grant, "idCofinancement", "subsidy-project-unknown", NOTE, said)
    return found


def _derive_key(item: Told, aid: Aid) -> str:
    """A funding's key: what identifies the act, never its amount, so that a corrected amount is a correction."""
    grant = item.grant
    extra = [] if aid.slot == "montant" else [aid.instrument]
    if number := grant.say("idSubvention"):
        return derive_key("SUB", [number, item.giver.mentions[0].name, *extra], _KEY)
    day = say_decided_on(grant) or ""
    taker = grant.say("nomBeneficiaire") or (item.taker.name if item.taker else "")
    act = [taker, grant.say("objet"), grant.say("referenceDecision"), day, grant.say("nomAttribuant")]
    if not any(act[:3]):
        # A list of one line per project and funder: the next project's money is no correction of this one's.
        act.append(grant.say("idCofinancement"))
    return derive_key("SUB", [day[:4], *act, *extra], _KEY)


def _funding(rows: Rows, item: Told, aid: Aid, key: str, scheme: str | None, choices: Choices) -> Record:
    grant = item.grant
    said = aid.object or choices.get(f"object:{rows.block.id}") or NO_OBJECT
    regime = choices.get(f"regime:{rows.block.id}", "notified") if grant.say("notificationUE") == "true" else None
    section = fold(grant.say("section"))
    nature = "investment" if section.startswith("invest") else "operation" if section.startswith("fonct") else None
    notes = [said] if len(said) > _LONGEST_OBJECT else []
    notes += [f"{TARGET.slot(slot).title.fr} : {grant.say(slot)}" for slot in _IN_NOTE if grant.say(slot)]
    cells = {
        "id": key, "object": cut(said, _LONGEST_OBJECT), "funder": item.giver.key,
        "beneficiary": item.taker.key if item.taker else None,
        "source_family": item.family.code if item.family else None, "instrument": aid.instrument, "scheme": scheme,
        "nature": nature, "regime": regime, "fiscal_year": grant.say("exerciceBudgetaire") or None,
        "source_url": grant.say("adresse") or None, "note": "\n".join(notes)[:5000] or None,
    }  # fmt: skip
    if len(said) > _LONGEST_OBJECT:
        rows.note(grant, "objet", "subsidy-object-cut", NOTE, said)
    slots = {
        "object": "objet", "funder": "nomAttribuant", "beneficiary": "nomBeneficiaire", "instrument": "nature",
        "fiscal_year": "exerciceBudgetaire", "regime": "notificationUE", "source_url": "adresse",
        "scheme": "dispositif",
    }  # fmt: skip
    return cells, grant.line, {column: rows.place(grant, slot) for column, slot in slots.items()}


def _assume(rows: Rows, told: Iterable[Told], choices: Choices) -> None:
    """What was taken for granted about all rows at once."""
    block = rows.block.id
    items = list(told)
    without = sum(not item.grant.say("objet") for item in items)
    if without:
        topic = f"object:{block}"
        detail = {"count": str(without)}
        rows.assumptions.append(Assumption(topic, choices.get(topic) or NO_OBJECT, (), detail))
    if any(item.grant.say("notificationUE") == "true" for item in items):
        topic = f"regime:{block}"
        chosen = choices.get(topic, "notified")
        rows.assumptions.append(Assumption(topic, chosen, ("notified", "de_minimis"), {}, is_sure=topic in choices))
    if any(item.grant.say("datesPeriodeVersement") for item in items):
        topic = period_topic(rows)
        detail = {"letter": rows.letter("datesPeriodeVersement")}
        rows.assumptions.append(Assumption(topic, choices.get(topic, CONDITION), (CONDITION, PAYMENT), detail))

"""`territory boundaries`: outlines of places, from the official API or from a file, at run time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from territory.access.policy import ensure_may
from territory.cli.session import Session, json_option, write_json
from territory.desk.engine import open_desk
from territory.desk.originals import keep_original
from territory.geography.boundaries import Brought, Remark, check_members, derive_change, read_geojson
from territory.geography.codes import Codes, read_codes
from territory.geography.hierarchy import read_hierarchy
from territory.geography.official import OFFICIAL_URL, fetch_boundaries
from territory.lake.change import Counts, Receipt
from territory.lake.lake import Lake
from territory.model.viewer import Capability

#: Remarks that a person reads in a terminal; `--json` gives them all.
SHOWN = 20
BLOCKED = 1


@click.group(help="cli-boundaries-help")
def boundaries() -> None:
    """Outlines of places, from the official API or from a file."""


@boundaries.command(help="cli-boundaries-fetch-help")
@click.option("--epci", "epcis", multiple=True, metavar="SIREN", help="cli-boundaries-epci")
@click.option("--departement", "departements", multiple=True, metavar="CODE", help="cli-boundaries-departement")
@click.option("--url", default=OFFICIAL_URL, metavar="URL", help="cli-boundaries-url")
@json_option
@click.pass_obj
def fetch(session: Session, epcis: tuple[str, ...], departements: tuple[str, ...], url: str, as_json: bool) -> int:
    """Asks the official API for the communes of EPCI and the EPCI of departments."""
    asked = [("epci", code) for code in epcis] + [("departement", code) for code in departements]
    if not asked:
        raise click.UsageError(session.words("cli-boundaries-which"))
    ensure_may(session.viewer, Capability.WRITE)
    lake = session.open_lake()
    codes = read_codes(lake.view(session.viewer))
    brought: list[Brought] = []
    remarks: list[Remark] = []
    with session.progress("cli-boundaries-fetching", host=urlsplit(url).netloc) as step:
        for kind, code in asked:
            step(code)
            found = fetch_boundaries(kind, code, codes, url)
            brought.append(found)
            remarks += [*found.remarks, *check_members(found, _expect(session, lake, kind, code), codes)]
    return _commit(session, lake, brought, remarks, as_json)


@boundaries.command("import", help="cli-boundaries-import-help")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--source", metavar="TEXT", help="cli-boundaries-source")
@click.option("--licence", metavar="TEXT", help="cli-boundaries-licence")
@click.option("--year", type=click.IntRange(1790, 2100), metavar="YEAR", help="cli-boundaries-year")
@json_option
@click.pass_obj
def import_(
    session: Session, path: Path, source: str | None, licence: str | None, year: int | None, as_json: bool
) -> int:
    """Brings the outlines of a GeoJSON file."""
    ensure_may(session.viewer, Capability.WRITE)
    lake = session.open_lake()
    with session.progress("cli-boundaries-reading", file=path.name):
        codes: Codes = read_codes(lake.view(session.viewer))
        brought = read_geojson(path, codes, source=source, licence=licence, year=year)
    return _commit(session, lake, [brought], list(brought.remarks), as_json)


def _expect(session: Session, lake: Lake, kind: str, code: str) -> tuple[str, ...]:
    """The places that an answer should hold, as the lake knows them."""
    view = lake.view(session.viewer)
    root = f"{kind}-{code}"
    if view.default_on is None:
        return ()
    hierarchy = read_hierarchy(view, [root], view.default_on)
    return hierarchy.units(root, "commune" if kind == "epci" else "epci")


def _commit(session: Session, lake: Lake, brought: Sequence[Brought], remarks: Sequence[Remark], as_json: bool) -> int:
    desk = open_desk(session.settings)
    receipts: list[Receipt] = []
    for found in brought:
        if found.outlines:
            keep_original(session.settings, desk, session.viewer, found.file, found.content)
            receipts.append(lake.commit(session.viewer, derive_change(found, session.viewer.name)))
    counts = _add([receipt.tables.get("boundary", Counts()) for receipt in receipts])
    if as_json:
        write_json(_describe(session, receipts, counts, brought, remarks))
    else:
        _say(session, counts, sum(len(found.outlines) for found in brought), remarks)
    return BLOCKED if any(remark.severity == "blocks" for remark in remarks) else 0


def _add(counts: Sequence[Counts]) -> Counts:
    return Counts(
        sum(count.added for count in counts),
        sum(count.changed for count in counts),
        sum(count.unchanged for count in counts),
        sum(count.removed for count in counts),
    )


def _describe(
    session: Session, receipts: Sequence[Receipt], counts: Counts, brought: Sequence[Brought], remarks: Sequence[Remark]
) -> dict[str, Any]:
    moved = [receipt for receipt in receipts if receipt.snapshot is not None]
    return {
        "snapshot": moved[-1].snapshot if moved else None,
        "import": moved[-1].import_id if moved else None,
        "tables": {"boundary": asdict(counts)},
        "rejected": sum(found.rejected for found in brought),
        "findings": [
            {
                "row": remark.row,
                "column": remark.column,
                "code": remark.code,
                "severity": remark.severity,
                "value": remark.value,
                "message": _say_remark(session, remark),
            }
            for remark in remarks
        ],
    }


def _say_remark(session: Session, remark: Remark) -> str:
    return session.words(f"finding-{remark.code}", value=remark.value or "", **remark.detail)


def _say(session: Session, counts: Counts, outlines: int, remarks: Sequence[Remark]) -> None:
    for remark in remarks[:SHOWN]:
        sentence = _say_remark(session, remark)
        mark = "✗" if remark.severity == "blocks" else "ℹ"
        if remark.row is None:
            click.echo(f"  {mark} {sentence}")
        else:
            session.say("cli-boundaries-remark", mark=mark, row=remark.row, sentence=sentence)
    if len(remarks) > SHOWN:
        session.say("cli-boundaries-more", count=len(remarks) - SHOWN)
    if counts.touched:
        values = {"added": counts.added, "changed": counts.changed, "unchanged": counts.unchanged}
        session.say("cli-boundaries-done", count=outlines, **values)
    else:
        session.say("cli-boundaries-nothing", count=outlines)


COMMANDS: tuple[click.Command, ...] = (boundaries,)

"""Personal data in what is typed: never a national number or an account; the rest once who types has confirmed it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from territory.ingest.entry import Row
from territory.ingest.finding import BLOCKS, NOTE, Finding
from territory.ingest.personal import FORBIDDEN, derive_suspects, read_traces
from territory.schema.registry import read_table
from territory.schema.table import Table


def check_personal(rows: Sequence[Row], file: str) -> Iterator[tuple[Row, Finding]]:
    """What is about a person in the free texts that rows change: forbidden kinds block, others are worth knowing.

    An address of a service (`contact@`) is nobody's. What is shown of a trace is masked.
    """
    for row in rows:
        table = read_table(row.table)
        texts = {
            name: text
            for name in _free_texts(table)
            if (text := row.cells[name]) is not None and (row.was is None or text != row.was.get(name))
        }
        suspects = set(derive_suspects(texts.values()))
        for name, text in texts.items():
            for trace in read_traces(text) if text in suspects else ():
                if not trace.is_generic:
                    severity = BLOCKS if trace.kind in FORBIDDEN else NOTE
                    code = f"personal-{trace.kind}"
                    yield row, Finding(row.index + 1, name, code, severity, trace.masked, table.name, file)


def _free_texts(table: Table) -> list[str]:
    """The fields in which people write as they like."""
    coded = {*table.key, *(reference.field for reference in table.references)}
    return [
        field.name
        for field in table.fields
        if field.type == "string" and not (field.kind or field.enum or field.is_uri or field.check)
        if field.name not in coded
    ]

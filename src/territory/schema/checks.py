"""From a descriptor to SQL that says what is wrong in a staged table, and gives its cells their types.

A staged table has `_entry` (which file or sheet), `_row` (the line a spreadsheet shows) and columns of the descriptor
as text, stripped, empty cells NULL. Each is cast once (`derive_casts`); the typed table (`derive_typed`) has them all,
and beside each its `"<column>:typed"`, NULL where the text is not of the column's type; every check reads that one.
Pure functions: text of descriptors is quoted, cells are never formatted into SQL. Formats are the defaults of Table
Schema; `docs/schema-conventions.md` lists where we differ from frictionless and why.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from territory.schema.ddl import derive_type, quote
from territory.schema.table import Field, RowRule, Table

_NUMBER = r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?"
_MONEY = r"[+-]?([0-9]{1,16}(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATETIME = _DATE + r"[T ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?Z?"
_PARTIAL = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
#: Links are drawn as links: a scheme that runs code must never get in.
_URI = r"https?://[^\s/?#]+[^\s]*"
#: La Poste numbers its sites so that the sum of digits is a multiple of 5 (INSEE's documented exception to Luhn).
_LA_POSTE = "356000000"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that can be wrong with a cell: `fails` is an SQL condition on a row of the typed table.

    `code` is the finding's; `detail` fills its sentence with what the descriptor says (a bound, the allowed values).
    """

    code: str
    column: str
    fails: str
    detail: Mapping[str, str] = field(default_factory=dict)


def literal(value: object) -> str:
    """An SQL literal of a descriptor's value."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    return "'" + str(value).replace("'", "''") + "'"


def typed(name: str) -> str:
    """The quoted name of a column's typed twin."""
    return quote(f"{name}:typed")


def derive_casts(table: Table, columns: Collection[str]) -> tuple[str, ...]:
    """SQL that gives their types to those of `columns` that are no plain texts, each named as its typed twin."""
    return tuple(
        f"{_derive_cast(column)} AS {typed(column.name)}"
        for column in table.fields
        if column.name in columns and not _is_text(column)
    )


def derive_typed(table: Table, columns: Collection[str], source: str) -> str:
    """SELECT of the typed table from `source` (a quoted name), which has the texts of `columns` and their casts.

    The other columns are constants: the checks on them cost nothing.
    """
    texts, twins = [], []
    for column in table.fields:
        cell, is_there = quote(column.name), column.name in columns
        texts.append(cell if is_there else f"CAST(NULL AS VARCHAR) AS {cell}")
        twin = cell if _is_text(column) else typed(column.name)
        twins.append(f"{twin if is_there else f'CAST(NULL AS {derive_type(column)})'} AS {typed(column.name)}")
    return f"SELECT _entry, _row, {', '.join(texts)},\n  {', '.join(twins)}\nFROM {source}"


def derive_checks(table: Table) -> tuple[Check, ...]:
    """Every check of one row by itself: types, constraints, our own rules; in the descriptor's order."""
    checks = [check for column in table.fields for check in _field_checks(column)]
    checks += [_order_check(table, first, last) for first, last in table.orders]
    checks += [check for rule in table.rules for check in _rule_checks(rule)]
    return tuple(checks)


def derive_findings(table: Table, source: str) -> str:
    """SELECT of `_entry, _row, column, code, value, other`: all that is wrong within the typed table `source`.

    The rows that fail something are found in one pass; only those are asked what.
    """
    checks = derive_checks(table)
    said = ",\n    ".join(
        f"CASE WHEN {check.fails} THEN {{'column': {literal(check.column)}, 'code': {literal(check.code)}, "
        f"'value': {quote(check.column)}}} END"
        for check in checks
    )
    fails = "\n    OR ".join(f"({check.fails})" for check in checks)
    return (
        f'SELECT _entry, _row, said."column", said.code, said.value, CAST(NULL AS VARCHAR) AS other FROM (\n'
        f"  SELECT _entry, _row, unnest([\n    {said}]) AS said\n"
        f"  FROM {source} WHERE {fails}) WHERE said IS NOT NULL\n"
        f"UNION ALL\n{_derive_repeated(table, source)}"
    )


def derive_references(
    table: Table, source: str, only_self: bool = False, present: Collection[str] | None = None
) -> str | None:
    """SELECT of cells whose target is not in `known_<table>` (target, vocabulary, accepted); None without references.

    `only_self` keeps references to the table itself, which are checked again as its own rows fall; `present` are the
    columns that hold anything (None: all).
    """
    references = [
        ref
        for ref in table.references
        if (not only_self or ref.table == table.name) and (present is None or ref.field in present)
    ]
    selects = []
    for ref in references:
        vocabulary = table.field(ref.field).vocabulary
        wrong = f"NOT list_contains(known.vocabularies, {literal(vocabulary)})" if vocabulary else "false"
        selects.append(
            f'SELECT r._entry, r._row, {literal(ref.field)} AS "column",\n'
            f"  CASE WHEN known.target IS NULL THEN 'reference-unknown' WHEN NOT known.accepted THEN "
            f"'reference-rejected' ELSE 'vocabulary' END AS code,\n"
            f"  r.{quote(ref.field)} AS value, {literal(ref.table)} AS other\n"
            f"FROM {source} AS r LEFT JOIN (\n"
            f"  SELECT target, bool_or(accepted) AS accepted, list(vocabulary) AS vocabularies\n"
            f"  FROM {quote('known_' + ref.table)} GROUP BY target) AS known ON known.target = r.{quote(ref.field)}\n"
            f"WHERE r.{quote(ref.field)} IS NOT NULL AND (known.target IS NULL OR NOT known.accepted OR {wrong})"
        )
    return "\nUNION ALL\n".join(selects) or None


def _is_text(column: Field) -> bool:
    """Whether any text is of the column's type: it is then its own typed twin."""
    return _derive_cast(column) == quote(column.name)


def _derive_cast(column: Field) -> str:
    cell = quote(column.name)
    if column.kind == "money":
        return f"CASE WHEN regexp_full_match({cell}, {literal(_MONEY)}) THEN TRY_CAST({cell} AS DECIMAL(18,2)) END"
    match column.type:
        case "integer":
            return f"CASE WHEN regexp_full_match({cell}, '[+-]?[0-9]+') THEN TRY_CAST({cell} AS BIGINT) END"
        case "number":
            # What DuckDB reads as a number is `_NUMBER` and these besides; a pattern on each cell costs twice the cast.
            number = f"TRY_CAST({cell} AS DOUBLE)"
            plain = f"NOT contains({cell}, '_') AND NOT contains({cell}, ' ') AND NOT starts_with({cell}, '+-')"
            return f"CASE WHEN isfinite({number}) AND {plain} THEN {number} END"
        case "boolean":
            return f"CASE {cell} WHEN 'true' THEN true WHEN 'false' THEN false END"
        case "date":
            return f"CASE WHEN regexp_full_match({cell}, {literal(_DATE)}) THEN {_real_date(cell)} END"
        case "datetime":
            moment = f"TRY_CAST(rtrim({cell}, 'Z') AS TIMESTAMP)"
            return f"CASE WHEN {cell} >= '0001' AND regexp_full_match({cell}, {literal(_DATETIME)}) THEN {moment} END"
        case "year":
            return f"CASE WHEN regexp_full_match({cell}, '[0-9]{{4}}') THEN TRY_CAST({cell} AS INTEGER) END"
        case "object":
            return f"CASE WHEN json_valid({cell}) AND TRY(json_type({cell})) = 'OBJECT' THEN {cell} END"
    if column.kind == "partial_date":
        real = f"{_first_day(cell)} IS NOT NULL"
        return f"CASE WHEN regexp_full_match({cell}, {literal(_PARTIAL)}) AND {real} THEN {cell} END"
    return f"CASE WHEN regexp_full_match({cell}, {literal(_URI)}) THEN {cell} END" if column.is_uri else cell


def _real_date(cell: str) -> str:
    # Year 0000 is 1 BC for DuckDB and no year for anyone else here.
    return f"CASE WHEN {cell} >= '0001' THEN TRY_CAST({cell} AS DATE) END"


def _first_day(cell: str) -> str:
    filled = f"CASE length({cell}) WHEN 4 THEN {cell} || '-01-01' WHEN 7 THEN {cell} || '-01' ELSE {cell} END"
    return f"CASE WHEN {cell} >= '0001' THEN TRY_CAST({filled} AS DATE) END"


def _last_day(cell: str) -> str:
    return (
        f"CASE length({cell}) WHEN 4 THEN TRY_CAST({cell} || '-12-31' AS DATE) "
        f"WHEN 7 THEN last_day(TRY_CAST({cell} || '-01' AS DATE)) ELSE TRY_CAST({cell} AS DATE) END"
    )


def _field_checks(column: Field) -> Iterator[Check]:
    cell, value = quote(column.name), typed(column.name)
    if column.required:
        yield Check("required", column.name, f"{cell} IS NULL")
    if column.kind == "money":
        # A number with three decimals is told apart from what is no number at all: the repair differs.
        is_number = f"regexp_full_match({cell}, {literal(_NUMBER)})"
        yield Check("number", column.name, f"{cell} IS NOT NULL AND NOT {is_number}")
        yield Check("money", column.name, f"{value} IS NULL AND {is_number}")
    elif column.kind or column.is_uri or column.type != "string":
        code = "partial-date" if column.kind else "uri" if column.is_uri else column.type
        yield Check(code, column.name, f"{cell} IS NOT NULL AND {value} IS NULL")
    if column.pattern and not column.kind:
        fails = f"{value} IS NOT NULL AND NOT regexp_full_match({cell}, {literal(column.pattern)})"
        yield Check("pattern", column.name, fails, {"pattern": column.pattern})
    if column.enum:
        allowed = ", ".join(literal(item) for item in column.enum)
        yield Check("enum", column.name, f"{value} NOT IN ({allowed})", {"allowed": ", ".join(column.enum)})
    if column.minimum is not None:
        yield Check("minimum", column.name, f"{value} < {literal(column.minimum)}", {"limit": str(column.minimum)})
    if column.maximum is not None:
        yield Check("maximum", column.name, f"{value} > {literal(column.maximum)}", {"limit": str(column.maximum)})
    if column.max_length is not None:
        fails = f"{value} IS NOT NULL AND length({cell}) > {column.max_length}"
        yield Check("max-length", column.name, fails, {"limit": str(column.max_length)})
    if column.check:
        yield Check(column.check, column.name, _derive_checksum(cell, {"siret": 14, "siren": 9}[column.check]))


def _derive_checksum(cell: str, digits: int) -> str:
    """Fails when a number of that many digits breaks Luhn; La Poste's sites have their own sum."""
    digits_of = f"list_transform(range(1, {digits + 1}), lambda i: {{}})"
    digit = f"CAST(substr({cell}, CAST(i AS INTEGER), 1) AS INTEGER)"
    twice = f"2 * {digit} - CASE WHEN {digit} > 4 THEN 9 ELSE 0 END"
    doubled = f"CASE WHEN ({digits} - i) % 2 = 1 THEN {twice} ELSE {digit} END"
    luhn = f"list_sum({digits_of.format(doubled)}) % 10 <> 0"
    post = f"(substr({cell}, 1, 9) = '{_LA_POSTE}' AND list_sum({digits_of.format(digit)}) % 5 = 0)"
    return f"CASE WHEN regexp_full_match({cell}, '[0-9]{{{digits}}}') THEN {luhn} AND NOT {post} ELSE false END"


def _order_check(table: Table, first: str, last: str) -> Check:
    """Fails only when the order is wrong whatever the days that partial dates leave open."""
    partial = {name for name in (first, last) if table.field(name).kind == "partial_date"}
    start = _first_day(typed(first)) if first in partial else typed(first)
    end = _last_day(typed(last)) if last in partial else typed(last)
    return Check("order", last, f"{start} > {end}", {"first": first})


def _rule_checks(rule: RowRule) -> Iterator[Check]:
    when = " AND ".join(
        f"coalesce({quote(name)} IN ({', '.join(literal(value) for value in values)}), false)"
        for name, values in rule.when.items()
    )
    filled = [f"CAST({quote(name)} IS NOT NULL AS INTEGER)" for name in rule.fields]
    condition = {"one_of": "= 0", "exactly_one_of": "<> 1", "none_of": "> 0"}[rule.kind]
    detail = {"columns": ", ".join(rule.fields), "when": ", ".join(" / ".join(v) for v in rule.when.values())}
    code = "requires-" + rule.kind.replace("_", "-")
    if rule.kind == "none_of":
        # Each filled cell is at fault, not the first of the list.
        for name in rule.fields:
            yield Check(code, name, f"{when or 'true'} AND {quote(name)} IS NOT NULL", detail)
        return
    yield Check(code, rule.fields[0], f"{when or 'true'} AND {' + '.join(filled)} {condition}", detail)


def _derive_repeated(table: Table, source: str) -> str:
    """Second and later rows with a key already seen (`other`: the row of the first), and rows with no key at all.

    Keys that come twice are counted first: ordering all rows would cost as much as all the other checks.
    """
    key = ", ".join(typed(name) for name in table.key)
    has_key = " AND ".join(f"{typed(name)} IS NOT NULL" for name in table.key)
    no_key = " AND ".join(f"{quote(name)} IS NULL" for name in table.key)
    column = literal(table.key[0])
    shown = "concat_ws(' · ', " + ", ".join(quote(name) for name in table.key) + ")"
    repeated = (
        f"SELECT _entry, _row, {column}, 'key-repeated', value, CAST(first AS VARCHAR) FROM (\n"
        f"  SELECT _entry, _row, {shown} AS value, first_value(_row) OVER seen AS first, row_number() OVER seen AS n\n"
        f"  FROM {source} SEMI JOIN (\n"
        f"    SELECT {key} FROM {source} WHERE {has_key} GROUP BY ALL HAVING count(*) > 1) AS twice USING ({key})\n"
        f"  WINDOW seen AS (PARTITION BY {key} ORDER BY _entry, _row)) WHERE n > 1"
    )
    if any(table.field(name).required for name in table.key):
        return repeated  # `required` says it already
    missing = f"SELECT _entry, _row, {column}, 'key-missing', NULL, NULL FROM {source} WHERE {no_key}"
    return f"{repeated}\nUNION ALL\n{missing}"

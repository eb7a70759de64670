"""Counts of few persons, withheld from the public: a number between 1 and a threshold tells of somebody one may know.

The threshold is 5, and 11 about health (`domain.md` 8.2: the habit of French official statistics and of the health data
system). It holds for a count, and for a share's numerator, its base and what is left between them: « 97 of 100 » tells
of three persons. A zero stays: it is a count of nobody, and « nobody came » must not look like a missing value.

What is withheld must not come back by subtraction: where a published whole is the sum of parts, one part withheld takes
along the next smallest that is not zero, until two are, and their sum is no small count either; so does what the parts
leave of the whole when it is one, though nobody wrote it (*secret secondaire*,
INSEE, Guide du secret statistique; Hundepool et al., Handbook on Statistical Disclosure Control, on cell suppression).
The whole is kept, which is what people look for. Parts are those of one breakdown, or shorter periods that fill a
longer one where the indicator adds up over time.

Baselines of follow-ups and the participants of a consultation obey the same threshold. Targets are wishes, not counts
of anybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import duckdb
import pyarrow as pa

from territory.model.small_count import say_withheld
from territory.schema.ddl import derive_columns, quote
from territory.schema.table import Table

#: About health, below this (the rule of the French national health data system).
HEALTH = 11
#: What adding floats may leave beside nothing.
_ROUNDED = 1e-6
#: Of the rules below: a copy made by an earlier edition is made again.
EDITION = 2
#: Tables whose rows decide what is withheld.
CONCERNED = frozenset({"indicator", "observation", "follow_up", "participation"})

_KEYS = {
    "observation": ("project", "indicator", "period_start", "period_end", "breakdown"),
    "follow_up": ("project", "indicator"),
    "participation": ("id",),
}
#: What reads nothing where a count is withheld: the numbers, and texts or proofs that may say them.
_BLANK = {
    "observation": (
        *("value", "text_value", "numerator", "denominator", "quality", "is_break", "note"),
        *("evidence_url", "source_url"),
    ),
    "follow_up": ("baseline",),
    "participation": ("participants",),
}
#: Units, and bases of shares, that begin so count persons, where nobody said whether the indicator does.
_PERSONS = (
    "(% |part |nombre )?(de |d''|d’|des |du )?("
    "(personne|usager|usagere|participant|participation|beneficiaire|habitant|resident|salarie|membre|adherent"
    "|societaire|benevole|repondant|sortant|agent|eleve|etudiant|apprenti|stagiaire|patient|malade|jeune|enfant|senior"
    "|femme|homme|visiteur|inscrit|demandeur|allocataire|locataire|client|person|user|employee|member|respondent)"
    "(e|s|es|[(]e?s?[)]s?|[.·][a-z]*[.·]?s?)?([ ,/]|$)"
    "|(famille|menage|foyer)s?$)"
)
#: Units that say a share or a mark rather than a count.
_RATIO = "(%|(part|taux|note|score|indice|moyenne|rate|share|mean|ratio)s?( |$))"

_THRESHOLDS = f"""
    SELECT id, time_rule, starts_with(trim(unit), '%') AS is_share,
        weight IS NOT NULL OR project_rule = 'weighted_mean'
            OR regexp_matches(lower(strip_accents(unit)), '^{_RATIO}') AS is_ratio,
        CASE
            WHEN persons = 'health' THEN greatest($smallest, {HEALTH})
            WHEN persons = 'general' THEN $smallest
            WHEN persons IS NULL AND (
                regexp_matches(lower(strip_accents(unit)), '^{_PERSONS}')
                OR regexp_matches(lower(strip_accents(weight)), '^{_PERSONS}')
            ) THEN $smallest
        END AS threshold
    FROM main.indicator
"""

#: Of every project and indicator with at least one small count, written or left of a whole by parts that do not fill
#: it: all values, with the counts of persons each tells.
_COUNTS = f"""
    WITH asked AS ({_THRESHOLDS}), counted AS (
        SELECT o.project, o.indicator, o.period_start, o.period_end, o.breakdown, a.threshold,
            a.time_rule = 'sum' AS adds,
            CASE WHEN a.is_ratio OR o.denominator IS NOT NULL THEN coalesce(o.denominator, 0)
                ELSE o."value" END AS whole,
            CASE WHEN NOT a.is_share THEN 0
                ELSE coalesce(o.numerator, round(o."value" * o.denominator / 100), 0) END AS part,
            a.is_ratio OR o.denominator IS NOT NULL AS is_ratio
        FROM main.observation o JOIN asked a ON a.id = o.indicator
        WHERE a.threshold > 0 AND o.presence = 'present'
    ), told AS (
        SELECT *, CASE WHEN part > 0 THEN whole - part ELSE 0 END AS rest FROM counted
    ), detailed AS (
        SELECT project, indicator, period_start, period_end, sum(whole) AS whole, sum(part) AS part, sum(rest) AS rest
        FROM told WHERE breakdown <> 'total'
        GROUP BY project, indicator, period_start, period_end, split_part(breakdown, '=', 1)
    ), left_over AS (
        SELECT DISTINCT t.project, t.indicator, TRUE AS is_left
        FROM told t JOIN detailed d USING (project, indicator, period_start, period_end)
        WHERE t.breakdown = 'total' AND t.whole - d.whole > {_ROUNDED} AND (
            t.whole - d.whole < threshold
            OR (t.part - d.part > 0 AND t.part - d.part < threshold)
            OR (t.rest - d.rest > 0 AND t.rest - d.rest < threshold)
        )
    )
    SELECT project, indicator, period_start, period_end, breakdown, threshold, adds AND NOT is_ratio,
        coalesce(whole, 0), part, rest
    FROM told LEFT JOIN left_over USING (project, indicator)
    QUALIFY bool_or(
        is_left OR (whole > 0 AND whole < threshold) OR (part > 0 AND part < threshold)
        OR (rest > 0 AND rest < threshold)
    ) OVER (PARTITION BY project, indicator)
    ORDER BY ALL
"""

_BASELINES = f"""
    INSERT INTO main.small_follow_up
    WITH asked AS ({_THRESHOLDS})
    SELECT f.project, f.indicator, a.threshold
    FROM main.follow_up f JOIN asked a ON a.id = f.indicator
    WHERE NOT a.is_ratio AND f.baseline > 0 AND f.baseline < a.threshold
"""

_PARTICIPANTS = """
    INSERT INTO main.small_participation
    SELECT id, $smallest FROM main.participation WHERE participants > 0 AND participants < $smallest
"""


@dataclass(frozen=True, slots=True)
class Counted:
    """One value: where it is, and the counts of persons it tells (the base, the part, what is left)."""

    first: date
    last: date
    breakdown: str
    counts: tuple[float, float, float]


def create_small_counts(connection: duckdb.DuckDBPyConnection) -> None:
    """The tables of a copy that name the values to withhold, empty."""
    for table, keys in _KEYS.items():
        types = {"period_start": "DATE", "period_end": "DATE"}
        columns = ", ".join(f"{quote(name)} {types.get(name, 'VARCHAR')}" for name in keys)
        connection.execute(f"CREATE TABLE IF NOT EXISTS main.small_{table} ({columns}, threshold INTEGER)")


def write_small_counts(connection: duckdb.DuckDBPyConnection, smallest: int) -> None:
    """Names, in a copy, the values below `smallest` and those that would give them away; 0 withholds nothing."""
    for table in _KEYS:
        connection.execute(f"DELETE FROM main.small_{table}")
    if smallest <= 0:
        return
    for small in (_BASELINES, _PARTICIPANTS):
        connection.execute(small, {"smallest": smallest})
    series: dict[tuple[str, str, int, bool], list[Counted]] = defaultdict(list)
    for project, indicator, first, last, breakdown, threshold, adds, *counts in connection.execute(
        _COUNTS, {"smallest": smallest}
    ).fetchall():
        whole, part, rest = counts
        series[project, indicator, threshold, adds].append(Counted(first, last, breakdown, (whole, part, rest)))
    found = [
        (project, indicator, value.first, value.last, value.breakdown, threshold)
        for (project, indicator, threshold, adds), values in series.items()
        for value in find_withheld(values, threshold, adds)
    ]
    if found:
        names = (*_KEYS["observation"], "threshold")
        rows = pa.table(dict(zip(names, map(list, zip(*sorted(found), strict=True)), strict=True)))
        connection.register("withheld_rows", rows)
        connection.execute("INSERT INTO main.small_observation FROM withheld_rows")
        connection.unregister("withheld_rows")


def find_withheld(values: Iterable[Counted], threshold: int, adds: bool) -> set[Counted]:
    """The values of one project and indicator to withhold: small ones, and those that would give them away.

    `adds`: whether shorter periods add up to longer ones.
    """
    known = list(values)
    withheld = {value for value in known if _is_small(value.counts, threshold)}
    sums = [*_find_breakdowns(known), *(_find_periods(known) if adds else ())]
    before = -1
    # What is withheld from one sum may be a part of another: until nothing moves, which ends, as nothing comes back.
    while before != len(withheld):
        before = len(withheld)
        for whole, parts in sums:
            withheld |= _complete(whole, parts, withheld, threshold)
    return withheld


def _complete(whole: Counted, parts: list[Counted], withheld: set[Counted], threshold: int) -> set[Counted]:
    """The parts to withhold besides, so that the whole less the published ones is no small count, nor one alone."""
    taken = [part for part in parts if part in withheld]
    hidden = _find_rest(whole, parts, threshold)
    if not taken and not hidden and whole not in withheld:
        return set()
    left = sorted(
        (part for part in parts if part not in withheld and part.counts[0] > 0),
        key=lambda part: (part.counts, part.first, part.breakdown),
    )
    added: set[Counted] = set()
    # A whole that is withheld too is one more unknown of the same sum.
    while left and (
        len(taken) + len(hidden) + (whole in withheld) < 2
        or (whole not in withheld and _is_small(_add([*taken, *hidden]), threshold))
    ):  # fmt: skip
        taken.append(left.pop(0))
        added.add(taken[-1])
    return added


def _find_rest(whole: Counted, parts: list[Counted], threshold: int) -> list[Counted]:
    """What is left of a whole by parts that do not fill it, where it is few persons: nobody wrote it, a page shows it.

    Nothing is left where the bases fill the whole's: parts of shares are then rounded, and differ from it by that.
    """
    base, part, rest = (of_whole - of_parts for of_whole, of_parts in zip(whole.counts, _add(parts), strict=True))
    left = Counted(whole.first, whole.last, "", (base, part, rest))
    return [left] if base > _ROUNDED and _is_small(left.counts, threshold) else []


def _find_breakdowns(values: list[Counted]) -> Iterator[tuple[Counted, list[Counted]]]:
    """Each total with the parts of one breakdown of the same period: `genre=femmes`, `genre=hommes`."""
    totals = {(value.first, value.last): value for value in values if value.breakdown == "total"}
    parts: dict[tuple[date, date, str], list[Counted]] = defaultdict(list)
    for value in values:
        if value.breakdown != "total":
            parts[value.first, value.last, value.breakdown.partition("=")[0]].append(value)
    for (first, last, _), found in parts.items():
        if total := totals.get((first, last)):
            yield total, found


def _find_periods(values: list[Counted]) -> Iterator[tuple[Counted, list[Counted]]]:
    """Each value of a long period with shorter ones of one length (some three months, some one) that fill it."""
    shortest = min((_months(value) for value in values), default=0)
    # Most series have periods of one length alone: they cost nothing.
    for whole in (value for value in values if _months(value) > shortest):
        inside: dict[int, list[Counted]] = defaultdict(list)
        for value in values:
            is_within = whole.first <= value.first and value.last <= whole.last
            if is_within and value.breakdown == whole.breakdown and _days(value) < _days(whole):
                inside[_months(value)].append(value)
        for parts in inside.values():
            if sum(map(_days, parts)) == _days(whole):
                yield whole, parts


def _days(value: Counted) -> int:
    return (value.last - value.first).days + 1


def _months(value: Counted) -> int:
    return round(_days(value) / 30.4)


def _add(values: list[Counted]) -> tuple[float, float, float]:
    base, part, rest = (sum(value.counts[rank] for value in values) for rank in range(3))
    return base, part, rest


def _is_small(counts: tuple[float, float, float], threshold: int) -> bool:
    return any(0 < count < threshold for count in counts)


def derive_masked(table: Table) -> str:
    """SQL of a table's rows as the public may read them: small counts withheld, and said to be."""
    keys = _KEYS.get(table.name)
    if keys is None:
        return f"main.{quote(table.name)}"
    said = {name: f"CASE WHEN s.threshold IS NULL THEN t.{quote(name)} END" for name in _BLANK[table.name]}
    if table.name == "observation":
        reason = say_withheld("' || s.threshold || '")
        said["presence"] = "CASE WHEN s.threshold IS NULL THEN t.presence ELSE 'withheld' END"
        said["reason"] = f"CASE WHEN s.threshold IS NULL THEN t.reason ELSE '{reason}' END"
    columns = ", ".join(f"{said.get(name, f't.{quote(name)}')} AS {quote(name)}" for name, _ in derive_columns(table))
    matched = " AND ".join(f"s.{quote(name)} = t.{quote(name)}" for name in keys)
    return f"(SELECT {columns} FROM main.{quote(table.name)} t LEFT JOIN main.small_{table.name} s ON {matched})"

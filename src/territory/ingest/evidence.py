"""What the cells of a column look like, whatever its label says: the last word when names deceive."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from territory.ingest.cells import NUMBER, YEAR, derive_nature
from territory.ingest.index import fold_name
from territory.ingest.sheet import as_text
from territory.ingest.values import read_boolean

#: Cells looked at in one column, spread over its whole length.
SAMPLE = 400

_SPACES = re.compile(r"[\s\u00a0\u202f.]")
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("siret", re.compile(r"\d{14}|\d[.,]\d+E\+?13", re.I)),
    ("siren", re.compile(r"\d{9}")),
    ("rna", re.compile(r"W\d{9}", re.I)),
    ("insee", re.compile(r"\d{5}|2[AB]\d{3}", re.I)),
    ("year", re.compile(r"(?:19|20)\d\d")),
    ("serial", re.compile(r"[2-5]\d{4}")),
)
#: The first digits of the numbers of public bodies: 1 for the State, 2 for territorial authorities (INSEE, Sirene).
_PUBLIC = re.compile(r"[12]\d{8}(?:\d{5})?|[12][.,]\d+E\+?13", re.I)
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/.]\d{4}|(?:19|20)\d\d"
    r"|(?:\d{1,2}(?:er)? )?(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.? (?:19|20)?\d\d"
)
_URL = re.compile(r"https?://\S+|www\.\S+", re.I)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A column's cells: how many hold something, how many differ, the share of each shape, some distinct texts.

    Shares are of the filled cells looked at, from 0 to 1: `siret`, `siren`, `rna`, `insee`, `year`, `date`, `number`,
    `serial` (a day as a spreadsheet counts it), `boolean`, `url`, `words` (has letters), `public` (number of a public
    body).
    """

    filled: int
    distinct: int
    shares: Mapping[str, float]
    texts: tuple[str, ...]
    length: float

    def share(self, shape: str) -> float:
        """The share of one shape, 0 when never seen."""
        return self.shares.get(shape, 0.0)

    @property
    def is_constant(self) -> bool:
        """Whether several cells all say the same."""
        return self.distinct == 1 and self.filled > 1


def measure_evidence(cells: Sequence[object]) -> Evidence:
    """What a column's cells look like, from a sample that depends on nothing but the column."""
    step = max(1, len(cells) // SAMPLE)
    looked = [cell for cell in cells[::step] if cell is not None and str(cell).strip()]
    if not looked:
        # A column nearly empty may hold something between two cells looked at.
        looked = [cell for cell in cells if cell is not None and str(cell).strip()][:SAMPLE]
    counts: dict[str, int] = {}
    texts: dict[str, int] = {}
    for cell in looked:
        text = as_text(cell).strip()
        texts[text] = texts.get(text, 0) + 1
        for shape in _shapes(cell, text):
            counts[shape] = counts.get(shape, 0) + 1
    total = len(looked) or 1
    shares = {shape: count / total for shape, count in counts.items()}
    length = sum(len(text) * n for text, n in texts.items()) / total
    return Evidence(len(looked), len(texts), shares, tuple(texts), length)


def fits(evidence: Evidence, kind: str) -> float:
    """How well a column's cells go with a slot's kind: 1 perfectly, 0 nothing to say, -1 not at all."""
    if not evidence.filled:
        return 0.0
    if kind in {"money", "number", "integer", "siret", "siren", "rna", "date", "partial_date", "datetime", "year"}:
        wanted = {
            "money": evidence.share("number"),
            "number": evidence.share("number"),
            "integer": evidence.share("number"),
            "siret": max(evidence.share("siret"), evidence.share("siren")),
            "siren": max(evidence.share("siren"), evidence.share("siret")),
            "rna": evidence.share("rna"),
            "year": max(evidence.share("year"), evidence.share("date")),
        }.get(kind, evidence.share("date"))
        # Days as a spreadsheet counts them are dates if the label says so: they say nothing by themselves.
        if kind in {"date", "partial_date"} and wanted + evidence.share("serial") >= 0.6:
            wanted = max(wanted, 0.2)
        # Missing values written in words are frequent: a third of real cells is enough not to speak against.
        return 1.0 if wanted >= 0.6 else 0.0 if wanted >= 0.2 else -1.0
    if kind == "boolean":
        return 1.0 if evidence.share("boolean") >= 0.8 else -0.5
    if kind == "url":
        return 1.0 if evidence.share("url") >= 0.6 else -0.5
    if kind == "text":
        return -0.5 if evidence.share("number") >= 0.9 and evidence.share("date") < 0.5 else 0.0
    return 0.0


def _shapes(cell: object, text: str) -> list[str]:
    if isinstance(cell, datetime | date):
        return ["date"]
    bare = _SPACES.sub("", text)
    found = [shape for shape, pattern in _SHAPES if pattern.fullmatch(bare)]
    if _PUBLIC.fullmatch(bare):
        found.append("public")
    folded = fold_name(text) if len(text) < 40 else ""
    if _DATE.fullmatch(text.casefold()) or _DATE.fullmatch(folded):
        found.append("date")
    if len(text) < 40 and read_boolean(text):
        found.append("boolean")
    if _URL.fullmatch(text):
        found.append("url")
    if derive_nature(cell) in {NUMBER, YEAR}:
        found.append("number")
    if any(c.isalpha() for c in bare):
        found.append("words")
    return found

"""Numbers as people write them: `40 000,00`, `1.234,50`, `(1 200)`, `50 000 euros`, `1,5 M€`, `12,5 %`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

#: Marks of decimals, as choices name them.
COMMA, DOT = "comma", "dot"
MARK = {COMMA: ",", DOT: "."}
#: Codes of findings.
UNREADABLE, AMBIGUOUS, SEVERAL = "number-unreadable", "number-ambiguous", "number-several"
#: Codes of notes.
PERCENT, SCALED, UNIT, APPROXIMATE, TAX = (
    "number-percent",
    "number-scaled",
    "number-unit",
    "number-approximate",
    "number-tax",
)

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u205f\ufeff]+")
_APPROXIMATE = re.compile(r"^(?:environ|env\.?|approx\.?|~|≈|±|près de|plus de|moins de|>|<|≥|≤)\s*", re.IGNORECASE)
_TAX = re.compile(r"\s*\(?(?:HT|TTC|H\.T\.|T\.T\.C\.|hors taxes?|toutes taxes comprises)\)?$", re.IGNORECASE)
_MONEY = re.compile(
    r"\s*(?:(k|m|md|mds|mille|milliers d'|millions? d'|milliards? d'|millions?|milliards?)?\s*(?:€|euros?|eur)(?:/an)?"
    r"|(?<=[\d ])([km])e)$",
    re.IGNORECASE,
)
_FACTOR = re.compile(r"(?<=\d)\s*(k|m|md|mds|mille|milliers|millions?|milliards?)$", re.IGNORECASE)
_FRONT = re.compile(r"^(?:€|EUR)\s*", re.IGNORECASE)
_CORE = re.compile(r"[+-]?(?:\d[\d .,']*\d|\d|[.,]\d+)[.,]?")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d{1,3}")
_UNIT = re.compile(r"([+-]?\d[\d .,']*?)\s*([^\W\d_][^\d]{0,30}|°C|m[²³23])")
#: Letters typed for the figures that they look like: `4O OOO` is no 4.
_FIGURES = re.compile(r"[OoIl ]+")
#: Accounting programs write a negative `200,00-`.
_TRAILING = re.compile(r"\d[\d .,']*-")
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}")
_POWERS = {"k": 3, "mille": 3, "milliers": 3, "milliers d'": 3, "m": 6, "md": 9, "mds": 9}
_PLAIN = re.compile(r"-?\d+(?:\.\d{1,2})?")
#: No amount has thirty figures: an exponent would otherwise become a text of a thousand.
_LARGEST = 30


#: What most French files hold: figures by threes or not, cents or none, perhaps euros. It reads in one way only.
FRENCH = re.compile(
    r"(-?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})*|\d+)(?:,\d{1,2})?)[ \u00a0\u202f]?(?:€|euros?|EUR)?", re.IGNORECASE
)
#: What programs write: it reads in one way only, whatever the column's marks, and is canonical as it is.
WRITTEN = re.compile(r"-?(?:0|[1-9][0-9]{0,13})(?:\.(?:[0-9]{1,2}|[0-9]{4,14}))?")
_GAPS = str.maketrans({" ": None, "\u00a0": None, "\u202f": None, ",": "."})


def from_french(found: re.Match[str]) -> str:
    """The canonical text of what `FRENCH` matched."""
    return found[1].translate(_GAPS)


@dataclass(frozen=True, slots=True)
class Read:
    """A number as text apart from its marks: the figures, what they are multiplied by, notes; or a problem."""

    core: str = ""
    power: int = 0
    is_negative: bool = False
    note: str | None = None
    problem: str | None = None


def read_parts(text: str) -> Read:
    """The figures of a cell, and what stands around them."""
    note = None
    bare = _SPACES.sub(" ", text).strip().replace("−", "-").replace("–", "-").replace("’", "'")
    is_negative = bare.startswith("(") and bare.endswith(")")
    bare = bare[1:-1].strip() if is_negative else bare
    if (cut := _APPROXIMATE.sub("", bare)) != bare:
        bare, note = cut, APPROXIMATE
    if (cut := _TAX.sub("", bare)) != bare:
        bare, note = cut, note or TAX
    if bare.endswith("%"):
        bare, note = bare[:-1].rstrip(), PERCENT
    power = 0
    for pattern in (_MONEY, _FACTOR):
        if found := pattern.search(bare):
            bare = bare[: found.start()]
            power = _power(next((word for word in found.groups() if word), None))
            note = SCALED if power else note
            break
    bare = _FRONT.sub("", bare).strip()
    if _TRAILING.fullmatch(bare):
        bare = f"-{bare[:-1].rstrip()}"
    if bare[:1] in {"-", "+"}:
        bare = bare[0].strip("+") + bare[1:].lstrip()
    if bare.endswith(")") and "(" not in bare:
        bare = bare[:-1]
    if _SCIENTIFIC.fullmatch(bare) or _CORE.fullmatch(bare):
        return Read(bare, power, is_negative, note)
    if (found := _UNIT.fullmatch(bare)) and not _FIGURES.fullmatch(found[2]):
        return Read(found[1].strip(), power, is_negative, note or UNIT)
    # « 12 0O0,00 » is one number with a letter in it.
    is_several = len(re.findall(r"\d[\d .,]*", bare)) > 1 and not re.search(r"\d[^\W\d]+\d", bare)
    problem = SEVERAL if is_several else UNREADABLE
    return Read(problem=problem)


def _power(word: str | None) -> int:
    folded = (word or "").casefold().strip()
    if folded.startswith("million"):
        return 6
    if folded.startswith("milliard"):
        return 9
    return _POWERS.get(folded, 0)


def power_of(label: str) -> int:
    """The power of ten that a label says of its column: 3 for `Montant (k€)`, 6 for `en millions d'euros`, else 0."""
    if re.search(r"(?<![A-Za-z])[kK]\s?(?:€|EUR\b|euros?\b)|milliers? d['’]?\s?euros?|en milliers", label):
        return 3
    return 6 if re.search(r"(?<![A-Za-z])M\s?(?:€|EUR\b|euros?\b)|millions? d['’]?\s?euros?|en millions", label) else 0


@dataclass(frozen=True, slots=True)
class Marks:
    """How a column writes its numbers: the mark of decimals, and whether that could be told.

    `evidence` is a cell that told, or one that reads in two ways when nothing did; `is_mixed` when both marks are
    decimals somewhere; `is_chosen` when a person said it; `has_thousandths` when a cell can only have three decimals.
    """

    decimal: str = COMMA
    is_sure: bool = True
    evidence: str | None = None
    is_mixed: bool = False
    is_chosen: bool = False
    has_thousandths: bool = False

    def leaves_in_doubt(self, read: Read) -> bool:
        """Whether an amount may be a thousand or one and some thousandths: `1,500` where another cell is `12,50`."""
        is_settled = self.is_chosen or self.has_thousandths or not self.is_sure
        return not is_settled and MARK[self.decimal] in read.core and reads_two_ways(read)


def derive_marks(texts: Iterable[str], kind: str) -> Marks:
    """The marks of a column from all its cells together."""
    told: dict[str, str] = {}
    doubtful: dict[str, list[str]] = {",": [], ".": []}
    has_thousandths = False
    for text in texts:
        if WRITTEN.fullmatch(text):
            if "." in text:
                told.setdefault(".", text)
            continue
        if FRENCH.fullmatch(text):
            if "," in text:
                told.setdefault(",", text)
            continue
        core = read_parts(text).core
        if "," not in core and "." not in core:
            continue
        core = core.replace(" ", "").replace("'", "")
        mark = _tell(core)
        has_thousandths |= mark is not None and core.count(mark) == 1 and len(core) - core.index(mark) == 4
        if mark is None:
            doubtful["," if "," in core else "."].append(text)
        elif mark not in told:
            told[mark] = text
    unclear = [*doubtful[","], *doubtful["."]]
    if len(told) == 1:
        mark, text = next(iter(told.items()))
        return Marks(COMMA if mark == "," else DOT, True, text, has_thousandths=has_thousandths)
    if told:
        # Both are decimals somewhere: only a cell that reads in two ways is in doubt.
        return Marks(COMMA, not unclear, unclear[0] if unclear else None, True)
    if not unclear:
        return Marks()
    # Money has two decimals: three figures after a mark are thousands; of a measure they are more likely decimals.
    used = "," if doubtful[","] else "."
    other = "." if used == "," else ","
    is_money = kind in {"money", "integer"} or "€" in unclear[0]
    mark = other if is_money else used
    return Marks(COMMA if mark == "," else DOT, False, unclear[0])


def _tell(core: str) -> str | None:
    """The mark of decimals that one number shows, None when it reads in two ways."""
    if "," in core and "." in core:
        return max(",.", key=core.rfind)
    mark = "," if "," in core else "."
    if core.count(mark) > 1:
        return "." if mark == "," else ","
    return None if _AMBIGUOUS.fullmatch(core) else mark


def reads_two_ways(read: Read) -> bool:
    """Whether the one mark of a number may be thousands for some and decimals for others: `1.234`, `1,234`."""
    return _AMBIGUOUS.fullmatch(read.core) is not None


def read_alone(text: str, marks: Marks | None = None) -> Decimal | None:
    """A number by itself, None when it is none; one that reads in two ways is read by `marks`, without them is None."""
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if found := FRENCH.fullmatch(text):
        return Decimal(from_french(found))
    read = read_parts(text)
    if read.problem is not None or (marks is None and reads_two_ways(read)):
        return None
    return to_decimal(read, marks or Marks(is_mixed=True))


def to_decimal(read: Read, marks: Marks) -> Decimal | None:
    """The number itself, None when its groups are not of three, its mark is not the column's or nothing is so large."""
    core = read.core.rstrip(".,") if read.core[-1:] in ".," else read.core
    if _SCIENTIFIC.fullmatch(core):
        return _scale(Decimal(core.replace(",", ".")), read)
    if re.search(r"\d[ ']", core):
        whole = re.split(r"[.,]", core)[0]
        if not re.fullmatch(r"[+-]?\d{1,3}(?:[ ']\d{3})+", whole):
            return None
        core = core.replace(" ", "").replace("'", "")
    decimal = MARK[marks.decimal]
    shown = _tell(core) if "," in core or "." in core else None
    if shown is not None and shown != decimal and not marks.is_mixed and not _is_plain(core, shown):
        return None
    decimal = shown or decimal
    thousands = "." if decimal == "," else ","
    if thousands in core:
        if not re.fullmatch(rf"[+-]?\d{{1,3}}(?:[{thousands}]\d{{3}})+(?:[{decimal}]\d*)?", core):
            return None
        core = core.replace(thousands, "")
    return _scale(Decimal(core.replace(decimal, ".")), read)


def _scale(value: Decimal, read: Read) -> Decimal | None:
    value = value.scaleb(read.power)
    if value.adjusted() > _LARGEST:
        return None
    return -value if read.is_negative else value


def _is_plain(core: str, mark: str) -> bool:
    """Whether a number with the other mark still reads in one way: `12.5` in a column of commas."""
    return core.count(mark) == 1 and not _AMBIGUOUS.fullmatch(core)

"""Letters that a document can show: what a person typed, made fit to be set, and nothing more changed.

PDF/UA refuses a letter without a glyph (ISO 14289-1, 7.21.8), and one emoji in a name must not cost the whole sheet.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

#: Code points that regular, bold and italic all have, in hexadecimal: Libertinus Serif, New Computer Modern and DejaVu
#: Sans Mono, which the Typst wheel carries. `tests/reports/test_documents_letters.py` sets them all.
_DRAWN = """
    20-7E A0-AC AE-34E 350-377 37A-37F 384-38A 38C 38E-3A1 3A3-4FF 510-513 51A-51D 531-556 559-58A 58D-58F 591-5C7
    5D0-5EA 5EF-5F4 E3F E81-E82 E84 E87-E88 E8A E8D E94-E97 E99-E9F EA1-EA3 EA5 EA7 EAA-EAB EAD-EB9 EBB-EBC EC8-ECD
    10D0-10FF 13A0-13F5 13F8-13FD 1AB0-1ACE 1D00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D
    1F5F-1F7D 1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF 1FF2-1FF4 1FF6-1FFE 2000-200A 2010-2027 2029
    202F-2037 2039-2040 2042 2044-204B 204F 2052 2054 205F 2070-2071 2074-208E 2090-209C 20A0-20C0 20D0-20F0
    2100-2103 2105-2106 2109 210C-210F 2111 2113 2115-2117 2119-211A 211C-211E 2120 2122 2124 2126-2127 212A-212B
    212E 2135-2139 2148 2150-2151 2153-2184 2189 2190-2220 2222-222D 2234-223D 2241-226B 226D-228B 228D-22A5
    22B2-22B5 22B8 22C2-22C6 22CD-22D1 22DA-22E9 22EF 2300-2306 2308-2315 2318-2319 231C-2322 2325-232B 2335-237A
    237D 2380-2383 2388-238B 2395 239B-23AE 23CE-23CF 23D3 2422-2423 2500-2600 2605 2619 261B 261E 2627 262D 262F
    2638-2653 2660-2667 2669-266F 2695 2698 26A2-26A4 26AD-26AE 26B2 271D 2767 27C2 27C5-27C6 27DC 27E0 27E6-27EB
    27F5-27F7 2800-28FF 2987-2988 2997-2998 29EB 29FA-29FB 2A00 2A2F 2A6A-2A6B 2B05-2B0D 2B12-2B1A 2C60-2C71
    2C74-2C77 2C79-2C7A 2C7C-2CF3 2CF9-2CFF 2E18 2E1F 2E22-2E25 2E2E 301A-301B A46A-A46B A640-A641 A648-A649
    A656-A657 A708-A716 A71B-A727 A72D A730 A735 A789-A78E A790-A791 A7AA A7F8-A7F9 AB66 AB70-ABBF FB00-FB06
    FB13-FB17 FB1D-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4F FE20-FE2F FE66 FFFC-FFFD 10140-1018E
    102E0-102FB 1D106-1D107 1D55A 1D703
"""
#: What stands for a letter that no font has.
UNKNOWN = "\u25a1"
#: Letters in a row beyond which a line may break anywhere: else a name without spaces would leave its column.
_LONGEST = 24
#: Where a long word may break, without a hyphen.
_BREAK = "\u200b"


def keep_drawn(text: str, language: str) -> str:
    """The text with letters that no font has as `UNKNOWN`, on one line, with no-break spaces before French punctuation,
    and places to break in words too long for a column."""
    flat = re.sub(r"[\t\n\r\f\v\u2028\u2029]+", " ", unicodedata.normalize("NFC", text))
    drawn = "".join(letter if ord(letter) in _read_drawn() else _replace(letter) for letter in flat)
    spaced = put_spaces(drawn, language)
    return re.sub(rf"\S{{{_LONGEST + 1},}}", lambda word: _open(word.group()), spaced)


def put_spaces(text: str, language: str) -> str:
    """The text with no-break spaces before French punctuation; English has none."""
    if language != "fr":
        return text
    spaced = re.sub(r" (?=[?!;])", "\u202f", text)
    return re.sub(r" (?=[:%€»])", "\u00a0", spaced).replace("« ", "«\u00a0")


def _replace(letter: str) -> str:
    """Marks without width and controls go; the rest shows that something was there."""
    return "" if unicodedata.category(letter) in {"Cc", "Cf", "Mn", "Me"} else UNKNOWN


def _open(word: str) -> str:
    """A long word that may break after what parts an address, and after each `_LONGEST` letters."""
    pieces = re.sub(r"([/?&=._-])(?=.)", rf"\1{_BREAK}", word).split(_BREAK)
    return _BREAK.join(
        piece[start : start + _LONGEST] for piece in pieces for start in range(0, max(len(piece), 1), _LONGEST)
    )


@cache
def _read_drawn() -> frozenset[int]:
    ends = [pair.partition("-") for pair in _DRAWN.split()]
    return frozenset(code for first, _, last in ends for code in range(int(first, 16), int(last or first, 16) + 1))

"""Which characters the bytes of a text stand for: found by content, told as an assumption, changed by a choice."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from territory.ingest.question import Assumption, Choices

TOPIC = "encoding"
#: Codecs by the code of the choice. `mixed` is UTF-8 where it is valid and Windows-1252 elsewhere: two files pasted
#: into one another.
CODECS = {
    "utf-8": "utf-8", "windows-1252": "cp1252", "iso-8859-15": "iso-8859-15", "macintosh": "mac-roman",
    "cp850": "cp850", "utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be", "mixed": "utf-8",
}  # fmt: skip
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_MIXED = "territory-mixed"
#: Accented letters and signs of French in UTF-8: in a text that is not valid UTF-8, they say that a part of it is.
_UTF8_SIGN = re.compile(rb"\xc3[\x80-\xbf]|\xc2[\xa0-\xbf]|\xc5[\x92\x93]|\xe2\x80[\x90-\xbf]|\xe2\x82\xac")
#: What a French text holds beyond ASCII; the single-byte encoding under which most bytes become these is the one.
_FRENCH = "éèêëàâçùûüôöîïœæÉÈÊËÀÂÇÙÛÔÖÎÏŒ’‘“”«»–—…°€²³º·\u00a0§½ñíóáÿ"
#: What it holds most: a byte that becomes one of these weighs three others.
_COMMON = "éèêàçâùôîûëï’"
_SINGLE = ("windows-1252", "iso-8859-15", "macintosh", "cp850")
_CONTROLS = bytes({*range(1, 32), 127} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B})
#: Bytes looked at to tell a text from anything else.
_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class Text:
    """Bytes of a text without mark, and how to decode them: `bytes.decode(codec, errors)`."""

    body: bytes
    codec: str
    errors: str
    assumptions: tuple[Assumption, ...]

    def decode(self, length: int | None = None) -> str:
        """The text, or that of its first `length` bytes (the last character may then be a stray one)."""
        return self.body[:length].decode(self.codec, "replace" if length else self.errors)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_MIXED, _as_windows)


def is_text(content: bytes) -> bool:
    """Whether bytes look like a text: almost no control characters, NUL aside (some programs pad with it)."""
    head = content[:_HEAD]
    if _guess_utf16(head) or head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls * 50 <= len(head) and head.count(0) * 3 <= len(head)


def read_text(content: bytes, choices: Choices) -> Text:
    """How to decode a text, by its mark, its bytes and the choice `encoding`; NUL characters are left out."""
    mark, body, marked = next(((mark, content[len(mark) :], code) for mark, code in _BOMS if content.startswith(mark)),
                              (b"", content, None))  # fmt: skip
    code, is_sure = _guess(body, marked)
    chosen = choices.get(TOPIC, "")
    options = (*CODECS,) if code in CODECS else (code, *CODECS)
    code = chosen if chosen in options else code
    is_lying = mark == codecs.BOM_UTF8 and code not in {"utf-8", "mixed"}
    detail = {"mark": "lies" if is_lying else "none"}
    assumptions = [Assumption(TOPIC, code, options, detail, is_sure or chosen == code)]
    if not code.startswith("utf-16") and (nuls := body.count(0)):
        body = body.replace(b"\0", b"")
        assumptions.append(Assumption("nul", "removed", ("removed",), {"count": str(nuls)}))
    elif code.startswith("utf-16") and len(body) % 2:
        body = body[:-1]
    return Text(body, CODECS.get(code, code), _MIXED if code == "mixed" else "replace", tuple(assumptions))


def _guess(body: bytes, marked: str | None) -> tuple[str, bool]:
    """(code, whether it is sure)."""
    if marked not in {None, "utf-8"}:
        return str(marked), True
    if utf16 := _guess_utf16(body[:_HEAD]):
        return utf16, False
    try:
        body.decode("utf-8")
        return "utf-8", True
    except UnicodeDecodeError as error:
        if error.end == len(body) and error.reason == "unexpected end of data" and error.start:
            return "utf-8", False  # cut in the middle of its last character
    if _UTF8_SIGN.search(body):
        return "mixed", False
    return _guess_single(body)


def _guess_utf16(head: bytes) -> str | None:
    """UTF-16 without mark: every other byte of a Western text is NUL."""
    half = len(head) // 2
    if half < 2:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else None


def _guess_single(body: bytes) -> tuple[str, bool]:
    """The single-byte encoding that makes the most French of it; another one when none makes much."""
    high = body.translate(None, bytes(range(128)))
    kept = {code: len(high) - len(high.translate(None, _FRENCH.encode(CODECS[code], "ignore"))) for code in _SINGLE}
    common = {code: len(high) - len(high.translate(None, _COMMON.encode(CODECS[code], "ignore"))) for code in _SINGLE}
    best = max(_SINGLE, key=lambda code: kept[code] + 2 * common[code])
    if kept[best] * 10 >= len(high) * 7:
        return best, kept[best] * 10 >= len(high) * 9
    return _guess_foreign(body) or best, False


def _guess_foreign(body: bytes) -> str | None:
    """What charset-normalizer makes of the lines that are not ASCII; 8 kB of them, as it takes 0.1 s for as much."""
    # Imported late: only texts in other languages need it.
    from charset_normalizer import from_bytes

    lines = b"\n".join(line for line in body[: 64 * 1024].splitlines() if not line.isascii())[:8192]
    match = from_bytes(lines, steps=5, chunk_size=1024).best() if lines else None
    if match is None:
        return None
    found = {codec: code for code, codec in CODECS.items()} | {"utf_8": "utf-8"}
    name = codecs.lookup(match.encoding).name
    return None if name in {"ascii", "utf-8"} or name.startswith(("utf-16", "utf-32")) else found.get(name, name)

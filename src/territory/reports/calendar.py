"""Dates to come as a calendar file that any agenda opens (iCalendar, RFC 5545)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from territory.analysis.place_dates import Announced
from territory.locale.words import Words

#: Octets of a line before it is folded, its end left out (RFC 5545, 3.1).
LONGEST_LINE = 75
#: Paris since 1996, when summer time took its present end (directive 97/44/CE, kept by 2000/84/CE).
_PARIS = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Paris",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_WEB = re.compile(r"https?://[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+")


def derive_calendar(
    words: Words, name: str, announced: Sequence[Announced], stamp: datetime, cited: Sequence[str]
) -> bytes:
    """The dates as one calendar, in the words of a language; the same bytes whoever asks, and whenever.

    `stamp` (UTC) is when this state of the data was closed; `cited` says which state it is and the address that shows
    it, and ends each description: an agenda keeps a date for months, without the page it came from. A date known to the
    month is set on its last possible day, and says so; one with a time is in Paris; one that lasts several days is set
    on whole days.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Territory//Territory//FR",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escape_text(name)}",
    ]
    if any(_is_timed(item) for item in announced):
        lines += _PARIS
    for item in announced:
        lines += _derive_event(words, item, stamp, cited)
    lines.append("END:VCALENDAR")
    return "".join(f"{fold_line(line)}\r\n" for line in lines).encode("utf-8")


def _derive_event(words: Words, item: Announced, stamp: datetime, cited: Sequence[str]) -> Iterable[str]:
    yield "BEGIN:VEVENT"
    # What names the date, not what is said of it: a date that moves replaces the one that was taken before.
    yield f"UID:{uuid5(NAMESPACE_URL, f'territory:{item.key}')}"
    yield f"DTSTAMP:{_in_utc(stamp):%Y%m%dT%H%M%SZ}"
    if _is_timed(item):
        # Nobody said when it ends: it then ends when it begins (RFC 5545, 3.6.1).
        yield f"DTSTART;TZID=Europe/Paris:{_at(item.day, str(item.starts_at))}"
        if item.ends_at is not None:
            yield f"DTEND;TZID=Europe/Paris:{_at(item.day, item.ends_at)}"
    else:
        yield f"DTSTART;VALUE=DATE:{_on(item.day)}"
        yield f"DTEND;VALUE=DATE:{_on((item.last or item.day) + timedelta(days=1))}"
    yield f"SUMMARY:{escape_text(_say_title(words, item))}"
    if item.place:
        yield f"LOCATION:{escape_text(item.place)}"
    if item.url and _WEB.fullmatch(item.url.strip()):
        yield f"URL:{item.url.strip()}"
    if description := "\n".join([*_say_more(words, item), *cited]):
        yield f"DESCRIPTION:{escape_text(description)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _say_title(words: Words, item: Announced) -> str:
    said = words.say(item.title)
    return f"{item.project_name} – {said}" if item.project_name else said


def _say_more(words: Words, item: Announced) -> Iterable[str]:
    if not item.is_exact:
        yield words("place-ics-unsure", written=item.written)
    if item.starts_at is not None and not _is_timed(item):
        yield words("place-ics-from", time=item.starts_at)
    if item.programme_name:
        yield item.programme_name


def _is_timed(item: Announced) -> bool:
    """Whether it is set at a time: what lasts several days is not, an end would need a time as well."""
    return item.starts_at is not None and (item.last is None or item.last == item.day)


def _on(day: date) -> str:
    return f"{day:%Y%m%d}"


def _at(day: date, time: str) -> str:
    return f"{_on(day)}T{time.replace(':', '')}00"


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment


def escape_text(text: str) -> str:
    """A text as a property's value: backslash, semicolon, comma and line breaks escaped, controls left out (3.3.11)."""
    flat = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"([\\;,])", r"\\\1", flat).replace("\n", "\\n")


def fold_line(line: str) -> str:
    """A line of any length as lines of `LONGEST_LINE` octets, never cut within a character (3.1)."""
    parts: list[str] = []
    part, size = "", 0
    for character in line:
        width = len(character.encode("utf-8"))
        # What follows the first line begins with a space, which counts.
        if size + width > LONGEST_LINE - bool(parts):
            parts.append(part)
            part, size = "", 0
        part, size = part + character, size + width
    return "\r\n ".join([*parts, part])

"""A calendar that any agenda opens: lines, folding, escaping, zones and names as RFC 5545 says."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory.analysis.place_dates import Announced
from territory.locale.words import Words
from territory.model.board import Phrase
from territory.reports.calendar import derive_calendar, escape_text, fold_line

STAMP = datetime(2026, 7, 4, 12, 30)
CITED = ("Données arrêtées au 30/06/2026.", "https://x.example/ma-commune?au=2026-06-30&arr=A1;t=commune-1")


def announced(key: str = "event:EV-1", **values: object) -> Announced:
    given = {
        "key": key, "kind": "milestone", "day": date(2026, 10, 15), "written": "2026-10-15", "last": None,
        "starts_at": None, "title": Phrase("place-date-milestone", {"title": "Livraison"}), "project": "P1",
        "project_name": "Serre", "programme_name": "City Lab", "place": None, "url": None,
    }  # fmt: skip
    return Announced(**{**given, **values})


def unfolded(content: bytes) -> list[str]:
    text = content.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def derive(*items: Announced, language: str = "fr") -> list[str]:
    return unfolded(derive_calendar(Words(language), "Rezé, dates", items, STAMP, CITED))


def test_a_day_is_a_whole_day_and_ends_the_next() -> None:
    lines = derive(announced())
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Territory//Territory//FR"]
    assert lines[-1] == "END:VCALENDAR"
    assert {"DTSTART;VALUE=DATE:20261015", "DTEND;VALUE=DATE:20261016", "DTSTAMP:20260704T123000Z"} <= set(lines)
    assert "SUMMARY:Serre – Jalon\u00a0: Livraison" in lines
    assert "BEGIN:VTIMEZONE" not in lines


def test_each_date_says_the_state_of_the_data_and_where_to_read_it() -> None:
    (said,) = [line for line in derive(announced()) if line.startswith("DESCRIPTION:")]
    assert said == "DESCRIPTION:City Lab\\n" + "\\n".join(escape_text(line) for line in CITED)
    assert "\\;t=commune-1" in said


def test_a_time_is_in_paris_with_its_zone() -> None:
    lines = derive(announced(starts_at="18:30", place="Salle A, rue du Port; 1er étage", url="https://x.example/a?b=1"))
    assert "DTSTART;TZID=Europe/Paris:20261015T183000" in lines
    assert not any(line.startswith("DTEND") for line in lines)
    assert "LOCATION:Salle A\\, rue du Port\\; 1er étage" in lines
    assert "URL:https://x.example/a?b=1" in lines
    zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE")]
    assert {"TZID:Europe/Paris", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETTO:+0100"} <= set(zone)


def test_several_days_are_whole_days_and_say_their_time() -> None:
    lines = derive(announced(starts_at="09:00", last=date(2026, 10, 17)))
    assert {"DTSTART;VALUE=DATE:20261015", "DTEND;VALUE=DATE:20261018"} <= set(lines)
    assert any(line.startswith("DESCRIPTION:") and "09:00" in line for line in lines)


def test_a_month_is_its_last_day_and_says_so() -> None:
    lines = derive(announced(day=date(2026, 10, 31), written="2026-10"))
    assert "DTSTART;VALUE=DATE:20261031" in lines
    assert any("octobre 2026" in line for line in lines)


def test_the_same_dates_make_the_same_bytes_and_a_date_that_moves_keeps_its_name() -> None:
    def name(day: date) -> str:
        return next(line for line in derive(announced(day=day)) if line.startswith("UID:"))

    assert derive(announced()) == derive(announced())
    assert name(date(2026, 10, 15)) == name(date(2026, 11, 2))
    names = [line for line in derive(announced(), announced("milestone:EV-1")) if line.startswith("UID:")]
    assert len(set(names)) == 2


def test_a_stamp_with_a_zone_is_told_in_utc() -> None:
    stamp = datetime.fromisoformat("2026-07-04T14:30:00+02:00")
    assert stamp.astimezone(UTC).hour == 12
    assert b"DTSTAMP:20260704T123000Z" in derive_calendar(Words("en"), "x", [announced()], stamp, ())


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://x.example/\r\nATTENDEE:mailto:a@b.c", "x"])
def test_what_is_no_address_is_left_out(url: str) -> None:
    assert not any(line.startswith(("URL", "ATTENDEE")) for line in derive(announced(url=url)))


def test_nothing_typed_ends_a_line() -> None:
    hostile = "A\r\nEND:VEVENT\nBEGIN:VALARM\r;,\\\x00"
    lines = derive(announced(title=Phrase("place-date-milestone", {"title": hostile}), place=hostile))
    assert lines.count("END:VEVENT") == 1
    assert "BEGIN:VALARM" not in lines
    assert escape_text(hostile) == "A\\nEND:VEVENT\\nBEGIN:VALARM\\n\\;\\,\\\\"


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=300))
def test_folding_keeps_each_line_short_and_the_text_whole(text: str) -> None:
    folded = fold_line(text)
    assert folded.replace("\r\n ", "") == text
    assert all(len(line.encode()) <= 75 for line in folded.split("\r\n"))

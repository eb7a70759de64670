"""Droits, entrées, liens: what an administrator looks at first. Rights and refusals go by the clock, unlike figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from territory.analysis.welcome import Card, Line, Way
from territory.desk.grants import GivenRole
from territory.desk.invitations import Invitation
from territory.desk.journal import JournalEntry
from territory.model.board import Phrase
from territory.model.clock import derive_day

#: Days ahead within which the end of a role is worth preparing, and days back that refusals are looked at.
ENDING_DAYS, REFUSED_DAYS = 31, 7
#: Reasons that have words of their own, `welcome-refused-<reason>`.
REASONS = frozenset(
    {"expired", "ended", "not-yet", "claims-missing", "wrong-issuer", "wrong-audience", "role-unknown"}
)  # fmt: skip


def derive_ending(given: Sequence[GivenRole], at: datetime) -> Card:
    """Roles in force whose last day comes within `ENDING_DAYS`, the nearest first."""
    today = derive_day(at)
    until = today + timedelta(days=ENDING_DAYS)
    ending = [(one.to_on, one) for one in given if one.is_in_force(at) and one.to_on is not None and one.to_on <= until]
    ways = (Way("roles", "roles"),)
    if not ending:
        return Card("ending", Phrase("welcome-ending-none", {"until": until}), ways=ways, is_work=True)
    lines = tuple(_say_role(one, day) for day, one in sorted(ending, key=lambda pair: (pair[0], pair[1].subject)))
    values = {"count": len(ending), "until": until}
    return Card("ending", Phrase("welcome-ending-answer", values), lines, ways=ways, is_work=True)


def _say_role(one: GivenRole, day: date) -> Line:
    values = {"who": one.subject, "role": Phrase(f"role-{one.role}"), "on": one.object, "day": day}
    return Line(Phrase("welcome-ending-role-on" if one.object else "welcome-ending-role", values))


def derive_refused(entries: Sequence[JournalEntry], since: date) -> Card:
    """Sign-ins refused since a day, by reason, the most frequent first."""
    ways = (Way("journal", "journal"),)
    if not entries:
        return Card("refused", Phrase("welcome-refused-none", {"since": since}), ways=ways, is_work=True)
    counts = Counter(str(entry.detail.get("reason")) for entry in entries)
    lines = tuple(
        Line(Phrase(f"welcome-refused-{reason if reason in REASONS else 'other'}", {"count": count}))
        for reason, count in counts.most_common()
    )
    values = {"count": len(entries), "since": since, "last": max(entry.at for entry in entries)}
    return Card("refused", Phrase("welcome-refused-answer", values), lines, ways=ways, is_work=True)


def derive_links(invitations: Sequence[Invitation] | None, at: datetime) -> Card:
    """Invitations that open something at this moment, those that end first; None for who may not make any."""
    if invitations is None:
        return Card("links", Phrase("welcome-links-elsewhere"), is_work=True)
    ways = (Way("collect", "links"),)
    in_force = sorted((one for one in invitations if one.is_in_force(at)), key=lambda one: (one.expires_at, one.id))
    if not in_force:
        return Card("links", Phrase("welcome-links-none"), ways=ways, is_work=True)
    lines = tuple(
        Line(Phrase("welcome-links-one", {"by": one.made_by, "until": one.expires_at, "count": one.uses}))
        for one in in_force
    )
    return Card("links", Phrase("welcome-links-answer", {"count": len(in_force)}), lines, ways=ways, is_work=True)

"""Reçu, à relancer, bloqué: what a coordinator does first, told from the data and from the work under way."""

from __future__ import annotations

from collections.abc import Sequence

from territory.analysis.answers import Standing
from territory.analysis.due import DueBoard
from territory.analysis.today import LateProject, TodayBoard
from territory.analysis.welcome import Card, Line, Way
from territory.model.board import Alert, Money, Phrase
from territory.model.collection import Round


def derive_received(files: Sequence[Line], returned: Sequence[Line], drafts: int, questions: int = 0) -> Card:
    """What came and is not in the data yet: files brought, workbooks that came back, entries begun, questions asked."""
    ways = []
    if files:
        ways.append(Way("deposit", "deposit"))
    if returned:
        ways.append(Way("collect", "collect"))
    if drafts:
        ways.append(Way("entry", "entry"))
    asked = Phrase("today-questions", {"count": questions})
    if not ways and questions:
        return Card("received", asked, ways=(Way("questions", "questions"),), is_work=True)
    if not ways:
        return Card("received", Phrase("welcome-received-none"), ways=(Way("deposit", "bring"),), is_work=True)
    parts = [
        Phrase(f"welcome-received-{kind}", {"count": count})
        for kind, count in (("files", len(files)), ("returned", len(returned)), ("drafts", drafts))
        if count
    ]
    return Card(
        "received",
        Phrase("welcome-received-answer", {"parts": parts}),
        (*returned, *files, *((Line(asked),) if questions else ())),
        ways=(*ways, *((Way("questions", "questions"),) if questions else ())),
        is_work=True,
    )


def derive_chase(board: DueBoard, today: TodayBoard, unanswered: Sequence[tuple[Round, Standing]]) -> Card:
    """Values that are late, by project, and requests that left and were not answered by their day."""
    ways = (Way("collect", "chase"),)
    coverage = board.coverage if board.coverage.expected else None
    if not today.values_late and not unanswered:
        if coverage is None:
            return Card("chase", board.answer, ways=ways)
        return Card("chase", Phrase("welcome-chase-none", {"on": today.on}), coverage=coverage, ways=ways)
    parts = []
    if today.values_late:
        values = {"count": today.values_late, "projects": len(today.late)}
        parts.append(Phrase("welcome-chase-values", values))
    if unanswered:
        parts.append(Phrase("welcome-chase-requests", {"count": len(unanswered)}))
    lines = (*(_say_request(made, one) for made, one in unanswered), *map(_say_late, today.late))
    return Card("chase", Phrase("welcome-chase-answer", {"parts": parts, "on": today.on}), lines, (), coverage, ways)


def _say_request(made: Round, one: Standing) -> Line:
    values = {"holder": one.request.holder.name, "count": len(one.missing), "by": made.reply_by, "round": made.name}
    key = "welcome-chase-request-again" if one.request.chased_at else "welcome-chase-request"
    return Line(Phrase(key, values))


def _say_late(item: LateProject) -> Line:
    values = {"holder": item.holder, "count": item.count, "until": item.oldest.answer_by}
    return Line(Phrase("welcome-chase-project", values), item.project_name, ("project", item.project))


def derive_blocked(today: TodayBoard, waiting: Sequence[Line], rows: int, silent: Sequence[Alert]) -> Card:
    """Rows that could not go in (`rows`, some said in `waiting`), money for no project, projects gone silent."""
    parts, lines, ways = [], [*waiting], []
    if rows:
        parts.append(Phrase("welcome-blocked-rows", {"count": rows}))
        ways.append(Way("today", "rows"))
    if today.unattached:
        first = today.unattached[0]
        parts.append(Phrase("welcome-blocked-money", {"count": len(today.unattached)}))
        values = {"object": first.object, "funder": first.funder_name, "amount": Money(first.amount)}
        lines.append(Line(Phrase("welcome-blocked-funding", values)))
        ways.append(Way("attach", "attach"))
    if silent:
        parts.append(Phrase("welcome-blocked-silent", {"count": len(silent)}))
        lines += [
            Line(Phrase("welcome-alert", {"why": alert.why}), alert.project_name, ("project", alert.project))
            for alert in silent
        ]
        ways.append(Way("projects", "silent"))
    if not parts:
        return Card("blocked", Phrase("welcome-blocked-none", {"on": today.on}))
    return Card(
        "blocked", Phrase("welcome-blocked-answer", {"parts": parts, "on": today.on}), tuple(lines), ways=tuple(ways)
    )

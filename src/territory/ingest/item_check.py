"""What lacks before an item can be closed: each thing in a sentence, all at once.

The duty to write the lesson of a project that stops, and that a seat which withdrew neither votes nor scores, are the
rules of docs/adr/0011-the-committee-sits.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from territory.ingest.item_written import ItemAt, Rules, Written, keep_ballots
from territory.ingest.personal import FORBIDDEN, Trace
from territory.ingest.questions import check_persons
from territory.model.board import Named, Phrase
from territory.model.sitting import Ballot
from territory.schema.registry import read_table

#: Outcomes of a stage that end a project otherwise than hoped: what it taught is written.
_STOPPED = frozenset({"stopped", "learned"})


def check_item(at: ItemAt, rules: Rules, written: Written, ballots: Sequence[Ballot] = ()) -> tuple[Phrase, ...]:
    """What lacks or cannot be, in the order of the form; nothing when the item can be closed."""
    found = [*_check_votes(rules, written), *_check_scores(at, rules, written, ballots)]
    if at.project is not None:
        found = [*_check_verdict(at, rules, written), *found, *_check_actions(at, written)]
        if needs_lesson(rules, written) and not rules.has_lesson and written.lesson is None:
            found.append(Phrase("decide-lacks-lesson"))
    return (*found, *_check_texts(written))


def needs_lesson(rules: Rules, written: Written) -> bool:
    """Whether what is written stops the project: by its verdict, or by the outcome of the stage it proposes."""
    outcome = rules.stages.get(written.proposed_stage) if written.proposed_stage else None
    return written.verdict in rules.lesson_verdicts or outcome in _STOPPED


def read_persons(written: Written) -> tuple[Trace, ...]:
    """What the texts say of persons, masked."""
    return check_persons(text for _, _, text in written.texts)


def _check_verdict(at: ItemAt, rules: Rules, written: Written) -> Iterator[Phrase]:
    if written.verdict is None:
        yield Phrase("decide-lacks-verdict")
    elif written.verdict not in rules.verdicts:
        yield Phrase("decide-lacks-verdict-known", {"verdict": written.verdict})
    if written.reason is None:
        yield Phrase("decide-lacks-reason")
    if written.conditions is not None and written.conditions_due_on is None:
        yield Phrase("decide-lacks-conditions-day")
    if written.conditions is None and written.conditions_due_on is not None:
        yield Phrase("decide-lacks-conditions")
    if written.conditions_due_on is not None and written.conditions_due_on < at.on:
        yield Phrase("decide-lacks-conditions-after", {"on": at.on})
    if written.proposed_stage is not None and written.proposed_stage not in rules.stages:
        yield Phrase("decide-lacks-stage-known", {"stage": written.proposed_stage})


def _check_votes(rules: Rules, written: Written) -> Iterator[Phrase]:
    for college, votes in written.votes.items():
        may = rules.votes.get(college, 0)
        if votes.cast > may:
            name = rules.colleges.get(college, Named(college))
            yield Phrase("decide-lacks-votes", {"college": name, "cast": votes.cast, "may": may})


def _check_scores(at: ItemAt, rules: Rules, written: Written, ballots: Sequence[Ballot]) -> Iterator[Phrase]:
    if rules.hidden and at.method == "blind_scores":
        yield Phrase("decide-lacks-reveal", {"count": rules.hidden})
    unsettled = {(one.criterion, one.level) for one in keep_ballots(ballots, rules, written)} - set(written.scores)
    if unsettled and at.project is not None and at.grid is not None:
        yield Phrase("decide-lacks-scores", {"count": len(unsettled)})
    empty = [score for score in written.scores.values() if score.state == "scored" and score.value is None]
    if empty:
        yield Phrase("decide-lacks-values", {"count": len(empty)})


def _check_actions(at: ItemAt, written: Written) -> Iterator[Phrase]:
    for line in written.actions:
        for name, is_there in (
            ("what", line.what), ("owner", line.organisation or line.owner_role), ("day", line.due_on)
        ):  # fmt: skip
            if not is_there:
                yield Phrase(f"decide-lacks-action-{name}", {"number": line.number})
        if line.due_on is not None and line.due_on < at.on:
            yield Phrase("decide-lacks-action-after", {"number": line.number, "on": at.on})


def _check_texts(written: Written) -> Iterator[Phrase]:
    for table, name, text in written.texts:
        field = read_table(table).field(name)
        if field.max_length is not None and len(text) > field.max_length:
            yield Phrase("decide-lacks-short", {"start": f"{text[:40]}…", "most": field.max_length})
    if any(trace.kind in FORBIDDEN for trace in read_persons(written)):
        yield Phrase("decide-lacks-forbidden")

"""Scoring a project in a sitting: each criterion with what documents it and its score before, then what is settled.

Who runs the sitting types for everyone. With blind scores, seats come first (`ui.scoring_seats`), and nothing is shown
of what they gave until the reveal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from territory.analysis.committee import Criterion, Item, Meeting
from territory.analysis.profiles_said import say_experiments
from territory.analysis.project_learning import Voice
from territory.analysis.scoring import LEVELS, REAL, Pillar
from territory.analysis.scoring_draft import check_scores, derive_scores
from territory.analysis.scoring_sheet import Documents, Judged, read_documents, read_judged
from territory.model.board import Phrase
from territory.model.scope import Scope
from territory.model.sitting import Ballot, Sitting
from territory.ui.item_draft import read_written
from territory.ui.markdown import escape
from territory.ui.page import Here, load, read_live
from territory.ui.project import show_words
from territory.ui.scoring_fields import Sheet, ask_evidence, ask_score, show_persons, show_refusal
from territory.ui.scoring_seats import read_shown_ballots, show_proposal, show_seats
from territory.ui.scoring_settled import show_settled
from territory.ui.session import read_view
from territory.ui.show import show_remarks

BLIND = "blind_scores"


@dataclass(frozen=True, slots=True)
class _Room:
    """What the sitting is looking at: the sheet being filled, what documents it, the ballots that may be read."""

    sheet: Sheet
    judged: Judged
    documents: Documents
    ballots: tuple[Ballot, ...]
    is_open: bool


def show_scoring(here: Here, meeting: Meeting, item: Item, sitting: Sitting) -> None:
    """The grid of an item: to be scored while the sitting is open, as it was settled once the item is closed."""
    if item.grid is None or item.project is None:
        return
    judged = read_judged(read_live(here), item.grid, item.project, item.id, meeting.on)
    st.subheader(escape(judged.grid.name), anchor=False)
    if item.state == "closed":
        show_settled(here, judged)
        return
    if not sitting.is_open:
        st.markdown(here.words("scoring-ended"))
        return
    _show_open(here, meeting, item, sitting, judged)


def find_unfinished(here: Here, meeting: Meeting, item: Item, sitting: Sitting) -> tuple[Phrase, ...]:
    """What the scores of an item still lack before it can be closed: evidence, mostly. Nothing where none is scored.

    Votes, scores that are not revealed or not settled are the decision's own to check (`ingest.item_check`).
    """
    if item.grid is None or item.project is None or not sitting.is_open:
        return ()
    judged = read_judged(read_live(here), item.grid, item.project, item.id, meeting.on)
    return check_scores(judged.grid, read_written(here, item.id).cells.get("scores") or {}, judged.previous)


def _show_open(here: Here, meeting: Meeting, item: Item, sitting: Sitting, judged: Judged) -> None:
    sheet = Sheet(here, meeting, item, judged.grid, read_written(here, item.id).cells)
    fixed = replace(here, view=read_view(here.viewer, sitting.closing, None)[0])
    documents = load(read_documents, fixed, Scope(about=item.project))
    is_blind = meeting.method == BLIND
    is_revealed = item.id in sitting.revealed
    show_refusal()
    _show_head(here, judged)
    if is_blind:
        show_seats(sheet, sitting, is_revealed=is_revealed)
    ballots = read_shown_ballots(sheet) if is_blind and is_revealed else ()
    room = _Room(sheet, judged, documents, ballots, is_open=is_revealed or not is_blind)
    if room.is_open:
        st.markdown(here.words("scoring-settle-blind" if is_blind else "scoring-settle"))
        if ballots:
            show_proposal(sheet, ballots)
    _show_pillar(fixed, room, _ask_pillar(room))
    _show_voices(fixed, "others", documents.find_other_voices(judged.pillars))
    _show_unfinished(room)


def _show_head(here: Here, judged: Judged) -> None:
    """How to read the scale, and which round came before."""
    words, grid, previous = here.words, judged.grid, judged.previous
    remarks = [Phrase("scoring-scale", {"lowest": grid.scale_min, "highest": grid.scale_max})]
    if previous is None:
        remarks.append(Phrase("scoring-first"))
    else:
        remarks.append(Phrase("scoring-previous", {"day": previous.on, "body": previous.body_name}))
    remarks += [judged.incomparable] if judged.incomparable else []
    show_remarks(here, remarks)
    if grid.description:
        with st.expander(words("profiles-reading"), key="scoring-reading", icon=":material/menu_book:"):
            st.markdown(escape(grid.description))


def _ask_pillar(room: _Room) -> Pillar:
    """Which pillar is on the screen, each with how many of its criteria have a score or « sans avis » so far."""
    words, scores = room.sheet.here.words, derive_scores(room.sheet.scores)
    pillars = {pillar.criterion.id: pillar for pillar in room.judged.pillars}

    # Beside the names and not in them: a choice whose name changes is lost.
    done = [
        words(
            "scoring-pillar",
            done=sum((item.id, REAL) in scores for item in pillar.criteria),
            count=len(pillar.criteria),
        )
        for pillar in pillars.values()
    ]
    code = st.radio(
        words("scoring-pillars"), list(pillars), format_func=lambda one: escape(pillars[one].criterion.name),
        captions=done if room.is_open else None, key=f"pillar-{room.sheet.item.id}",
    )  # fmt: skip
    return pillars[code]


def _show_pillar(fixed: Here, room: _Room, pillar: Pillar) -> None:
    """A pillar: its question, its criteria at the level of what is, then the two other levels folded."""
    words = fixed.words
    is_alone = pillar.criteria == (pillar.criterion,)
    st.markdown(f"#### {escape(pillar.criterion.name)}")
    if pillar.criterion.question and not is_alone:
        st.markdown(f"*{escape(pillar.criterion.question)}*")
    for criterion in pillar.criteria:
        with st.container(border=True, key=f"criterion-{criterion.id.replace('.', '-')}"):
            _show_criterion(fixed, room, criterion, is_named=not is_alone)
    _show_voices(fixed, pillar.criterion.id, room.documents.find_voices(pillar))
    if room.is_open:
        with st.expander(words("scoring-levels"), key=f"levels-{pillar.criterion.id}", icon=":material/stairs:"):
            st.markdown(words("scoring-levels-help"))
            for criterion in pillar.criteria:
                for column, level in zip(st.columns(2), LEVELS[1:], strict=True):
                    with column:
                        ask_score(room.sheet, criterion, level, _say_before(fixed, room.judged, criterion, level))


def _show_criterion(fixed: Here, room: _Room, criterion: Criterion, *, is_named: bool) -> None:
    left, right = st.columns([3, 2])
    with left:
        lines = [f"**{escape(criterion.name)}**"] if is_named else []
        lines += [escape(criterion.question)] if criterion.question else []
        st.markdown("  \n".join(lines) or escape(criterion.name))
        _show_documents(fixed, room.documents, criterion)
    with right:
        before = _say_before(fixed, room.judged, criterion, REAL)
        if not room.is_open:
            st.markdown(before)
            return
        ask_score(room.sheet, criterion, REAL, before, room.ballots)
    ask_evidence(room.sheet, criterion, room.judged.previous)


def _show_documents(fixed: Here, documents: Documents, criterion: Criterion) -> None:
    """What documents a criterion: its indicators with their latest value, its day and coverage; what is tried on it."""
    words, lines = fixed.words, []
    for one in documents.find_indicators(criterion):
        value = words("scoring-no-value") if one.value is None else words.say(one.value)
        parts = [f"{escape(words.say(one.name))} · **{escape(value)}**"]
        parts += [escape(words.cell(one.on))] if one.on is not None else []
        parts += [escape(words.coverage(one.received))] if one.received else []
        lines.append(f"- :small[{' · '.join(parts)}]")
    if silent := len(criterion.indicators) - len(lines):
        lines.append(f"- :small[{words('scoring-not-followed', count=silent)}]")
    tried = say_experiments(documents.tried.get(criterion.id, ())) or ()
    lines += [f"- :small[:material/science: {escape(words.say(one))}]" for one in tried]
    if lines:
        st.markdown("\n".join(lines))


def _say_before(fixed: Here, judged: Judged, criterion: Criterion, level: str) -> str:
    """What the round before settled of a criterion at a level."""
    words, previous = fixed.words, judged.previous
    if previous is None:
        return f":small[{words('scoring-before-none')}]"
    score = previous.scores.get((criterion.id, level))
    if score is None:
        return f":small[{escape(words('scoring-before-unscored', day=previous.on))}]"
    said = words.label("score", "state", score.state) if score.value is None else words.say(score.value)
    return f":small[{escape(words('scoring-before', day=previous.on, score=said))}]"


def _show_voices(fixed: Here, key: str, voices: tuple[Voice, ...]) -> None:
    if voices:
        with st.expander(
            fixed.words("scoring-voices", count=len(voices)), key=f"voices-{key}", icon=":material/record_voice_over:"
        ):
            show_words(fixed, voices)


def _show_unfinished(room: _Room) -> None:
    """What lacks before the item can be closed; what was typed is kept whatever lacks."""
    if not room.is_open:
        return
    sheet, words = room.sheet, room.sheet.here.words
    lacks = check_scores(sheet.grid, sheet.scores, room.judged.previous)
    show_persons(sheet)
    if lacks:
        said = "\n".join(f"- {escape(words.say(lack))}" for lack in lacks)
        st.warning(f"{words('scoring-unfinished', count=len(lacks))}\n{said}", icon=":material/edit_note:")

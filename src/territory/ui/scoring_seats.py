"""Blind scores: each seat's typed apart, only their number told until the reveal, then read by all and amended."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pandas as pd
import streamlit as st

from territory.analysis.committee import Seat, read_seats
from territory.analysis.profiles_said import derive_quantity, say_spread
from territory.analysis.scoring import REAL, is_divided, measure_middle, measure_spread
from territory.analysis.scoring_draft import derive_scorers
from territory.desk.ballots import count_ballots, read_own_ballots, read_revealed, write_ballot
from territory.desk.sittings import reveal_item
from territory.errors import TerritoryError
from territory.model.board import Phrase
from territory.model.sitting import Ballot, Sitting
from territory.ui.figures import show_cells
from territory.ui.markdown import escape
from territory.ui.page import read_live
from territory.ui.scoring_fields import (
    Sheet,
    choose,
    derive_codes,
    derive_key,
    derive_state,
    keep_refusal,
    parse_code,
    say_code,
    write_scores,
)
from territory.ui.session import open_desk

_COLUMNS = ("criterion_name", "score_spread", "score_ballots", "score_proposed")


def show_seats(sheet: Sheet, sitting: Sitting, *, is_revealed: bool) -> None:
    """Before the reveal, who has scored how much and a box for one seat; after it, what every seat gave."""
    seats = read_seats(read_live(sheet.here), sheet.meeting.body, sheet.meeting.on)
    scorers = derive_scorers(seats, sitting.present, _withdrawn(sheet))
    if is_revealed:
        _show_revealed(sheet, seats, scorers)
    else:
        _show_counts(sheet, scorers)
        _show_box(sheet, scorers)
        _ask_reveal(sheet, scorers)


def read_shown_ballots(sheet: Sheet) -> tuple[Ballot, ...]:
    """The revealed ballots of the seats that did not withdraw. Raises Refused `ballot-hidden` before the reveal."""
    ballots = read_revealed(open_desk(), sheet.here.viewer, sheet.meeting.id, sheet.item.id)
    return tuple(ballot for ballot in ballots if ballot.seat not in _withdrawn(sheet))


def show_proposal(sheet: Sheet, ballots: Sequence[Ballot]) -> None:
    """A button that settles at their middle the criteria that nobody settled yet, where it is a step of the scale."""
    words, proposed = sheet.here.words, []
    steps = set(derive_codes(sheet.grid))
    for criterion in sheet.grid.scored:
        own = [(one.state, one.value) for one in ballots if (one.criterion, one.level) == (criterion.id, REAL)]
        middle = measure_middle(own)
        is_open = parse_code(sheet.scores.get(criterion.id, {}).get(REAL, {})) is None
        if is_open and middle is not None and f"{middle:g}" in steps:
            proposed.append((criterion.id, REAL, {"state": "scored", "value": middle}))
    if proposed:
        st.button(
            words("scoring-take-middles", count=len(proposed)), key="scoring-take-middles", icon=":material/done_all:",
            on_click=write_scores, args=(sheet, *proposed), help=words("scoring-take-middles-help"),
        )  # fmt: skip


def _withdrawn(sheet: Sheet) -> Collection[str]:
    return tuple(sheet.written.get("recusals") or ())


def _show_counts(sheet: Sheet, scorers: Sequence[Seat]) -> None:
    """How many criteria each seat has scored, and nothing of how."""
    words, asked = sheet.here.words, len(sheet.grid.scored)
    if not scorers:
        st.info(words("scoring-nobody"), icon=":material/info:")
        return
    counts = count_ballots(open_desk(), sheet.here.viewer, sheet.meeting.id, sheet.item.id)
    whole = sum(counts.get(seat.id, 0) >= asked for seat in scorers)
    st.markdown(f"**{words('scoring-counted', count=whole, seats=len(scorers))}**")
    st.markdown(
        "\n".join(
            f"- {escape(words('scoring-count', seat=seat.title, count=counts.get(seat.id, 0), criteria=asked))}"
            for seat in scorers
        )
    )


def _show_box(sheet: Sheet, scorers: Sequence[Seat]) -> None:
    """One seat's scores, typed for it and shown to nobody else: the box is closed by choosing no seat."""
    words, titles = sheet.here.words, {seat.id: seat.title for seat in scorers}
    if not titles:
        return
    chosen, done = derive_key("seat", sheet.item.id), derive_key("seat-done", sheet.item.id)
    if st.session_state.get(chosen) not in titles:
        st.session_state[chosen] = None
    with st.container(border=True, key="scoring-box"):
        st.selectbox(
            words("scoring-seat"), list(titles), index=None, key=chosen, format_func=titles.__getitem__,
            placeholder=words("scoring-seat-none"), help=words("scoring-seat-help"),
        )  # fmt: skip
        seat = st.session_state[chosen]
        if seat is None:
            return
        st.warning(words("scoring-seat-alone"), icon=":material/visibility_off:")
        own = read_own_ballots(open_desk(), sheet.here.viewer, sheet.meeting.id, sheet.item.id, seat)
        given = {one.criterion: one for one in own if one.level == REAL}
        for criterion in sheet.grid.scored:
            key = derive_key("ballot", sheet.item.id, seat, criterion.id)
            ballot = given.get(criterion.id)
            code = None if ballot is None else parse_code({"state": ballot.state, "value": ballot.value})
            choose(words, sheet.grid, escape(criterion.name), key, code, _save_ballot, (sheet, seat, criterion.id, key))
        st.button(words("scoring-seat-done"), key=done, icon=":material/check:", on_click=_close_box, args=(chosen,))


def _close_box(chosen: str) -> None:
    st.session_state[chosen] = None


def _save_ballot(sheet: Sheet, seat: str, criterion: str, key: str) -> None:
    """Keeps a seat's score; a score is changed or made « sans avis », never taken away."""
    state, value = derive_state(st.session_state[key])
    if state is None:
        return
    ballot = Ballot(sheet.meeting.id, sheet.item.id, seat, criterion, REAL, state, value)
    try:
        write_ballot(open_desk(), sheet.here.viewer, ballot, withdrawn=_withdrawn(sheet))
    except TerritoryError as error:
        keep_refusal(sheet.here.words, error)


def _ask_reveal(sheet: Sheet, scorers: Sequence[Seat]) -> None:
    """« Lever les notes », once somebody has given one; it cannot be undone, so it is asked twice."""
    words = sheet.here.words
    counts = count_ballots(open_desk(), sheet.here.viewer, sheet.meeting.id, sheet.item.id)
    given = sum(counts.get(seat.id, 0) > 0 for seat in scorers)
    with st.popover(words("scoring-reveal"), icon=":material/visibility:", disabled=not given, key="scoring-reveal"):
        st.markdown(words("scoring-reveal-sure", count=given, seats=len(scorers)))
        st.button(
            words("scoring-reveal-yes"), key="scoring-reveal-yes", type="primary", on_click=_reveal, args=(sheet,)
        )


def _reveal(sheet: Sheet) -> None:
    try:
        reveal_item(open_desk(), sheet.here.viewer, sheet.meeting.id, sheet.item.id)
    except TerritoryError as error:
        keep_refusal(sheet.here.words, error)


def _show_revealed(sheet: Sheet, seats: Sequence[Seat], scorers: Sequence[Seat]) -> None:
    """What every seat gave, criterion by criterion, where they are the furthest apart first."""
    words, ballots = sheet.here.words, read_shown_ballots(sheet)
    rows = _list_revealed(sheet, seats, ballots)
    divided = sum(bool(row["is_divided"]) for row in rows)
    said = words("scoring-revealed", count=divided, criteria=len(rows))
    st.subheader(escape(said), anchor="figure-scoring-ballots")
    if not rows:
        return
    frame = pd.DataFrame(rows, columns=["is_divided", *_COLUMNS], dtype=object)
    show_cells(sheet.here, "scoring-ballots", frame, _COLUMNS)
    with st.expander(words("scoring-amend"), key="scoring-amend", icon=":material/edit:"):
        _ask_amendment(sheet, scorers, ballots)


def _list_revealed(sheet: Sheet, seats: Sequence[Seat], ballots: Sequence[Ballot]) -> list[dict[str, object]]:
    words, titles, found = sheet.here.words, {seat.id: seat.title for seat in seats}, []
    for place, criterion in enumerate(sheet.grid.scored):
        own = [one for one in ballots if (one.criterion, one.level) == (criterion.id, REAL)]
        given = [(one.state, one.value) for one in own]
        if not own:
            continue
        spread, middle = measure_spread(given), measure_middle(given)
        said = [Phrase("scoring-ballot", _tell(sheet, titles.get(one.seat, one.seat), one)) for one in own]
        row: dict[str, object] = {
            "is_divided": is_divided(spread, sheet.grid),
            "criterion_name": criterion.name,
            "score_spread": say_spread(spread),
            "score_ballots": words.series([words.say(ballot) for ballot in said]),
            "score_proposed": None if middle is None else derive_quantity(middle),
        }
        found.append((-(spread.range or 0), place, row))
    return [row for _, _, row in sorted(found, key=lambda item: item[:2])]


def _tell(sheet: Sheet, title: str, ballot: Ballot) -> dict[str, object]:
    """What a seat gave; amended, also what it was before and why."""
    words = sheet.here.words
    code = parse_code({"state": ballot.state, "value": ballot.value})
    first = words("unknown") if ballot.first_value is None else words.say(ballot.first_value)
    is_amended = ballot.amended_reason is not None
    amended = words("scoring-ballot-amended", first=first, reason=ballot.amended_reason) if is_amended else ""
    return {"seat": title, "score": say_code(words, code or ""), "amended": amended}


def _ask_amendment(sheet: Sheet, scorers: Sequence[Seat], ballots: Sequence[Ballot]) -> None:
    """Another score for a seat once all are known: with its reason, beside the first one which stays."""
    words, titles = sheet.here.words, {seat.id: seat.title for seat in scorers}
    names = {criterion.id: criterion.name for criterion in sheet.grid.scored}
    count = sum(one.amended_reason is not None for one in ballots)
    seat = st.selectbox(
        words("scoring-amend-seat"), list(titles), index=None, key=f"amend-seat-{count}",
        format_func=titles.__getitem__, placeholder=words("scoring-seat-none"),
    )  # fmt: skip
    criterion = st.selectbox(
        words("scoring-amend-criterion"), list(names), index=None, key=f"amend-criterion-{count}",
        format_func=names.__getitem__, placeholder=words("scoring-amend-criterion-none"),
    )  # fmt: skip
    code = st.selectbox(
        words("scoring-amend-score"), derive_codes(sheet.grid), index=None, key=f"amend-score-{count}",
        format_func=lambda one: say_code(words, one), placeholder=words("scoring-unscored"),
    )  # fmt: skip
    reason = st.text_input(words("scoring-amend-reason"), key=f"amend-reason-{count}", max_chars=1000)
    if not st.button(words("scoring-amend-save"), key="scoring-amend-save", icon=":material/save:"):
        return
    if seat is None or criterion is None or code is None or not reason.strip():
        st.warning(words("scoring-amend-lacks"), icon=":material/edit_note:")
        return
    state, value = derive_state(code)
    ballot = Ballot(
        sheet.meeting.id, sheet.item.id, seat, criterion, REAL, str(state), value, amended_reason=reason.strip()
    )
    try:
        write_ballot(open_desk(), sheet.here.viewer, ballot, withdrawn=_withdrawn(sheet))
    except TerritoryError as error:
        keep_refusal(words, error)
    st.rerun()

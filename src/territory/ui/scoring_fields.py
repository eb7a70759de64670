"""The fields of a score: what is settled of a criterion, and what justifies it, saved at each change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from territory.analysis.committee import Criterion, Grid, Item, Meeting
from territory.analysis.scoring import NO_OPINION, REAL, SCORED, Round, measure_middle, measure_spread
from territory.analysis.scoring_draft import Cells, change_score, derive_evidence, derive_scores, find_departures
from territory.errors import TerritoryError
from territory.ingest.questions import check_persons
from territory.locale.words import Words
from territory.model.sitting import Ballot
from territory.ui.item_draft import read_written, write_parts
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import say_error

#: Steps of a scale that fit side by side; beyond, they are a list to choose in.
SIDE_BY_SIDE = 8
#: What was refused when a field was saved, to be said by the run that follows.
_REFUSED = "scoring-refused"
_LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Sheet:
    """The grid of an item under way, and all that is written of the item."""

    here: Here
    meeting: Meeting
    item: Item
    grid: Grid
    written: Mapping[str, Any]

    @property
    def scores(self) -> Cells:
        """What is written of the scores."""
        return self.written.get("scores") or {}


def ask_score(sheet: Sheet, criterion: Criterion, level: str, before: str, ballots: Sequence[Ballot] = ()) -> None:
    """What is settled of a criterion at a level, or « sans avis »; the spread of the seats' scores comes before it."""
    words = sheet.here.words
    key = derive_key("score", sheet.item.id, criterion.id, level)
    cells = sheet.scores.get(criterion.id, {}).get(level, {})
    said = words.label("score", "level", level)
    label = words("scoring-score" if level == REAL else "scoring-score-level", criterion=criterion.name, level=said)
    own = [(one.state, one.value) for one in ballots if (one.criterion, one.level) == (criterion.id, level)]
    if own:
        _show_given(words, own)
    st.markdown(before)
    choose(words, sheet.grid, label, key, parse_code(cells), _save_score, (sheet, criterion.id, level, key))


def _show_given(words: Words, own: Sequence[tuple[str, float | None]]) -> None:
    """How far apart the seats are, then their middle, which is a proposal."""
    spread, middle = measure_spread(own), measure_middle(own)
    told = {"lowest": spread.lowest, "highest": spread.highest, "given": spread.given, "silent": spread.no_opinion}
    kind = "silent" if not spread.given else "same" if spread.range == 0 else "range"
    lines = [f"**{escape(words(f'profiles-spread-{kind}', **told))}**"]
    lines += [escape(words("scoring-proposed", middle=middle))] if middle is not None else []
    st.markdown("  \n".join(lines))


def choose(
    words: Words, grid: Grid, label: str, key: str, code: str | None, save: Any, args: tuple[object, ...]
) -> None:
    """A score of the scale or « sans avis »; what is written overwrites the field before it is drawn."""
    codes = derive_codes(grid, code)
    if st.session_state.get(key) != code:
        st.session_state[key] = code
    named = {one: say_code(words, one) for one in codes}
    if len(codes) <= SIDE_BY_SIDE:
        st.segmented_control(label, codes, key=key, format_func=named.__getitem__, on_change=save, args=args)
        return
    st.selectbox(
        label, codes, index=None, key=key, format_func=named.__getitem__, on_change=save, args=args,
        placeholder=words("scoring-unscored"),
    )  # fmt: skip


def ask_evidence(sheet: Sheet, criterion: Criterion, previous: Round | None) -> None:
    """What justifies the scores of a criterion; where it departs from the last round, that it is asked for."""
    words = sheet.here.words
    key, text = derive_key("evidence", sheet.item.id, criterion.id), derive_evidence(sheet.scores, criterion.id) or ""
    departs = find_departures(sheet.grid, derive_scores(sheet.scores), previous).get(criterion.id)
    if departs is not None and previous is not None and not text:
        said = words("scoring-departs", by=abs(departs), day=previous.on)
        st.markdown(f":material/edit_note: **{escape(said)}**")
    if st.session_state.get(key, "").strip() != text:
        st.session_state[key] = text
    st.text_area(
        words("scoring-evidence", criterion=criterion.name), key=key, height=68, max_chars=_LONGEST,
        on_change=_save_evidence, args=(sheet, criterion.id, key), placeholder=words("scoring-evidence-help"),
    )  # fmt: skip


def show_persons(sheet: Sheet) -> None:
    """What looks like a person in the evidence, masked: it will be published with the scores."""
    texts = [derive_evidence(sheet.scores, criterion) for criterion in sheet.scores]
    if traces := check_persons(texts):
        found = ", ".join(escape(trace.masked) for trace in traces)
        st.warning(sheet.here.words("scoring-persons", found=found), icon=":material/person_alert:")


def show_refusal() -> None:
    """What was refused when a field was saved."""
    if said := st.session_state.pop(_REFUSED, None):
        st.error(escape(said), icon=":material/error:")


def keep_refusal(words: Words, error: TerritoryError) -> None:
    """Keeps what was refused in a callback for the run that follows it, which says it where the person acts."""
    st.session_state[_REFUSED] = say_error(words, error)


def derive_key(*parts: str) -> str:
    """The key of a field: a style sheet takes no point in a name."""
    return "-".join(parts).replace(".", "_")


def derive_codes(grid: Grid, code: str | None = None) -> list[str]:
    """The steps of a scale as texts, « sans avis » last; with the score that is there when it is between two steps."""
    steps = [str(step) for step in range(grid.scale_min, grid.scale_max + 1)]
    between = [code] if code is not None and code not in {*steps, NO_OPINION} else []
    return [*steps, *between, NO_OPINION]


def say_code(words: Words, code: str) -> str:
    """A step as it is read: `2`, `1,5`, « sans avis »."""
    return words.label("score", "state", NO_OPINION) if code == NO_OPINION else words.say(float(code))


def parse_code(cells: Mapping[str, Any]) -> str | None:
    """The step of what is written of a score; None while it is not scored."""
    if cells.get("state") == NO_OPINION:
        return NO_OPINION
    value = cells.get("value")
    return None if cells.get("state") != SCORED or value is None else f"{float(value):g}"


def derive_state(code: str | None) -> tuple[str | None, float | None]:
    """State and value of a step; both None for none."""
    if code is None:
        return None, None
    return (NO_OPINION, None) if code == NO_OPINION else (SCORED, float(code))


def write_scores(sheet: Sheet, *changes: tuple[str, str, Mapping[str, object]]) -> None:
    """Saves some scores (criterion, level, cells) on what is written by now."""
    try:
        cells: Cells = read_written(sheet.here, sheet.item.id).cells.get("scores") or {}
        for criterion, level, changed in changes:
            cells = change_score(cells, criterion, level, **changed)
        write_parts(sheet.here, sheet.meeting, sheet.item.id, scores=cells or None)
    except TerritoryError as error:
        keep_refusal(sheet.here.words, error)


def _save_score(sheet: Sheet, criterion: str, level: str, key: str) -> None:
    state, value = derive_state(st.session_state[key])
    write_scores(sheet, (criterion, level, {"state": state, "value": value}))


def _save_evidence(sheet: Sheet, criterion: str, key: str) -> None:
    write_scores(sheet, (criterion, REAL, {"evidence": st.session_state[key].strip() or None}))

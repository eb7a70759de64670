"""What each list of a file is, and what each of its columns becomes: shown with examples, corrected in place."""

from __future__ import annotations

from datetime import date
from functools import cache

import streamlit as st

from territory.desk.submissions import Submission, write_choices
from territory.ingest.piece import Piece
from territory.ingest.sheet import as_text
from territory.ingest.target import Slot, Target
from territory.ingest.targets import read_targets
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_desk, read_viewer

#: Examples of a column's cells, and their characters: enough to recognise it, short enough for a telephone.
EXAMPLES, LONGEST = 3, 28
#: A match less sure than this is worth a look.
SURE = 0.8
#: The answers that leave a list, or a column, aside.
SKIP, ASIDE = "skip", ""
LONGEST_CONSTANT = 200


def show_mapping(here: Here, submission: Submission, pieces: tuple[Piece, ...]) -> None:
    """Each list found in the files: its target, its columns, what is said once for all rows."""
    words = here.words
    if not pieces:
        return
    st.header(words("deposit-lists", count=len(pieces)), anchor=False)
    for number, piece in enumerate(pieces):
        doubtful = piece.mapping.target is None or any(
            match.slot and match.score < SURE for match in piece.mapping.matches
        )
        with st.expander(_say_piece(here, piece), expanded=number == 0 or doubtful, key=f"piece-{number}"):
            _ask_target(here, submission, piece, number)
            if piece.mapping.target is not None:
                _ask_columns(here, submission, piece, number)
                _ask_constants(here, submission, piece, number)


def _say_piece(here: Here, piece: Piece) -> str:
    block, words = piece.block, here.words
    place = block.sheet or block.file
    target = _target(piece)
    key = "deposit-piece" if target else "deposit-piece-unknown"
    return escape(
        words(key, place=place, rows=len(block.rows), empty=block.empty, target=_title(here, target) if target else "")
    )


def _ask_target(here: Here, submission: Submission, piece: Piece, number: int) -> None:
    block, words = piece.block, here.words
    options = [SKIP, *_target_names()]
    current = piece.mapping.target or SKIP
    likely = [name for name, _ in piece.mapping.others]
    ordered = [current, *[name for name in likely if name != current]]
    ordered += [name for name in options if name not in ordered]
    key = f"choice-target-{number}"
    st.selectbox(
        words("deposit-target"),
        ordered,
        index=0,
        format_func=lambda name: words("deposit-skip") if name == SKIP else _title(here, read_targets()[name]),
        key=key,
        on_change=_keep,
        args=(submission.id, f"target:{block.id}", key),
    )


def _ask_columns(here: Here, submission: Submission, piece: Piece, number: int) -> None:
    words, block, target = here.words, piece.block, _target(piece)
    if target is None:
        return
    slots = {slot.name: slot for slot in target.slots}
    pair = st.columns(2, gap="medium")
    for match in piece.mapping.matches:
        if match.column and match.column % 2 == 0:
            # A pair a row: on a telephone, and for the keyboard, columns come in the order of the file.
            pair = st.columns(2, gap="medium")
        letter = block.letters[match.column]
        where = letter or str(match.column)
        label = words(
            "deposit-column", letter=letter or "·", label=" ".join(block.labels[match.column].split())[:60] or "—"
        )
        key = f"choice-column-{number}-{where}"
        with pair[match.column % 2]:
            st.selectbox(
                escape(label),
                [match.slot or ASIDE, *[name for name in (ASIDE, *slots) if name != (match.slot or ASIDE)]],
                index=0,
                format_func=lambda name: words("deposit-aside") if name == ASIDE else _say_slot(here, slots[name]),
                key=key,
                help=words(f"match-{match.why}"),
                on_change=_keep,
                args=(submission.id, f"column:{block.id}:{where}", key),
            )
            st.markdown(f":small[{escape(_say_examples(here, piece, match.column))}]")
            if match.slot and match.score < SURE:
                st.markdown(f":small[:material/help: {escape(words('deposit-unsure'))}]")


def _ask_constants(here: Here, submission: Submission, piece: Piece, number: int) -> None:
    """What every row needs and no column says can be said once for all."""
    words, target = here.words, _target(piece)
    if target is None:
        return
    given = dict(piece.mapping.constants)
    missing = [
        slot for slot in target.slots
        if slot.name in given or (slot.is_required and piece.mapping.column_of(slot.name) is None)
    ]  # fmt: skip
    if missing:
        st.markdown(words("deposit-constants"))
    for slot in missing:
        key = f"choice-constant-{number}-{slot.name}"
        st.text_input(
            escape(_say_slot(here, slot)),
            value=given.get(slot.name, ""),
            key=key,
            max_chars=LONGEST_CONSTANT,
            on_change=_keep,
            args=(submission.id, f"constant:{piece.block.id}:{slot.name}", key),
        )


def _say_examples(here: Here, piece: Piece, column: int) -> str:
    seen: list[str] = []
    for cell in piece.block.column(column):
        text = here.words.day(cell) if isinstance(cell, date) else " ".join(as_text(cell).split())
        if text and text not in seen:
            seen.append(text)
        if len(seen) == EXAMPLES:
            break
    if not seen:
        return here.words("deposit-no-example")
    return " · ".join(text if len(text) <= LONGEST else f"{text[:LONGEST]}…" for text in seen)


def _say_slot(here: Here, slot: Slot) -> str:
    title = slot.title.say(here.words.language)
    return here.words("deposit-required", title=title) if slot.is_required else title


def _title(here: Here, target: Target) -> str:
    return target.title.say(here.words.language)


def _target(piece: Piece) -> Target | None:
    return read_targets().get(piece.mapping.target or "")


@cache
def _target_names() -> tuple[str, ...]:
    """Profiles first, then tables in the order of their French titles."""
    targets = read_targets().values()
    return tuple(
        target.name for target in sorted(targets, key=lambda item: (len(item.tables) == 1, item.title.fr.casefold()))
    )


def _keep(submission: str, topic: str, key: str) -> None:
    write_choices(open_desk(), read_viewer(), submission, {topic: str(st.session_state.get(key) or "")})

"""The boxes of a decision, each saved as soon as it is left: who withdraws, the verdict, the votes, the actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from territory.analysis.committee import Item, Meeting, Seat
from territory.analysis.deciding import Choices
from territory.errors import Refused, TerritoryError
from territory.ingest.item_written import ItemAt, Rules, Written, parse_day
from territory.model.board import Named
from territory.model.sitting import Sitting
from territory.schema.registry import read_table
from territory.ui.item_draft import read_written, write_parts
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.reach import say_error, saying_refusals

#: Boxes whose last save was refused: what was typed there stays on screen.
_UNSAVED = "decide-unsaved"
_COUNTS = ("in_favour", "against", "abstained")


@dataclass(frozen=True, slots=True)
class Form:
    """An item that is being decided: what is typed of it (`cells` as typed, `written` as values), the choices."""

    here: Here
    meeting: Meeting
    item: Item
    sitting: Sitting
    at: ItemAt
    cells: Mapping[str, Any]
    written: Written
    choices: Choices
    seats: Sequence[Seat]
    rules: Rules

    def key(self, name: str) -> str:
        """The key of a box of this item."""
        return f"decide-{self.item.id}-{name}"


def ask_recusals(form: Form) -> None:
    """Who withdraws from the item, and the tie that leads to it."""
    words, key = form.here.words, form.key("recusals")
    names = {seat.id: _say_seat(form, seat) for seat in form.seats}
    held = [seat for seat in form.written.recusals if seat in names]
    st.subheader(words("decide-recusals"), anchor=False)
    st.multiselect(
        words("decide-recusals-ask"), list(names), key=_seed(key, held), format_func=names.__getitem__,
        help=words("decide-recusals-help"), placeholder=words("decide-recusals-none"),
        on_change=_keep_recusals, args=(form,),
    )  # fmt: skip
    for seat in held:
        own = form.key(f"recusal-{seat}")
        st.text_input(
            words("decide-recusal-reason", seat=names[seat]), key=_seed(own, form.written.recusals[seat] or ""),
            max_chars=read_table("recusal").field("reason").max_length, autocomplete="off",
            on_change=_keep_recusal, args=(form, seat),
        )  # fmt: skip


def ask_summary(form: Form) -> None:
    """What was said of the item."""
    st.subheader(form.here.words("decide-summary"), anchor=False)
    _ask_area(form, "agenda_item", "summary", form.here.words("decide-summary-ask"))


def ask_verdict(form: Form) -> None:
    """The verdict, why, on which conditions, and the stage it leads to."""
    words, choices = form.here.words, form.choices
    st.subheader(words(f"decide-verdict-{form.at.gives}"), anchor=False)
    names = {verdict.id: words.say(verdict.name) for verdict in choices.verdicts.values()}
    _ask_choice(form, "verdict", words("decide-verdict-ask"), names)
    if (chosen := choices.verdicts.get(form.written.verdict or "")) and chosen.definition:
        st.markdown(f":small[{escape(chosen.definition)}]")
    _ask_area(form, "decision", "reason", words("decide-reason-ask"))
    _ask_area(form, "decision", "conditions", words("decide-conditions-ask"))
    _ask_day(form, "conditions_due_on", words("decide-conditions-day"))
    now = choices.stages.get(choices.stage or "")
    st.markdown(escape(words("decide-stage-now", stage=now.name if now else choices.stage)))
    stages = {stage.id: stage.name for stage in choices.stages.values()}
    _ask_choice(form, "proposed_stage", words(f"decide-stage-{form.at.gives}"), stages)
    _ask_text(form, "decision", "reference", words(f"decide-reference-{form.at.gives}"))


def ask_lesson(form: Form) -> None:
    """What a project that stops has taught."""
    st.subheader(form.here.words("decide-lesson"), anchor=False)
    has = form.choices.has_lesson
    _ask_area(form, "lesson", "text", form.here.words("decide-lesson-more" if has else "decide-lesson-ask"), "lesson")


def ask_votes(form: Form) -> None:
    """The votes by college, with how many each may cast once those that withdrew are out."""
    words = form.here.words
    st.subheader(words("decide-votes"), anchor=False)
    if not form.rules.votes:
        st.markdown(words("decide-votes-none"))
        return
    st.markdown(f":small[{words('decide-votes-help')}]")
    for college, may in form.rules.votes.items():
        name = words.say(form.rules.colleges.get(college, Named(college)))
        st.markdown(f"**{escape(words('decide-votes-college', college=name, count=may))}**")
        said = (form.cells.get("votes") or {}).get(college) or {}
        for column, count in zip(st.columns(len(_COUNTS)), _COUNTS, strict=True):
            with column:
                key = form.key(f"votes-{college}-{count}")
                st.number_input(
                    words(f"decide-votes-{count.replace('_', '-')}", college=name),
                    min_value=0, value=None, step=1, key=_seed(key, said.get(count)),
                    on_change=_keep_votes, args=(form, college),
                )  # fmt: skip


def ask_actions(form: Form) -> None:
    """What somebody is to do before a day: lines that one adds and takes away."""
    words, lines = form.here.words, list(form.cells.get("actions") or ())
    st.subheader(words("decide-actions"), anchor=False)
    if not lines:
        st.markdown(words("decide-actions-none"))
    for place, line in enumerate(lines):
        with st.container(border=True, key=form.key(f"action-{place}")):
            _ask_action(form, place, line)
    st.button(
        words("decide-action-add"), key=form.key("action-add"), icon=":material/add:",
        on_click=_change_actions, args=(form, lambda kept: [*kept, {}]),
    )  # fmt: skip


def keep(form: Form, box: str, **parts: object) -> None:
    """Saves parts of the item; a refusal is said, and what was typed in `box` stays on screen."""
    here, unsaved = form.here, set(st.session_state.get(_UNSAVED, ()))
    st.session_state[_UNSAVED] = unsaved | {box}
    with saying_refusals(here):
        try:
            write_parts(here, form.meeting, form.item.id, **parts)
        except Refused:
            raise
        except TerritoryError as error:
            st.error(escape(say_error(here.words, error)), icon=":material/error:")
        else:
            st.session_state[_UNSAVED] = unsaved - {box}


def _ask_action(form: Form, place: int, line: Mapping[str, Any]) -> None:
    words, table = form.here.words, read_table("action")
    number, owners = place + 1, form.choices.owners
    key = {name: form.key(f"action-{place}-{name}") for name in ("what", "organisation", "owner_role", "due_on")}
    save: dict[str, Any] = {"on_change": _keep_action, "args": (form, place)}
    st.text_input(
        words("decide-action-what", number=number), key=_seed(key["what"], line.get("what") or ""),
        max_chars=table.field("what").max_length, autocomplete="off", **save,
    )  # fmt: skip
    left, right = st.columns(2)
    organisation = line.get("organisation")
    with left:
        st.selectbox(
            words("decide-action-organisation", number=number), list(owners), index=None,
            key=_seed(key["organisation"], organisation if organisation in owners else None),
            format_func=lambda code: owners[code], placeholder=words("decide-action-nobody"), **save,
        )  # fmt: skip
        st.date_input(
            words("decide-action-day", number=number), value=None, format="DD/MM/YYYY",
            key=_seed(key["due_on"], parse_day(line.get("due_on"))), **save,
        )  # fmt: skip
    with right:
        st.text_input(
            words("decide-action-role", number=number), key=_seed(key["owner_role"], line.get("owner_role") or ""),
            max_chars=table.field("owner_role").max_length, help=words("decide-action-role-help"), autocomplete="off",
            **save,
        )  # fmt: skip
        st.button(
            words("decide-action-remove", number=number), key=form.key(f"action-{place}-remove"),
            icon=":material/delete:", type="tertiary", on_click=_change_actions,
            args=(form, lambda kept: [*kept[:place], *kept[place + 1 :]]),
        )  # fmt: skip


def _ask_area(form: Form, table: str, column: str, label: str, part: str | None = None) -> None:
    name = part or column
    key = form.key(name)
    st.text_area(
        label, key=_seed(key, form.cells.get(name) or ""), max_chars=read_table(table).field(column).max_length,
        help=form.here.words("decide-text-help"), on_change=_keep_text, args=(form, name),
    )  # fmt: skip


def _ask_text(form: Form, table: str, name: str, label: str) -> None:
    st.text_input(
        label, key=_seed(form.key(name), form.cells.get(name) or ""), autocomplete="off",
        max_chars=read_table(table).field(name).max_length, on_change=_keep_text, args=(form, name),
    )  # fmt: skip


def _ask_choice(form: Form, name: str, label: str, names: Mapping[str, str]) -> None:
    held = form.cells.get(name)
    st.selectbox(
        label, list(names), index=None, key=_seed(form.key(name), held if held in names else None),
        format_func=lambda code: names[code], placeholder=form.here.words("decide-choose"),
        on_change=_keep_text, args=(form, name),
    )  # fmt: skip


def _ask_day(form: Form, name: str, label: str) -> None:
    st.date_input(
        label, value=None, key=_seed(form.key(name), parse_day(form.cells.get(name))), format="DD/MM/YYYY",
        on_change=_keep_text, args=(form, name),
    )  # fmt: skip


def _keep_text(form: Form, name: str) -> None:
    value = st.session_state[form.key(name)]
    keep(form, form.key(name), **{name: value.isoformat() if isinstance(value, date) else value or None})


def _keep_recusals(form: Form) -> None:
    """The seats chosen; a reason typed for one of them stays, that of a seat taken off goes with it."""
    known = _read_part(form, "recusals", {})
    keep(
        form, form.key("recusals"), recusals={seat: known.get(seat) for seat in st.session_state[form.key("recusals")]}
    )


def _keep_recusal(form: Form, seat: str) -> None:
    box = form.key(f"recusal-{seat}")
    keep(form, box, recusals={**_read_part(form, "recusals", {}), seat: st.session_state[box] or None})


def _keep_votes(form: Form, college: str) -> None:
    boxes = {count: form.key(f"votes-{college}-{count}") for count in _COUNTS}
    counts = {count: st.session_state[box] for count, box in boxes.items()}
    said = {count: int(value) for count, value in counts.items() if value is not None}
    votes = {name: held for name, held in _read_part(form, "votes", {}).items() if name != college}
    keep(form, form.key(f"votes-{college}"), votes={**votes, college: said} if said else votes)


def _keep_action(form: Form, place: int) -> None:
    said = {
        name: st.session_state[form.key(f"action-{place}-{name}")] for name in ("what", "organisation", "owner_role")
    }
    day = st.session_state[form.key(f"action-{place}-due_on")]
    line = {name: value for name, value in {**said, "due_on": day.isoformat() if day else None}.items() if value}
    _change_actions(form, lambda kept: [*kept[:place], line, *kept[place + 1 :]])


def _change_actions(form: Form, change: Callable[[list[Any]], list[Any]]) -> None:
    keep(form, form.key("action"), actions=change(list(_read_part(form, "actions", []))))


def _read_part(form: Form, name: str, nothing: Any) -> Any:
    """A part of the item as it is saved now: another window may have written beside it."""
    return read_written(form.here, form.item.id).cells.get(name) or nothing


def _seed(key: str, value: object) -> str:
    """The box shows what is saved, unless its last save was refused; what is being typed is not touched."""
    is_unsaved = any(key.startswith(box) for box in st.session_state.get(_UNSAVED, ()))
    if not is_unsaved and (key not in st.session_state or st.session_state[key] != value):
        st.session_state[key] = value
    return key


def _say_seat(form: Form, seat: Seat) -> str:
    college = form.here.words.name(seat.college_name, seat.college_name_en) if seat.college_name else None
    return f"{seat.title} ({college})" if college else seat.title

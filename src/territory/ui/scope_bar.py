"""The one scope bar: what is asked in one line, folded, and the address as the only memory.

The address is the truth: it overwrites the widgets before they are drawn, and a widget that is changed writes to the
address. So a link, a reload, Back and a change of page all say the same thing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from territory.analysis.choices import Choices, read_choices
from territory.analysis.selection import UNDATED, Selection, read_selection
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.period import parse_period
from territory.model.scope import PHASES, Scope
from territory.ui.markdown import escape
from territory.ui.page import Here, load
from territory.ui.session import read_query, write_scope

FILTERS = ("programme", "territory", "terms", "phases", "period")
DATES = ("on", "known")
#: Names that a scope's address uses; others (a mailing's tracker) are no business of ours.
PARAMETERS = ("p", "t", "th", "ph", "per", "au", "arr", "l", "id", "s", "g")
_EARLIEST, _LATEST = date(2000, 1, 1), date(2050, 12, 31)


def ask_scope(here: Here, fields: tuple[str, ...] = FILTERS + DATES) -> Scope:
    """The scope that the address and the bar ask for, without what the lake does not know (said to the person).

    A sheet asks for `DATES` alone: its object is in `scope.about`. When the filters leave no project, the page stops
    here with the filters to lift.
    """
    selection = load(read_selection, here, here.asked)
    scope = replace(selection.scope, known=here.asked.known, language=here.asked.language, large=here.asked.large)
    choices = load(_read_choices_for, here, replace(Scope(), territory=scope.territory))
    names = _Names(here.words, choices, here)
    label = names.say_summary(scope, selection.on, fields)
    with st.expander(label, icon=":material/tune:", key=f"scope-bar-{'-'.join(fields)}"):
        _show_widgets(here, names, scope, selection.on, fields)
    _show_dropped(here, selection)
    if set(fields) & set(FILTERS):
        _show_count(here, scope, selection)
    return scope


def ask_about(
    here: Here, scope: Scope, options: Mapping[str, str], label_key: str, everything: str | None = None
) -> str | None:
    """Which of `options` (code to name) the page is about: the address's `id`, else the first; None without options.

    Where the page also says something of `everything`, none is chosen unless the address asks for it.
    """
    if not options:
        return None
    first = None if everything else next(iter(options))
    chosen = scope.about if scope.about in options else first
    _set(f"about-{label_key}", chosen)
    st.selectbox(
        here.words(label_key),
        list(options),
        index=None if everything else 0,
        placeholder=everything,
        format_func=lambda code: options.get(code, code),
        key=f"about-{label_key}",
        on_change=_change,
        args=(scope, "about", f"about-{label_key}"),
    )
    return chosen


def _read_choices_for(view: View, scope: Scope) -> Choices:
    return read_choices(view, scope.territory)


class _Names:
    """What each code of a scope is called."""

    def __init__(self, words: Words, choices: Choices, here: Here) -> None:
        self.words = words
        self.programmes = {item.id: item.name for item in choices.programmes}
        self.territories = {
            item.id: f"{item.name} ({words.label('territory', 'kind', item.group)})" for item in choices.territories
        }
        # What is looked at may be some programmes alone: of an arrêté, or those that one coordinates.
        held = [self.programmes.get(code, code) for code in here.view.programmes]
        self.everything = words.join(held) if held else words("scope-all-programmes")
        self.places = {item.id: item.name for item in choices.territories}
        self.terms = {item.id: words.name(item.name, item.name_en) for item in choices.terms}
        self.groups = {item.id: item.group for item in choices.terms}
        self.phases = {phase: words.cell(phase, "phase") for phase in PHASES}
        self.periods = {code: self._say_period(code) for code in choices.periods}
        self.closings = {
            item.id: words("scope-closing", name=item.name, state=item.state) for item in reversed(here.closings)
        }
        if here.asked.known and here.asked.known not in self.closings:
            self.closings[here.asked.known] = words("scope-snapshot", snapshot=str(here.view.number))

    def say_summary(self, scope: Scope, on: date, fields: tuple[str, ...]) -> str:
        """The bar in one line: `Tous les programmes · Nantes Métropole · situation au 30/06/2026 · modifier`."""
        words, parts = self.words, []
        if "programme" in fields:
            parts.append(self.programmes.get(scope.programme or "") or self.everything)
            parts.append(self.places.get(scope.territory or "") or words("scope-all-territories"))
            parts += [self.terms.get(term, term) for term in scope.terms]
            parts += [self.phases[phase] for phase in scope.phases]
            parts += [self._say_period(scope.period)] if scope.period else []
        if on != UNDATED:
            parts.append(words("scope-on", day=on))
        if scope.known:
            parts.append(self.closings[scope.known])
        return " · ".join([*(escape(part) for part in parts), f"**{words('scope-change')}**"])

    def _say_period(self, code: str) -> str:
        period = parse_period(code)
        if period is None:
            return code
        return self.words(f"period-{period.kind}", first=str(period.first.year), last=str(period.last.year))


def _show_widgets(here: Here, names: _Names, scope: Scope, on: date, fields: tuple[str, ...]) -> None:
    words = here.words
    asked: dict[str, Callable[[], None]] = {
        "programme": lambda: _ask_one(words, scope, "programme", names.programmes, names.everything),
        "territory": lambda: _ask_one(words, scope, "territory", names.territories, words("scope-all-territories")),
        "terms": lambda: _ask_many(words, scope, "terms", names.terms, "scope-all-terms"),
        "phases": lambda: _ask_many(words, scope, "phases", names.phases, "scope-all-phases"),
        "period": lambda: _ask_one(words, scope, "period", names.periods, words("scope-all-periods")),
        "on": lambda: _ask_day(words, scope, on),
        "known": lambda: _ask_one(words, scope, "known", names.closings, words("scope-known-default")),
    }
    shown = [asked[field] for field in fields]
    columns = st.columns(min(len(shown), 3))
    for place, ask in enumerate(shown):
        with columns[place % len(columns)]:
            ask()
    if any(getattr(scope, field) for field in fields):
        everything = Scope(language=scope.language, about=scope.about, large=scope.large)
        _show_way(words("scope-reset"), ":material/restart_alt:", everything)


def _ask_one(words: Words, scope: Scope, field: str, options: Mapping[str, str], everything: str) -> None:
    key, value = f"scope-{field}", getattr(scope, field)
    codes = list(options) if value is None or value in options else [*options, value]
    _set(key, value)
    st.selectbox(
        words(key),
        codes,
        index=None,
        format_func=lambda code: options.get(code, code),
        key=key,
        placeholder=everything,
        on_change=_change,
        args=(scope, field, key),
        help=words(f"{key}-help") if words.has(f"{key}-help") else None,
    )


def _ask_many(words: Words, scope: Scope, field: str, options: Mapping[str, str], everything: str) -> None:
    key, values = f"scope-{field}", getattr(scope, field)
    codes = [*options, *(value for value in values if value not in options)]
    _set(key, list(values))
    st.multiselect(
        words(key),
        codes,
        format_func=lambda code: options.get(code, code),
        key=key,
        placeholder=words(everything),
        on_change=_change,
        args=(scope, field, key),
    )


def _ask_day(words: Words, scope: Scope, on: date) -> None:
    shown = scope.on or (on if on != UNDATED else None)
    _set("scope-on", min(max(shown, _EARLIEST), _LATEST) if shown else None)
    st.date_input(
        words("scope-day"),
        value=None,
        min_value=_EARLIEST,
        max_value=_LATEST,
        key="scope-on",
        format="DD/MM/YYYY",
        on_change=_change,
        args=(scope, "on", "scope-on"),
        help=words("scope-day-help"),
    )


def _set(key: str, value: Any) -> None:
    """The address overwrites the widget, on every run: else Back and a change of page would keep an old choice."""
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def _change(scope: Scope, field: str, key: str) -> None:
    """A widget was changed: write the scope that was shown, with the change, to the address, which the rerun reads."""
    value = st.session_state[key]
    write_scope(_with(scope, field, tuple(value) if isinstance(value, list) else value))


def _show_way(label: str, icon: str, scope: Scope) -> None:
    """A way to another scope of the same page."""
    st.button(label, key=f"way-{label}", icon=icon, type="tertiary", on_click=write_scope, args=(scope,))


def _with(scope: Scope, field: str, value: Any) -> Scope:
    changed: dict[str, Any] = {field: value}
    return replace(scope, **changed)


def _show_dropped(here: Here, selection: Selection) -> None:
    """What the address asked for and nobody knows: malformed or unknown codes, said once."""
    kept = {
        value for values in here.asked.query().values() for value in ([values] if isinstance(values, str) else values)
    }
    given = {value for name, values in read_query().items() if name in PARAMETERS for value in values if value}
    # An arrêté that this page does not work on is known, and was said so.
    given -= {closing.id for closing in here.closings}
    dropped = sorted((given - kept) | set(selection.dropped) | set(here.unknown))
    if dropped:
        shown = [escape(value[:40]) for value in dropped[:5]]
        st.warning(here.words("scope-dropped", count=len(dropped), codes=shown), icon=":material/link_off:")


def _show_count(here: Here, scope: Scope, selection: Selection) -> None:
    words = here.words
    count, total = len(selection.projects), selection.total
    if total == 0:
        st.info(words("empty-lake"), icon=":material/info:")
        st.markdown(words("empty-lake-todo"))
        st.stop()
    if count:
        if count < total:
            st.markdown(words("scope-count", count=count, total=total))
        return
    st.info(words("scope-empty", total=total), icon=":material/filter_alt_off:")
    for lift in selection.lifts:
        lifted = _with(scope, lift.field, () if lift.field in {"terms", "phases"} else None)
        label = words("scope-lift", filter=words(f"scope-{lift.field}"), count=lift.projects)
        _show_way(label, ":material/filter_alt_off:", lifted)
    if not selection.lifts:
        _show_way(words("scope-reset"), ":material/restart_alt:", Scope(language=scope.language, large=scope.large))
    st.stop()

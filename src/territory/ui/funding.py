"""The funding page's own choices and lines: whose money, which part of the page, and ratios explained in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.choices import read_choices
from territory.analysis.funding_choices import SubjectChoices, read_subject_choices
from territory.analysis.funding_ratios import Ratio
from territory.analysis.funding_subject import KINDS, OBJECTS, PARTS, Asked, derive_asked, derive_scope
from territory.analysis.law import board as law
from territory.lake.view import View
from territory.model.board import Phrase
from territory.model.scope import Scope
from territory.ui.advice import show_law
from territory.ui.markdown import escape
from territory.ui.page import Here, load, show_link
from territory.ui.registry import read_spec
from territory.ui.scope_bar import DATES, FILTERS, ask_scope
from territory.ui.session import write_scope
from territory.ui.show import show_heading, show_source

Board = TypeVar("Board")


def ask_subject(here: Here) -> Scope:
    """Whose money, as a scope that the page's boards read: the scope bar, then the kind and the name, kept by the link.

    A project or an organisation is told whole: of the bar, it keeps the dates alone.
    """
    asked = derive_asked(here.asked)
    scope = ask_scope(here, DATES if asked.kind in OBJECTS else FILTERS + DATES)
    choices = load(_read_choices, here, Scope(on=scope.on, known=scope.known))
    names = {kind: dict(choices.names.get(kind, ())) for kind in KINDS}
    kinds = [kind for kind in KINDS if kind == "portfolio" or kind == asked.kind or names[kind]]
    left, right = st.columns(2)
    with left:
        _ask(
            here.words("funding-subject"), kinds, asked.kind, "funding-kind",
            lambda kind: here.words(f"funding-kind-{kind}"), lambda kind: _choose_kind(scope, asked, kind, names),
        )  # fmt: skip
    current = {"programme": scope.programme, "territory": scope.territory}.get(asked.kind, asked.id)
    if asked.kind != "portfolio" and current in names[asked.kind]:
        with right:
            _ask(
                here.words(f"funding-which-{asked.kind}"), list(names[asked.kind]), current, "funding-which",
                lambda code: names[asked.kind].get(code, code), lambda code: _choose(scope, asked, asked.kind, code),
            )  # fmt: skip
    return scope


def load_subject(read: Callable[[View, Scope], Board | None], here: Here, scope: Scope) -> Board:
    """The board that `read` makes of the subject; when it is not in these data, says so, and stops the page."""
    board = load(read, here, derive_scope(scope))
    if board is None:
        words, plain = here.words, Scope(language=scope.language, on=scope.on, known=scope.known, large=scope.large)
        unknown = words("funding-subject-unknown", id=escape(derive_asked(scope).id or ""))
        st.info(unknown, icon=":material/search_off:")
        st.markdown(words("funding-subject-unknown-todo"))
        show_link(here, plain, "funding", words("funding-kind-portfolio"))
        st.stop()
    return board


def ask_part(here: Here, scope: Scope) -> str:
    """Which part of the page is open: the link says it, and what is not looked at is not read."""
    asked = derive_asked(scope)
    parts = [part for part in PARTS if part != "law" or law.is_told(here.view)]
    key, shown = "funding-part", asked.part if asked.part in parts else PARTS[0]
    if st.session_state.get(key) != shown:
        st.session_state[key] = shown
    st.segmented_control(
        here.words("funding-part"),
        parts,
        format_func=lambda part: here.words(f"funding-part-{part}"),
        key=key,
        required=True,
        on_change=lambda: write_scope(_with(scope, replace(asked, part=st.session_state[key]))),
    )
    return shown


def show_subject_law(here: Here, scope: Scope) -> None:
    """The rules of law for the subject, as advice: of the projects chosen, of one project, or of one organisation."""
    asked = derive_asked(scope)
    reads = {"project": law.read_project, "given": law.read_organisation, "received": law.read_organisation}
    about = asked.id if asked.kind in OBJECTS else None
    show_law(here, reads.get(asked.kind, law.read), replace(derive_scope(scope), about=about))


def show_ratios(here: Here, ratios: tuple[Ratio, ...]) -> None:
    """Each ratio with its value in words, what it is made of, its formula, where it is defined, and what it covers."""
    for place in range(0, len(ratios), 2):
        for column, ratio in zip(st.columns(2), ratios[place : place + 2], strict=False):
            with column, st.container(border=True, gap="xsmall", height="stretch"):
                _show_ratio(here, ratio)


def _show_ratio(here: Here, ratio: Ratio) -> None:
    words, key = here.words, ratio.key.replace("_", "-")
    said = words("funding-not-computable") if ratio.value is None else words.say(ratio.value)
    show_heading(here, Phrase("funding-ratio-value", {"ratio": Phrase(f"funding-ratio-{key}"), "value": said}))
    why = ratio.reason or ratio.detail
    if why is not None:
        st.markdown(escape(words.say(why)))
    lines = [escape(words(f"funding-formula-{key}")), _say_source(here, ratio)]
    st.markdown("  \n".join(f":small[{line}]" for line in lines))
    show_source(here, ratio.coverage)


def _say_source(here: Here, ratio: Ratio) -> str:
    """Where a ratio is defined: the indicator of the catalogue that says the same, or this page."""
    if ratio.indicator is None:
        return escape(here.words(f"funding-source-{ratio.key.replace('_', '-')}"))
    query = urlencode(replace(Scope(), about=ratio.indicator, language=here.asked.language).query())
    said = here.words("funding-source-catalogue", code=ratio.indicator)
    return f"[{escape(said)}](/{read_spec('impact').path}?{query})"


def _read_choices(view: View, scope: Scope) -> SubjectChoices:
    return read_subject_choices(view, read_choices(view))


def _ask(
    label: str,
    options: list[str],
    chosen: str | None,
    key: str,
    say: Callable[[str], str],
    write: Callable[[str], None],
) -> None:
    """A choice that the address overwrites on each run, and that writes to the address."""
    if st.session_state.get(key) != chosen:
        st.session_state[key] = chosen
    st.selectbox(label, options, format_func=say, key=key, on_change=lambda: write(st.session_state[key]))


def _choose_kind(scope: Scope, asked: Asked, kind: str, names: Mapping[str, Mapping[str, str]]) -> None:
    """Another kind of subject begins with its first."""
    _choose(scope, asked, kind, next(iter(names.get(kind, {})), None))


def _choose(scope: Scope, asked: Asked, kind: str, code: str | None) -> None:
    """Write the link of a subject: filters of a portfolio are left when an object is named, and the reverse."""
    plain = Scope(on=scope.on, known=scope.known, language=scope.language, large=scope.large)
    if kind in OBJECTS:
        write_scope(_with(plain, Asked(asked.part, kind, code)))
    elif kind == "portfolio":
        write_scope(_with(plain, Asked(asked.part, kind)))
    else:
        kept = plain if asked.kind in OBJECTS else replace(scope, programme=None, territory=None)
        named = replace(kept, programme=code) if kind == "programme" else replace(kept, territory=code)
        write_scope(_with(named, Asked(asked.part, kind)))


def _with(scope: Scope, asked: Asked) -> Scope:
    return replace(scope, about=asked.about())

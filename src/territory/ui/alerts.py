"""Alerts as a calm list: the most pressing first, then all of them rule by rule, and the thresholds one may change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from territory.analysis.alerts import count_by_rule
from territory.analysis.portfolio_weather import Disagreement
from territory.analysis.thresholds import THRESHOLDS, Threshold, read_thresholds
from territory.model.board import Alert
from territory.model.scope import Scope
from territory.ui.markdown import escape
from territory.ui.page import Here, show_link
from territory.ui.registry import read_spec
from territory.ui.session import write_scope

#: Alerts shown at once; all of them are in the list by rule.
FIRST_ALERTS = 5
#: Weathers that figures contradict shown before the rest is folded away.
FIRST_DISAGREEMENTS = 3


def ask_thresholds(here: Here, scope: Scope) -> None:
    """The thresholds of the rules, folded; a change is written to the address, which the page reads again."""
    words = here.words
    with st.popover(words("thresholds"), type="tertiary", icon=":material/tune:"):
        st.markdown(words("thresholds-help"))
        chosen = read_thresholds(scope)
        for threshold in THRESHOLDS:
            _ask_threshold(here, scope, threshold, chosen[threshold.name])
        if scope.thresholds:
            usual = replace(scope, thresholds=())
            st.button(
                words("thresholds-reset"), key="thresholds-reset", icon=":material/restart_alt:",
                type="tertiary", on_click=write_scope, args=(usual,),
            )  # fmt: skip


def _ask_threshold(here: Here, scope: Scope, threshold: Threshold, value: int) -> None:
    key = f"threshold-{threshold.name}"
    if st.session_state.get(key) != value:
        st.session_state[key] = value  # the address is the truth: Back and a link overwrite the widget
    label = here.words(key)
    st.number_input(
        here.words(f"threshold-{threshold.unit}", label=label, usual=threshold.default),
        min_value=threshold.lowest,
        max_value=threshold.highest,
        step=5 if threshold.unit == "percent" else 30,
        key=key,
        on_change=_change,
        args=(scope, threshold),
    )


def _change(scope: Scope, threshold: Threshold) -> None:
    """Writes the scope with one threshold as it was chosen; the usual one needs no mention."""
    value = int(st.session_state[f"threshold-{threshold.name}"])
    others = {name: number for name, number in scope.thresholds if name != threshold.name}
    kept = others if value == threshold.default else {**others, threshold.name: value}
    write_scope(replace(scope, thresholds=tuple(sorted(kept.items()))))


def show_alerts(here: Here, scope: Scope, alerts: Sequence[Alert]) -> None:
    """What needs attention: the most pressing, each with its reason and who can act, then all of them by rule."""
    words = here.words
    if not alerts:
        return
    ordered = sorted(alerts, key=lambda alert: alert.rank)
    for alert in ordered[:FIRST_ALERTS]:
        with st.container(gap=None):
            show_link(here, scope, "project", alert.project_name, about=alert.project, strong=True)
            st.markdown(escape(words.say(alert.why)), help=words.say(alert.stated))
            said = words("alerts-line", rule=words(f"alert-{alert.rule}-name"), who=_say_who(here, alert))
            st.markdown(f":small[{escape(said)}]")
    if len(alerts) > FIRST_ALERTS:
        st.markdown(f":small[{words('alerts-pressing')}]")
    with st.expander(words("alerts-by-rule", count=len(alerts)), key="alerts-by-rule"):
        for rule, count in count_by_rule(alerts):
            of_rule = [alert for alert in ordered if alert.rule == rule.code]
            st.markdown(f"**{escape(words('alerts-of-rule', rule=words(f'alert-{rule.code}-name'), count=count))}**")
            who = {alert.who for alert in of_rule}
            stated = [words.say(of_rule[0].stated)]
            stated += [words("alert-who", who=_say_who(here, of_rule[0]))] if len(who) == 1 else []
            st.markdown("  \n".join(f":small[{escape(line)}]" for line in stated))
            st.markdown("\n".join(f"- {_say_line(here, scope, alert, is_told=len(who) == 1)}" for alert in of_rule))
    show_link(here, scope, "projects", words("alerts-news"), about="news")


def _say_line(here: Here, scope: Scope, alert: Alert, *, is_told: bool) -> str:
    """The project and why; who can act as well, unless it was told once for the rule."""
    who = _say_who(here, alert)
    told = here.words.say(alert.why) if is_told else here.words("alerts-told", why=alert.why, who=who)
    return here.words("alerts-of-project", project=_link(scope, alert.project, alert.project_name), why=escape(told))


def _say_who(here: Here, alert: Alert) -> str:
    key = f"who-{alert.who}"
    return here.words(key) if here.words.has(key) else alert.who


def _link(scope: Scope, project: str, name: str) -> str:
    query = urlencode(replace(scope, about=project).query(), doseq=True)
    return f"[{escape(name)}](/{read_spec('project').path}?{query})"


def show_disagreements(here: Here, scope: Scope, disagreements: Sequence[Disagreement]) -> None:
    """Where a declared weather and the figures say different things: both, side by side, under the rule."""
    words = here.words
    if not disagreements:
        return
    st.warning(words("weather-disagree", count=len(disagreements)), icon=":material/compare_arrows:")
    _list_disagreements(here, scope, disagreements[:FIRST_DISAGREEMENTS])
    if rest := disagreements[FIRST_DISAGREEMENTS:]:
        with st.expander(words("weather-disagree-rest", count=len(rest)), key="weather-disagree-rest"):
            _list_disagreements(here, scope, rest)


def _list_disagreements(here: Here, scope: Scope, disagreements: Sequence[Disagreement]) -> None:
    words = here.words
    for rule in ("sun", "storm"):
        of_rule = [item for item in disagreements if item.rule == rule]
        if not of_rule:
            continue
        st.markdown(f":small[{escape(words(f'weather-disagree-rule-{rule}'))}]")
        lines = []
        for item in of_rule:
            declared = words("weather-disagree-declared", declared=item.declared)
            figures = words("weather-disagree-figures", figures=item.figures)
            lines.append(
                f"- **{_link(scope, item.project, item.project_name)}**  \n  {escape(declared)}  \n  {escape(figures)}"
            )
        st.markdown("\n".join(lines))

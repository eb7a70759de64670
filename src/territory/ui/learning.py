"""What was learned, as a page shows it: a summary, then each part as a finding, a figure and what lies behind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import streamlit as st

from territory.analysis.learning import PARTS, LearningBoard, derive_part
from territory.analysis.learning_hypotheses import Evidence, Hypotheses, Trial
from territory.analysis.learning_lessons import ALL, Ending, Endings, Lessons
from territory.analysis.rows import rows_of
from territory.charts.learning import draw_evidence
from territory.model.board import Label
from territory.model.scope import Scope
from territory.ui.figures import show_figure, show_rows
from territory.ui.learning_marks import CONCLUSIONS, LESSONS, OUTCOMES, say_sheet, show_part_title
from territory.ui.markdown import escape, link
from territory.ui.page import Here
from territory.ui.scope_bar import ask_about
from territory.ui.session import write_scope
from territory.ui.show import show_empty, show_remarks, show_source

#: Lessons shown before the rest is folded away: three screens of a telephone.
FIRST_LESSONS = 10


def ask_part(here: Here, scope: Scope, board: LearningBoard) -> str:
    """Each part of the page in the sentence that says its finding, then which one to open: the link says it."""
    words, key, shown = here.words, "learning-part", derive_part(here.asked.about)
    st.subheader(words("learning-summary"), anchor=False)
    titles = {part: words(f"learning-{part}-title") for part in PARTS}
    st.markdown("\n".join(f"- **{titles[part]}** · {escape(words.say(finding))}" for part, finding in board.findings))
    if st.session_state.get(key) != shown:
        st.session_state[key] = shown
    st.segmented_control(
        words("learning-part"), PARTS, format_func=lambda part: titles[part], key=key, required=True,
        on_change=lambda: write_scope(replace(scope, about=st.session_state[key])),
    )  # fmt: skip
    return shown


def show_hypotheses(here: Here, hypotheses: Hypotheses) -> None:
    """Hypotheses by axis, each with what the evidence says; the experiments behind are folded under it."""
    show_part_title(here, "hypotheses")
    figure = hypotheses.figure
    if figure.rows.empty or any(figure.rows["projects"]):
        show_figure(here, None if figure.rows.empty else draw_evidence(figure.rows, here.words), figure)
    else:
        # A table of zeros would say less than the hypotheses, each with no experiment yet.
        st.subheader(escape(here.words.say(figure.sentence)), anchor=False)
        show_source(here, figure.coverage)
    show_remarks(here, hypotheses.remarks)
    for number, axis in enumerate(hypotheses.axes):
        st.subheader(escape(here.words("learning-axis", name=axis.name)), anchor=False)
        if axis.question:
            st.markdown(f"*{escape(axis.question)}*")
        for rank, evidence in enumerate(axis.hypotheses):
            st.markdown(f"**{escape(evidence.label)}.** {escape(evidence.statement)}")
            _show_evidence(here, evidence, f"{number}-{rank}")
    if hypotheses.criteria:
        _show_criteria(here, hypotheses.criteria)


def _show_evidence(here: Here, evidence: Evidence, key: str) -> None:
    said = escape(here.words.say(evidence.said))
    if not evidence.trials:
        st.markdown(f":material/radio_button_unchecked: {said}")
        return
    with st.expander(said, key=f"evidence-{key}", icon=":material/science:"):
        st.markdown(_say_trials(here, evidence.trials))


def _show_criteria(here: Here, criteria: Sequence[Evidence]) -> None:
    words = here.words
    count = sum(len(evidence.trials) for evidence in criteria)
    st.subheader(words("learning-criteria", count=count), anchor=False)
    with st.expander(words("learning-criteria-see"), key="evidence-criteria", icon=":material/checklist:"):
        for evidence in criteria:
            named = words("learning-criterion", criterion=evidence.label, grid=evidence.statement)
            title = named if evidence.label else words("learning-criterion-none")
            st.markdown(f"**{escape(title)}** · {escape(words.say(evidence.said))}")
            st.markdown(_say_trials(here, evidence.trials))


def _say_trials(here: Here, trials: Iterable[Trial]) -> str:
    return "\n".join(f"- {_say_trial(here, trial)}" for trial in trials)


def _say_trial(here: Here, trial: Trial) -> str:
    """One experiment: its conclusion in a word with an icon, its question, whose it is, when, what was seen, where."""
    words = here.words
    conclusion = words.say(Label("experiment", "conclusion", trial.conclusion))
    parts = [
        f"{CONCLUSIONS[trial.conclusion]} **{escape(conclusion)}**",
        escape(trial.title),
        say_sheet(here, "project", trial.project, trial.project_name),
    ]
    parts += [escape(words.say(trial.dates))] if trial.dates else []
    lines = [" · ".join(parts)]
    if trial.observation:
        lines.append(f"{words('learning-observed')} {escape(trial.observation)}")
    if trial.evidence_url:
        lines.append(f":small[{words('learning-evidence-link')} {link(trial.evidence_url)}]")
    return "  \n  ".join(lines)


def show_lessons(here: Here, scope: Scope, lessons: Lessons) -> None:
    """The lessons that the address asks for, each with its project, and what else one may ask for."""
    words = here.words
    show_part_title(here, "lessons")
    st.subheader(escape(words.say(lessons.figure.sentence)), anchor="figure-lessons")
    if not lessons.count:
        show_empty(here, "lessons")
        return
    if scope.about and scope.about not in {lessons.chosen, "lessons"}:
        st.warning(words("scope-dropped", count=1, codes=[escape(scope.about)]), icon=":material/link_off:")
    options = {
        choice.code: words(f"learning-choice-{choice.group}", name=choice.name or "", count=choice.count)
        for choice in lessons.choices
    }
    ask_about(here, scope, options, "learning-choose")
    told = [_say_lesson(here, row) for row in rows_of(lessons.figure.rows)]
    if lessons.chosen != ALL:
        st.markdown(words("learning-lessons-shown", count=len(told), total=lessons.count))
    st.markdown("\n".join(told[:FIRST_LESSONS]))
    if rest := told[FIRST_LESSONS:]:
        with st.expander(words("learning-lessons-rest", count=len(rest)), key="lessons-rest"):
            st.markdown("\n".join(rest))
    show_source(here, lessons.figure.coverage)
    with st.expander(words("see-table"), key="table-lessons"):
        show_rows(here, "lessons", lessons.figure.rows, lessons.figure.columns, lessons.figure)


def _say_lesson(here: Here, row: dict[str, object]) -> str:
    words = here.words
    kind = escape(words.say(row["lesson_kind"]))
    parts = [f"{LESSONS[str(row['kind'])]} {kind}", say_sheet(here, "project", row["project"], row["project_name"])]
    parts += [escape(words.say(row["obstacle_name"]))] if row["obstacle_name"] else []
    parts += [escape(words.partial_date(str(row["lesson_on"])))] if row["lesson_on"] else []
    if row["source_url"]:
        parts.append(f"{words('sheet-source')} {link(str(row['source_url']))}")
    return f"- {escape(row['lesson_text'])}  \n  :small[{' · '.join(parts)}]"


def show_endings(here: Here, endings: Endings) -> None:
    """Projects that ended otherwise than hoped: what each taught and what came out of it, as knowledge."""
    show_part_title(here, "endings")
    if endings.endings:
        st.markdown(here.words("learning-endings-why"))
    show_figure(here, None, endings.figure) if not endings.endings else _show_endings(here, endings)


def _show_endings(here: Here, endings: Endings) -> None:
    st.subheader(escape(here.words.say(endings.figure.sentence)), anchor="figure-endings")
    for ending in endings.endings:
        with st.container(border=True, gap="xsmall"):
            _show_ending(here, ending)
    show_source(here, endings.figure.coverage)
    with st.expander(here.words("see-table"), key="table-endings"):
        show_rows(here, "endings", endings.figure.rows, endings.figure.columns, endings.figure)


def _show_ending(here: Here, ending: Ending) -> None:
    words = here.words
    outcome = words.cell(ending.outcome, "outcome")
    head = [f"**{say_sheet(here, 'project', ending.project, ending.project_name)}**"]
    head.append(f"{OUTCOMES[ending.outcome]} {escape(outcome)}")
    head += [escape(words.partial_date(ending.on))] if ending.on else []
    head += [escape(words.say(ending.reason))] if ending.reason else []
    lines = [f"**{words('learning-ending-lesson')}** {escape(text)}" for text in ending.lessons]
    lines = lines or [words("learning-ending-no-lesson")]
    for rebound in ending.rebounds:
        said = words(f"learning-link-{rebound.kind.replace('_', '-')}")
        name = say_sheet(here, "project", rebound.project, rebound.project_name)
        when = f" ({escape(words.partial_date(rebound.on))})" if rebound.on else ""
        note = f" {escape(rebound.note)}" if rebound.note else ""
        lines.append(f":material/redo: **{said}** {name}{when}.{note}")
    if not ending.rebounds:
        lines.append(words("learning-ending-no-rebound"))
    st.markdown(" · ".join(head))
    st.markdown("\n".join(f"- {line}" for line in lines))

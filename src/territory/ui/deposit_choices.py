"""What reading took for granted, asks and proposes, each with its answer: an answer is kept at once, at the desk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from territory.desk.submissions import Submission, write_choices
from territory.ingest.question import ACCEPT, REFUSE, Assumption, Repair, word_of
from territory.ingest.submission import Examination
from territory.ingest.verdict import say_lines
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.session import open_desk, read_viewer

#: Cells of a repair shown before the rest is summed up.
SHOWN_REPAIRS = 8
#: Free answers are short: a line number, a year, a name.
LONGEST_ANSWER = 200


def show_understood(here: Here, submission: Submission, examination: Examination) -> None:
    """What was taken for granted: first what deserves a look, then the rest, folded; each can be changed."""
    words, assumptions = here.words, examination.assumptions
    if not assumptions:
        return
    doubtful = [item for item in assumptions if not item.is_sure]
    sure = [item for item in assumptions if item.is_sure]
    st.header(words("deposit-understood"), anchor=False)
    if doubtful:
        st.markdown(words("deposit-doubtful", count=len(doubtful)))
    for item in doubtful:
        _ask_assumption(here, submission, examination, item)
    if sure:
        with st.expander(words("deposit-assumed", count=len(sure)), key="deposit-assumed"):
            for item in sure:
                _ask_assumption(here, submission, examination, item)


def ask_questions(here: Here, submission: Submission, examination: Examination) -> None:
    """What is never guessed; the rows concerned wait for the answer."""
    words, questions = here.words, examination.questions
    if not questions:
        return
    st.header(words("deposit-questions", count=len(questions)), anchor=False)
    for item in questions:
        word = word_of(item.topic)
        sentence = _name_file(here, examination, item.topic, words(f"question-{word}", **item.detail))
        if item.lines:
            sentence = f"{sentence} {words('deposit-concerned', lines=say_lines(item.lines, words))}"
        answered = submission.choices.get(item.topic)
        key = f"choice-{item.topic}"
        if not item.options:
            st.text_input(
                escape(sentence), value=answered or "", key=key, max_chars=LONGEST_ANSWER, on_change=_keep,
                args=(submission.id, item.topic, key),
            )  # fmt: skip
            continue
        st.radio(
            escape(sentence),
            item.options,
            index=item.options.index(answered) if answered in item.options else None,
            format_func=lambda code, word=word, detail=item.detail: say_option(here, word, code, detail),
            key=key,
            on_change=_keep,
            args=(submission.id, item.topic, key),
        )


def ask_repairs(here: Here, submission: Submission, examination: Examination) -> None:
    """Proposed corrections by cause: nothing is corrected that is not accepted here."""
    words, repairs = here.words, examination.repairs
    groups: dict[str, list[Repair]] = defaultdict(list)
    for item in repairs:
        groups[item.topic].append(item)
    if not groups:
        return
    st.header(words("deposit-repairs", count=len(repairs)), anchor=False)
    for topic, group in groups.items():
        answered = submission.choices.get(topic)
        key = f"choice-{topic}"
        with st.container(border=True):
            sentence = words(word_of(topic), count=len(group), **group[0].detail)
            st.markdown(escape(_name_file(here, examination, topic, sentence)))
            rows = pd.DataFrame(
                {
                    words("deposit-place"): [_say_place(here, item) for item in group[:SHOWN_REPAIRS]],
                    words("deposit-was"): [escape(item.was) for item in group[:SHOWN_REPAIRS]],
                    words("deposit-proposed"): [
                        escape(item.proposed) or words("deposit-emptied") for item in group[:SHOWN_REPAIRS]
                    ],
                }
            )
            st.table(rows, hide_index=True, border="horizontal")
            if len(group) > SHOWN_REPAIRS:
                st.markdown(words("deposit-more-repairs", count=len(group) - SHOWN_REPAIRS))
            st.segmented_control(
                words("deposit-repair-ask"),
                (ACCEPT, REFUSE),
                default=answered if answered in (ACCEPT, REFUSE) else None,
                format_func=lambda code: words(f"deposit-{code}"),
                key=key,
                on_change=_keep,
                args=(submission.id, topic, key),
            )


def say_option(here: Here, word: str, code: str, detail: Mapping[str, str] | None = None) -> str:
    """An answer in words: its message, what the question says of it, else itself."""
    if here.words.has(key := f"choice-{word}-{code}".replace("_", "-").lower()):
        return here.words(key)
    return (detail or {}).get(f"option-{code}", code)


def _ask_assumption(here: Here, submission: Submission, examination: Examination, item: Assumption) -> None:
    word = word_of(item.topic)
    chosen = say_option(here, word, item.chosen, item.detail)
    said = here.words(f"assumption-{word}", **{**item.detail, "chosen": chosen})
    sentence = escape(_name_file(here, examination, item.topic, said))
    key = f"choice-{item.topic}"
    if not item.options:
        st.text_input(
            sentence, value=item.chosen, key=key, max_chars=LONGEST_ANSWER, on_change=_keep,
            args=(submission.id, item.topic, key),
        )  # fmt: skip
        return
    options = item.options if item.chosen in item.options else (item.chosen, *item.options)
    st.selectbox(
        sentence,
        options,
        index=options.index(item.chosen),
        format_func=lambda code: say_option(here, word, code, item.detail),
        key=key,
        on_change=_keep,
        args=(submission.id, item.topic, key),
    )


def _name_file(here: Here, examination: Examination, topic: str, sentence: str) -> str:
    """The sentence after the name of the file it is about, where there are several."""
    file = examination.file_of(topic)
    return sentence if file is None else here.words("deposit-in-file", file=file, said=sentence)


def _say_place(here: Here, item: Repair) -> str:
    if item.letter is None:
        return here.words("deposit-line", line=item.line)
    return here.words("deposit-cell", line=item.line, letter=item.letter)


def _keep(submission: str, topic: str, key: str) -> None:
    """Keeps an answer; an emptied one is taken back."""
    answer = st.session_state.get(key)
    write_choices(open_desk(), read_viewer(), submission, {topic: str(answer) if answer not in (None, "") else None})

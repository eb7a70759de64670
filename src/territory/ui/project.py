"""What only a project's sheet shows: its promise, its experiments, the voices whose words may be read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from territory.analysis.facts import Fact
from territory.analysis.project import ProjectBoard
from territory.analysis.project_learning import Experiment, Voice
from territory.config import Settings
from territory.desk.drawer import read_words
from territory.desk.engine import open_desk
from territory.desk.originals import read_original
from territory.model.board import Label
from territory.ui.markdown import escape, link
from territory.ui.page import Here
from territory.ui.session import read_consents
from territory.ui.sheet import show_section

#: A conclusion is a word with an icon, never a colour alone; none is a failing.
_ICONS = {
    "confirmed": ":material/check_circle:",
    "qualified": ":material/balance:",
    "refuted": ":material/lightbulb:",
    "running": ":material/hourglass_top:",
}


def show_promise(here: Here, board: ProjectBoard) -> None:
    """What the project promised, in its own words, what it is, and where one reads of it."""
    if board.promise:
        st.markdown(f"*{escape(board.promise)}*")
    if board.summary:
        st.markdown(escape(board.summary))
    if board.sources:
        st.markdown(f":small[{here.words('sheet-source')} {', '.join(link(url) for url in board.sources)}]")


def show_files(here: Here, documents: Sequence[Fact]) -> None:
    """The documents whose file is kept, each to download as it came."""
    named = [document for document in documents if document.file]
    if not named:
        return
    settings = Settings.read()
    desk = open_desk(settings)
    for document in named:
        sha256 = str(document.file)
        if kept := read_original(settings, desk, sha256):
            said = "persons-redacted-download" if kept.redacted_at else "project-document-download"
            st.download_button(
                here.words(said, title=escape(document.name)),
                data=kept.path.read_bytes,
                file_name=_name_file(here, document, kept.name),
                mime="application/octet-stream",
                key=f"document-{sha256}",
                on_click="ignore",
                icon=":material/download:",
            )


def _name_file(here: Here, document: Fact, kept: str) -> str:
    """The name of a file given: as it came for those who may know it, else its document's title, for what brought it
    may name a person.
    """
    if "restricted" in here.view.sees:
        return kept
    return re.sub(r"[^\w.-]+", "-", document.name or "")[:80].strip("-.") + Path(kept).suffix[:10]


def show_experiments(here: Here, experiments: Sequence[Experiment]) -> None:
    """Each experiment: what was asked, tried, observed; its conclusion in a word. Not to have it is said."""
    show_section(here, "experiments")
    if not experiments:
        st.markdown(here.words("project-experiments-none"))
    for experiment in experiments:
        _show_experiment(here, experiment)


def _show_experiment(here: Here, experiment: Experiment) -> None:
    words = here.words
    conclusion = words.say(Label("experiment", "conclusion", experiment.conclusion))
    with st.container(border=True, gap="xsmall"):
        st.subheader(escape(experiment.title), anchor=False)
        said = words("project-experiment-conclusion", conclusion=conclusion)
        dated = f" :small[{escape(words.say(experiment.dates))}]" if experiment.dates else ""
        st.markdown(f"{_ICONS[experiment.conclusion]} **{escape(said)}**{dated}")
        lines = [f"- **{words(f'project-experiment-{name}')}** {escape(text)}" for name, text in experiment.parts]
        if experiment.evidence_url:
            lines.append(f"- {words('sheet-source')} {link(experiment.evidence_url)}")
        if lines:
            st.markdown("\n".join(lines))


def show_voices(here: Here, voices: Sequence[Voice]) -> None:
    """The words that their authors agreed to show this viewer; of the others, only how many there are."""
    words = here.words
    show_section(here, "voices")
    if not voices:
        st.markdown(words(f"{here.page.key}-voices-none"))
        return
    show_words(here, voices)


def show_words(here: Here, voices: Sequence[Voice]) -> None:
    """The same without a heading, beside what the voices speak of."""
    words = here.words
    if here.view.reserve is not None:
        st.markdown(words("reserve-voices", count=len(voices)))
        return
    shown = {voice.id: (voice.consent, voice.consent_scope) for voice in voices}
    heard = read_words(open_desk(Settings.read()), here.viewer, shown, read_consents(here.viewer))
    for voice in voices:
        if voice.id in heard:
            st.markdown(f"« *{escape(heard[voice.id])}* »  \n{_say_author(here, voice)}")
    if silent := sum(voice.id not in heard for voice in voices):
        st.markdown(words("project-voices-silent", count=silent, heard=len(voices) - silent))


def _say_author(here: Here, voice: Voice) -> str:
    words = here.words
    parts = [words.say(voice.side)]
    parts += [voice.role] if voice.role else []
    parts += [words.partial_date(voice.on)] if voice.on else []
    parts += [words("project-voice-about", indicator=words.say(voice.indicator))] if voice.indicator else []
    internal = words("project-voice-internal") if voice.consent_scope == "internal" else ""
    return f":small[{escape(', '.join(parts))}{f' · {internal}' if internal else ''}]"

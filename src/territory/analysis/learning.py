"""Qu'avons-nous appris ? What was tried and found, taught, met, taken up, heard, shared, and who bridges."""

from __future__ import annotations

from dataclasses import dataclass

from territory.analysis.actors import Actors, read_actors
from territory.analysis.learning_commons import Commons, read_commons
from territory.analysis.learning_hypotheses import CONCLUSIONS, Hypotheses, read_hypotheses
from territory.analysis.learning_lessons import Endings, Lessons, read_endings, read_lessons
from territory.analysis.learning_spread import Obstacles, Replications, read_obstacles, read_replications
from territory.analysis.learning_usage import Usage, read_usage
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Kpi, Phrase, Quantity
from territory.model.scope import Scope

#: The parts of the page, in order; the address says which one is open.
PARTS = ("hypotheses", "lessons", "endings", "obstacles", "replications", "usage", "commons", "actors")


@dataclass(frozen=True, slots=True)
class LearningBoard:
    """What the page says: a sentence, key figures, one part after another, each with its figure and its finding."""

    answer: Phrase
    coverage: Coverage
    kpis: tuple[Kpi, ...]
    hypotheses: Hypotheses
    lessons: Lessons
    endings: Endings
    obstacles: Obstacles
    replications: Replications
    usage: Usage
    commons: Commons
    actors: Actors
    selection: Selection

    @property
    def findings(self) -> tuple[tuple[str, Phrase], ...]:
        """Each part of the page with the sentence that says what it finds."""
        figures = (
            self.hypotheses.figure, self.lessons.figure, self.endings.figure, self.obstacles.figure,
            self.replications.states, self.usage.figure, self.commons.figure, self.actors.figure,
        )  # fmt: skip
        return tuple((part, figure.sentence) for part, figure in zip(PARTS, figures, strict=True))


def derive_part(about: str | None) -> str:
    """The part that an address opens: the one it names, the lessons where it narrows them, else the first."""
    if about in PARTS:
        return about
    return "lessons" if about else PARTS[0]


def read(view: View, scope: Scope) -> LearningBoard:
    """The board of what was learned in a scope; `scope.about` may name a part, or narrow the lessons."""
    selection = read_selection(view, scope)
    projects, on = selection.projects, selection.on
    hypotheses = read_hypotheses(view, projects, on)
    lessons = read_lessons(view, projects, on, None if scope.about in PARTS else scope.about)
    endings = read_endings(view, projects, on)
    replications = read_replications(view, projects, on)
    usage = read_usage(view, projects, on)
    return LearningBoard(
        answer=_say(selection, hypotheses, lessons, endings, replications),
        coverage=Coverage(lessons.projects, len(projects), "projects-taught"),
        kpis=tuple(_measure(selection, hypotheses, endings, replications, usage)),
        hypotheses=hypotheses,
        lessons=lessons,
        endings=endings,
        obstacles=read_obstacles(view, projects, on),
        replications=replications,
        usage=usage,
        commons=read_commons(view, projects, on),
        actors=read_actors(view, projects, on),
        selection=selection,
    )


def _say(
    selection: Selection, hypotheses: Hypotheses, lessons: Lessons, endings: Endings, replications: Replications
) -> Phrase:
    """What was concluded, taught and taken up; a programme of its first year has none of it yet, and says so."""
    if not selection.projects:
        return Phrase("learning-answer-empty")
    parts: list[Phrase] = []
    if concluded := sum(hypotheses.concluded.values()):
        said = [
            Phrase(f"learning-answer-{name}", {"count": hypotheses.concluded[name]})
            for name in CONCLUSIONS[:3]
            if hypotheses.concluded[name]
        ]
        parts.append(Phrase("learning-answer-concluded", {"count": concluded, "parts": said}))
    elif hypotheses.running:
        parts.append(Phrase("learning-answer-running", {"count": hypotheses.running}))
    if lessons.count:
        parts.append(Phrase("learning-answer-lessons", {"count": lessons.count, "projects": lessons.projects}))
    if endings.endings:
        is_whole = 1 < endings.told == len(endings.endings)
        key = "learning-answer-endings-all" if is_whole else "learning-answer-endings"
        parts.append(Phrase(key, {"count": len(endings.endings), "told": endings.told}))
    if replications.count:
        parts.append(Phrase("learning-answer-replications", {"count": replications.count}))
    if not parts:
        return Phrase("learning-answer-none", {"count": len(selection.projects)})
    key = "learning-answer" if hypotheses.experiments else "learning-answer-so-far"
    return Phrase(key, {"parts": Phrase(f"learning-answer-{len(parts)}", _number(parts))})


def _number(parts: list[Phrase]) -> dict[str, object]:
    return {f"part{number}": part for number, part in enumerate(parts, start=1)}


def _measure(
    selection: Selection, hypotheses: Hypotheses, endings: Endings, replications: Replications, usage: Usage
) -> list[Kpi]:
    """Key figures of what there is: nothing is said by a zero of what nobody recorded."""
    kpis = []
    if hypotheses.experiments:
        concluded = sum(hypotheses.concluded.values())
        known = Coverage(concluded, hypotheses.experiments, "experiments-concluded")
        kpis.append(Kpi("learning-concluded", Quantity(concluded), known))
    if endings.endings:
        known = Coverage(endings.told, len(endings.endings), "endings-told")
        kpis.append(Kpi("learning-endings", Quantity(endings.told), known))
    if replications.count:
        known = Coverage(replications.origins, len(selection.projects), "projects-replicated")
        kpis.append(Kpi("learning-replications", Quantity(replications.count), known))
    if usage.tested:
        known = Coverage(usage.counted, usage.tested, "participations-counted")
        kpis.append(Kpi("learning-used", Quantity(usage.share, "%"), known))
    return kpis

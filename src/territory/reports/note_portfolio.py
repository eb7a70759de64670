"""A portfolio's note, two pages before a council: where projects stand, who pays, what changes, what is unknown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from territory.analysis import map as atlas
from territory.analysis.funding import say_answer, say_staircase
from territory.analysis.funding_origin import say_families
from territory.analysis.funding_subject import read_subject
from territory.analysis.impact import say_answer as say_finding
from territory.analysis.impact_facts import read_facts
from territory.analysis.impact_series import Series, measure_portfolio
from territory.analysis.indicators import read_catalogue, read_indicator
from territory.analysis.overview import OverviewBoard
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.model.board import Figure
from territory.reports.document import (
    HALF,
    WIDTH,
    Bars,
    Beside,
    Block,
    Break,
    Document,
    Draft,
    Heading,
    Item,
    Items,
    Text,
)
from territory.reports.document_drawn import draw_amounts, draw_counts, draw_known, draw_series
from territory.reports.document_map import draw_map
from territory.reports.document_said import Frame, derive_document, say_keys, say_rest

#: Pages of the note, at most.
PAGES = 2
#: Indicators whose finding is told, those that most projects follow.
_TOLD = 5
#: Alerts told, the most pressing.
_ALERTS = 5
#: Lines of each list up to which there is no room for a drawing more.
_CRAMPED = 2


def derive_portfolio(frame: Frame, board: OverviewBoard) -> Draft:
    """The draft of the note of all the projects of a scope; what it needs besides the board is read once."""
    words = frame.words
    if board.stages.rows.empty:
        return lambda lines: _say_nothing(frame, board)
    paid = _say_money(frame)
    maps, told, scope = _draw_maps(frame), _read_findings(frame, board.selection), _say_scope(frame)

    def set_out(lines: int) -> Document:
        unknown = draw_known(frame, board.unknowns, "subject")
        blocks: list[Block] = [
            say_keys(frame, board.kpis),
            *_say_attention(frame, board, min(lines, _ALERTS)),
            *_say_standing(frame, board),
            *maps,
            Break(),
            *paid,
            Heading(words("document-impact-title")),
            Items(told.items, told.rest) if told.items else Text(words("document-impact-none")),
            *(told.drawn if lines > _CRAMPED else ()),
            *_say_figure(frame, "document-unknowns-title", board.unknowns, unknown),
        ]
        return derive_document(frame, "portfolio", words("document-title-portfolio"), scope, board.answer, blocks)

    return set_out


def _say_nothing(frame: Frame, board: OverviewBoard) -> Document:
    """The note where there is no project: that, and what to do about it; no figure, for none is known."""
    words = frame.words
    todo = Text(words("document-portfolio-empty"))
    title = words("document-title-portfolio")
    return derive_document(frame, "portfolio", title, _say_scope(frame), board.answer, [todo])


def _say_scope(frame: Frame) -> str:
    """What was asked: the programme and the territory by name, else all projects."""
    scope, view = frame.scope, frame.view
    named = []
    if scope.programme:
        found = rows_of(view.read("choices_programmes"))
        named += [str(row["name"]) for row in found if row["id"] == scope.programme]
    if scope.territory:
        found = rows_of(view.read("choices_territories", asked=scope.territory))
        named += [str(row["name"]) for row in found if row["id"] == scope.territory]
    return " · ".join(named) or frame.words("document-scope-all")


def _say_attention(frame: Frame, board: OverviewBoard, lines: int) -> list[Block]:
    """The alerts that the viewer's page shows, the most pressing first, with who can act."""
    words = frame.words
    blocks: list[Block] = [Heading(words("document-attention-title")), Text(words.say(board.attention), "finding")]
    ordered = sorted(board.alerts, key=lambda alert: alert.rank)
    items = []
    for alert in ordered[:lines]:
        who = words(f"who-{alert.who}") if words.has(f"who-{alert.who}") else alert.who
        said = words("document-alert", why=words.say(alert.why), who=who)
        items.append(Item(said, name=alert.project_name))
    return [*blocks, Items(tuple(items), say_rest(frame, len(ordered) - lines))] if items else blocks


def _say_standing(frame: Frame, board: OverviewBoard) -> list[Block]:
    """Projects by phase beside how those that ended did."""
    stages = _say_figure(frame, None, board.stages, draw_counts(frame, board.stages, "phase", "projects"))
    outcomes = _say_figure(frame, None, board.outcomes, draw_counts(frame, board.outcomes, "outcome", "projects"))
    if not stages:
        return []
    heading = Heading(frame.words("document-standing-title"))
    return [heading, Beside(tuple(stages), tuple(outcomes))] if outcomes else [heading, *stages]


def _say_figure(frame: Frame, title: str | None, figure: Figure, bars: Bars | None) -> list[Block]:
    if bars is None:
        return []
    heading: list[Block] = [Heading(frame.words(title))] if title else []
    return [*heading, Text(frame.words.say(figure.sentence), "finding"), bars]


def _draw_maps(frame: Frame) -> list[Block]:
    """A map for each of the first two perimeters, side by side; what covers one whole is told."""
    words = frame.words
    drawn: list[tuple[Block, ...]] = []
    for sheet in atlas.read(frame.view, replace(frame.scope, about=None)).sheets[:2]:
        if figure := draw_map(frame, sheet, HALF, 52.0):
            said = sheet.reach.figure.sentence if sheet.reach else sheet.figure.sentence
            drawn.append((Text(words.say(said)), figure))
    if not drawn:
        return []
    heading = Heading(words("document-map-title"))
    return [heading, Beside(drawn[0], drawn[1])] if len(drawn) > 1 else [heading, *drawn[0]]


def _say_money(frame: Frame) -> list[Block]:
    """Where the money comes from and how far it has got."""
    subject = read_subject(frame.view, replace(frame.scope, about=None))
    if subject is None:
        return []
    families, staircase = say_families(subject), say_staircase(subject.portfolio)
    left = _say_figure(frame, None, families, draw_amounts(frame, families, "family_name", "amount", "share"))
    right = _say_figure(frame, None, staircase, draw_amounts(frame, staircase, "step", "amount"))
    drawn = [Beside(tuple(left), tuple(right), 0.56)] if left and right else [*left, *right]
    answer = Text(frame.words.say(say_answer(subject.portfolio)))
    return [Heading(frame.words("document-money-title")), answer, *drawn]


@dataclass(frozen=True, slots=True)
class _Findings:
    """What indicators say, how many others there are, and the line of the first that has one."""

    items: tuple[Item, ...]
    rest: str | None
    drawn: tuple[Block, ...]


def _read_findings(frame: Frame, selection: Selection) -> _Findings:
    """What the indicators that most projects follow say, each with what it covers."""
    words = frame.words
    choices = read_catalogue(frame.view, replace(frame.scope, about=None))
    told, drawn = list[Item](), tuple[Block, ...]()
    for choice in choices[:_TOLD]:
        if indicator := read_indicator(frame.view, choice.id):
            facts = read_facts(frame.view, selection, indicator)
            covered = [words.coverage(facts.coverage)] if facts.coverage else []
            told.append(Item(" · ".join([words.say(say_finding(facts)).rstrip("."), *covered])))
            drawn = drawn or _draw_portfolio(frame, measure_portfolio(facts))
    return _Findings(tuple(told), say_rest(frame, len(choices) - len(told)), drawn)


def _draw_portfolio(frame: Frame, series: Series) -> tuple[Block, ...]:
    """The line of the portfolio over time, where the indicator's rule makes one."""
    figure = draw_series(frame, series, WIDTH, 36.0)
    return (Text(frame.words.say(series.figure.sentence), "finding"), figure) if figure else ()

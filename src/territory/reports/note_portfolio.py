"""A portfolio's note, two pages before a council: where projects stand, who pays, what changes, what is unknown."""

from __future__ import annotations

from dataclasses import replace

from territory.analysis import map as atlas
from territory.analysis.funding import say_answer, say_fundings, say_staircase
from territory.analysis.funding_tables import measure_funders
from territory.analysis.impact import say_answer as say_finding
from territory.analysis.impact_facts import read_facts
from territory.analysis.indicators import read_catalogue, read_indicator
from territory.analysis.overview import OverviewBoard
from territory.analysis.portfolio import read_portfolio
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.model.board import Figure
from territory.reports.document import HALF, Bars, Beside, Block, Break, Document, Draft, Heading, Item, Items, Text
from territory.reports.document_drawn import draw_amounts, draw_counts, draw_known
from territory.reports.document_map import draw_map
from territory.reports.document_said import Frame, derive_document, say_keys, say_rest, say_table

#: Pages of the note, at most.
PAGES = 2
#: Indicators whose finding is told, those that most projects follow.
_TOLD = 4
#: Alerts told, the most pressing.
_ALERTS = 5
_FUNDERS = {"funder_name": 3.6, "family_name": 2.6, "statuses": 2.6, "granted": 1.5, "paid": 1.5}


def derive_portfolio(frame: Frame, board: OverviewBoard) -> Draft:
    """The draft of the note of all the projects of a scope; what it needs besides the board is read once."""
    words = frame.words
    portfolio = read_portfolio(frame.view, board.selection)
    money = say_answer(portfolio), say_staircase(portfolio), say_fundings(portfolio)
    maps, told, scope = _draw_maps(frame), _read_findings(frame, board.selection), _say_scope(frame)
    funders = replace(money[2], rows=measure_funders(money[2].rows))

    def set_out(lines: int) -> Document:
        paid: list[Block] = [Heading(words("document-money-title")), Text(words.say(money[0]))]
        paid += _say_figure(frame, None, money[1], draw_amounts(frame, money[1], "step", "amount"))
        if table := say_table(frame, funders, _FUNDERS, min(2 * lines, 8)):
            paid += [Text(words.say(funders.sentence), "finding"), table]
        unknown = draw_known(frame, board.unknowns, "subject")
        blocks: list[Block] = [
            say_keys(frame, board.kpis),
            *_say_attention(frame, board, min(lines, _ALERTS)),
            *_say_standing(frame, board),
            *maps,
            Break(),
            *paid,
            Heading(words("document-impact-title")),
            Items(told[0], told[1]) if told[0] else Text(words("document-impact-none")),
            *_say_figure(frame, "document-unknowns-title", board.unknowns, unknown),
        ]
        return derive_document(frame, "portfolio", words("document-title-portfolio"), scope, board.answer, blocks)

    return set_out


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
            drawn.append((Text(words.say(sheet.figure.sentence), "finding"), figure))
    if not drawn:
        return []
    heading = Heading(words("document-map-title"))
    return [heading, Beside(drawn[0], drawn[1])] if len(drawn) > 1 else [heading, *drawn[0]]


def _read_findings(frame: Frame, selection: Selection) -> tuple[tuple[Item, ...], str | None]:
    """What the indicators that most projects follow say, each with what it covers, and how many others there are."""
    words = frame.words
    choices = read_catalogue(frame.view, replace(frame.scope, about=None))
    told = []
    for choice in choices[:_TOLD]:
        if indicator := read_indicator(frame.view, choice.id):
            facts = read_facts(frame.view, selection, indicator)
            covered = f" · {words.coverage(facts.coverage)}" if facts.coverage else ""
            told.append(Item(f"{words.say(say_finding(facts))}{covered}"))
    return tuple(told), say_rest(frame, len(choices) - len(told))

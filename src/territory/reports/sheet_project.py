"""A project's sheet on two pages at most: where it stands, its money, what is observed, who with, what is unknown."""

from __future__ import annotations

from dataclasses import replace

from territory.analysis import map as atlas
from territory.analysis.funding_tables import measure_funders
from territory.analysis.impact_facts import read_facts
from territory.analysis.impact_series import measure_series
from territory.analysis.indicators import read_indicator
from territory.analysis.project import ProjectBoard
from territory.analysis.project_learning import Experiment
from territory.analysis.rows import rows_of
from territory.analysis.selection import read_selection
from territory.model.board import Label
from territory.model.scope import Scope
from territory.reports.document import HALF, WIDTH, Beside, Block, Document, Draft, Drawing, Heading, Item, Items, Text
from territory.reports.document_drawn import draw_amounts, draw_series
from territory.reports.document_map import Spot, draw_map
from territory.reports.document_said import Frame, cut, derive_document, say_facts, say_keys, say_rest, say_table

#: Pages of the sheet, at most.
PAGES = 2
_FUNDERS = {"funder_name": 3.2, "instrument_name": 1.8, "statuses": 2.4, "granted": 1.3, "paid": 1.3}
_INDICATORS = {"indicator_name": 2.6, "value": 1.2, "value_on": 1.1, "baseline": 1.1, "target": 2.4, "received": 2.3}
_PARTNERS = {"organisation_name": 3.0, "partner_role": 1.6, "college": 1.8, "period": 2.0}
_SITES = {"site_name": 2.0, "territory_name": 2.0, "precision": 1.6}
#: Values from which a line over time says more than the table.
_ENOUGH = 3
#: Facts of where it stands are few and each is read: they are not cut as tables are.
_FACTS = 8


def derive_project(frame: Frame, board: ProjectBoard) -> Draft:
    """The draft of one project's sheet; what it needs besides the board is read once."""
    identity = rows_of(frame.view.read("sheet_project", project=board.id, on=frame.on))[0]
    kicker = " · ".join(dict.fromkeys((identity["programme_name"] or board.id, board.id)))
    series, place = _draw_first(frame, board), _draw_place(frame, board, identity["programme"])

    def set_out(lines: int) -> Document:
        facts = max(lines, _FACTS)
        blocks: list[Block] = []
        if board.promise:
            blocks.append(Text(cut(board.promise), "quote"))
        if board.summary:
            blocks.append(Text(cut(board.summary, 600)))
        blocks.append(say_keys(frame, board.money.kpis))
        for key, said in (("state", board.state), ("planned", board.planned)):
            blocks += [_title(frame, key), say_facts(frame, said, facts)] if said else []
        blocks += _say_money(frame, board, lines)
        blocks += _say_indicators(frame, board, series, lines)
        blocks += _say_learned(frame, board, max(lines, 2))
        blocks += _say_around(frame, board, place, lines)
        if board.unknowns:
            blocks += [_title(frame, "unknowns"), say_facts(frame, board.unknowns, facts)]
        return derive_document(frame, "project", board.name, kicker, board.answer, blocks)

    return set_out


def say_essentials(frame: Frame, board: ProjectBoard, lines: int) -> list[Block]:
    """What a body reads of a project before it meets: promise, key figures, state, money, indicators, lessons.

    Its headings are inside a part: level 2.
    """
    blocks: list[Block] = [Text(cut(board.promise), "quote")] if board.promise else []
    blocks.append(say_keys(frame, board.money.kpis))
    for key, said in (("state", board.state), ("planned", board.planned)):
        blocks += [_title(frame, key), say_facts(frame, said, max(lines, _FACTS))] if said else []
    blocks += _say_money(frame, board, lines)
    blocks += _say_indicators(frame, board, (), lines)
    blocks += _say_learned(frame, board, lines)
    return [replace(block, level=2) if isinstance(block, Heading) else block for block in blocks]


def _title(frame: Frame, key: str) -> Heading:
    return Heading(frame.words(f"project-{key}-title"))


def _say_money(frame: Frame, board: ProjectBoard, lines: int) -> list[Block]:
    """How far the money has got, as bars, then who brings it."""
    money, words = board.money, frame.words
    blocks: list[Block] = [_title(frame, "money")]
    if bars := draw_amounts(frame, money.staircase, "step", "amount"):
        blocks += [Text(words.say(money.staircase.sentence), "finding"), bars]
    funders = replace(money.fundings, rows=measure_funders(money.fundings.rows))
    if table := say_table(frame, funders, _FUNDERS, lines):
        blocks += [Text(words.say(money.fundings.sentence), "finding"), table]
    else:
        blocks.append(Text(words("empty-fundings")))
    return [*blocks, *(Text(words.say(remark), "note") for remark in money.remarks)]


def _say_indicators(frame: Frame, board: ProjectBoard, series: tuple[Block, ...], lines: int) -> list[Block]:
    """The indicators, the line of the first that has one, and how many voices there are."""
    figure, blocks = board.indicators.figure, list[Block]()
    if table := say_table(frame, figure, _INDICATORS, lines):
        blocks = [Text(frame.words.say(figure.sentence), "finding"), table, *series]
    if count := len(board.voices):
        blocks.append(Text(frame.words("document-voices", count=count)))
    return [_title(frame, "indicators"), *blocks] if blocks else []


def _draw_first(frame: Frame, board: ProjectBoard) -> tuple[Block, ...]:
    """The line of the first indicator, key ones first, with enough values; nothing when none has."""
    whole = read_selection(frame.view, Scope(on=frame.scope.on))
    selection = replace(whole, projects=(board.id,), total=1)
    counts = board.indicators.values.rows["indicator"].value_counts()
    for code in board.indicators.figure.rows["indicator"]:
        if counts.get(code, 0) < _ENOUGH or (indicator := read_indicator(frame.view, code)) is None:
            continue
        for series in measure_series(read_facts(frame.view, selection, indicator)):
            if drawn := draw_series(frame, series, WIDTH, 42.0):
                said = f"{frame.words.say(indicator.name)}. {frame.words.say(series.figure.sentence)}"
                return Text(said, "finding"), drawn
    return ()


def _say_learned(frame: Frame, board: ProjectBoard, lines: int) -> list[Block]:
    """What was tried and what it says, then lessons."""
    blocks: list[Block] = []
    if board.experiments:
        items = tuple(_say_experiment(frame, item) for item in board.experiments[:lines])
        blocks += [_title(frame, "experiments"), Items(items, say_rest(frame, len(board.experiments) - lines))]
    if board.lessons:
        blocks += [_title(frame, "lessons"), say_facts(frame, board.lessons, lines)]
    return blocks


def _say_experiment(frame: Frame, experiment: Experiment) -> Item:
    """The question, its conclusion in a word, what was observed."""
    words = frame.words
    conclusion = words.say(Label("experiment", "conclusion", experiment.conclusion))
    said = words("project-experiment-conclusion", conclusion=conclusion)
    observed = dict(experiment.parts).get("observation")
    parts = [cut(experiment.title), said, *([cut(observed)] if observed else [])]
    return Item(" · ".join(parts), words.say(experiment.dates) if experiment.dates else None)


def _say_around(frame: Frame, board: ProjectBoard, place: Drawing | None, lines: int) -> list[Block]:
    """Who takes part, and where, with a map."""
    words = frame.words
    blocks: list[Block] = []
    if table := say_table(frame, board.partners, _PARTNERS, lines):
        blocks += [_title(frame, "partners"), Text(words.say(board.partners.sentence), "finding"), table]
    if board.sites.rows.empty:
        return blocks
    said: list[Block] = [_title(frame, "sites"), Text(words.say(board.sites.sentence), "finding")]
    if sites := say_table(frame, board.sites, _SITES, lines):
        said.append(sites)
    return [*blocks, *said] if place is None else [*blocks, Beside(tuple(said), (place,))]


def _draw_place(frame: Frame, board: ProjectBoard, programme: str | None) -> Drawing | None:
    """The programme's map where this project's places alone stand out; none for what covers it whole."""
    if board.sites.rows.empty:
        return None
    for sheet in atlas.read(frame.view, Scope(programme=programme, on=frame.scope.on)).sheets:
        places = frozenset(area.id for area in sheet.areas if board.id in area.projects)
        if places:
            sites = frozenset(site.id for site in sheet.sites if site.project == board.id)
            said = frame.words("document-map-project", name=sheet.name)
            spot = Spot(places, sites, said, frame.words("document-map-here"))
            return draw_map(frame, sheet, HALF, 45.0, spot)
    return None

"""A commune's sheet, one page to print before a council: projects, money, results, partners, dates, whom to call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from territory.analysis import map as atlas
from territory.analysis.place import PlaceBoard
from territory.analysis.place_partners import Service
from territory.analysis.rows import rows_of
from territory.geography.hierarchy import read_hierarchy
from territory.model.board import Figure
from territory.model.scope import Scope
from territory.reports.document import Beside, Block, Document, Draft, Drawing, Heading, Item, Items, Text, Told
from territory.reports.document_map import Spot, draw_map
from territory.reports.document_said import Frame, cut, derive_document, say_keys, say_rest, say_table

#: Pages of the sheet, at most.
PAGES = 1
_PROJECTS = {"project_name": 2.6, "stage_name": 1.9, "granted_here": 1.4}
_NEAREST = {"project_name": 2.6, "place_name": 1.6, "distance": 1.0}
_RESULTS = {"project_name": 2.2, "indicator_name": 3.6, "value": 1.3, "value_on": 1.1, "observed_at": 1.4}
#: Names told in a sentence: all of them are on the page.
_NAMES = 6
#: Projects here, beside the map, are never cut as short as other lists.
_MORE = 4
#: Part of the width of the column that is read first.
_FIRST = 0.58


def derive_place(frame: Frame, board: PlaceBoard) -> Draft:
    """The draft of the sheet of one commune, which the board must be of."""
    drawn = _draw_place(frame, board)

    def set_out(lines: int) -> Document:
        few = max(1, lines // 2)
        here = _say_projects(frame, board, lines + _MORE)
        blocks: list[Block] = [say_keys(frame, board.kpis)] if board.kpis else []
        blocks += [Beside(here, (drawn,), _FIRST)] if drawn else here
        blocks += _say_names(frame, board.covering, "project_name", lines)
        blocks += [*_say_money(frame, board), *_say_results(frame, board, lines // 2), *_say_dates(frame, board, few)]
        blocks += [*_say_partners(frame, board, lines), *_say_services(frame, board, max(2, few))]
        return derive_document(frame, "place", board.name, ", ".join(board.above), board.answer, blocks)

    return set_out


def _say_projects(frame: Frame, board: PlaceBoard, lines: int) -> tuple[Block, ...]:
    """Who is here, with what is granted here; the nearest ones where nobody is."""
    words = frame.words
    blocks: list[Block] = [Heading(words("place-here-title"))]
    if board.projects.rows.empty:
        blocks.append(Text(words("place-nothing")))
        blocks += _say_figure(frame, board.nearest, _NEAREST, min(lines, 5))
    else:
        rows = board.projects.rows
        if board.money is not None:
            granted = {row["project"]: row["granted_here"] for row in rows_of(board.money.figure.rows)}
            rows = rows.assign(granted_here=rows["project"].map(granted))
        blocks += _say_figure(frame, replace(board.projects, rows=rows, coverage=board.coverage), _PROJECTS, lines)
    return tuple(blocks)


def _say_figure(frame: Frame, figure: Figure, columns: Mapping[str, float], lines: int) -> list[Block]:
    """A figure as its sentence and its table; nothing where it has no row."""
    table = say_table(frame, figure, columns, lines)
    return [Text(frame.words.say(figure.sentence), "finding"), table] if table else []


def _say_names(frame: Frame, figure: Figure, column: str, lines: int) -> list[Block]:
    """A figure as its sentence and the first names in it; nothing where it has no row."""
    if figure.rows.empty:
        return []
    most = min(lines + 1, _NAMES)
    names = ", ".join(str(name) for name in figure.rows[column].head(most))
    rest = say_rest(frame, len(figure.rows) - most)
    said = frame.words.say(figure.sentence).rstrip(".")
    return [Told(frame.words("document-names", sentence=said), f"{names}, {rest}." if rest else f"{names}.")]


def _say_money(frame: Frame, board: PlaceBoard) -> list[Block]:
    """What is granted here, and what one must know to read it."""
    if board.money is None or (board.projects.rows.empty and board.covering.rows.empty):
        return []
    words = frame.words
    remarks = " ".join(words.say(remark) for remark in board.money.remarks)
    told = [] if board.money.figure.rows.empty else [Text(words.say(board.money.figure.sentence), "finding")]
    return [*told, *([Text(remarks, "note")] if remarks else [])]


def _say_results(frame: Frame, board: PlaceBoard, lines: int) -> list[Block]:
    """The key indicators of the projects here, none added to another; their sentence alone where there is no room."""
    if board.projects.rows.empty or board.results.rows.empty:
        return []
    said = _say_figure(frame, board.results, _RESULTS, lines) if lines else []
    told = said or [Text(frame.words.say(board.results.sentence))]
    return [Heading(frame.words("place-results-title")), *told]


def _say_partners(frame: Frame, board: PlaceBoard, lines: int) -> list[Block]:
    """Who acts here, by name."""
    return [] if board.projects.rows.empty else _say_names(frame, board.partners, "organisation_name", lines)


def _say_dates(frame: Frame, board: PlaceBoard, lines: int) -> list[Block]:
    """What is announced, in order; what one may go to before what is only awaited, where there is no room for both."""
    words = frame.words
    pairs = list(zip(board.announced, rows_of(board.dates.rows), strict=True))
    kept = sorted(pairs, key=lambda pair: pair[0].kind == "values")[:lines]
    items = tuple(
        Item(
            " · ".join(words.say(row[name]) for name in ("announced", "project_name") if row[name] is not None),
            words.say(row["day_written"]),
        )
        for announced, row in sorted(kept, key=lambda pair: pair[0].day)
    )
    rest = say_rest(frame, len(pairs) - lines)
    return [Heading(words("place-dates-title")), Items(items, rest)] if items else []


def _say_services(frame: Frame, board: PlaceBoard, lines: int) -> list[Block]:
    """Whom to call, programme by programme; what nobody wrote is said."""
    title = frame.words("document-names", sentence=frame.words("place-services-title"))
    if not board.services:
        return [Told(title, frame.words("place-services-none"))]
    told = [_say_service(frame, service) for service in board.services[:lines]]
    rest = say_rest(frame, len(board.services) - lines)
    return [Told(title, frame.words.series([*told, *([rest] if rest else [])]) + ".")]


def _say_service(frame: Frame, service: Service) -> str:
    words = frame.words
    if service.service is None:
        said = words("place-service-unknown", name=service.name)
    else:
        said = words("place-service", name=service.name, service=service.service)
    return ", ".join([said, *(cut(way, 120) for way in (service.phone, service.email, service.url) if way)])


def _draw_place(frame: Frame, board: PlaceBoard) -> Drawing | None:
    """The commune among its neighbours; where its EPCI cannot be cut into communes, that EPCI among the others."""
    view, words, commune = frame.view, frame.words, board.territory
    if commune is None:
        return None
    above = read_hierarchy(view, [commune], board.on).ancestors(commune, "epci")
    whole = Scope(programme=frame.scope.programme, on=frame.scope.on)
    for scope, place, key in (
        *((replace(whole, territory=territory), commune, "document-map-commune") for territory in above[:1]),
        *((whole, territory, "document-map-around") for territory in above[:1]),
    ):
        for sheet in atlas.read(view, scope).sheets:
            if any(area.id == place for area in sheet.areas) and len(sheet.areas) > 1:
                sites = frozenset(site.id for site in sheet.sites if site.unit == commune)
                said = words("document-map-place", name=board.name, around=sheet.name)
                return draw_map(frame, sheet, 68.0, 40.0, Spot(frozenset({place}), sites, said, words(key)))
    return None

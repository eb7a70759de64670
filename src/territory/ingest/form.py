"""Forms: a question in the first column, its answer beside; one row, whose labels are the questions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from territory.ingest.block import TITLE
from territory.ingest.cells import DATE, NUMBER, TEXT, YEAR, derive_nature, is_blank, one_line
from territory.ingest.headers import JOINT
from territory.ingest.missing import read_reason
from territory.ingest.regions import Region
from territory.ingest.sheet import fold

_ASKED = re.compile(
    r"(?:nom|intitule|titre|porteur|projet|adresse|commune|code postal|telephone|e-?mail|courriel|contact|description|"
    r"resume|objectifs?|date|debut|fin|demarrage|duree|budget|cout|montant|siret|siren|statut|forme juridique|"
    r"structure|organis|responsable|partenaires?|public|calendrier|etat|avancement|etape|difficultes|enseignements|perspectives|"
    r"indicateur|annee|periode|exercice|identifiant|reference|site|lieu|territoire|themati|theme|programme|n°|numero|presentation)\b.*"
)
_SECTION = re.compile(r"(?:\d{1,2}|[ivx]{1,4}|[a-h])\s*[.)\-–]\s|(?:partie|section|volet|rubrique)\b", re.IGNORECASE)
#: Which answers say what the whole workbook is about.
_IDENTITY = re.compile(
    r"(?:(?:nom|intitule|titre|identifiant|id|code|reference|n°|numero) (?:du |de l'|de )?"
    r"(?:projet|operation|action|experimentation)|projet|id projet|projet \(.*\)|annee|exercice|periode|"
    r"(?:nom de la |nom du )?(?:structure porteuse|porteur(?: de projet| du projet)?))"
)

#: No form is longer.
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Form:
    """Questions, one row of answers per project (nearly always one), and where each answer stands."""

    labels: tuple[str, ...]
    rows: list[tuple[int, list[object]]]
    places: dict[tuple[int, int], tuple[int, str]]
    title: str | None
    aside: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class _Question:
    """One question under its section, and its answers as (line, place, answer)."""

    label: str
    section: str
    line: int
    answers: list[tuple[int, int, object]]


def is_form(region: Region) -> bool:
    """Whether a region reads as questions and answers rather than as a list of two columns."""
    if len(region.lines) > _LONGEST:
        return False
    asked = _read_lines(region)
    pairs = [(label, answers) for _, label, answers in asked if label and answers]
    if len(pairs) < 3 or region.width > 12:
        return False
    wide = sum(len(answers) > 1 for _, answers in pairs)
    if wide > 0.3 * len(pairs) or len({fold(label) for label, _ in pairs}) < 0.8 * len(pairs):
        return False
    if sum(label.rstrip().endswith((":", "?")) for label, _ in pairs) >= 0.5 * len(pairs):
        return True
    natures = [_kind(answers[0][1]) for _, answers in pairs[1:]]
    told = [nature for nature in natures if nature]
    kinds = [kind for kind in set(told) if told.count(kind) >= 0.2 * len(told)]
    hits = sum(_ASKED.match(fold(label)) is not None for label, _ in pairs)
    # A list of two columns has one kind of value under its header.
    is_mixed = len(kinds) >= 2
    return hits >= max(3, 0.5 * len(pairs)) or (is_mixed and hits >= max(2, 0.25 * len(pairs)))


def _kind(value: object) -> str:
    nature = derive_nature(value)
    if nature == TEXT:
        return "" if read_reason(one_line(value), "number") else TEXT
    return {YEAR: DATE, NUMBER: NUMBER, DATE: DATE}.get(nature, "")


def _read_lines(region: Region) -> list[tuple[int, str, list[tuple[int, object]]]]:
    """(line, label, [(place, answer)]) of each line that holds something; the label may be blank (more answers)."""
    start = min(
        (place for _, cells in region.lines for place, value in enumerate(cells[:6]) if not is_blank(value)), default=0
    )
    lines = []
    for number, cells in region.lines:
        filled = [(place, value) for place, value in enumerate(cells) if not is_blank(value)]
        if not filled:
            continue
        place, first = filled[0]
        if place != start or not isinstance(first, str):
            lines.append((number, "", filled))
            continue
        label, answers = one_line(first), filled[1:]
        # `Budget : 12 000 €` in one cell is a question with its answer.
        if not answers and (found := re.fullmatch(r"([^:]{3,60}?)\s*:\s+(\S.*)", str(first).strip(), re.DOTALL)):
            label, answers = one_line(found[1]), [(place, found[2])]
        lines.append((number, label, answers))
    return lines


def derive_form(region: Region) -> Form:
    """The questions and answers of a region."""
    lines = _read_lines(region)
    pairs = [answers for _, label, answers in lines if label and answers]
    columns = sorted({place for answers in pairs for place, _ in answers})
    often = [place for place in columns if sum(place in dict(answers) for answers in pairs) >= 0.6 * len(pairs)]
    title: str | None = None
    aside: list[tuple[int, str]] = []
    section = ""
    questions: list[_Question] = []
    for number, label, answers in lines:
        if not label:
            if questions:
                questions[-1].answers.extend((number, place, value) for place, value in answers)
            else:
                aside.append((number, TITLE))
        elif not answers and not questions and title is None:
            title = label
            aside.append((number, TITLE))
        elif not answers and _is_section(region, number, label):
            section = _SECTION.sub("", label).strip()
            aside.append((number, TITLE))
        else:
            asked = label.rstrip(" :?\u00a0\u202f")
            questions.append(_Question(asked, section, number, [(number, place, value) for place, value in answers]))
    rows, places = _fill(region, questions, often if len(often) > 1 else [])
    return Form(_name(questions), rows, places, title, tuple(aside))


def _is_section(region: Region, number: int, label: str) -> bool:
    is_merged = any(top == number and right > left for top, left, _, right in region.merged)
    return is_merged or label.isupper() or _SECTION.match(label) is not None


def _name(questions: list[_Question]) -> tuple[str, ...]:
    """The questions, one asked twice with its section before it (`Contact / Nom`)."""
    folded = [fold(item.label) for item in questions]
    return tuple(
        f"{item.section}{JOINT}{item.label}" if item.section and folded.count(fold(item.label)) > 1 else item.label
        for item in questions
    )


def _fill(
    region: Region, questions: list[_Question], columns: list[int]
) -> tuple[list[tuple[int, list[object]]], dict[tuple[int, int], tuple[int, str]]]:
    """One row of answers, several in one cell parted by `; `; or one row per column when most lines fill several."""
    if not questions:
        return [], {}
    rows: list[tuple[int, list[object]]] = []
    places: dict[tuple[int, int], tuple[int, str]] = {}
    for row, only in enumerate(columns or [None]):
        cells: list[object] = []
        for column, item in enumerate(questions):
            own = [answer for answer in item.answers if only is None or answer[1] == only]
            values = [value for _, _, value in own]
            cells.append(values[0] if len(values) == 1 else "; ".join(map(one_line, values)) if values else None)
            line, place = own[0][:2] if own else (item.line, only if only is not None else 1)
            places[row, column] = (line, region.letter(place))
        rows.append((questions[0].line, cells))
    return rows, places


def read_identity(form: Form) -> dict[str, object]:
    """The answers that say which project and which year the other sheets of the workbook are about."""
    if len(form.rows) != 1:
        return {}
    answers = zip(form.labels, form.rows[0][1], strict=True)
    return {label: value for label, value in answers if not is_blank(value) and _IDENTITY.fullmatch(fold(label))}

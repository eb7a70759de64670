"""Values of indicators as people write them: names instead of codes, a period in one cell, one value per row.

Crosstabs come here once unpivoted (`ingest.crosstab`); a value missing in words keeps its reason.
"""

from __future__ import annotations

from dataclasses import replace

from territory.ingest.block import Block
from territory.ingest.columns import Column
from territory.ingest.dates import read_period
from territory.ingest.profile import Derived, Profile
from territory.ingest.question import Choices, Question
from territory.ingest.recording import record_columns
from territory.ingest.resolve import Resolver
from territory.ingest.taking import take_columns
from territory.ingest.target import Mapping, Slot, Target, slot_of
from territory.schema.registry import read_table
from territory.schema.table import Words

_AT = "observation"


def _own(name: str, kind: str, *aliases: str, to: str | None = None, needed: bool = False) -> Slot:
    title = read_table(_AT).field(name).title
    return slot_of(name, kind, title.fr, title.en, *aliases, needed=needed, to=to, at=(_AT, name))


TARGET = Target(
    "indicator_values",
    Words("Valeurs d'indicateurs", "Indicator values"),
    (
        _own("project", "reference", "projet", "nom du projet", "code projet", "identifiant du projet", "action",
             "intitulé du projet", "opération", to="project", needed=True),
        _own("indicator", "reference", "indicateur", "nom de l'indicateur", "code indicateur", "libellé indicateur",
             "intitulé de l'indicateur", "indicateurs", "critère", "mesure", to="indicator", needed=True),
        slot_of("period", "text", "Période", "Period", "année", "exercice", "date", "mois", "trimestre", "semestre",
                "période d'observation", "date d'observation", "date de relevé", "date de mesure", "an"),
        _own("period_start", "partial_date", "début", "début de période", "du", "date de début"),
        _own("period_end", "partial_date", "fin", "fin de période", "au", "date de fin"),
        _own("value", "number", "valeur", "résultat", "réalisé", "valeur observée", "valeur atteinte", "mesure relevée",
             "nombre", "quantité", "résultat obtenu", "valeur réalisée"),
        _own("text_value", "text", "valeur en mots", "appréciation", "réponse"),
        _own("breakdown", "text", "ventilation", "public", "catégorie"),
        _own("territory", "reference", "lieu", "commune", "territoire", "code insee", to="territory"),
        _own("numerator", "number", "numérateur"),
        _own("denominator", "number", "dénominateur", "nombre de répondants", "effectif"),
        _own("presence", "enum", "présence"),
        _own("reason", "text", "motif", "motif d'absence", "raison"),
        _own("quality", "enum", "qualité", "fiabilité", "nature de la donnée"),
        _own("collector", "text", "qui a relevé", "collecteur", "fonction"),
        _own("evidence_url", "url", "preuve", "justificatif", "lien"),
        _own("note", "text", "commentaire", "commentaires", "remarque", "observations", "remarques", "précision"),
        _own("source_url", "url", "source"),
    ),
    (_AT,),
)  # fmt: skip


def derive(block: Block, mapping: Mapping, choices: Choices, resolve: Resolver) -> Derived:
    """The observations of a block; a period that cannot be read keeps its row out."""
    columns = take_columns(block, mapping, TARGET, choices)
    period = columns.pop("period", None)
    if period is not None:
        _spread(period, columns)
    if "breakdown" in columns:
        _name_breakdowns(columns["breakdown"])
    derived = record_columns(block, columns, choices, resolve, TARGET, read_table(_AT))
    if {"period_start", "period_end"} & set(columns) or not derived.sheets:
        return derived
    # A period that nothing says is asked once for all rows; the title of a sheet may say it too.
    asked = Question(f"constant:{block.id}:period", (), (), {"slot": TARGET.slot("period").title.fr})
    return replace(derived, questions=(*derived.questions, asked))


def _spread(period: Column, columns: dict[str, Column]) -> None:
    """First and last day of the period that each row says, where it says neither."""
    for name, place in (("period_start", 0), ("period_end", 1)):
        if name not in columns:
            slot = replace(TARGET.slot(name), name=name)
            columns[name] = Column(slot, period.column, [None] * len(period.texts))
        column = columns[name]
        for row, text in enumerate(period.texts):
            if text is None or column.texts[row] is not None:
                continue
            bounds = read_period(text)
            if bounds is not None:
                column.texts[row] = bounds[place].isoformat()
            elif place == 0:
                column.problems[row] = ("period-unreadable", text)


def _name_breakdowns(column: Column) -> None:
    """`femmes` alone is a group of nothing named: it is kept under `public`, `total` stays the total."""
    for row, text in enumerate(column.texts):
        if text is None or text.casefold() in {"total", "ensemble", "tous"}:
            column.texts[row] = "total"
        elif "=" not in text:
            column.texts[row] = f"public={text}"


PROFILE = Profile(TARGET, derive, ("observation",))

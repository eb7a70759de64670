"""An organisation's sheet: who it is, in which projects and as what, what it gives and receives, with whom."""

from __future__ import annotations

from territory.analysis.organisation import OrganisationBoard
from territory.reports.document import Block, Document, Draft, Heading, Text
from territory.reports.document_said import Frame, derive_document, say_facts, say_table

#: Pages of the sheet, at most.
PAGES = 2
_PROJECTS = {"project_name": 3.0, "programme_name": 2.4, "partner_role": 1.6, "college": 1.6, "period": 1.8}
_BY_PROJECT = {"project_name": 3.0, "given": 1.6, "received_money": 1.6, "given_share": 1.2, "unknown": 1.2}
_FUNDINGS = {
    "funder_name": 2.4, "beneficiary_name": 2.4, "object": 3.0, "instrument_name": 1.6, "status": 1.5,
    "granted": 1.4, "paid": 1.4,
}  # fmt: skip


def derive_organisation(frame: Frame, board: OrganisationBoard) -> Draft:
    """The draft of the sheet of one organisation."""
    words = frame.words

    def set_out(lines: int) -> Document:
        blocks: list[Block] = []
        for key, facts in (("identity", board.identity), ("forms", board.forms)):
            if facts:
                blocks += [Heading(words(f"organisation-{key}-title")), say_facts(frame, facts, max(lines, 6))]
        if table := say_table(frame, board.projects, _PROJECTS, lines):
            blocks.append(Heading(words("organisation-projects-title")))
            blocks += [Text(words.say(board.projects.sentence), "finding"), table]
        blocks += [Heading(words("organisation-money-title")), Text(words.say(board.money.sentence))]
        for figure, columns in (
            (board.by_project, _BY_PROJECT), (board.money.given, _FUNDINGS), (board.money.received, _FUNDINGS),
        ):  # fmt: skip
            asked = {name: share for name, share in columns.items() if name in figure.columns}
            if table := say_table(frame, figure, asked, lines):
                blocks += [Text(words.say(figure.sentence), "finding"), table]
        if table := say_table(frame, board.companions, {"organisation_name": 4.0, "projects": 1.0}, lines):
            blocks.append(Heading(words("organisation-companions-title")))
            blocks += [Text(words.say(board.companions.sentence), "finding"), table]
        return derive_document(frame, "organisation", board.name, board.id, board.answer, blocks)

    return set_out

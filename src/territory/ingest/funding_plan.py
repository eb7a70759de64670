"""A plan de financement or a Cerfa budget as budget lines (expenses) and fundings with their events (resources).

What is never guessed: the project it is about, whether it replaces the plan already known, whose money a resource is.
A resource whose standing is not said is only envisaged: no total counts it.
"""

from __future__ import annotations

from territory.ingest.block import Block
from territory.ingest.building import Building
from territory.ingest.columns import Column
from territory.ingest.finding import BLOCKS
from territory.ingest.identity import Record, read_rows
from territory.ingest.plan_resources import put_resources
from territory.ingest.profile import Derived, Profile
from territory.ingest.question import MOST_OPTIONS, Assumption, Choices, Question
from territory.ingest.references import Said, resolve_column, resolve_enum
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet, fold
from territory.ingest.taking import find_cells, take_columns
from territory.ingest.target import Mapping, Target, slot_of
from territory.schema.registry import read_table
from territory.schema.table import Words

#: What one may answer of lines that differ from the plan known: they correct it, or are its next version.
SAME, NEW = "same", "new"

TARGET = Target(
    "funding_plan",
    Words("Plan de financement", "Financing plan"),
    (
        slot_of("project", "reference", "Projet", "Project", "nom du projet", "intitulé du projet", "titre du projet",
                "code projet", "projet concerné", "intitulé", "action", "intitulé de l'action", "opération",
                needed=True, to="project"),
        slot_of("side", "text", "Sens", "Side", "côté", "dépense ou ressource", "dépenses ou recettes", "type"),
        slot_of("account", "text", "Compte", "Account", "n° de compte", "compte comptable"),
        slot_of("group", "text", "Rubrique", "Group", "chapitre", "catégorie"),
        slot_of("in_kind", "boolean", "En nature", "In kind", "contribution volontaire",
                at=("budget_line", "is_in_kind")),
        slot_of("heading", "text", "Poste de dépense", "Heading", "poste", "dépense", "dépenses", "charges",
                "nature de la dépense", "libellé", "intitulé du poste", at=("budget_line", "heading")),
        slot_of("funder", "reference", "Financeur", "Funder", "ressource", "ressources", "recettes", "produits",
                "financeurs", "origine des fonds", "source de financement", to="organisation"),
        slot_of("amount", "money", "Montant", "Amount", "montant ht", "montant ttc", "montant en euros", "coût",
                "montant prévu", "montant prévisionnel", "prévision", "budget", "somme", "total ht", "total ttc",
                needed=True, at=("budget_line", "amount")),
        slot_of("status", "text", "Statut", "Status", "état", "acquis ou sollicité", "situation", "avancement",
                "acquis/sollicité", "statut du financement"),
        slot_of("on", "partial_date", "Date", "Date", "date de décision", "date de notification", "date d'accord",
                at=("funding_event", "on")),
        slot_of("nature", "enum", "Nature", "Nature", "investissement ou fonctionnement", "section",
                at=("budget_line", "nature")),
        slot_of("tax", "enum", "HT ou TTC", "Tax", "taxes", at=("budget_line", "tax_basis")),
        slot_of("fiscal_year", "year", "Exercice", "Fiscal year", "année", "année budgétaire",
                at=("budget_line", "fiscal_year")),
        slot_of("note", "text", "Précision", "Detail", "commentaire", "observations", "remarque", "détail",
                at=("budget_line", "note")),
    ),
    ("organisation", "budget_line", "funding", "funding_share", "funding_event"),
)  # fmt: skip


class Plan:
    """What reading a plan gathers: columns, the project of each row (None: it waits), what is said on the way."""

    def __init__(self, block: Block, columns: dict[str, Column], choices: Choices, resolve: Resolver) -> None:
        self.block, self.columns, self.choices, self.resolve = block, columns, choices, resolve
        self.building = Building(block)
        self.said = Said()
        self.assumptions: list[Assumption] = [item for column in columns.values() for item in column.assumptions]
        self.questions: list[Question] = []
        self.bodies: list[Sheet] = []
        self.projects: list[str | None] = []

    def text(self, slot: str, row: int) -> str | None:
        """What a row says under a slot."""
        return self.columns[slot].texts[row] if slot in self.columns else None

    def at(self, slot: str) -> int | None:
        """The block's column of a slot."""
        return self.columns[slot].column if slot in self.columns else None


def derive(block: Block, mapping: Mapping, choices: Choices, resolve: Resolver) -> Derived:
    """The sheets of one side of a plan, or of a list that holds both."""
    plan = Plan(block, take_columns(block, mapping, TARGET, choices), choices, resolve)
    findings = find_cells(block, plan.columns, plan.said)
    for slot in ("nature", "tax"):
        if slot in plan.columns:
            resolve_enum(block, plan.columns[slot], choices, plan.said)
    _settle_projects(plan)
    expenses = [row for row in range(len(block.rows)) if _is_expense(plan, row) and _is_ready(plan, row)]
    resources = [row for row in range(len(block.rows)) if not _is_expense(plan, row) and _is_ready(plan, row)]
    _put_expenses(plan, expenses)
    put_resources(plan, resources)
    return Derived(
        (*plan.bodies, *plan.building.sheets()),
        (*findings, *plan.said.findings, *plan.building.findings),
        tuple(plan.assumptions),
        (*plan.said.questions, *plan.questions),
        tuple(plan.said.repairs),
    )


def _settle_projects(plan: Plan) -> None:
    """The project of each row; one that nothing names is asked, for the whole block."""
    block, column = plan.block, plan.columns.get("project")
    known = plan.resolve.keys("project")
    if column is not None:
        resolve_column(block, column, plan.resolve, plan.choices, plan.said)
        plan.projects = [text if text in known else None for text in column.texts]
        unknown = plan.said.unknown.get("project", {})
        for text, rows in unknown.items():
            for row in rows:
                plan.building.note(row, column.column, "plan-project-unknown", text, BLOCKS)
        if column.column is not None or not unknown:
            return
    plan.projects = plan.projects or [None] * len(block.rows)
    options = tuple(sorted(known)) if len(known) <= MOST_OPTIONS else ()
    named = {f"option-{key}": plan.resolve.label("project", key) for key in options}
    lines = tuple(line for line, _ in block.rows)
    detail = {"slot": TARGET.slot("project").title.fr, **named}
    plan.questions.append(Question(f"constant:{block.id}:project", options, lines, detail))


def _is_expense(plan: Plan, row: int) -> bool:
    """On which side a row stands: as it says, by its account, else by what it names."""
    side = fold(plan.text("side", row) or "")
    if side:
        return any(word in side for word in ("depens", "charge", "emploi"))
    if account := plan.text("account", row):
        return account[:1] == "6" or account[:2] == "86"
    return plan.text("heading", row) is not None and plan.text("funder", row) is None


def _is_ready(plan: Plan, row: int) -> bool:
    return plan.projects[row] is not None and row not in plan.said.waiting and not plan.block.is_withheld(row)


def _put_expenses(plan: Plan, rows: list[int]) -> None:
    made: dict[str, list[tuple[Record, int]]] = {}
    for row in rows:
        heading = plan.text("heading", row) or plan.text("group", row) or plan.text("funder", row)
        amount = plan.text("amount", row)
        if heading is None or amount is None:
            plan.building.note(row, plan.at("amount"), "plan-amount-missing", heading)
            continue
        group = plan.text("group", row)
        record: Record = {
            "project": plan.projects[row], "version": None, "line": None,
            "fiscal_year": plan.text("fiscal_year", row), "heading": heading, "nature": plan.text("nature", row),
            "tax_basis": plan.text("tax", row), "amount": amount, "is_in_kind": plan.text("in_kind", row) or "false",
            "note": plan.text("note", row) or (group if group != heading else None),
        }  # fmt: skip
        made.setdefault(str(plan.projects[row]), []).append((record, row))
    for project, records in made.items():
        version = _settle_version(plan, project, [record for record, _ in records], [row for _, row in records])
        if version is None:
            continue
        for record, row in records:
            record["version"] = version
            at = {"heading": plan.at("heading"), "amount": plan.at("amount"), "nature": plan.at("nature")}
            plan.building.put("budget_line", record, row, at)
    plan.building.put_keys("budget_line", plan.resolve)


def _settle_version(plan: Plan, project: str, records: list[Record], rows: list[int]) -> str | None:
    """The version these lines are: the first, the last one known when it says the same, else it is asked (None)."""
    columns = ("project", "version", "heading", "amount")
    known = [row for row in read_rows(read_table("budget_line"), columns, plan.resolve) if row["project"] == project]
    if not known:
        return "1"
    last = max(int(row["version"] or 0) for row in known)
    here = sorted((str(row["heading"]), _cents(row["amount"])) for row in known if int(row["version"] or 0) == last)
    if here == sorted((str(record["heading"]), _cents(record["amount"])) for record in records):
        return str(last)
    topic = f"version:{plan.block.id}:{project}"
    answer = plan.choices.get(topic)
    if answer in {SAME, NEW}:
        return str(last if answer == SAME else last + 1)
    lines = tuple(plan.block.rows[row][0] for row in rows)
    name = plan.resolve.label("project", project)
    plan.questions.append(Question(topic, (NEW, SAME), lines, {"project": name}))
    return None


def _cents(text: str | None) -> str:
    try:
        return f"{float(text or ''):.2f}"
    except ValueError:
        return text or ""


PROFILE = Profile(
    TARGET, derive, ("budget_line", "funding", "funding_event"), shapes=frozenset({"plan", "cerfa", "list"})
)

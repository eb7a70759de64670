"""Files of subsidies as they come, to organisations, fundings, shares and events: nothing counted twice or invented."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from tests.conftest import ViewOf
from tests.ingest.files import letters_of
from tests.ingest.lakes import ROWS

from territory.ingest.block import Block
from territory.ingest.check import Report, check_sheets
from territory.ingest.families import derive_family
from territory.ingest.mapping import derive_mapping
from territory.ingest.memory import Memory
from territory.ingest.profile import Derived
from territory.ingest.resolve import Resolver
from territory.ingest.subsidies import PROFILE
from territory.lake.view import View

LOT, NIEVRE, ECO = "22460001500511", "225800010", "48309112000012"
SCDL = (
    "nomAttribuant", "idAttribuant", "dateConvention", "referenceDecision", "nomBeneficiaire", "idBeneficiaire",
    "objet", "montant", "nature", "conditionsVersement", "datesPeriodeVersement", "notificationUE",
    "pourcentageSubvention",
)  # fmt: skip


@dataclass
class Read:
    """What a file gave: the profile's answer, the verdict, rows by table."""

    derived: Derived
    report: Report

    def rows(self, table: str) -> list[dict[str, Any]]:
        found = self.report.tables.get(table)
        return [] if found is None else found.to_pylist()

    def granted(self) -> list[Decimal | None]:
        return [row["amount"] for row in self.rows("funding_event") if row["kind"] == "granted"]

    def topics(self) -> dict[str, str]:
        return {item.topic.split(":")[0]: item.chosen for item in self.derived.assumptions}

    def codes(self) -> list[str]:
        return [item.code for item in self.derived.findings]


@pytest.fixture(scope="module")
def view(view_of: ViewOf) -> View:
    rows = {table: [dict(row) for row in lines] for table, lines in ROWS.items()}
    rows["source_family"].append({"id": "EPCI", "name": "EPCI", "origin": "public", "position": 2})
    rows["instrument"] += [{"id": code, "name": code} for code in ("pret", "garantie", "apport_nature")]
    rows["organisation"].append({"id": "tm", "name": "Toulouse Métropole", "siret": "24310051800170", "tier": "epci"})
    return view_of(rows)


def read(view: View, labels: Sequence[str], *lines: Sequence[object], choices: Mapping[str, str] | None = None) -> Read:
    rows = [(number, line) for number, line in enumerate(lines, 2)]
    block = Block("#1", "subventions.csv", "0" * 64, None, "list", tuple(labels), letters_of(labels), rows)
    answers = {"target:#1": "subsidies", **(choices or {})}
    resolver = Resolver(view)
    mapping = derive_mapping(block, answers, Memory(), view, resolver)
    derived = PROFILE.derive(block, mapping, answers, resolver)
    return Read(derived, check_sheets(derived.sheets, view))


def grant(who: str = "Les Chantiers", amount: object = "1000", part: object = "1", **more: object) -> list[object]:
    cells = {
        "nomAttribuant": "Département du Lot", "idAttribuant": LOT, "dateConvention": "2017-12-21",
        "referenceDecision": "CP-11", "nomBeneficiaire": who, "idBeneficiaire": "", "objet": "Soutien",
        "montant": amount, "nature": "aide en numéraire", "conditionsVersement": "unique",
        "datesPeriodeVersement": "2018-01-01_2018-03-31", "notificationUE": "non", "pourcentageSubvention": part,
    }  # fmt: skip
    return [(cells | more)[label] for label in SCDL]


def test_one_row_is_a_funding_its_share_and_its_grant(view: View) -> None:
    found = read(view, SCDL, grant("Association Ecaussystème", "260000,00", idBeneficiaire=ECO))
    (funding,), (share,), (event,) = (found.rows(name) for name in ("funding", "funding_share", "funding_event"))
    assert (funding["funder"], funding["beneficiary"]) == ("lot", "eco")
    assert (funding["source_family"], funding["instrument"], funding["object"]) == (
        "DEPARTEMENT",
        "subvention",
        "Soutien",
    )
    assert (share["purpose"], share["share"], share["line"]) == ("unallocated", 1.0, 1)
    assert (event["kind"], event["on"], event["amount"]) == ("granted", "2017-12-21", Decimal("260000.00"))
    assert event["reference"] == "CP-11"
    assert event["id"].startswith(funding["id"])


def test_a_period_of_payment_is_kept_and_is_no_payment(view: View) -> None:
    found = read(view, SCDL, grant())
    assert [row["kind"] for row in found.rows("funding_event")] == ["granted"]
    assert "2018-01-01" in found.rows("funding")[0]["note"]
    assert found.topics()["period"] == "condition"


def test_a_payment_is_one_when_the_file_or_a_person_says_so(view: View) -> None:
    said = read(view, SCDL, grant(datesPeriodeVersement="versé le 2018-02-03"))
    assert [(row["kind"], row["on"]) for row in said.rows("funding_event")][1] == ("paid", "2018-02-03")
    told = read(view, SCDL, grant(datesPeriodeVersement="03/02/2018"), choices={"period:#1:K": "payment"})
    assert [(row["kind"], row["on"]) for row in told.rows("funding_event")][1] == ("paid", "2018-02-03")


def test_the_same_file_again_changes_nothing(view: View, view_of: ViewOf) -> None:
    lines = [grant("Les Chantiers"), grant("Les Chantiers"), grant("Autre", "20")]
    first = read(view, SCDL, *lines)
    ids = [row["id"] for row in first.rows("funding")]
    assert len(set(ids)) == 3  # twins are two fundings
    rows = {table: [dict(row) for row in given] for table, given in ROWS.items()}
    for table in ("organisation", "funding", "funding_event", "funding_share"):
        rows[table] = rows.get(table, []) + [
            {name: value for name, value in row.items() if name != "_row"} for row in first.rows(table)
        ]
    again = read(view_of(rows), SCDL, *lines)
    assert [row["id"] for row in again.rows("funding")] == ids
    assert again.rows("organisation") == []
    # What was attached by hand since is not undone by the same file.
    assert again.rows("funding_share") == []


def test_a_corrected_amount_is_the_same_funding(view: View) -> None:
    before, after = (read(view, SCDL, grant(amount=amount)).rows("funding")[0]["id"] for amount in ("1000", "1200"))
    assert before == after


def test_a_total_is_shared_out_between_beneficiaries(view: View) -> None:
    found = read(view, SCDL, grant("A", "27501", "0.8"), grant("B", "27501", "0.2"), grant("C", "500"))
    assert found.granted() == [Decimal("22000.80"), Decimal("5500.20"), Decimal("500.00")]


def test_shares_already_written_are_kept(view: View) -> None:
    found = read(view, SCDL, grant("A", "22000.80", "80"), grant("B", "5500.20", "20"), grant("C", "500", "100"))
    assert found.granted() == [Decimal("22000.80"), Decimal("5500.20"), Decimal("500.00")]
    assert (found.topics()["percent"], found.topics()["shares"]) == ("100", "share")


def test_an_ambiguous_split_waits_for_its_answer(view: View) -> None:
    lines = [grant("A", "5000", "0.5"), grant("B", "5000", "0.5"), grant("C", "500")]
    found = read(view, SCDL, *lines)
    (question,) = found.derived.questions
    assert question.lines == (2, 3)
    assert found.granted() == [Decimal("500.00")]
    answered = read(view, SCDL, *lines, choices={question.topic: "total"})
    assert answered.granted() == [Decimal("2500.00"), Decimal("2500.00"), Decimal("500.00")]
    assert not answered.derived.questions


OLDER = (
    "COLL_NOM", "COLL_SIRET", "ACTE_DATE", "ACTE_REF", "ATTRIB_NOM", "ATTRIB_SIRET", "SUB_OBJET", "SUB_MONTANT",
    "SUB_NATURE",
)  # fmt: skip


@pytest.mark.parametrize("part", ["", None])
def test_one_amount_for_several_without_percentages_is_asked(view: View, part: str | None) -> None:
    labels = SCDL if part is not None else SCDL[:-1]
    rows = [grant(who, "9000", part)[: len(labels)] for who in ("Association A", "Association B")]
    asked = read(view, labels, *rows)
    (question,) = [item for item in asked.derived.questions if item.topic == "alone:#1"]
    assert question.lines == (2, 3)
    assert asked.granted() == []
    assert read(view, labels, *rows, choices={"alone:#1": "own"}).granted() == [Decimal(9000), Decimal(9000)]
    assert read(view, labels, *rows, choices={"alone:#1": "shared"}).granted() == [Decimal(4500), Decimal(4500)]


def test_in_the_older_family_attrib_is_who_receives(view: View) -> None:
    lines = [
        ("Département de la Nièvre", NIEVRE, "2016-01-01", "", who, "", "Subvention", amount, "")
        for who, amount in (("AGORA", "17\u00a0833"), ("COSDEN", "511\u00a0100"), ("Autre", "NC"))
    ]
    found = read(view, OLDER, *lines)
    assert {row["funder"] for row in found.rows("funding")} == {"org-departement-nievre"}
    assert found.granted() == [Decimal("17833.00"), Decimal("511100.00"), None]
    (giver,) = (row for row in found.rows("organisation") if row["id"] == "org-departement-nievre")
    assert (giver["siren"], giver.get("siret"), giver["tier"]) == (NIEVRE, None, "departement")
    assert found.topics()["siren"] == "kept"


def test_who_is_called_attributaire_may_be_who_gives(view: View) -> None:
    labels = (
        "Nom de l’attributaire", "Identification de l’attributaire (SIRET)", "Date de la convention de subvention",
        "Identification du bénéficiaire", "Nom du bénéficiaire", "Objet de la subvention",
        "Montant  total de la subvention", "Nature de la subvention",
    )  # fmt: skip
    lines = [
        (
            "Conseil départemental du Lot",
            LOT,
            "2017-11-16",
            ECO,
            "Ecaussystème",
            "Festival",
            "50\u00a0000 euros",
            "unique",
        ),
        (
            "Conseil départemental du Lot",
            LOT,
            "2017-11-03",
            "78035053400019",
            "Autre",
            "Aide",
            "97\u00a0000euros",
            "unique",
        ),
    ]
    found = read(view, labels, *lines)
    assert len({row["funder"] for row in found.rows("funding")}) == 1
    assert found.granted() == [Decimal("50000.00"), Decimal("97000.00")]


LONG = (
    "Nom de l'attribuant", "Identification de l'attribuant", "Date de la convention de subvention",
    "Nom du bénéficiaire", "Identification du bénéficiaire", "Objet de la subvention",
    "Montant total de la subvention", "Nature de la subvention", "Montant du prêt", "Montant de la garantie",
    "Détail des avantages en nature", "Estimation des avantages en nature",
)  # fmt: skip


def long(amount: str, loan: str = "", guarantee: str = "", detail: str = "", kind: str = "") -> list[str]:
    nature = "aide en numéraire;aide en nature" if detail else "aide en numéraire"
    return ["Département du Lot", LOT, "2014", "COMPET", "448522631", "", amount, nature, loan, guarantee, detail, kind]


def test_loans_guarantees_and_help_in_kind_are_fundings_of_their_own(view: View) -> None:
    found = read(
        view, LONG, long("1500.0"), long("", "800000,5", "400000"), long("9000.0", detail="Locaux", kind="15000.0"),
        long("", detail="Mobilier"),
    )  # fmt: skip
    instrument = {row["id"]: row["instrument"] for row in found.rows("funding")}
    told = [(instrument[row["funding"]], row["amount"]) for row in found.rows("funding_event")]
    assert told == [
        ("subvention", Decimal("1500.00")), ("pret", Decimal("800000.50")), ("garantie", Decimal("400000.00")),
        ("subvention", Decimal("9000.00")), ("apport_nature", Decimal("15000.00")), ("apport_nature", None),
    ]  # fmt: skip
    assert {row["on"] for row in found.rows("funding_event")} == {"2014"}
    assert found.topics()["object"] == "Objet non précisé"


def test_a_number_cut_by_a_spreadsheet_is_no_key(view: View) -> None:
    labels = ("nomAttribuant", "idAttribuant", "nomBeneficiaire", "idBeneficiaire", "objet", "montant")
    lines = [("Toulouse Métropole", "2,43E+13", who, "8,30E+13", "Aide", "10") for who in ("A CROQUER", "A VELO")]
    found = read(view, labels, *lines)
    # Found by its name in the lake, whose number is then proposed; nothing is known of the two others.
    assert {row["funder"] for row in found.rows("funding")} == {"tm"}
    assert len({row["beneficiary"] for row in found.rows("funding")}) == 2
    assert {(item.topic, item.proposed) for item in found.derived.repairs} == {
        ("repair-siret-scientific:#1:B", "24310051800170")
    }
    assert found.codes().count("subsidy-siret-scientific") == 4
    accepted = read(view, labels, *lines, choices={"repair-siret-scientific:#1:B": "accept"})
    assert accepted.codes().count("subsidy-siret-scientific") == 2


def test_what_nobody_says_is_asked(view: View) -> None:
    labels = ("nomAttribuant", "nomBeneficiaire", "objet", "montant")
    line = ("Comité des fêtes", "A", "Aide", "10")
    found = read(view, labels, line)
    (question,) = found.derived.questions
    assert question.topic == "family:#1:org-comite-fetes"
    assert found.rows("funding") == []
    answered = read(view, labels, line, choices={question.topic: "EPCI"})
    assert answered.rows("funding")[0]["source_family"] == "EPCI"


def test_one_name_that_two_bodies_bear_is_asked(view_of: ViewOf) -> None:
    rows = {table: [dict(row) for row in lines] for table, lines in ROWS.items()}
    rows["organisation"] += [{"id": "a1", "name": "AGORA"}, {"id": "a2", "name": "Agora"}]
    found = read(view_of(rows), SCDL, grant("Agora"))
    (question,) = found.derived.questions
    assert question.options == ("a1", "a2", "new")
    answered = read(view_of(rows), SCDL, grant("Agora"), choices={question.topic: "a2"})
    assert answered.rows("funding")[0]["beneficiary"] == "a2"


def test_a_row_without_grantor_is_proposed_that_of_all_others(view: View) -> None:
    lines = [grant("A"), grant("B", nomAttribuant="", idAttribuant="")]
    found = read(view, SCDL, *lines)
    assert len(found.rows("funding")) == 1
    assert "subsidy-grantor-missing" in found.codes()
    accepted = read(view, SCDL, *lines, choices={"repair-grantor:#1:A": "accept"})
    assert len(accepted.rows("funding")) == 2


def test_the_status_chain_of_the_extension(view: View) -> None:
    labels = (*SCDL, "dateDecision", "statutLabel", "montantDemande")
    lines = [
        [*grant("A", "800"), "2017-11-01", "attribuée", "1000"],
        [*grant("B", ""), "2017-11-01", "refusée", "2000"],
        [*grant("C", ""), "", "en cours d'intruction", "3000"],
        [*grant("D", "10"), "", "peut-être", ""],
    ]
    found = read(view, labels, *lines)
    told = [(row["kind"], row["on"], row["amount"]) for row in found.rows("funding_event")]
    assert told == [
        ("requested", None, Decimal("1000.00")), ("granted", "2017-11-01", Decimal("800.00")),
        ("contracted", "2017-12-21", Decimal("800.00")), ("requested", None, Decimal("2000.00")),
        ("refused", "2017-11-01", None), ("requested", None, Decimal("3000.00")),
    ]  # fmt: skip
    assert "subsidy-status-unknown" in found.codes()


def test_money_of_a_named_project_is_attached_at_once(view: View) -> None:
    labels = (*SCDL, "idCofinancement")
    found = read(view, labels, [*grant("A"), "P-01"], [*grant("B"), "P-99"])
    purposes = [(row["purpose"], row.get("project")) for row in found.rows("funding_share")]
    assert purposes == [("project", "P-01"), ("unallocated", None)]
    assert "subsidy-project-unknown" in found.codes()


def test_money_of_two_projects_is_two_fundings_though_nothing_else_tells_them_apart(view: View) -> None:
    labels = ("Projet", "Financeur", "Montant accordé", "Date")
    keys = {
        read(view, labels, [project, "Département du Lot", "1000", "2024-01-01"]).rows("funding")[0]["id"]
        for project in ("P-01", "P-02")
    }
    assert len(keys) == 2


def test_an_aid_said_to_be_notified_has_its_regime_and_no_other(view: View) -> None:
    found = read(view, SCDL, grant("A", notificationUE="oui"), grant("B"))
    assert [row["regime"] for row in found.rows("funding")] == ["notified", None]
    told = read(view, SCDL, grant("A", notificationUE="oui"), choices={"regime:#1": "de_minimis"})
    assert told.rows("funding")[0]["regime"] == "de_minimis"


def test_a_formula_without_its_value_is_no_missing_amount(view: View) -> None:
    block = Block("F#1", "f.xlsx", "0" * 64, "F", "list", SCDL, letters_of(SCDL), [(2, grant(amount=None))])
    block.uncalculated = frozenset({(2, SCDL.index("montant"))})
    mapping = derive_mapping(block, {}, Memory(), view, Resolver(view))
    (finding,) = PROFILE.derive(block, mapping, {}, Resolver(view)).findings
    assert (finding.code, finding.row, finding.letter, finding.blocks) == ("formula-without-value", 2, "H", True)


def test_an_amount_that_cannot_be_read_keeps_its_row_out(view: View) -> None:
    found = read(view, SCDL, grant("A", "beaucoup"), grant("B", "10"))
    assert found.granted() == [Decimal("10.00")]
    (finding,) = (item for item in found.derived.findings if item.blocks)
    assert (finding.row, finding.letter, finding.value) == (2, "H", "beaucoup")


def test_every_row_says_where_it_stands(view: View) -> None:
    found = read(view, SCDL, grant("A"), grant("B"))
    assert [row["_row"] for row in found.rows("funding")] == [2, 3]
    (sheet,) = (sheet for sheet in found.derived.sheets if sheet.table and sheet.table.name == "funding_event")
    assert sheet.place(2, "amount") == (3, "H")
    assert sheet.place(2, "on") == (3, "C")


def test_spellings_of_one_number_are_other_names(view: View) -> None:
    found = read(
        view, SCDL, grant("Les chantiers du Lot", idBeneficiaire="44259700100035"),
        grant("LES CHANTIERS DU LOT (asso)", idBeneficiaire="44259700100035"),
    )  # fmt: skip
    assert len({row["beneficiary"] for row in found.rows("funding")}) == 1
    assert [row["alias"] for row in found.rows("organisation_alias")] == ["LES CHANTIERS DU LOT (asso)"]


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("DETR 2024", "ETAT"), ("Préfecture - DSIL", "ETAT"), ("FDVA", "ETAT"), ("FSE+", "UE_FSE"),
        ("FEADER", "UE_LEADER"),
        ("CD 39", "DEPARTEMENT"), ("CD2A", "DEPARTEMENT"), ("Agence nationale", None), ("Crédit Agricole", None),
    ],
)  # fmt: skip
def test_funds_go_by_the_names_that_budgets_give_them(name: str, family: str | None) -> None:
    found = derive_family(name, None, None, None)
    assert (found.code if found else None) == family
    assert found is None or not found.is_sure

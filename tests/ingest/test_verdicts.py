"""What is brought is judged together and with what the lake holds."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from tests.conftest import ViewOf
from tests.ingest.files import codes, entries, workbook, write

from territory.ingest.check import check_paths
from territory.ingest.totals import read_amount

TERMS = [
    {"id": "theme.energie", "vocabulary": "theme", "name": "Énergie"},
    {"id": "partner_role.host", "vocabulary": "partner_role", "name": "Hôte"},
]


def test_references_are_looked_up_among_the_files_then_in_the_lake(tmp_path: Path, view_of: ViewOf) -> None:
    view = view_of({"programme": [{"id": "NCL", "name": "Nantes City Lab"}]})
    project = write(tmp_path / "project.csv", "id,programme,name\nP1,NCL,a\nP2,NEW,b\nP3,NO,c\n")
    programme = write(tmp_path / "programme.csv", "id,name\nNEW,Nouveau\n")
    found, _ = entries(project, programme, view=view)
    assert codes(found) == [(4, "programme", "reference-unknown")]
    assert codes(entries(project)[0])[0] == (2, "programme", "reference-unknown")


def test_refusing_a_row_refuses_those_that_need_it_however_far(tmp_path: Path) -> None:
    lines = ["id,name,merged_into,siren", "A,a,,123456789", "B,b,A,", "C,c,B,", "D,d,,"]
    (entry,) = entries(write(tmp_path / "organisation.csv", "\n".join(lines)))
    assert codes(entry) == [
        (2, "siren", "siren"), (3, "merged_into", "reference-rejected"), (4, "merged_into", "reference-rejected"),
    ]  # fmt: skip
    assert entry.accepted == 1


def test_a_refused_correction_does_not_unknow_the_row_that_is_there(tmp_path: Path, view_of: ViewOf) -> None:
    view = view_of({"programme": [{"id": "NCL", "name": "x"}], "organisation": [{"id": "A", "name": "a"}]})
    write(tmp_path / "organisation.csv", "id,name,siren\nA,a,1\n")
    path = write(tmp_path / "legal_form.csv", "organisation,from_on,legal_category\nA,2020,9220\n")
    form, _ = entries(path, tmp_path / "organisation.csv", view=view)
    assert codes(form) == [(2, "legal_category", "reference-unknown")]


def test_a_term_must_be_of_the_column_s_vocabulary(tmp_path: Path, view_of: ViewOf) -> None:
    view = view_of(
        {
            "term": TERMS,
            "project": [{"id": "P1", "programme": "NCL", "name": "a"}],
            "organisation": [{"id": "O", "name": "o"}],
        }
    )
    content = "project,organisation,role\nP1,O,partner_role.host\nP1,O,theme.energie\nP1,O,nope\n"
    (entry,) = entries(write(tmp_path / "partner.csv", content), view=view)
    assert codes(entry) == [(3, "role", "vocabulary"), (4, "role", "reference-unknown")]


def test_columns_that_a_file_has_not_keep_what_the_lake_holds(tmp_path: Path, view_of: ViewOf) -> None:
    held = {
        "project": "P1", "indicator": "ECO01", "period_start": "2025-01-01", "period_end": "2025-12-31",
        "breakdown": "total", "presence": "present", "value": 3.5,
    }  # fmt: skip
    view = view_of(
        {
            "observation": [held],
            "project": [{"id": "P1", "programme": "NCL", "name": "a"}],
            "indicator": [{"id": "ECO01", "version": 1, "name": "i"}],
        }
    )
    header = "project,indicator,period_start,period_end,breakdown,note\n"
    content = header + "P1,ECO01,2025-01-01,2025-12-31,total,relu\nP1,ECO01,2024-01-01,2024-12-31,total,neuf\n"
    report = check_paths([write(tmp_path / "observation.csv", content)], None, view)
    (entry,) = report.entries
    # The first row is there already with its presence and its value; the second is new and lacks them.
    assert codes(entry) == [(1, "presence", "column-missing")]
    accepted = report.tables["observation"]
    assert accepted.column_names == [
        "_row", "project", "indicator", "period_start", "period_end", "breakdown", "note",
    ]  # fmt: skip
    assert accepted.column("_row").to_pylist() == [2]


def test_the_same_key_in_two_files_is_said(tmp_path: Path) -> None:
    first = write(tmp_path / "a" / "programme.csv", "id,name\nNCL,a\n")
    second = write(tmp_path / "b" / "programme.csv", "id,name\nNCL,b\n")
    one, two = entries(first, second)
    assert (codes(one), codes(two)) == ([], [(2, "id", "key-repeated")])


def test_accepted_rows_have_the_descriptor_s_types(tmp_path: Path, view_of: ViewOf) -> None:
    view = view_of({"funding": [{"id": "F1", "object": "o", "source_family": "E", "instrument": "GRANT"}]})
    path = write(tmp_path / "funding_event.csv", "id,funding,kind,on,amount\nE1,F1,granted,2018-06,1234.5\n")
    rows = check_paths([path], None, view).tables["funding_event"].to_pylist()
    assert rows == [
        {"_row": 2, "id": "E1", "funding": "F1", "kind": "granted", "on": "2018-06", "amount": Decimal("1234.50")}
    ]


INSTRUMENTS = (
    "id,name,is_cash,is_repayable,counts_as_mobilised,position\n"
    "GRANT,Subvention,true,false,true,1\nLOAN,Prêt,true,true,false,2\n"
    "GUARANTEE,Garantie,false,false,false,3\nKIND,Nature,false,false,false,4\n"
)
FUNDINGS = "id,object,source_family,instrument\nF1,a,E,GRANT\nF2,a,E,LOAN\nF3,a,E,GUARANTEE\nF4,a,E,KIND\n"
EVENTS = (
    "id,funding,kind,amount\n1,F1,requested,100\n2,F1,granted,80.10\n3,F1,paid,0.05\n4,F2,granted,1000\n"
    "5,F3,contracted,500\n6,F4,granted,300\n7,F1,granted,\n8,F1,granted,beaucoup\n9,F1,granted,0.20\n"
)


def test_totals_leave_loans_guarantees_and_contributions_in_kind_out(tmp_path: Path) -> None:
    paths = [
        write(tmp_path / name, content)
        for name, content in (
            ("instrument.csv", INSTRUMENTS),
            ("funding.csv", FUNDINGS),
            ("funding_event.csv", EVENTS),
        )
    ]
    instrument, funding, event = entries(*paths)
    assert event.totals == {"requested": "100.00", "granted": "80.30", "paid": "0.05"}
    assert (instrument.totals, funding.totals) == ({}, {})


def test_the_instrument_is_looked_up_in_the_lake(tmp_path: Path, view_of: ViewOf) -> None:
    fundings = [{"id": f"F{n}", "object": "a", "source_family": "E", "instrument": i}
                for n, i in enumerate(("GRANT", "LOAN"), start=1)]  # fmt: skip
    instruments = [{"id": "GRANT", "counts_as_mobilised": True}, {"id": "LOAN", "counts_as_mobilised": False}]
    view = view_of({"funding": fundings, "instrument": instruments})
    (entry,) = entries(write(tmp_path / "funding_event.csv", EVENTS), view=view)
    assert entry.totals["granted"] == "380.30"  # F3 and F4 are unknown: nothing says that they are not cash


@pytest.mark.parametrize(
    ("content", "total"),
    [
        ("id,montant\nA,100\nB,\nC,50.5\n", "150.50"),
        ("id;montant;nature\nA;1 000,50;aide en numéraire\nB;7;aide en nature\nC;1;aide en numéraire;aide en nature\n",
         "1001.50"),
        ("id,Montant\nA,x\n", None),
    ],
)  # fmt: skip
def test_a_montant_column_counts_once_as_granted(tmp_path: Path, content: str, total: str | None) -> None:
    (entry,) = entries(write(tmp_path / "funding.csv", content))
    assert entry.totals == ({"granted": total} if total else {})


def test_the_title_of_an_event_s_amount_is_no_montant_column(tmp_path: Path) -> None:
    header = "Identifiant;Financement;Nature;Date;Montant\n"
    path = write(tmp_path / "funding_event.csv", header + "E1;F1;requested;2025;1000\nE2;F1;paid;2025-06;200,50\n")
    (entry,) = entries(path)
    assert entry.totals == {"requested": "1000.00", "paid": "200.50"}
    assert "amount-unreadable" not in [code for _, _, code in codes(entry)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1234.5", "1234.5"), ("1 234,50 €", "1234.50"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"),
        ("1.234.567", "1234567"), ("-1.234,5", "-1234.5"), ("0.125", "0.125"), ("1234,567", "1234.567"),
        ("100 EUR", "100"), ("1.234", None), ("12,345", None), ("1.234,50,1", None), ("1.23,50", None),
        ("12 k€", "12000"), ("beaucoup", None), ("1e999999", None), ("nan", None), ("", None),
        (None, None), (1.234, "1.234"), (7, "7"),
    ],
)  # fmt: skip
def test_an_amount_is_read_in_one_way_or_not_at_all(text: object, amount: str | None) -> None:
    assert read_amount(text) == (None if amount is None else Decimal(amount))


def test_a_montant_that_is_not_counted_is_said(tmp_path: Path) -> None:
    content = 'id,montant,nature\nA,"1.234,50",\nB,beaucoup,\nC,,\nD,1.234,\nE,x,aide en nature\nF,12,\n'
    (entry,) = entries(write(tmp_path / "funding.csv", content))
    assert entry.totals == {"granted": "1246.50"}
    unread = [finding for finding in entry.findings if finding.code == "amount-unreadable"]
    assert [(f.row, f.column, f.severity, f.value) for f in unread] == [
        (3, "montant", "note", "beaucoup"), (5, "montant", "note", "1.234"),
    ]  # fmt: skip
    (entry,) = entries(workbook(tmp_path / "a.xlsx", {"funding": [["id", "montant"], ["A", "=1+1"], ["B", 2.5]]}))
    assert entry.totals == {"granted": "2.50"}
    assert (2, "montant", "formula-without-value") in codes(entry)


def test_an_event_whose_amount_was_never_computed_is_said_once(tmp_path: Path) -> None:
    rows = [["id", "funding", "kind", "amount"], ["E1", "F1", "paid", "=1+1"]]
    (entry,) = entries(workbook(tmp_path / "a.xlsx", {"funding_event": rows}))
    assert codes(entry) == [(2, "amount", "formula-without-value"), (2, "funding", "reference-unknown")]

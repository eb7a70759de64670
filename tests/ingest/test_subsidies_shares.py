"""Who gets what of a grant shared between beneficiaries: what the file says, and what must be asked."""

from __future__ import annotations

from decimal import Decimal

from territory.ingest.question import Choices
from territory.ingest.shares import Claim, Split, derive_parts, fill_parts, resolve_split, say_amount


def claim(line: int, who: str, amount: str, part: str, grant: str = "CP-1") -> Claim:
    return Claim(line, ("giver", grant), who, Decimal(amount), Decimal(part))


def resolve(*claims: Claim, choices: Choices | None = None) -> Split:
    return resolve_split(claims, choices or {}, "#1")


def amounts(split: Split) -> list[str]:
    return [f"{split.amounts[place]:.2f}" for place in sorted(split.amounts)]


def test_one_total_on_each_row_is_shared_out() -> None:
    split = resolve(claim(2, "A", "10000", "0.7"), claim(3, "B", "10000", "0.3"))
    assert amounts(split) == ["7000.00", "3000.00"]
    assert [item.chosen for item in split.assumptions] == ["total"]
    assert not split.questions


def test_shares_of_one_total_add_up_to_the_cent() -> None:
    split = resolve(claim(2, "A", "100", "0.33"), claim(3, "B", "100", "0.33"), claim(4, "C", "100", "0.34"))
    assert sum(split.amounts.values()) == Decimal("100.00")
    thirds = resolve(claim(2, "A", "100", "0.3334"), claim(3, "B", "100", "0.3333"), claim(4, "C", "100", "0.3333"))
    assert sum(thirds.amounts.values()) == Decimal("100.00")


def test_the_example_of_etalab_writes_shares() -> None:
    split = resolve(claim(2, "A", "22000.80", "0.80"), claim(3, "B", "5500.20", "0.20"))
    assert amounts(split) == ["22000.80", "5500.20"]
    assert [item.chosen for item in split.assumptions] == ["share"]


def test_equal_parts_of_equal_amounts_have_two_readings() -> None:
    split = resolve(claim(2, "A", "5000", "0.5"), claim(3, "B", "5000", "0.5"))
    assert not split.amounts
    (question,) = split.questions
    assert question.options == ("total", "share")
    assert question.lines == (2, 3)


def test_an_answer_settles_a_group() -> None:
    claims = (claim(2, "A", "5000", "0.5"), claim(3, "B", "5000", "0.5"))
    topic = resolve(*claims).questions[0].topic
    assert amounts(resolve(*claims, choices={topic: "total"})) == ["2500.00", "2500.00"]
    assert amounts(resolve(*claims, choices={topic: "share"})) == ["5000.00", "5000.00"]
    assert amounts(resolve(*claims, choices={"shares:#1": "share"})) == ["5000.00", "5000.00"]


def test_what_other_grants_of_the_file_say_settles_a_doubt_and_is_shown() -> None:
    clear = (claim(2, "A", "10000", "0.7"), claim(3, "B", "10000", "0.3"))
    doubtful = (claim(4, "A", "5000", "0.5", "CP-2"), claim(5, "B", "5000", "0.5", "CP-2"))
    split = resolve(*clear, *doubtful)
    assert amounts(split) == ["7000.00", "3000.00", "2500.00", "2500.00"]
    assert [item.is_sure for item in split.assumptions] == [True, False]


def test_grants_that_contradict_each_other_settle_nothing() -> None:
    total = (claim(2, "A", "10000", "0.7"), claim(3, "B", "10000", "0.3"))
    share = (claim(4, "A", "7000", "0.7", "CP-2"), claim(5, "B", "3000", "0.3", "CP-2"))
    lone = claim(6, "C", "900", "0.4", "CP-3")
    split = resolve(*total, *share, lone)
    assert [question.lines for question in split.questions] == [(6,)]
    assert amounts(split) == ["7000.00", "3000.00", "7000.00", "3000.00"]


def test_amounts_that_agree_with_nothing_are_asked_about() -> None:
    split = resolve(claim(2, "A", "900", "0.7"), claim(3, "B", "800", "0.3"))
    assert not split.amounts
    assert len(split.questions) == 1


def test_many_open_groups_are_one_question() -> None:
    claims = [claim(n, "A", "100", "0.5", f"CP-{n}") for n in range(2, 12)]
    (question,) = resolve(*claims).questions
    assert question.topic == "shares:#1"
    assert len(question.lines) == 10


def test_the_topic_of_a_group_does_not_depend_on_where_its_rows_are() -> None:
    first = resolve(claim(2, "A", "5000", "0.5"), claim(3, "B", "5000", "0.5")).questions[0].topic
    moved = resolve(
        claim(2, "Z", "70", "0.7", "CP-0"), claim(9, "A", "5000", "0.5"), claim(8, "B", "5000", "0.5")
    ).questions
    assert first in {question.topic for question in moved}


def test_percentages_are_read_in_ones_and_in_hundreds() -> None:
    assert derive_parts([Decimal("0.8"), Decimal("0.2"), None]) == ([Decimal("0.8"), Decimal("0.2"), None], "1")
    assert derive_parts([Decimal(80), Decimal(20)]) == ([Decimal("0.8"), Decimal("0.2")], "100")
    assert derive_parts([Decimal(1), Decimal("97.38")]) == ([Decimal(1), Decimal("0.9738")], "mixed")


def test_a_part_that_one_row_does_not_say_is_what_the_others_leave_and_is_asked() -> None:
    said = [claim(2, "A", "9000", "0.5"), claim(3, "B", "9000", "0.3")]
    untold = Claim(4, said[0].grant, "C", Decimal("9000"), Decimal(1), is_told=False)
    alone = Claim(5, ("giver", "CP-2"), "D", Decimal("100"), Decimal(1), is_told=False)
    filled = fill_parts([*said, untold, alone])
    assert [item.part for item in filled] == [Decimal("0.5"), Decimal("0.3"), Decimal("0.2"), Decimal(1)]
    split = resolve(*filled)
    (question,) = split.questions
    assert question.lines == (2, 3, 4)
    assert question.detail["amounts"].endswith("9\u202f000\u00a0€ (?)")
    assert amounts(resolve(*filled, choices={question.topic: "total"})) == ["4500.00", "2700.00", "1800.00", "100.00"]


def test_amounts_are_said_as_french_files_write_them() -> None:
    assert say_amount(Decimal("22000.80")) == "22\u202f000,80\u00a0€"
    assert say_amount(Decimal("5000.00")) == "5\u202f000\u00a0€"

"""What nobody has said about one project yet, each with who could tell. Unknown is not zero, and not a fault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from territory.analysis.facts import Fact
from territory.analysis.project_indicators import Indicators
from territory.analysis.rows import rows_of
from territory.analysis.sheet_money import ProjectMoney
from territory.model.board import Figure, Phrase


def measure_unknowns(
    identity: Mapping[str, Any],
    stage: Mapping[str, Any],
    money: ProjectMoney,
    around: Mapping[str, Figure],
    indicators: Indicators,
    learned: Mapping[str, int],
    *,
    hides_promise: bool = False,
) -> tuple[Fact, ...]:
    """The absent things, in the order of the sheet. `around` holds partners and sites; `learned` counts lessons,
    voices and experiments. A promise that is not to be shown (`View.reserve`) is not said to be missing.
    """
    partners, sites = around["partners"].rows, around["sites"].rows
    followed = indicators.figure.rows
    silent = int((~followed["is_known"].astype(bool)).sum())
    absent = {
        "promise": identity["promise"] is None and not hides_promise,
        "stage": stage["stage_name"] is None,
        "dates": identity["started_on"] is None and identity["applied_on"] is None,
        "carrier": not (partners["role"] == "partner_role.carrier").any(),
        "college": bool(len(partners)) and bool(partners["college"].isna().all()),
        "site": sites.empty,
        "plan": money.plan.rows.empty,
        "funding": money.fundings.rows.empty,
        "amounts": any(row["committed"] is None for row in rows_of(money.fundings.rows) if "committed" in row),
        "follow-up": followed.empty,
        "values": silent > 0,
        "voices": not learned["voices"],
        "lessons": stage["phase"] in {"closed", "follow_on"} and not learned["lessons"],
        "experiments": not learned["experiments"],
    }
    carriers = list(dict.fromkeys(partners.loc[partners["role"] == "partner_role.carrier", "organisation_name"]))
    return tuple(
        Fact(Phrase(f"project-unknown-{subject}", {"count": silent, "who": _say_who(subject, carriers)}))
        for subject, is_absent in absent.items()
        if is_absent
    )


def _say_who(subject: str, carriers: list[str]) -> Phrase:
    """Who could tell: the programme for what it decides, the funders for their money, else who carries the project."""
    if subject in {"stage", "college", "follow-up"}:
        return Phrase("project-who-coordination")
    if subject == "amounts":
        return Phrase("project-who-funders")
    if subject == "carrier" or not carriers:
        return Phrase("project-who-coordination" if subject != "voices" else "project-who-users")
    return Phrase("project-who-users" if subject == "voices" else "project-who-carriers", {"carriers": carriers[:2]})

"""Populations of places, from the two vintages that one version of the package holds.

- `communes.json` has the municipal population of 2023 (INSEE, in force since 1 January 2026). Checked: its sums equal
  INSEE's published 2 802 670 for Bourgogne-Franche-Comté and 12 463 067 for Île-de-France.
- `epci.json` has the municipal and the total population of 2022 (DGCL, list of the EPCI on 1 January 2026), by commune
  and by EPCI. Checked the same way: 2 803 977 for Bourgogne-Franche-Comté, 258 405 for the Jura.
- Mayotte's are those of its census of 2017 in both files.
- Overseas collectivities have figures of several years and the package does not say which: left unknown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from scripts.reference.places import Row, Source

COMMUNES_YEAR, EPCIS_YEAR, MAYOTTE_YEAR = 2023, 2022, 2017
COMMUNES_URL = "https://www.insee.fr/fr/statistiques/8680726?sommaire=8681011"
EPCIS_URL = (
    "https://www.collectivites-locales.gouv.fr/files/files/Etudes-et-statistiques/DESL/2026/EPCI/epcicom2026.xlsx"
)
MAYOTTE_URL = "https://www.insee.fr/fr/statistiques/3291775?sommaire=2120838"
MAYOTTE = "976"

Counts = dict[tuple[str, int], tuple[int, int | None]]
"""(territory, year) -> municipal and total inhabitants; total is None where the source has none."""


def derive_populations(source: Source) -> list[Row]:
    """Rows of `territory_population`; a sum over members is given only where each member is known for that year.

    The address of the source is written for what is not a commune: repeated on 70 000 rows it would double the file;
    for communes the data package and the README say it.
    """
    communes = _communes(source)
    counts = dict(communes)
    for parent, members in _parents(source).items():
        counts |= _sums(parent, members, communes)
    return [_row(territory, year, counts[territory, year]) for territory, year in sorted(counts)]


def _communes(source: Source) -> Counts:
    counts: Counts = {}
    for code, row in source.current.items():
        year = MAYOTTE_YEAR if row["departement"] == MAYOTTE else COMMUNES_YEAR
        if row["zone"] != "com" and row.get("population") is not None:
            counts[f"commune-{code}", year] = (row["population"], None)
    for epci in source.epcis:
        for member in epci["membres"]:
            mahorais = source.current[member["code"]]["departement"] == MAYOTTE
            key = (f"commune-{member['code']}", MAYOTTE_YEAR if mahorais else EPCIS_YEAR)
            counts[key] = (member["populationMunicipale"], member["populationTotale"])
    return counts


def _parents(source: Source) -> Mapping[str, list[str]]:
    """EPCI, group, département, région -> its communes of today."""
    parents: dict[str, list[str]] = defaultdict(list)
    for epci in source.epcis:
        parents[f"epci-{epci['code']}"] = [f"commune-{member['code']}" for member in epci["membres"]]
    for row in source.groups:
        parents[row["group"]] += parents[row["member"]]
    for code, commune in source.current.items():
        parents[f"departement-{commune['departement']}"].append(f"commune-{code}")
        parents[f"region-{commune['region']}"].append(f"commune-{code}")
    return parents


def _sums(parent: str, members: list[str], communes: Counts) -> Counts:
    sums: Counts = {}
    for year in (COMMUNES_YEAR, EPCIS_YEAR, MAYOTTE_YEAR):
        known = [communes[member, year] for member in members if (member, year) in communes]
        if known and len(known) == len(members):
            totals = [total for _, total in known if total is not None]
            total = sum(totals) if len(totals) == len(members) else None
            sums[parent, year] = (sum(municipal for municipal, _ in known), total)
    return sums


def _row(territory: str, year: int, count: tuple[int, int | None]) -> Row:
    municipal, total = count
    url = {COMMUNES_YEAR: COMMUNES_URL, EPCIS_YEAR: EPCIS_URL, MAYOTTE_YEAR: MAYOTTE_URL}[year]
    return {
        "territory": territory,
        "year": str(year),
        "municipal": str(municipal),
        "total": "" if total is None else str(total),
        "source_url": "" if territory.startswith("commune-") else url,
    }

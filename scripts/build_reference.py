"""Build the places of `data/reference/` and its `datapackage.json` from the official package of French places.

    npm pack @etalab/decoupage-administratif
    python -m scripts.build_reference etalab-decoupage-administratif-6.0.0.tgz

Writes `territory.csv`, `territory_link.csv`, `territory_population.csv` and `datapackage.json`. The other tables of
the folder are edited by hand; they are listed in `CURATED`. Node is needed only for `npm pack`, never to run the app.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from scripts.reference.places import Source, derive_links, derive_territories, read_source, write_rows
from scripts.reference.populations import COMMUNES_URL, EPCIS_URL, MAYOTTE_URL, derive_populations

FOLDER = Path(__file__).resolve().parents[1] / "data" / "reference"
PLACES = {
    "territory": (
        *("id", "kind", "code", "name", "subkind", "valid_from", "valid_to", "successor"),
        *("latitude", "longitude", "surface_km2"),
    ),
    "territory_link": ("child", "parent", "valid_from", "valid_to"),
    "territory_population": ("territory", "year", "municipal", "total", "source_url"),
}
CURATED = (
    "vocabulary",
    "term",
    "source_family",
    "instrument",
    "legal_category",
    "indicator",
    "indicator_term",
    "grid",
    "criterion",
    "criterion_indicator",
    "axis",
    "hypothesis",
)


def build_reference(source: Source, folder: Path) -> None:
    """Write the three tables of places and the `datapackage.json` into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    tables = {
        "territory": derive_territories(source),
        "territory_link": derive_links(source),
        "territory_population": derive_populations(source),
    }
    for table, rows in tables.items():
        write_rows(folder / f"{table}.csv", PLACES[table], rows)
    package = json.dumps(derive_package(source.version), ensure_ascii=False, indent=2)
    (folder / "datapackage.json").write_text(f"{package}\n", encoding="utf-8")


def derive_package(version: str) -> dict[str, Any]:
    """The descriptor of the folder; a table's schema is its descriptor in `territory.schema`: named, not copied."""
    return {
        "name": "territory-reference",
        "title": "Référentiels : lieux, termes, financements, indicateurs, grilles",
        "description": "Ce que tous les programmes partagent. Voir README.md pour les sources et les licences.",
        "version": version,
        "licenses": [
            {
                "name": "etalab-2.0",
                "title": "Licence Ouverte 2.0",
                "path": "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
            }
        ],
        "sources": [
            {
                "title": f"Découpage administratif français, paquet @etalab/decoupage-administratif {version}",
                "path": "https://github.com/etalab/decoupage-administratif",
            },
            {"title": "INSEE, populations de référence 2023 (communes)", "path": COMMUNES_URL},
            {"title": "DGCL, liste et composition des EPCI 2026 (populations 2022)", "path": EPCIS_URL},
            {"title": "INSEE, recensement de Mayotte 2017", "path": MAYOTTE_URL},
            {
                "title": "IGN Admin Express COG 2018, par france-geojson (centres et surfaces)",
                "path": "https://github.com/gregoiredavid/france-geojson",
            },
        ],
        "territory:series": "reference",
        "territory:nature": "reference",
        "resources": [
            {
                "name": table,
                "path": f"{table}.csv",
                "format": "csv",
                "encoding": "utf-8",
                "territory:table": table,
            }
            for table in (*PLACES, *CURATED)
        ],
    }


def main() -> None:
    """Read the package named on the command line and write the folder."""
    parser = argparse.ArgumentParser(description="Build the places of data/reference/.")
    parser.add_argument("source", type=Path, help="the unpacked npm package, or the .tgz that `npm pack` makes")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder to write (default: data/reference)")
    options = parser.parse_args()
    build_reference(read_source(options.source), options.out)


if __name__ == "__main__":
    main()

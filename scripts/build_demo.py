"""Build the fictional demonstration: one data package per closing, the same bytes each time.

python scripts/build_demo.py --out data/demo
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from demo.committee import write_scorings
from demo.impact import write_impact
from demo.judgement import write_decisions
from demo.knowledge import write_corrections, write_knowledge
from demo.ledger import Ledger
from demo.life import write_milestones, write_weather
from demo.money import write_budgets, write_fundings, write_schemes
from demo.package import write_package
from demo.parameters import Parameters, read_parameters
from demo.portfolio import write_organisations, write_programmes, write_projects


def write_ledger(parameters: Parameters) -> Ledger:
    """Every version of every row of the demonstration."""
    ledger = Ledger()
    write_programmes(ledger, parameters)
    write_organisations(ledger, parameters)
    write_projects(ledger, parameters)
    write_milestones(ledger, parameters)
    write_weather(ledger, parameters)
    write_schemes(ledger, parameters)
    write_budgets(ledger, parameters)
    write_fundings(ledger, parameters)
    write_impact(ledger, parameters)
    write_decisions(ledger, parameters)
    write_scorings(ledger)
    write_knowledge(ledger, parameters)
    write_corrections(ledger, parameters)
    return ledger


def write_demo(out: Path) -> dict[str, dict[str, int]]:
    """Write all folders under `out`; the number of rows by folder and table comes back."""
    parameters = read_parameters()
    ledger = write_ledger(parameters)
    return {closing["folder"]: write_package(ledger, closing, out) for closing in parameters.build["closing"]}


def main() -> None:
    """The command line: where to write, and a line per closing on the error stream."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "data" / "demo")
    for folder, counts in write_demo(parser.parse_args().out).items():
        sys.stderr.write(
            f"{folder}: {counts['project']} projects, {counts['funding_event']} funding events, "
            f"{counts['observation']} observations, {sum(counts.values())} rows\n"
        )


if __name__ == "__main__":
    main()

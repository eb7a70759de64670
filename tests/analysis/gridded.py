"""A grid of two pillars written by hand, and rounds of scoring with it."""

from __future__ import annotations

from typing import Any

from tests.analysis.portfolios import Rows

PILLARS = {"carry": ("who", "how", "law"), "model": ("mix", "cash")}


def gridded(grid: str = "g1", scale: tuple[int, int] = (0, 4), **more: Any) -> Rows:
    """A version of the grid: two pillars, five criteria; `who` is documented by an indicator."""
    described = {"id": grid, "name": "Piliers", "version": 1, "is_proposed": True, **more}
    criteria: list[dict[str, Any]] = []
    for place, (pillar, below) in enumerate(PILLARS.items(), start=1):
        code = f"{grid}.{pillar}"
        criteria.append({"id": code, "grid": grid, "name": pillar.title(), "position": place})
        criteria += [
            {"id": f"{code}.{name}", "grid": grid, "parent": code, "name": name.title(), "position": rank}
            for rank, name in enumerate(below, start=1)
        ]
    bodies = [{"id": "B", "programme": "NCL", "name": "Comité", "gives": "advice", "method": "shared_score"}]
    return {
        "grid": [{**described, "scale_min": scale[0], "scale_max": scale[1]}],
        "criterion": criteria,
        "body": bodies if grid == "g1" else [],
    }


def scored(code: str, on: str, project: str = "P1", grid: str = "g1", **scores: Any) -> Rows:
    """A round: `carry_who=(1, 2, 4)` are what is, could be, is aimed at; None is « sans avis », a dict a whole row."""
    rows: list[dict[str, Any]] = []
    for name, told in scores.items():
        criterion = f"{grid}.{name.replace('_', '.')}"
        levels = told if isinstance(told, tuple) else (told,)
        for level, value in zip(("real", "potential", "ideal"), levels, strict=False):
            row = {"scoring": code, "criterion": criterion, "level": level}
            if isinstance(value, dict):
                rows.append({**row, "state": "scored", **value})
            else:
                rows.append({**row, "state": "no_opinion" if value is None else "scored", "value": value})
    described = {"id": code, "project": project, "grid": grid, "body": "B", "on": on, "method": "shared_score"}
    return {"scoring": [described], "score": rows}

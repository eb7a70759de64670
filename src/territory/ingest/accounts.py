"""Accounts as the budgets of associations write them (Cerfa 12156): 60 to 69, 70 to 79, 86 and 87."""

from __future__ import annotations

import re
from dataclasses import replace

from territory.ingest.cells import TEXT, derive_nature, is_blank, one_line
from territory.ingest.regions import Region

#: An account and what it is: `60 – Achats`, `756. Cotisations`.
ACCOUNT = re.compile(r"\s*((?:6\d|7\d|8[67])\d{0,2})\s*(?:[-–—.:)]|\s)\s*\D.*", re.DOTALL)
_NUMBER = re.compile(r"(?:6\d|7\d|8[67])\d{0,2}")
#: Numbers of accounts that make a column one of accounts; no budget has more lines.
_ENOUGH, _LONGEST = 3, 400


def has_accounts(region: Region) -> bool:
    """Whether the lines are those of the accounting plan, as the Cerfa has them."""
    texts = [value for _, cells in region.lines for value in cells if isinstance(value, str)]
    numbers = {found[1][:2] for text in texts if (found := ACCOUNT.fullmatch(text))}
    return all(sum(number.startswith(side) for number in numbers) >= 2 for side in "67")


def join_accounts(region: Region) -> Region:
    """The region with accounts that stand in a column of their own written before their name (`60 – Achats`)."""
    if len(region.lines) > _LONGEST:
        return region
    counts = {place: _count(region, place) for place in range(min(region.width - 1, 12))}
    places = [place for place, count in counts.items() if count]
    if max(counts.values(), default=0) < _ENOUGH:
        return region
    lines = []
    for number, cells in region.lines:
        joined = [*cells, *[None] * (region.width - len(cells))]
        for place in places:
            account, name = one_line(joined[place]), joined[place + 1]
            if derive_nature(name) == TEXT and (not account or _NUMBER.fullmatch(account)):
                joined[place] = f"{account} – {one_line(name)}" if account else name
                joined[place + 1] = None
        lines.append((number, joined))
    return replace(region, lines=lines, _width=-1)


def _count(region: Region, place: int) -> int:
    """How many numbers of accounts a column holds, with names beside; 0 when it holds more of something else."""
    pairs = [
        (one_line(cells[place]), cells[place + 1])
        for _, cells in region.lines
        if len(cells) > place + 1 and not is_blank(cells[place])
    ]
    told = [name for account, name in pairs if _NUMBER.fullmatch(account)]
    is_whole = 2 * len(told) > len(pairs) and all(derive_nature(name) == TEXT for name in told)
    return len(told) if is_whole else 0

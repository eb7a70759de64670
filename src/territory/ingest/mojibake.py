"""Text that was decoded twice (`Ã©` for `é`), mended cell by cell where it is clear, and told."""

from __future__ import annotations

import re

from territory.ingest.grid import Grid
from territory.ingest.question import Assumption, Choices

TOPIC = "mojibake"
#: The same signs in the bytes of a UTF-8 text, to know at once that a file has none of it.
SIGN = re.compile(rb"\xc3\x83[\xc2\xc5\xc6\xcb\xe2]|\xc3\x82\xc2[\xa0-\xbf]|\xc3\xa2\xe2\x82\xac")
_SIGN = re.compile("Ã[\u0080-\u00bfŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Â[\u00a0-\u00bf]|â€")


def mend(grids: tuple[Grid, ...], choices: Choices) -> tuple[Assumption, ...]:
    """Mends the cells of the grids in place, unless the choice `mojibake` is `keep`; the assumption that says it."""
    # Imported late: a fifth of a second that only such files need.
    import ftfy

    is_kept = choices.get(TOPIC) == "keep"
    count, example, mended = 0, "", ""
    for grid in grids:
        for place, (number, cells) in enumerate(grid.lines):
            if not any(isinstance(cell, str) and _SIGN.search(cell) for cell in cells):
                continue
            fixed = [ftfy.fix_encoding(c) if isinstance(c, str) and _SIGN.search(c) else c for c in cells]
            for was, now in zip(cells, fixed, strict=True):
                if was != now and isinstance(was, str):
                    example, mended = (example, mended) if count else (was[:60], str(now)[:60])
                    count += 1
            if not is_kept:
                grid.lines[place] = (number, fixed)
    if not count:
        return ()
    detail = {"count": str(count), "example": example, "mended": mended}
    return (Assumption(TOPIC, "keep" if is_kept else "mend", ("mend", "keep"), detail, is_sure=True),)

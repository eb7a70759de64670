"""What stands for a value, told once: how each case is drawn, added, held to be expected, and said in a file.

Two axes, never one (design, promise 2): *presence* (there, or why not) and *quality* (how it was obtained, or what
became of it since). A zero is a value like any other. The figure, the totals and the files all read `CASES`; nothing
else decides, and one test goes through every case in all three.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from territory.model.board import Phrase


@dataclass(frozen=True, slots=True)
class Rendering:
    """How one case is shown; its words are `mark-<code>`, the same in a legend, a table and a file.

    - `symbol`: the marker's shape (plotly's names); `dash`: the stroke of the line that comes to it, None where no line
      does: neither is ever told by colour alone;
    - `is_counted`: whether totals and means use it; `is_expected`: whether something should be there, so that its
      absence leaves a shaded gap and lowers the coverage.
    """

    code: str
    symbol: str
    dash: str | None
    is_counted: bool
    is_expected: bool = True

    @property
    def said(self) -> Phrase:
        """The case in words."""
        return Phrase(f"mark-{self.code}")


#: By (presence, quality). `late` and `unexplained` are computed (`schedule`); the last five stand for several projects
#: together. What is not counted lowers the coverage where it was expected, and is never a zero.
CASES: Mapping[tuple[str, str | None], Rendering] = {
    ("present", "measured"): Rendering("measured", "circle", "solid", True),
    ("present", "declared"): Rendering("declared", "square", "longdash", True),
    ("present", "estimated"): Rendering("estimated", "diamond", "dash", True),
    ("present", "provisional"): Rendering("provisional", "circle-open", "dot", True),
    ("present", "revised"): Rendering("revised", "star", "solid", True),
    ("present", None): Rendering("unsaid", "cross", "dashdot", True),
    ("missing", None): Rendering("missing", "x", None, False),
    ("unexplained", None): Rendering("unexplained", "x-open", None, False),
    ("late", None): Rendering("late", "hourglass-open", None, False),
    ("withheld", None): Rendering("withheld", "hash-open", None, False),
    ("not_due", None): Rendering("not-due", "line-ns-open", None, False, is_expected=False),
    ("not_applicable", None): Rendering("not-applicable", "line-ew-open", None, False, is_expected=False),
    ("complete", None): Rendering("complete", "circle", "solid", True),
    ("provisional", None): Rendering("together-provisional", "circle-open", "dot", True),
    ("unfinished", None): Rendering("unfinished", "triangle-right-open", "dot", True),
    ("partial", None): Rendering("partial", "circle-open-dot", "dash", True),
    ("no_value", None): Rendering("no-value", "x", None, False),
}


def derive_rendering(presence: str, quality: str | None) -> Rendering:
    """How a value of this presence and quality is shown; the quality of what is not there says nothing.

    Raises KeyError for a presence or a quality that the table does not know: a new code gets its line above.
    """
    return CASES[presence, quality if presence == "present" else None]


def is_counted(presence: str, value: object) -> bool:
    """Whether totals use it: a value that is there, zero included; a value in words alone adds up to nothing."""
    return CASES[presence, None].is_counted and value is not None

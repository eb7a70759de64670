"""A frame's rows as plain dictionaries, where a missing cell is None whatever pandas made of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd


def rows_of(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a frame in order: column name to value, None where the cell is missing."""
    return [
        {str(name): None if is_missing(value) else value for name, value in row.items()}
        for row in frame.to_dict("records")
    ]


def keep(frame: pd.DataFrame, claims: Iterable[object]) -> pd.DataFrame:
    """The rows for which the claim is true, in order; an empty frame keeps its columns."""
    return frame.loc[pd.Series([bool(claim) for claim in claims], index=frame.index, dtype=bool)]


def is_missing(value: object) -> bool:
    """Whether a cell holds nothing: None, NaN, NaT or NA. A tuple or a list always holds something."""
    if value is None:
        return True
    return bool(pd.api.types.is_scalar(value) and pd.isna(value))  # type: ignore[call-overload]

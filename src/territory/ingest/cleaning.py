"""Where words may be besides files: rows of work in progress, the log, the cache. What says them loses them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from territory.config import Settings
from territory.ingest.personal import REDACTED
from territory.ingest.redacting import TABLE, WORDS
from territory.ingest.sheet import fold
from territory.ingest.spoken import Silence
from territory.schema.registry import read_table


def redact_row(texts: Mapping[str, str], silence: Silence) -> dict[str, str]:
    """The texts of a row of the desk, by column, without the words; JSON stays JSON.

    A row that waits to be the words of a testimony loses them whatever they say: they may differ from the drawer's.
    """
    held = {column: _parse(text) for column, text in texts.items()}
    near = silence.read_near(text for item in held.values() for text in _read_texts(item))
    is_words = bool(near) and texts.get("table") == TABLE
    left: dict[str, str] = {}
    for column, text in texts.items():
        value = silence.redact_held(held[column], near)
        if near and not isinstance(value, str):
            value = _empty(value, silence, is_words=is_words)
        is_same = value == held[column]
        left[column] = text if is_same else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return left


def clean_folders(settings: Settings, silence: Silence) -> int:
    """Takes the words out of the log, and deletes what repeats them in the cache; returns how many files that was."""
    done = 0
    for path in sorted(settings.catalogue.parent.glob("*.log*")):
        text = path.read_text("utf-8", "surrogateescape")
        left = "\n".join(silence.redact(line) for line in silence.redact(text).split("\n"))
        if left != text:
            path.write_text(left, "utf-8", "surrogateescape")
            done += 1
    for path in sorted(settings.cache.rglob("*")) if settings.cache.exists() else ():
        if path.is_file() and _says(path, silence):
            # A copy of a snapshot is made again when it is missing.
            path.unlink(missing_ok=True)
            done += 1
    return done


def _says(path: Path, silence: Silence) -> bool:
    needles = [item.words.encode() for item in silence.spoken if len(item.words) > len(REDACTED)]
    if not needles:
        return False
    content = path.read_bytes()
    return any(needle in content for needle in needles)


def _parse(text: str) -> Any:
    if text[:1] in {"{", "["}:
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _read_texts(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, list):
        for item in held:
            yield from _read_texts(item)
    elif isinstance(held, dict):
        for item in held.values():
            yield from _read_texts(item)


def _empty(held: Any, silence: Silence, *, is_words: bool) -> Any:
    """JSON of a row that names a testimony: what stands under a label of words is emptied, in rows of words all is."""
    if isinstance(held, list):
        return [_empty(item, silence, is_words=is_words) for item in held]
    if not isinstance(held, dict):
        return held
    names_it = bool(silence.read_near(held.values()))
    return {
        name: REDACTED
        if isinstance(item, str) and item and _is_said(name, item, silence, names_it=names_it, is_words=is_words)
        else _empty(item, silence, is_words=is_words)
        for name, item in held.items()
    }


def _is_said(name: str, text: str, silence: Silence, *, names_it: bool, is_words: bool) -> bool:
    if silence.read_near([text]):
        return False
    # The cells of the row, and what is remarked of them.
    return (names_it and (is_words or fold(name) in _labels())) or (is_words and name == "value")


@cache
def _labels() -> frozenset[str]:
    field = read_table(TABLE).field(WORDS)
    return frozenset(fold(label) for label in (field.name, field.title.fr, field.title.en, *field.aliases))

"""Words that the server itself says, outside any page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("fr", "en")
_LOCALE = Path(__file__).parents[1] / "locale"


@cache
def _bundle(language: str) -> Any:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((_LOCALE / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def say(language: str, identifier: str, **values: object) -> str:
    """The sentence `identifier` in `language`, filled with `values`; the identifier itself where words are missing."""
    bundle = _bundle(language)
    if not bundle.has_message(identifier):
        return identifier
    sentence, _errors = bundle.format_pattern(bundle.get_message(identifier).value, values)
    return str(sentence)

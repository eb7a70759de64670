"""Both languages say the same things, and every refusal has its words in both."""

import ast
import re

import pytest
from tests.architecture.sources import SOURCE, modules, short, tree

LOCALE = SOURCE / "locale"
_MESSAGE = re.compile(r"^(-?[a-z][a-z0-9-]*)\s*=", re.MULTILINE)
_VALUE = re.compile(r"\{\s*\$([a-z_]+)")
_REFUSALS = {"TerritoryError", "SurroundingsError", "LakeMoved", "Refused"}


def identifiers(language: str) -> dict[str, str]:
    """File of each message."""
    return {
        identifier: path.name
        for path in sorted((LOCALE / language).glob("*.ftl"))
        for identifier in _MESSAGE.findall(path.read_text(encoding="utf-8"))
    }


def codes() -> dict[str, str]:
    """Each code that the source raises, with a module that does."""
    found = {}
    for path in modules():
        for node in ast.walk(tree(path)):
            is_refusal = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _REFUSALS
            if is_refusal and node.args and isinstance(node.args[0], ast.Constant):
                found[str(node.args[0].value)] = short(path)
    return found


def test_both_languages_have_the_same_messages_in_the_same_files() -> None:
    assert identifiers("fr") == identifiers("en")


def test_no_message_is_written_twice() -> None:
    for language in ("fr", "en"):
        every = [
            identifier
            for path in (LOCALE / language).glob("*.ftl")
            for identifier in _MESSAGE.findall(path.read_text(encoding="utf-8"))
        ]
        assert sorted(set(every)) == sorted(every)


def test_both_languages_are_filled_with_the_same_values() -> None:
    def values(language: str) -> dict[str, set[str]]:
        return {
            path.name: set(_VALUE.findall(path.read_text(encoding="utf-8")))
            for path in (LOCALE / language).glob("*.ftl")
        }

    assert values("fr") == values("en")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_refusal_has_its_words(language: str) -> None:
    known = identifiers(language)
    assert {code: module for code, module in codes().items() if f"error-{code}" not in known} == {}


def test_nothing_claims_a_cause() -> None:
    """We write "contribue à" and "observé pendant": the figures do not tell what caused what."""
    text = "\n".join(path.read_text(encoding="utf-8").lower() for path in (LOCALE / "fr").glob("*.ftl"))
    assert not re.findall(r"grâce (?:à|au)|a permis d", text)

"""What a table does with data about persons: one entry of the register of processing (GDPR, article 30).

Said in the descriptor, beside the fields, so that a new personal field without it fails a test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from territory.errors import TerritoryError
from territory.model.viewer import Capability

#: Lawful bases (GDPR, article 6(1), in its order); each has its words.
BASES = ("consent", "contract", "legal_obligation", "public_task", "legitimate_interests")

#: Who reads it where that is not what the sensitivity of its fields says: a capability, only oneself, or no person.
READERS = ("oneself", "nobody", *Capability)

_KEYS = {"purpose", "basis", "persons", "source", "retention", "readers", "fields"}
_RETENTION_KEYS = {"setting", "fr", "en"}


@dataclass(frozen=True, slots=True)
class Words:
    """A title or a description in the interface's two languages."""

    fr: str
    en: str

    def say(self, language: str) -> str:
        """The words in `language`, French when it is unknown."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True, slots=True)
class Processing:
    """Why data about persons is in a table, on which lawful basis (`BASES`), of whom, from where, for how long.

    `setting` names the number of months in `config.Settings`, when one governs; `retention` says the rest. `readers`
    (`READERS`) is None where the sensitivity of its fields says who reads them. `fields` speak of persons
    although they are neither personal nor restricted.
    """

    purpose: Words
    basis: str
    persons: Words
    source: Words
    retention: Words
    setting: str | None
    readers: str | None
    fields: tuple[str, ...]


def parse_processing(table: str, item: Mapping[str, Any]) -> Processing:
    """The entry a descriptor gives; raises TerritoryError `schema-unknown-key` or `schema-not-checked`."""
    retention = item.get("retention", {})
    if unknown := (set(item) - _KEYS) | (set(retention) - _RETENTION_KEYS):
        raise TerritoryError("schema-unknown-key", table=table, what=f"processing {', '.join(sorted(unknown))}")
    for key, value, values in (("basis", item.get("basis"), BASES), ("readers", item.get("readers"), (None, *READERS))):
        if value not in values:
            raise TerritoryError("schema-not-checked", table=table, what=f"{key}={value}")
    return Processing(
        purpose=Words(**item["purpose"]),
        basis=item["basis"],
        persons=Words(**item["persons"]),
        source=Words(**item["source"]),
        retention=Words(retention["fr"], retention["en"]),
        setting=retention.get("setting"),
        readers=item.get("readers"),
        fields=tuple(item.get("fields", ())),
    )


def derive_processing(processing: Processing) -> dict[str, Any]:
    """The entry as descriptors and packages write it."""
    told = {"purpose": processing.purpose, "persons": processing.persons, "source": processing.source}
    retention = {"fr": processing.retention.fr, "en": processing.retention.en}
    derived: dict[str, Any] = {
        "purpose": {"fr": told["purpose"].fr, "en": told["purpose"].en},
        "basis": processing.basis,
        **{name: {"fr": told[name].fr, "en": told[name].en} for name in ("persons", "source")},
        "retention": {"setting": processing.setting, **retention} if processing.setting else retention,
    }
    if processing.readers:
        derived["readers"] = processing.readers
    return {**derived, "fields": list(processing.fields)} if processing.fields else derived

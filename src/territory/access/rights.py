"""The policy in words: the page *Droits*, `docs/rights.md` and the page where roles are given are made of this."""

from __future__ import annotations

from dataclasses import dataclass

from territory.access.policy import GRANTED_ON, MATRIX, Reach
from territory.locale.words import Words
from territory.model.viewer import Capability, Role
from territory.schema.registry import read_tables

#: What reading the columns of each sensitivity asks for, the most open first.
_ASKED = {
    "public": Capability.READ,
    "restricted": Capability.READ_RESTRICTED,
    "personal": Capability.READ_PERSONAL,
}


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What a mark on a column means, who reads such columns, and how many of how many tables there are."""

    name: str
    meaning: str
    readers: str
    columns: int
    tables: int


def say_reach(words: Words, role: Role, capability: Capability) -> str:
    """How far a role holds a capability: not at all, on everything, or on its own object, which is named."""
    match MATRIX.get(role, {}).get(capability):
        case Reach.ALL:
            return words("reach-all")
        case Reach.OWN:
            return words(f"reach-own-{GRANTED_ON[role]}".replace("_", "-"))
    return words("reach-none")


def derive_rights(words: Words) -> tuple[tuple[str, ...], ...]:
    """The matrix: one line a capability, its words then how far it goes for each role, in the order of `Role`."""
    return tuple(
        (words(f"capability-{capability}".replace("_", "-")), *(say_reach(words, role, capability) for role in Role))
        for capability in Capability
    )


def say_role(words: Words, role: Role, on: str = "") -> str:
    """What a role allows beyond what everybody may, in a sentence; `on` is the name of its object, empty for all."""
    allowed = [
        words(f"capability-{capability}".replace("_", "-"))
        for capability in Capability
        if capability in MATRIX.get(role, {}) and capability not in MATRIX[Role.READER]
    ]
    if not allowed:
        return words(f"role-allows-{role}")
    kind = GRANTED_ON.get(role, "site").replace("_", "-")
    where = words(f"role-on-{kind}", name=on) if on else words(f"role-on-all-{kind}")
    return words("role-allows", where=where, what=words.join(allowed))


def derive_sensitivities(words: Words) -> tuple[Sensitivity, ...]:
    """Each sensitivity, the most open first; counts are those of the descriptors."""
    found = []
    for name, capability in _ASKED.items():
        marked = [(table.name, field.name) for table in read_tables().values() for field in table.fields
                  if field.sensitivity == name]  # fmt: skip
        readers = [words(f"role-{role}") for role in Role if capability in MATRIX.get(role, {})]
        everybody = Role.READER in {role for role in Role if capability in MATRIX.get(role, {})}
        found.append(
            Sensitivity(
                words(f"rights-{name}"),
                words(f"rights-{name}-means"),
                words("rights-everybody") if everybody else words.join(readers),
                len(marked),
                len({table for table, _ in marked}),
            )
        )
    return tuple(found)

"""Who somebody is, from what is known of them: at this machine, or nobody in particular."""

from __future__ import annotations

from territory.config import Settings
from territory.model.viewer import Viewer


def derive_local(settings: Settings) -> Viewer:
    """The user of this machine: coordinator of everything, unless the settings say that only readers come here."""
    return Viewer.local(settings.user) if settings.role == "coordinator" else Viewer(name=settings.user)

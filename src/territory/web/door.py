"""Through which door people come into this process. It may close on the local user, and never opens again."""

from __future__ import annotations

import logging
import threading

from territory.access.standing import Door
from territory.config import Settings, is_loopback

_LOG = logging.getLogger("territory.web")


class Doorway:
    """The door of a process. Without a provider it is the local user's until anything shows that others may come."""

    def __init__(self) -> None:
        self._is_public = self._is_said = False
        self._lock = threading.Lock()

    def read(self, settings: Settings) -> Door:
        """The door as it stands: with a provider people sign in, whatever else is known."""
        if settings.provider is not None:
            return Door.SIGNED
        if settings.host and not is_loopback(settings.host):
            self._say(f"our address is {settings.address}")
            return Door.PUBLIC
        return Door.PUBLIC if self._is_public else Door.LOCAL

    def close(self, why: str) -> None:
        """From now on nobody is the local user of this process; said once in the log. There is no way back."""
        self._is_public = True
        self._say(why)

    def _say(self, why: str) -> None:
        with self._lock:
            if self._is_said:
                return
            self._is_said = True
        _LOG.warning(
            "public reading view only, for everybody (%s): nobody is the local user of this server any more; "
            "to let people in with their rights, set a provider (README, Signing in)",
            why,
        )


#: The one of this process.
DOORWAY = Doorway()

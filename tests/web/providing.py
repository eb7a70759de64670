"""A real OpenID provider in this process, on a free port of the loopback."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import oidc_provider_mock
from tests.web.provided import PROVIDED
from werkzeug.serving import make_server

Tamper = Callable[[str], str]


class Provider:
    """The provider's address; whoever types a name there is that person. `tamper` stands between it and the server:
    it may change the identity token on the way.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self.tamper: Tamper | None = None

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a server whose people sign in here, but its address."""
        return PROVIDED | {"TERRITORY_OIDC_METADATA": f"{self.address}/.well-known/openid-configuration"}

    def knows(self, subject: str, **claims: object) -> str:
        """Declares a person with these claims; claims of the token itself (`aud`, `auth_time`…) replace its own."""
        httpx.put(f"{self.address}/users/{subject}", json=claims).raise_for_status()
        return subject


@contextmanager
def providing() -> Iterator[Provider]:
    """A provider that ends with the block."""
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the provider's own library refuses http, even here
    inner = oidc_provider_mock.app().wsgi_app

    def application(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        if environ["PATH_INFO"] != "/oauth2/token" or provider.tamper is None:
            return inner(environ, start)
        said: list[Any] = []
        body = b"".join(inner(environ, lambda *words: said.append(words)))
        answer = json.loads(body)
        answer["id_token"] = provider.tamper(answer["id_token"])
        changed = json.dumps(answer).encode()
        status, headers = said[0][:2]
        kept = [(name, value) for name, value in headers if name.lower() != "content-length"]
        start(status, [*kept, ("Content-Length", str(len(changed)))])
        return [changed]

    server = make_server("127.0.0.1", 0, application, threaded=True)
    provider = Provider(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        del os.environ["AUTHLIB_INSECURE_TRANSPORT"]

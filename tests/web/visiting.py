"""A visitor without a browser: cookies, redirections, and pages over the websocket as the browser asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from tests.serving import Server
from websockets.sync.client import ClientConnection, connect


class Seen:
    """What one run of a page showed, and where it sent the browser, if it did."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.links: list[str] = []
        self.buttons: dict[str, str] = {}
        self.sent_to: str | None = None

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    def take(self, message: ForwardMsg) -> None:
        if message.WhichOneof("type") == "auth_redirect":
            self.sent_to = message.auth_redirect.url
        if message.WhichOneof("type") != "delta":
            return
        element = message.delta.new_element
        match element.WhichOneof("type"):
            case "button":
                self.buttons[element.button.label] = element.button.id
            case "page_link":
                self.links.append(element.page_link.label.strip("*"))
            case "markdown" | "heading" | "alert" | "exception" as kind:
                shown = getattr(element, kind)
                self.texts.append(shown.message if kind == "exception" else shown.body)
            case _:
                pass


class Tab:
    """One open page."""

    def __init__(self, socket: ClientConnection, path: str) -> None:
        self.socket = socket
        self.path, _, self.query = path.partition("?")
        self.page = ""

    def rerun(self, press: str | None = None) -> Seen:
        """The page as it is now; `press` is the id of a button pressed."""
        message = BackMsg()
        message.rerun_script.query_string = self.query
        message.rerun_script.page_script_hash = self.page
        message.rerun_script.page_name = "" if self.page else self.path.strip("/")
        if press:
            message.rerun_script.widget_states.widgets.add(id=press, trigger_value=True)
        self.socket.send(message.SerializeToString())
        seen = Seen()
        while True:
            raw = self.socket.recv(timeout=60)
            assert isinstance(raw, bytes)
            forward = ForwardMsg.FromString(raw)
            seen.take(forward)
            kind = forward.WhichOneof("type")
            if kind == "navigation":
                self.page = forward.navigation.page_script_hash
            if kind == "script_finished" and forward.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return seen


class Visitor:
    """Somebody with a cookie jar, on one server."""

    def __init__(self, server: Server, cookies: dict[str, str] | None = None) -> None:
        self.server = server
        self.http = httpx.Client(base_url=server.address, timeout=30)
        for name, value in (cookies or {}).items():
            self.http.cookies.set(name, value, domain="127.0.0.1")

    @property
    def cookies(self) -> dict[str, str]:
        """What a thief would copy."""
        return {cookie.name: cookie.value or "" for cookie in self.http.cookies.jar}

    @contextmanager
    def open(self, path: str) -> Iterator[Tab]:
        """A page, in a tab that closes with the block."""
        address = self.server.address.replace("http", "ws", 1) + "/_stcore/stream"
        self.http.get("/_stcore/health")  # gives the token against forgery, without which no cookie is read
        said = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        with connect(
            address,
            subprotocols=["streamlit", self.cookies["_streamlit_xsrf"]],  # type: ignore[list-item]
            origin=self.server.address,  # type: ignore[arg-type]
            additional_headers=said,
            max_size=None,
            compression=None,
        ) as socket:
            yield Tab(socket, path)

    def look(self, path: str) -> Seen:
        """The page at that address, opened anew."""
        with self.open(path) as tab:
            return tab.rerun()

    def sign_in(self, subject: str, path: str = "/", button: str = "Se connecter") -> httpx.Response:
        """Presses the button of a page, says to the provider who one is, and comes back; the last answer."""
        with self.open(path) as tab:
            sent_to = tab.rerun(press=tab.rerun().buttons[button]).sent_to
        assert sent_to
        away = self.http.get(sent_to, headers={"Referer": self.server.address + path})
        back = httpx.post(away.headers["location"], data={"sub": subject})
        return self.http.get(back.headers["location"])

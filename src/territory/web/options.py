"""Streamlit's own settings: the file beside the launcher is read from any folder, and asserted at start."""

from __future__ import annotations

from pathlib import Path

from streamlit import config

from territory.errors import SurroundingsError

#: What must hold whoever starts the server, and however. Values as in `.streamlit/config.toml`.
REQUIRED: dict[str, object] = {
    "browser.gatherUsageStats": False,  # else visitors' browsers call a third party
    "client.showErrorDetails": "none",  # else a stack, with hidden data in it, is shown to the public
    "client.toolbarMode": "minimal",
    "runner.magicEnabled": False,
    "runner.postScriptGC": False,  # else each rerun costs ten times more
    "server.enableXsrfProtection": True,
    "server.enableAgentApi": False,  # a second door to every page, outside our checks
    "server.enableStaticServing": False,
    "server.trustedUserHeaders": {},  # else whoever sends a header says who they are
}

#: Megabytes. An upload takes about twice its size in the memory of the process.
LARGEST_UPLOAD = 50


def adopt_options(launcher: Path) -> None:
    """Make Streamlit read `.streamlit/config.toml` beside `launcher`, whatever the current folder.

    Under uvicorn the file is looked for beside the main script, which stands elsewhere (see `assembly.MAIN`).
    The attribute is private: `ensure_options` fails at start if another version stops heeding it.
    """
    if config._main_script_path is None:  # else `streamlit run` has read it, and its own flags with it
        config._main_script_path = str(launcher)
        config._config_options = None  # what was read before knew nothing of our file


def ensure_options() -> None:
    """Raise SurroundingsError `option-unsafe` for the first setting that is not as required."""
    for name, wanted in REQUIRED.items():
        found = config.get_option(name)
        if found != wanted:
            raise SurroundingsError("option-unsafe", name=name, value=found, wanted=wanted)
    largest = config.get_option("server.maxUploadSize")
    if largest > LARGEST_UPLOAD:
        raise SurroundingsError("option-unsafe", name="server.maxUploadSize", value=largest, wanted=LARGEST_UPLOAD)

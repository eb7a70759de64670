"""Streamlit's settings, asserted at start."""

from pathlib import Path

import pytest
from streamlit import config

from territory.config import ROOT
from territory.errors import SurroundingsError
from territory.web.options import REQUIRED, adopt_options, ensure_options


@pytest.fixture
def options(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Streamlit as at its very start: nothing read yet. What was read before comes back after the test."""
    monkeypatch.setattr(config, "_main_script_path", None)
    monkeypatch.setattr(config, "_config_options", None)
    return monkeypatch


def test_our_file_is_read_from_any_folder(options: pytest.MonkeyPatch, tmp_path: Path) -> None:
    options.chdir(tmp_path)
    adopt_options(ROOT / "app.py")
    ensure_options()


@pytest.mark.parametrize("name", sorted(REQUIRED))
def test_any_other_value_stops_the_start(options: pytest.MonkeyPatch, name: str) -> None:
    adopt_options(ROOT / "app.py")
    get = config.get_option
    options.setattr(config, "get_option", lambda asked: "other" if asked == name else get(asked))
    with pytest.raises(SurroundingsError, match="option-unsafe") as refusal:
        ensure_options()
    assert refusal.value.values["name"] == name


def test_large_uploads_stop_the_start(options: pytest.MonkeyPatch) -> None:
    adopt_options(ROOT / "app.py")
    get = config.get_option
    options.setattr(config, "get_option", lambda asked: 51 if asked == "server.maxUploadSize" else get(asked))
    with pytest.raises(SurroundingsError, match="option-unsafe"):
        ensure_options()

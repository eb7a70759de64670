"""The launcher: `streamlit run app.py`, `uvicorn app:app` and `territory serve` start this one server.

Streamlit finds the app by reading this file, not by running it: the last line must literally read `app = st.App(...)`,
else the file runs as an ordinary script, without headers, routes or checks (docs/adr/0001-one-launcher.md).
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))  # also from a checkout that is not installed

import streamlit as st

from territory.web.assembly import MAIN, assembly

app = st.App(MAIN, **assembly())

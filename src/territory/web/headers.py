"""What every answer says about how a browser may use it."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import streamlit

from territory.errors import SurroundingsError

#: The page that Streamlit's own server answers for every address.
INDEX = Path(streamlit.__file__).parent / "static" / "index.html"

_INLINE = re.compile(rb"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)


def derive_policy(index: bytes) -> str:
    """Content security policy of a page whose inline scripts are those of `index`, each allowed by its hash.

    Styles must be allowed inline (emotion and plotly write them), WebAssembly for the tables; no eval, no frame, and
    no address but our own, which also silences Streamlit's telemetry should it ever be switched on.

    Raises SurroundingsError `index-unknown` when there is no inline script: Streamlit changed, and so must we.
    """
    hashes = [base64.b64encode(hashlib.sha256(script).digest()).decode() for script in _INLINE.findall(index)]
    if not hashes:
        raise SurroundingsError("index-unknown", path=INDEX)
    scripts = " ".join(f"'sha256-{digest}'" for digest in hashes)
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval' {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ]
    )


def derive_headers(index: bytes) -> dict[str, str]:
    """Headers of every answer."""
    return {
        "content-security-policy": derive_policy(index),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
    }

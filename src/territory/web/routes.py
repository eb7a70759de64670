"""Addresses that are not pages."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from territory.config import Settings

_LANGUAGE_SCRIPT = (Path(__file__).parent / "language.js").read_bytes()


def routes(settings: Settings) -> list[BaseRoute]:
    """`/healthz` for monitors, and our one script."""

    async def answer_health(_request: Request) -> Response:
        return JSONResponse(measure_health(settings), headers={"cache-control": "no-store"})

    return [
        Route("/healthz", answer_health, methods=["GET"]),
        Route("/assets/language.js", _answer_script, methods=["GET"]),
    ]


def measure_health(settings: Settings) -> dict[str, str]:
    """The body of `/healthz`: that it is ours (Streamlit answers 200 to any address), its version, its lake."""
    return {
        "status": "ok",
        "application": "territory",
        "version": _version(),
        "lake": "present" if settings.catalogue.exists() else "absent",
    }


def _version() -> str:
    try:
        return version("territory")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return "0"


async def _answer_script(_request: Request) -> Response:
    return Response(_LANGUAGE_SCRIPT, media_type="text/javascript", headers={"cache-control": "no-cache"})

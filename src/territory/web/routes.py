"""Addresses that are not pages."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from territory.config import Settings

#: Our few files of the browser's, with their types.
_ASSETS = {
    name: ((Path(__file__).parent / name).read_bytes(), kind)
    for name, kind in (
        ("language.js", "text/javascript"), ("print.js", "text/javascript"), ("print.css", "text/css"),
        ("screen.css", "text/css"),
    )
}  # fmt: skip


def routes(settings: Settings) -> list[BaseRoute]:
    """`/healthz` for monitors, and our few scripts and sheets of style."""

    async def answer_health(_request: Request) -> Response:
        return JSONResponse(measure_health(settings), headers={"cache-control": "no-store"})

    return [
        Route("/healthz", answer_health, methods=["GET"]),
        *(Route(f"/assets/{name}", _answer_asset, methods=["GET"]) for name in _ASSETS),
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


async def _answer_asset(request: Request) -> Response:
    content, kind = _ASSETS[request.url.path.rpartition("/")[2]]
    return Response(content, media_type=kind, headers={"cache-control": "no-cache"})

"""Photograph each page on the demonstration, at 1280 and 390 px, into `docs/pictures/`, and list them in the README.

    make pictures                       light theme
    CHROMIUM=… .venv/bin/python -m scripts.take_pictures --theme dark --out var/pictures --only overview map

`--url` photographs a server that already runs, whatever its lake holds.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser
from scripts.pages import addresses
from scripts.staging import stage
from tests.browser.driving import launched, settle
from tests.loaded import load_once
from tests.serving import ROOT, running

from territory.locale.words import Words

WIDTHS = {1280: 900, 390: 844}
README = ROOT / "README.md"
_START, _END = "<!-- pictures: written by `make pictures` -->", "<!-- end of pictures -->"


@contextmanager
def serving(url: str | None) -> Iterator[tuple[str, dict[str, str]]]:
    """The address to photograph (the one given, or of a new server on the demonstration), and what pages are asked."""
    if url:
        yield url.rstrip("/"), {}
        return
    with tempfile.TemporaryDirectory() as folder:
        var = load_once(Path(folder), "demo", "reference", "demo")
        asked = stage(var)
        with running(var) as server:
            yield server.address, asked


def photograph(browser: Browser, address: str, target: Path, width: int, theme: str) -> None:
    """One page, from its top to its end, as a PNG of 256 colours: a third of the bytes, no visible difference."""
    context = browser.new_context(
        locale="fr-FR",
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme="dark" if theme == "dark" else "light",
    )
    page = context.new_page()
    page.goto(address)
    settle(page)
    page.wait_for_load_state("networkidle")
    # The page scrolls inside a box: the window is made as tall as its content.
    tall = page.evaluate(
        "Math.max(...[...document.querySelectorAll('section, main, body')].map(box => box.scrollHeight))"
    )
    page.set_viewport_size({"width": width, "height": min(int(tall) + 40, 6000)})
    settle(page)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=target)
    context.close()
    Image.open(target).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--url")
    parser.add_argument("--query", default="", help="added to each address, e.g. l=en")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with serving(options.url) as (address, asked), launched() as browser:
        for name, path in addresses():
            if options.only and name not in options.only:
                continue
            for width in WIDTHS:
                suffix = "-dark" if options.theme == "dark" else ""
                target = options.out / f"{name}-{width}{suffix}.png"
                query = "&".join(part for part in (asked.get(name), options.query) if part)
                mark = ("&" if "?" in path else "?") if query else ""
                photograph(browser, f"{address}/{path}{mark}{query}", target, width, options.theme)
                print(f"{target.name}  {target.stat().st_size // 1024} kB")
    if options.out == ROOT / "docs" / "pictures":
        write_gallery(options.out)


def write_gallery(folder: Path) -> None:
    """The README's pictures: those that exist, in the order of the registry."""
    words = Words("fr")
    lines = [_START]
    for name, _ in addresses():
        wide, narrow = folder / f"{name}-1280.png", folder / f"{name}-390.png"
        if wide.exists() and narrow.exists():
            title = words(f"page-{name}")
            lines += ["", f"![{title}](docs/pictures/{wide.name})"]
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(_START)
    after = rest.partition(_END)[2] if _END in rest else rest
    README.write_text(before + "\n".join(lines) + f"\n\n{_END}" + after, encoding="utf-8")


if __name__ == "__main__":
    main()

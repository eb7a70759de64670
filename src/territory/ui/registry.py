"""All pages, declared once: the question's key, its file, its address, its section, who may see it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from territory.access.policy import may
from territory.config import ROOT
from territory.desk.preferences import has_preferences
from territory.errors import TerritoryError
from territory.locale.words import Words
from territory.model.viewer import Capability, Viewer

#: Sections in the order of the menu; their headings are `section-<name>`.
SECTIONS = ("explore", "committee", "steward", "open", "admin")


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page. `key` names its file, its words (`page-<key>`, `menu-<key>`) and its test; `path` is its address.

    The first page also answers at the root. A page that is not `in_menu` is reached by a link that says its object,
    of the kind `about`. One that is `for_named` is in the menu of whoever has an account; anybody may type its address.
    """

    key: str
    section: str
    path: str
    icon: str
    needs: Capability = Capability.READ
    in_menu: bool = True
    about: str | None = None
    for_named: bool = False

    @property
    def file(self) -> Path:
        """The page's script."""
        return ROOT / "pages" / self.section / f"{self.key}.py"


PAGES = (
    PageSpec("welcome", "explore", "bienvenue", ":material/waving_hand:", for_named=True),
    PageSpec("overview", "explore", "", ":material/home:"),
    PageSpec("map", "explore", "carte", ":material/map:"),
    PageSpec("place", "explore", "ma-commune", ":material/location_city:"),
    PageSpec("projects", "explore", "projets", ":material/list:"),
    PageSpec("project", "explore", "projet", ":material/description:", in_menu=False, about="project"),
    PageSpec("organisation", "explore", "organisation", ":material/apartment:", in_menu=False, about="organisation"),
    PageSpec("funding", "explore", "financement", ":material/euro:"),
    PageSpec("impact", "explore", "impact", ":material/trending_up:"),
    PageSpec("learning", "explore", "apprentissages", ":material/lightbulb:"),
    PageSpec("since", "explore", "depuis", ":material/update:"),
    PageSpec("meetings", "committee", "reunions", ":material/event_note:", needs=Capability.WRITE, about="meeting"),
    PageSpec("sitting", "committee", "seance", ":material/gavel:", needs=Capability.WRITE),
    PageSpec("profiles", "committee", "evaluer", ":material/radar:"),
    PageSpec("decisions", "committee", "registre", ":material/fact_check:"),
    PageSpec("today", "steward", "aujourdhui", ":material/today:", needs=Capability.WRITE),
    PageSpec("deposit", "steward", "deposer", ":material/upload_file:", needs=Capability.WRITE),
    PageSpec("attach", "steward", "rattacher", ":material/link:", needs=Capability.WRITE),
    PageSpec("merge", "steward", "fusionner", ":material/merge:", needs=Capability.WRITE),
    PageSpec("entry", "steward", "saisir", ":material/edit_note:", needs=Capability.WRITE),
    PageSpec("questions", "steward", "questions", ":material/forum:", needs=Capability.WRITE),
    PageSpec("collect", "steward", "collecte", ":material/outbox:", needs=Capability.WRITE),
    PageSpec("publish", "steward", "publier", ":material/verified:", needs=Capability.CLOSE),
    PageSpec("history", "steward", "historique", ":material/history:", needs=Capability.READ_LIVE),
    PageSpec("persons", "steward", "personnes", ":material/record_voice_over:", needs=Capability.READ_PERSONAL),
    PageSpec("reference", "steward", "referentiels", ":material/category:", needs=Capability.WRITE),
    PageSpec("answer", "open", "repondre", ":material/rate_review:", needs=Capability.ANSWER, in_menu=False),
    PageSpec("method", "open", "methode", ":material/menu_book:"),
    PageSpec("glossary", "open", "glossaire", ":material/dictionary:"),
    PageSpec("rights", "open", "droits", ":material/key:"),
    PageSpec("register", "open", "donnees-personnelles", ":material/privacy_tip:"),
    PageSpec("accessibility", "open", "accessibilite", ":material/accessibility_new:"),
    PageSpec("roles", "admin", "roles", ":material/manage_accounts:", needs=Capability.ADMINISTER),
    PageSpec("journal", "admin", "journal", ":material/receipt_long:", needs=Capability.ADMINISTER),
)


@cache
def read_spec(key: str) -> PageSpec:
    """The page `key`; raises TerritoryError `page-unknown`."""
    for spec in PAGES:
        if spec.key == key:
            return spec
    raise TerritoryError("page-unknown", page=key)


def paths() -> tuple[str, ...]:
    """Addresses of all pages, without slash."""
    return tuple(spec.path for spec in PAGES if spec.path)


def read_pages(viewer: Viewer) -> tuple[PageSpec, ...]:
    """The pages that this viewer may see, in the order of the menu."""
    return tuple(spec for spec in PAGES if may(viewer, spec.needs))


def read_menu(viewer: Viewer, section: str) -> tuple[PageSpec, ...]:
    """The entries of a section of the menu, in order."""
    return tuple(
        spec
        for spec in read_pages(viewer)
        if spec.section == section and spec.in_menu and (has_preferences(viewer) or not spec.for_named)
    )


def derive_page(spec: PageSpec, words: Words) -> Any:
    """The page as Streamlit knows it; its title is the browser tab's."""
    return st.Page(
        spec.file,
        title=words(f"page-{spec.key}"),
        url_path=spec.path or None,
        default=not spec.path,
    )

"""The glossary: every acronym and term of the interface, in plain sight so that the browser's search finds it."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from territory.analysis.search import fold
from territory.ui.markdown import escape
from territory.ui.page import Here

#: Terms by subject. Words: `glossary-group-<subject>`, `glossary-<term>-name`, `glossary-<term>-means` where the name
#: does not say all.
TERMS: Mapping[str, tuple[str, ...]] = {
    "programmes": (
        "ect", "cett", "ncl", "cbnpc", "isn", "label", "phase", "learned", "rebound", "spread", "weather", "advice",
        "milestone", "usage", "cuep",
    ),
    "figures": (
        "closing", "situation", "known", "coverage", "nc", "provisional", "break", "semester",
    ),
    "money": (
        "mobilised", "leverage", "amounts", "exercice", "operation", "ht", "ttc", "tva", "kind", "advance",
        "minimis", "sieg", "own-share", "cgct", "ctec", "ue", "feder", "fse", "feader", "leader", "detr", "dsil",
        "fnadt", "caf",
    ),
    "actors": (
        "epci", "pays", "qpv", "zrr", "scic", "scop", "gie", "ptce", "ess", "ademe", "anru", "anct", "insee", "cnil",
        "siren", "siret", "rna",
    ),
    "impact": (
        "etp", "fte", "odd", "sdg", "trl", "baseline", "target", "risk", "chain", "contribution", "pct",
    ),
    "rights": (
        "rgpd", "gdpr", "rgaa", "wcag", "reserve",
    ),
    "files": (
        "csv", "xlsx", "docx", "pdf", "pdfua", "json", "xml", "zip", "ics", "svg", "url", "qr", "utf", "iso", "utc",
        "wgs", "api", "scdl", "oidc",
    ),
}  # fmt: skip


def show_glossary(here: Here) -> None:
    """All terms under their subjects, in the order of the alphabet of the page's language."""
    words = here.words
    st.markdown(words("glossary-intro", count=sum(map(len, TERMS.values()))))
    for subject, terms in TERMS.items():
        st.header(words(f"glossary-group-{subject}"), anchor=f"{here.page.key}-{subject}")
        ordered = sorted(terms, key=lambda term: fold(words(f"glossary-{term}-name")))
        st.markdown("\n\n".join(_say_term(here, term) for term in ordered))


def _say_term(here: Here, term: str) -> str:
    words, means = here.words, f"glossary-{term}-means"
    name = f"**{escape(words(f'glossary-{term}-name'))}**"
    return f"{name}  \n{escape(words(means))}" if words.has(means) else name

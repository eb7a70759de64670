"""What a round sends: workbooks and messages to download or copy, and noting that they have left."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from territory.analysis.answers import Standing
from territory.desk.collections import read_addresses, write_sent
from territory.model.collection import Round
from territory.reports.collection import name_files
from territory.reports.collection_pack import (
    Parcel,
    derive_files,
    derive_merge,
    derive_parcels,
    derive_reminders,
    derive_zip,
)
from territory.ui.page import Here
from territory.ui.session import open_desk

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def ask_sending(here: Here, made: Round, standings: Sequence[Standing]) -> None:
    """Workbooks and messages, in one go or one by one, then the button that says they have left."""
    words = here.words
    _offer(here, made, standings, is_reminder=False)
    waiting = [one.request.id for one in standings if one.request.state == "prepared"]
    if waiting and st.button(
        words("collect-note-sent", count=len(waiting)), icon=":material/outgoing_mail:", key="collect-sent"
    ):
        write_sent(open_desk(), here.viewer, waiting)
        st.rerun()


def ask_chasing(here: Here, made: Round, standings: Sequence[Standing]) -> None:
    """Second messages that name only what is missing, for those who were written to and have not answered all."""
    words = here.words
    owing = [one for one in standings if one.missing and one.request.state != "prepared"]
    if not owing:
        return
    with st.expander(words("collect-chase", count=len(owing)), icon=":material/notification_important:", key="chase"):
        _offer(here, made, owing, is_reminder=True)
        if st.button(words("collect-note-chased", count=len(owing)), key="collect-chased"):
            write_sent(open_desk(), here.viewer, [one.request.id for one in owing], is_reminder=True)
            st.rerun()


def _offer(here: Here, made: Round, standings: Sequence[Standing], is_reminder: bool) -> None:
    words, kind = here.words, "chase" if is_reminder else "send"
    name = f"{name_files(made)}{'_' + words('collect-file-reminders') if is_reminder else ''}"
    left, right = st.columns(2)
    with left:
        st.download_button(
            words("collect-download-zip", count=len(standings)),
            lambda: derive_zip(derive_files(made, _parcels(here, made, standings, is_reminder), words)),
            file_name=f"{name}.zip", mime="application/zip", key=f"collect-zip-{kind}", on_click="ignore",
            icon=":material/folder_zip:", type="primary", width="stretch",
        )  # fmt: skip
    with right:
        st.download_button(
            words("collect-download-merge"),
            lambda: derive_merge(_parcels(here, made, standings, is_reminder), words),
            file_name=f"{name}_messages.csv", mime="text/csv", key=f"collect-merge-{kind}", on_click="ignore",
            icon=":material/mail:", width="stretch",
        )  # fmt: skip
    _show_message(here, made, standings, is_reminder)


def _show_message(here: Here, made: Round, standings: Sequence[Standing], is_reminder: bool) -> None:
    """One message at a time, to read and copy, with its own workbook."""
    words, kind = here.words, "chase" if is_reminder else "send"
    by_id = {one.request.id: one for one in standings}
    chosen = st.selectbox(
        words("collect-read-message"), list(by_id), index=None, key=f"collect-message-{kind}",
        placeholder=words("collect-choose-holder"), format_func=lambda code: by_id[code].request.holder.name,
    )  # fmt: skip
    if chosen is None:
        return
    parcels = _parcels(here, made, [by_id[chosen]], is_reminder)
    if not parcels:
        st.markdown(words("collect-message-none"))
        return
    parcel = parcels[0]
    for label, text in (
        ("collect-message-address", parcel.address or words("collect-no-address")),
        ("collect-merge-subject", parcel.subject),
        ("collect-merge-body", parcel.body),
    ):
        st.markdown(f"**{words(label)}**")
        st.code(text, language=None, wrap_lines=True)
    st.download_button(
        words("collect-download-one"), parcel.workbook, file_name=parcel.file, mime=_XLSX,
        key=f"collect-one-{kind}", on_click="ignore", icon=":material/download:",
    )  # fmt: skip


def _parcels(here: Here, made: Round, standings: Sequence[Standing], is_reminder: bool) -> tuple[Parcel, ...]:
    requests = [one.request for one in standings]
    addresses = read_addresses(open_desk(), here.viewer, requests)
    if is_reminder:
        return derive_reminders(here.view, made, standings, here.words, addresses)
    return derive_parcels(here.view, made, requests, here.words, addresses)

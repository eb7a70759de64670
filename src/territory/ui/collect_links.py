"""Links to fill a request online, without an account: made, shown once, listed with what came of them, closed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote, urlsplit

import segno
import streamlit as st

from territory.access.policy import may
from territory.analysis.answers import Standing
from territory.analysis.expected import say_period
from territory.config import Settings, is_loopback
from territory.desk.collections import read_addresses
from territory.desk.invitations import Invitation, derive_end, derive_last_day, read_invitations, revoke_invitation
from territory.desk.replies import Reply, read_replies, write_link
from territory.ingest.answering import LATER, is_answered
from territory.model.clock import derive_day, read_clock
from territory.model.collection import Request, Round
from territory.model.viewer import Capability
from territory.reports.collection import read_lines
from territory.reports.collection_told import derive_told, parse_told
from territory.ui.markdown import escape
from territory.ui.page import Here
from territory.ui.registry import read_spec
from territory.ui.session import open_desk
from territory.ui.who import INVITATION

#: Where the link just made waits to be copied: in this browser's session alone, until it is.
_KEPT = "link-kept"
#: Pixels of the code on the page, and in front of a room.
_SMALL, _LARGE = 220, 520


#: Time to answer when everything asked is late already.
_LEFT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Shown:
    """A link that was just made, with its token: for the eyes of whoever made it, once."""

    request: Request
    address: str
    last: date


def ask_links(here: Here, made: Round, standings: Sequence[Standing]) -> None:
    """Making a link for one holder, the one just made, and those in force with what came of them."""
    if not may(here.viewer, Capability.INVITE):
        return
    words, requests = here.words, {one.request.id: one.request for one in standings}
    with st.expander(words("link-title"), icon=":material/qr_code_2:", key="collect-links"):
        st.markdown(escape(words("link-explain")))
        kept = st.session_state.get(_KEPT)
        if isinstance(kept, Shown) and kept.request.id in requests:
            _show_made(here, made, kept)
        _ask_link(here, made, requests)
        _show_links(here, made, requests)


def derive_base(here: Here) -> tuple[str, bool]:
    """What the address of a link begins with, and whether a setting says it: else it is that of this very page."""
    if address := Settings.read().address:
        return address, True
    return (st.context.url or "").split("?")[0].rstrip("/").removesuffix(f"/{here.page.path}"), False


def derive_code(address: str) -> str:
    """The code of an address to scan, as SVG on white: dark themes keep it readable."""
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind="svg", xmldecl=False, light="#fff", dark="#000", border=4, omitsize=True
    )
    return drawn.getvalue().decode("utf-8")


def _ask_link(here: Here, made: Round, requests: dict[str, Request]) -> None:
    words = here.words
    chosen = st.selectbox(
        words("link-holder"), list(requests), index=None, key="link-holder",
        placeholder=words("collect-choose-holder"), format_func=lambda code: requests[code].holder.name,
    )  # fmt: skip
    if chosen is None:
        return
    request, today = requests[chosen], derive_day(read_clock())
    lines = read_lines(here.view, made, request.asked)
    # The last lag to run out; where all are over, two weeks are left to answer.
    usual = max(today + _LEFT, made.reply_by, *(line.answer_by for line in lines))
    until = st.date_input(
        words("link-until"), usual, min_value=today, format="DD/MM/YYYY", key=f"link-until-{chosen}",
        help=words("link-until-help"),
    )  # fmt: skip
    if st.button(words("link-make"), key="link-make", icon=":material/add_link:"):
        _, token = write_link(open_desk(), here.viewer, request.id, derive_told(lines), derive_end(until))
        path, (base, _) = read_spec("answer").path, derive_base(here)
        st.session_state[_KEPT] = Shown(request, f"{base}/{path}?{INVITATION}={token}", until)
        st.rerun()


def _show_made(here: Here, made: Round, shown: Shown) -> None:
    """The link in clear, as a code and in a message; nobody can show it again."""
    words, holder = here.words, shown.request.holder.name
    base, is_set = derive_base(here)
    with st.container(border=True, key="link-made"):
        st.success(escape(words("link-made", holder=holder, day=shown.last)), icon=":material/link:")
        st.markdown(f"**{words('link-address')}**")
        st.code(shown.address, language=None, wrap_lines=True)
        st.markdown(f":small[{escape(words('link-base-setting' if is_set else 'link-base-page', base=base))}]")
        if is_loopback(urlsplit(base).hostname or ""):
            st.warning(words("link-base-local"), icon=":material/lan:")
        left, right = st.columns(2)
        with left:
            st.image(derive_code(shown.address), width=_SMALL, alt=words("link-code-alt", holder=holder))
            if st.button(words("link-room"), key="link-room", icon=":material/fullscreen:"):
                st.dialog(words("link-room-title"), width="large")(_show_room)(here, shown)
        with right:
            _show_message(here, made, shown)
        st.markdown(f":small[{escape(words('link-again'))}]")
        if st.button(words("link-done"), key="link-done", icon=":material/check:", type="primary"):
            del st.session_state[_KEPT]
            st.rerun()


def _show_message(here: Here, made: Round, shown: Shown) -> None:
    words, request = here.words, shown.request
    names = {line.followed.project_name for line in read_lines(here.view, made, request.asked)}
    values = {"projects": words.join(sorted(names)), "reply": made.reply_by, "count": len(request.asked),
              "address": shown.address, "day": shown.last}  # fmt: skip
    subject, body = words("link-subject", **values), words("link-body", **values)
    address = read_addresses(open_desk(), here.viewer, [request]).get(request.id, "")
    if not address:
        st.markdown(f":small[{escape(words('link-mail-none'))}]")
    url = f"mailto:{quote(address, safe='@')}?subject={quote(subject)}&body={quote(body)}"
    st.link_button(words("link-mail"), url, icon=":material/mail:")
    st.code(body, language=None, wrap_lines=True)


def _show_room(here: Here, shown: Shown) -> None:
    words = here.words
    left, right = st.columns([3, 2], vertical_alignment="center")
    with left:
        st.image(derive_code(shown.address), width=_LARGE, alt=words("link-code-alt", holder=shown.request.holder.name))
    with right:
        st.markdown(escape(words("link-room-explain")))
        # As large as a title, for the room to read: browsers add the scheme by themselves.
        st.title(escape(shown.address.partition("//")[2]), anchor=False)


def _show_links(here: Here, made: Round, requests: dict[str, Request]) -> None:
    """Links in force, each with what came of it and a button that closes it."""
    words, now = here.words, read_clock()
    st.subheader(words("link-list"), anchor=False)
    links = [one for one in read_invitations(open_desk(), here.viewer) if one.object in requests]
    links = [one for one in links if one.is_in_force(now)]
    replies = read_replies(open_desk(), here.viewer, made.id)
    if not links:
        st.markdown(words("link-list-none"))
    for link in links:
        request, day = requests[link.object], derive_last_day(link.expires_at)
        last = link.last_used_at or now
        told = {"holder": request.holder.name, "made": link.made_at, "day": day}
        said = words("link-open", **told, uses=link.uses, last=last)
        st.markdown("\n".join([f"- {escape(said)}", *_say_reply(here, request, replies.get(request.id))]))
        label = words("link-revoke-of", **told)
        if st.button(escape(label), key=f"link-revoke-{link.id}", icon=":material/link_off:", type="tertiary"):
            _revoke(here, link)


def _say_reply(here: Here, request: Request, reply: Reply | None) -> list[str]:
    """What was typed and sent through the links of a request, and what its holder says will come."""
    if reply is None:
        return []
    words = here.words
    done = sum(is_answered(cells) for cells in reply.cells.values())
    told = [words("link-reply-typed", done=done, count=len(request.asked))]
    if reply.sent_at is not None:
        told.append(words("link-reply-sent", moment=reply.sent_at))
    for line in parse_told(request, reply.told):
        cells = reply.cells.get(line.asked.number, {})
        if cells.get("answer") == LATER:
            key = "link-reply-later-note" if cells.get("note") else "link-reply-later"
            period = say_period(line.asked.first, line.asked.last)
            told.append(words(key, indicator=line.followed.name, period=period, note=cells.get("note", "")))
    return [f"    - {escape(text)}" for text in told]


def _revoke(here: Here, link: Invitation) -> None:
    revoke_invitation(open_desk(), here.viewer, link.id)
    kept = st.session_state.get(_KEPT)
    if isinstance(kept, Shown) and kept.request.id == link.object:
        del st.session_state[_KEPT]
    st.rerun()

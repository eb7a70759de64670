"""Long work beside the page: it starts once, a fragment watches it, a button cancels it, and other people go on.

The work runs in a thread of the server; it says the step it has reached through a callable, which raises
`CancelledError` once nobody wants the answer any more. Answers are kept for a few minutes of clicking about, the oldest
leave first.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar, cast

import streamlit as st

from territory.ui.markdown import escape
from territory.ui.page import Here

Answer = TypeVar("Answer")
Step = Callable[[str], None]

#: Seconds a page waits before it says that the work lasts.
PATIENCE = 2.0
#: Answers kept, of all people together: one of a large file weighs some hundred megabytes.
KEPT_ANSWERS = 6

_pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")
_lock = threading.Lock()
_jobs: OrderedDict[Hashable, _Job] = OrderedDict()


class CancelledError(Exception):
    """Nobody waits for the answer any more."""


@dataclass(slots=True)
class _Job:
    future: Future[object] = field(default_factory=Future)
    step: str = ""
    is_cancelled: bool = False

    def say(self, step: str) -> None:
        """Notes the step reached; raises CancelledError when the work is to end."""
        if self.is_cancelled:
            raise CancelledError
        self.step = step


def await_work(here: Here, key: Hashable, work: Callable[[Step], Answer]) -> Answer | None:
    """The answer of `work`, started unless it was already; None while it lasts (its progress is then on the page).

    What `work` raises is raised here, and forgotten: the next run tries again. Work that was cancelled is said so at
    once, though it only ends at its next step, and starts again when it is asked to.
    """
    job = _start(key, work)
    if job.is_cancelled:
        _show_cancelled(here, key)
        return None
    try:
        return cast(Answer, job.future.result(timeout=PATIENCE))
    except TimeoutError:
        _watch(here, key)
        return None
    except CancelledError:
        _show_cancelled(here, key)
        return None
    except BaseException:
        forget(key)
        raise


def forget(key: Hashable) -> None:
    """Lets an answer go."""
    with _lock:
        _jobs.pop(key, None)


def pass_on(key: Hashable, to: Hashable) -> None:
    """Gives an answer another name: what was asked under `to` is what `key` already answered."""
    with _lock:
        if (job := _jobs.pop(key, None)) is not None:
            _jobs[to] = job


def _start(key: Hashable, work: Callable[[Step], Answer]) -> _Job:
    with _lock:
        job = _jobs.get(key)
        if job is None:
            job = _jobs[key] = _Job()
            job.future = cast(Future[object], _pool.submit(work, job.say))
            finished = [other for other, kept in _jobs.items() if kept.future.done() and other != key]
            for other in finished[: max(0, len(_jobs) - KEPT_ANSWERS)]:
                del _jobs[other]
        _jobs.move_to_end(key)
        return job


@st.fragment(run_every=1)
def _watch(here: Here, key: Hashable) -> None:
    job = _jobs.get(key)
    if job is None or job.future.done():
        st.rerun()
    st.markdown(f":material/hourglass_top: {escape(here.words('work-lasts', step=job.step))}")
    if st.button(here.words("work-cancel"), key="work-cancel", icon=":material/close:"):
        job.is_cancelled = True
        st.rerun()


def _show_cancelled(here: Here, key: Hashable) -> None:
    st.info(here.words("work-cancelled"), icon=":material/cancel:")
    st.button(here.words("work-again"), key="work-again", type="primary", on_click=forget, args=(key,))

"""What a withdrawal erases, in sentences: the same in the terminal and on the page."""

from __future__ import annotations

from territory.ingest.erasure import Held
from territory.locale.words import Words


def say_held(words: Words, held: Held, *, is_done: bool) -> list[str]:
    """Where words were (or are), what only a person can look through, and what it does not reach; a title, then items.

    Files' names and documents' titles are as they came: who shows them as markup escapes the lines.
    """
    suffix = "done" if is_done else "would"
    lines = [words(f"persons-erased-{suffix}", names=", ".join(held.testimonies), count=len(held.testimonies))]
    lines.append(words("persons-held-drawer", count=held.drawer))
    lines += [words("persons-held-file", name=item.name, count=item.cells) for item in held.files]
    lines += [words("persons-held-rows", table=words.title(name), count=count) for name, count in held.rows.items()]
    if held.doubtful:
        lines.append(words("persons-held-doubtful", names=", ".join(held.doubtful)))
    if held.documents:
        lines.append(words("persons-held-documents", names=", ".join(title for _, title in held.documents)))
    if held.twins:
        lines.append(words("persons-held-twins", names=", ".join(held.twins)))
    return [*lines, words("persons-held-beyond")]

"""What leaves for a round of collection, in one go: workbooks, messages ready to send, a table for a mail merge."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from territory.analysis.answers import Standing
from territory.analysis.expected import say_period
from territory.ingest.formula import neutralise
from territory.lake.view import View
from territory.locale.words import Words
from territory.model.collection import Asked, Request, Round
from territory.reports.collection import Line, derive_workbook, name_files, name_workbook, read_lines


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one holder is sent: a workbook and the message around it. `address` is None where no contact is known."""

    request: Request
    file: str
    workbook: bytes
    asked: tuple[Asked, ...]
    subject: str
    body: str
    address: str | None = None


def derive_parcels(
    view: View, made: Round, requests: Iterable[Request], words: Words, addresses: Mapping[str, str]
) -> tuple[Parcel, ...]:
    """The first parcels of a round: all that was asked of each holder."""
    return tuple(
        _derive_parcel(view, made, request, request.asked, words, addresses.get(request.id), "ask")
        for request in requests
    )


def derive_reminders(
    view: View, made: Round, standings: Iterable[Standing], words: Words, addresses: Mapping[str, str]
) -> tuple[Parcel, ...]:
    """A second parcel for each holder of whom something is missing, that names and asks only that."""
    return tuple(
        _derive_parcel(
            view, made, standing.request, standing.missing, words, addresses.get(standing.request.id),
            "remind" if standing.answered else "remind-all",
        )
        for standing in standings
        if standing.missing
    )  # fmt: skip


def derive_files(made: Round, parcels: Sequence[Parcel], words: Words) -> dict[str, bytes]:
    """Every file of a round by its path: workbooks, one text per message, the mail merge, the manifest."""
    files = {parcel.file: parcel.workbook for parcel in parcels}
    for parcel in parcels:
        text = "\n".join((*_say_head(parcel, words), "", parcel.body))
        files[f"messages/{Path(parcel.file).stem}.txt"] = text.encode("utf-8")
    files[f"{name_files(made)}_messages.csv"] = derive_merge(parcels, words)
    files["manifest.json"] = derive_manifest(made, parcels)
    return files


def derive_zip(files: Mapping[str, bytes]) -> bytes:
    """The files in one archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def derive_merge(parcels: Iterable[Parcel], words: Words) -> bytes:
    """One row per message for a mail merge, as a French Excel reads it: `;`, BOM, no cell that is a formula."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([words(f"collect-merge-{name}") for name in ("address", "holder", "subject", "body", "file")])
    for parcel in parcels:
        cells = (parcel.address or "", parcel.request.holder.name, parcel.subject, parcel.body, parcel.file)
        writer.writerow([neutralise(cell) for cell in cells])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def derive_manifest(made: Round, parcels: Iterable[Parcel]) -> bytes:
    """What was asked of whom in which file, as JSON; no address stands in it."""
    told: dict[str, Any] = {
        "round": made.id, "name": made.name, "programme": made.programme, "on": made.on.isoformat(),
        "reply_by": made.reply_by.isoformat(), "snapshot": made.snapshot,
        "requests": [
            {
                "id": parcel.request.id,
                "holder": {"kind": parcel.request.holder.kind, "id": parcel.request.holder.id,
                           "name": parcel.request.holder.name},
                "file": parcel.file,
                "sha256": hashlib.sha256(parcel.workbook).hexdigest(),
                "asked": [
                    {"line": item.number, "project": item.project, "indicator": item.indicator,
                     "period_start": item.first.isoformat(), "period_end": item.last.isoformat()}
                    for item in parcel.asked
                ],
            }
            for parcel in parcels
        ],
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8")


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes files under a folder, made when need be; a file of the same name is replaced."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _derive_parcel(
    view: View, made: Round, request: Request, asked: Sequence[Asked], words: Words, address: str | None, kind: str
) -> Parcel:
    lines = read_lines(view, made, asked)
    file = name_workbook(made, request)
    projects = words.join(sorted({line.followed.project_name for line in lines}))
    values = {"holder": request.holder.name, "projects": projects, "count": len(lines), "reply": made.reply_by,
              "file": file, "on": made.on, "lines": "\n".join(_say_lines(lines, words))}  # fmt: skip
    return Parcel(
        request=request,
        file=file,
        workbook=derive_workbook(made, request, lines, words),
        asked=tuple(line.asked for line in lines),
        subject=words(f"collect-{kind}-subject", **values),
        body=words(f"collect-{kind}-body", **values),
        address=address,
    )


def _say_lines(lines: Sequence[Line], words: Words) -> list[str]:
    """What is asked, project by project when there are several."""
    said: list[str] = []
    are_several = len({line.followed.project for line in lines}) > 1
    project = None
    for line in lines:
        if are_several and line.followed.project != project:
            project = line.followed.project
            said.append(words("collect-message-project", project=line.followed.project_name))
        period = say_period(line.asked.first, line.asked.last)
        said.append(words("collect-message-line", indicator=line.followed.name, period=period))
    return said


def _say_head(parcel: Parcel, words: Words) -> list[str]:
    to = parcel.address or words("collect-no-address")
    return [words("collect-message-to", to=to), words("collect-message-subject", subject=parcel.subject)]

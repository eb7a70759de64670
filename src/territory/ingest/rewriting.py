"""Parts of XML, JSON and text rewritten where they are: the words of a person go, every other byte stays."""

from __future__ import annotations

import html
import json
import re
import zipfile
from functools import partial
from io import BytesIO

from territory.ingest.spoken import Silence

#: What holds one text in the parts of a workbook, of a page or of an XML workbook of 2003, by kind of file. None of
#: them holds another of itself.
_HOLDERS = {
    "xlsx": ("si", "is", "v", "text"),
    "ods": ("table-cell", "covered-table-cell", "annotation"),
    "xml": ("Data", "Comment"),
    "html": ("td", "th"),
}
_TAG = re.compile(r"<[^>]*>")
_READING = re.compile(r"<((?:\w+:)?rPh)\b.*?</\1>", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
#: A picture of the first page, which shows words that nothing can read.
_PICTURES = re.compile(r"(?:^|/)[Tt]humbnails?(?:/|\.)")
_RELATION = re.compile(r"<Relationship\b[^>]*thumbnail[^>]*/>", re.IGNORECASE)
#: A part that is text, whatever its name says.
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<")


def read_markup_text(markup: str) -> str:
    """What markup says: its text and the values of its attributes, without tags or entities."""
    values = " ".join(value for pair in re.findall(r'="([^"]*)"|=\'([^\']*)\'', markup) for value in pair if value)
    return html.unescape(f"{_TAG.sub('', markup)} {values}")


def rewrite_markup(markup: str, kind: str, silence: Silence) -> str:
    """Markup whose cells no longer say the words; `kind` is that of the file."""
    for name in _HOLDERS[kind]:
        holder = re.compile(
            rf"(<((?:\w+:)?{name})\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(?<!/)>)(.*?)(</\2\s*>)", re.DOTALL | re.IGNORECASE
        )
        markup = holder.sub(partial(_rewrite_one, name=name, kind=kind, silence=silence), markup)
    # What is left stands in an attribute: a value that a cache of a pivot table, or a cell of an ODS, repeats.
    if silence.is_in(read_markup_text(markup)):
        markup = re.sub(r'="([^"]*)"', lambda found: _rewrite_value(found, silence), markup)
    return markup


def rewrite_json(text: str, silence: Silence) -> str:
    """JSON whose texts no longer say the words; what stands between them, numbers as they are written, stays."""

    def rewrite(found: re.Match[str]) -> str:
        try:
            said = json.loads(found[0])
        except ValueError:
            return found[0]
        left = silence.redact(said)
        return found[0] if left == said else json.dumps(left, ensure_ascii=False)

    return _STRING.sub(rewrite, text)


def rewrite_archive(content: bytes, kind: str, silence: Silence) -> bytes:
    """A workbook whose parts no longer say the words; the other parts are the same bytes."""
    rewritten = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(rewritten, "w") as copy:
        for item in archive.infolist():
            if item.is_dir() or _PICTURES.search(item.filename):
                continue
            part = archive.read(item)
            if _MARKUP.match(part[:200]):
                markup = _RELATION.sub("", part.decode("utf-8-sig"))
                part = rewrite_markup(markup, kind, silence).encode()
            told = zipfile.ZipInfo(item.filename, item.date_time)
            told.compress_type = zipfile.ZIP_STORED if item.filename == "mimetype" else zipfile.ZIP_DEFLATED
            copy.writestr(told, part)
    return rewritten.getvalue()


def _rewrite_one(found: re.Match[str], *, name: str, kind: str, silence: Silence) -> str:
    said = html.unescape(_TAG.sub("", _READING.sub("", found[3])))
    left = silence.redact(said)
    if left == said:
        return found[0]
    text = html.escape(left, quote=False)
    opening = found[1]
    prefix = found[2].rpartition(":")[0]
    if kind == "xlsx" and name in {"si", "is", "text"}:
        inner = "t" if not prefix else f"{prefix}:t"
        text = f'<{inner} xml:space="preserve">{text}</{inner}>'
    elif kind == "ods":
        text = f"<text:p>{text}</text:p>"
        opening = re.sub(r'\soffice:string-value="[^"]*"', "", opening)
    return f"{opening}{text}{found[4]}"


def _rewrite_value(found: re.Match[str], silence: Silence) -> str:
    said = html.unescape(found[1])
    left = silence.redact(said)
    return found[0] if left == said else f'="{html.escape(left)}"'

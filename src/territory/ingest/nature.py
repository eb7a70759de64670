"""What a file is, by its content: its name is only compared with it."""

from __future__ import annotations

import re

from territory.ingest.archives import Archive
from territory.ingest.encoding import is_text
from territory.ingest.meter import OverLimit, Unreadable

PACKAGE, DOCUMENT, UNKNOWN, ZIP = "package", "document", "unknown", "zip"
#: Suffixes under which each kind is expected.
SUFFIXES = {
    "csv": {"csv", "txt", "tsv", "tab", "dat"},
    "xlsx": {"xlsx", "xlsm", "xltx", "xltm"},
    "xls": {"xls", "xlt"},
    "xlsb": {"xlsb"},
    "ods": {"ods", "ots"},
    "geojson": {"geojson", "json"},
    "json": {"json", "geojson"},
    "html": {"html", "htm"},
    "xml": {"xml"},
    DOCUMENT: {"pdf", "doc", "docx", "odt", "rtf", "ppt", "pptx", "odp"},
    PACKAGE: {"zip"},
    ZIP: {"zip"},
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ARCHIVES = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|meta|style|body|table|div|center)\b", re.IGNORECASE)


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")


def find_nature(content: bytes) -> str:
    """`csv`, `xlsx`, `xls`, `xlsb`, `ods`, `json`, `html`, `xml`, `document` or `zip`.

    Raises `Unreadable`: `file-blank`, `file-protected`, `file-archive-unknown`, `file-is-picture`, `file-not-a-table`.
    """
    head = content[:4096]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if head.startswith(_OLE):
        return _find_in_ole(content)
    if b"%PDF-" in head[:1024]:
        return DOCUMENT
    if head.startswith(
        (b"\x09\x08\x10\0\0\x06", b"\x09\x08\x08\0\0\x05", b"\x09\0\x04\0", b"\x09\x02\x06\0", b"\x09\x04\x06\0")
    ):
        return "xls"  # the records of an XLS with no container around them
    if head.startswith(_ARCHIVES):
        raise Unreadable("file-archive-unknown")
    if head.startswith(_PICTURES):
        raise Unreadable("file-is-picture")
    return _find_in_text(content, head)


def _find_in_text(content: bytes, head: bytes) -> str:
    if not content.strip(b'\0\xef\xbb\xbf\xff\xfe \t\r\n\x0b\x0c\x1a\xa0,;|"'):
        raise Unreadable("file-blank")
    if not is_text(content):
        raise Unreadable("file-not-a-table")
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"{\\rtf"):
        return DOCUMENT
    if start.startswith((b"{", b"[")) and content.rstrip(b"\0 \t\r\n\x1a")[-1:] in {b"}", b"]"}:
        return "json"
    if start.startswith(b"MIME-Version"):
        raise Unreadable("page-without-table")
    if start.startswith(b"<"):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in head and b"<html" not in head.lower():
            return "xml"
        if _PAGE.search(start[:2000]):
            return "html"
        if start.startswith(b"<?xml"):
            raise Unreadable("file-not-a-table")
    return "csv"


def _find_in_ole(content: bytes) -> str:
    """Word, old workbooks and encrypted new ones share one container; the names of its streams tell them apart."""
    if _wide("EncryptedPackage") in content:
        raise OverLimit("file-protected")
    if _wide("WordDocument") in content or _wide("PowerPoint Document") in content:
        return DOCUMENT
    if _wide("Workbook") in content or _wide("Book") in content:
        return "xls"
    # A mail is in the same container; without any known name, the file was cut before its table of names.
    raise Unreadable("file-not-a-table" if _wide("__substg1") in content else "file-corrupt")


def find_in_archive(archive: Archive) -> str:
    """What an archive is: a workbook, a document, one of our packages, or `zip` when it just holds files."""
    names = set(archive.parts)
    lower = {name.lower().lstrip("/") for name in names}
    if "mimetype" in names:
        kind = archive.read("mimetype")[:200]
        if b"opendocument.spreadsheet" in kind:
            return "ods"
        if b"opendocument" in kind:
            return DOCUMENT
    if "xl/workbook.bin" in lower:
        return "xlsb"
    if any(name.startswith("xl/") for name in lower) and "[content_types].xml" in lower:
        return "xlsx"
    if "word/document.xml" in lower or "ppt/presentation.xml" in lower:
        return DOCUMENT
    if archive.package is not None:
        return PACKAGE
    return ZIP

"""Files become text: one function a format, chosen by the file's suffix.

Offsets everywhere else count characters of `Document.text`, which is the decoded file with line
ends made "\\n", letters with their marks put together (NFC), web markup read as it shows (see `ingest.markup`),
and nothing else changed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import MissingPlan, NothingReadable, UnreadablePlan, UnsupportedFormat, skipped
from ingest.markup import without_markup
from ingest.system import reason_of
from ingest.ungapping import ungapped
from ingest.word import read_word

_MAX_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """The extracted text of one file; `id` is the file's stem; `pages` are the offsets where pages begin."""

    id: str
    name: str
    text: str
    pages: tuple[int, ...] = ()


def read_document(path: Path) -> Document:
    """Read one file.

    Raises:
        MissingPlan: there is no such file.
        UnsupportedFormat: its suffix has no reader.
        UnreadablePlan: it is empty, binary, too large, or not UTF-8/UTF-16 text.
    """
    if not path.is_file():
        raise MissingPlan(path)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise UnsupportedFormat(path, known_formats())
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise UnreadablePlan(path, f"tệp lớn hơn {_MAX_BYTES // 1_000_000} MB, hãy tách nhỏ tệp")
        text = reader(path)
    except OSError as error:
        raise UnreadablePlan(path, f"{reason_of(error)}, hãy kiểm tra quyền đọc tệp") from error
    if not text.strip():
        raise UnreadablePlan(path, "tệp trống, hãy chọn tệp có nội dung kế hoạch")
    return Document(unicodedata.normalize("NFC", path.stem), path.name, text)


def find_documents(paths: Iterable[Path], say: Callable[[str], None] | None = None) -> list[Path]:
    """Return the files that `paths` name, folders searched (not into their folders), sorted within a folder.

    `say` is told which files of a folder are left out because they have no reader.

    Raises:
        MissingPlan: a path does not exist.
        NothingReadable: a folder holds no file that has a reader.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.is_file() and not file.name.startswith((".", "~$")))
            inside = [file for file in files if file.suffix.lower() in _READERS]
            others = [file for file in files if file not in inside]
            if not inside:
                raise NothingReadable(path, others, known_formats())
            if others and say:
                say(skipped(others, known_formats()))
            found.extend(inside)
        elif path.exists():
            found.append(path)
        else:
            raise MissingPlan(path)
    return found


def known_formats() -> str:
    """Return the suffixes that have a reader, in words."""
    return ", ".join(sorted(_READERS))


def _read_text(path: Path) -> str:
    raw = path.read_bytes()
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    if encoding == "utf-8-sig" and b"\x00" in raw:
        raise UnreadablePlan(path, "đây là tệp nhị phân, không phải văn bản; hãy lưu tệp ở dạng văn bản UTF-8")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadablePlan(
            path, f"bảng mã không phải UTF-8 (byte thứ {error.start + 1}); hãy lưu lại tệp bằng bảng mã UTF-8"
        ) from error
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    # Pasted from a Mac or a web page a letter may stand apart from its marks; no name would be known by its letters.
    return ungapped(without_markup(unicodedata.normalize("NFC", lines)))


def _read_word(path: Path) -> str:
    return ungapped(unicodedata.normalize("NFC", read_word(path)))


_READERS: dict[str, Callable[[Path], str]] = {
    ".txt": _read_text,
    ".md": _read_text,
    ".markdown": _read_text,
    ".docx": _read_word,
}

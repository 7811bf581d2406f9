"""What the system and the readers of its files say when something does not go, in Vietnamese."""

from __future__ import annotations

import errno
import re
import socket
from json import JSONDecodeError

_REASONS = {
    errno.ENOENT: "không có thư mục hoặc tệp này",
    errno.ENOTDIR: "một phần đường dẫn không phải thư mục",
    errno.EISDIR: "đó là một thư mục",
    errno.EEXIST: "đã có tệp trùng tên",
    errno.EACCES: "không đủ quyền",
    errno.EPERM: "không đủ quyền",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOSPC: "đĩa đã đầy",
    errno.EDQUOT: "đã hết hạn mức đĩa",
    errno.ENAMETOOLONG: "tên quá dài",
    errno.EADDRNOTAVAIL: "máy này không có địa chỉ đó",
    errno.ECONNREFUSED: "ở địa chỉ đó không có chương trình nào nhận kết nối",
    errno.ECONNRESET: "kết nối bị cắt",
    errno.EPIPE: "kết nối bị cắt",
    errno.ETIMEDOUT: "quá thời gian chờ",
    errno.EHOSTUNREACH: "không tới được máy đó",
    errno.ENETUNREACH: "không tới được mạng đó",
}


_NO_NAME = "không tìm thấy máy nào có tên đó"
_TOO_LATE = "quá thời gian chờ"
_TOML_PLACE = re.compile(r"at line (\d+), column (\d+)")


def reason_of(error: OSError) -> str:
    """Return why the system refused; the system's own words for what is not listed here."""
    if isinstance(error, socket.gaierror):
        return _NO_NAME
    if isinstance(error, TimeoutError):
        return _TOO_LATE
    return _REASONS.get(error.errno or 0) or f"hệ thống báo: {error.strerror or error}"


def json_place(error: ValueError) -> str:
    """Return from where on a text is no JSON; Python also refuses a number of thousands of digits."""
    if not isinstance(error, JSONDecodeError):
        return "có giá trị không đọc được"
    line = f"dòng {error.lineno}, " if error.lineno > 1 else ""
    return f"sai từ {line}ký tự thứ {error.colno}"


def toml_place(error: Exception) -> str:
    """Return where a text is no TOML, from what its reader says of it."""
    found = _TOML_PLACE.search(str(error))
    return f"dòng {found[1]}, cột {found[2]}" if found else "cuối tệp"

"""What the system says when it cannot open, read or write, in Vietnamese."""

from __future__ import annotations

import errno

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
}


def reason_of(error: OSError) -> str:
    """Return why the system refused; the system's own words for what is not listed here."""
    return _REASONS.get(error.errno or 0) or f"hệ thống báo: {error.strerror or error}"

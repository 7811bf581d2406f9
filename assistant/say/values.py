"""What is wrong with a value that a program or a settings file gives, by the kind of error that pydantic reports."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_QUOTED = re.compile(r"'([^']*)'")
_PROBLEMS = {
    "missing": "bắt buộc phải có.",
    "string_type": "phải là một chuỗi chữ.",
    "list_type": "phải là một danh sách.",
    "tuple_type": "phải là một danh sách.",
    "literal_error": "chỉ nhận {expected}.",
    "int_parsing": "phải là một số nguyên.",
    "int_type": "phải là một số nguyên.",
    "int_from_float": "phải là một số nguyên.",
    "path_type": "phải là một đường dẫn.",
    "date_type": "phải là một ngày dạng 2026-12-31.",
    "date_parsing": "phải là một ngày dạng 2026-12-31.",
    "date_from_datetime_parsing": "phải là một ngày dạng 2026-12-31.",
    "greater_than_equal": "không được nhỏ hơn {ge}.",
    "less_than_equal": "không được lớn hơn {le}.",
    "string_too_short": "không được để trống.",
    "string_unicode": "có ký tự không hợp lệ.",
    "extra_forbidden": "không có trong mẫu; hãy bỏ đi.",
    "string_too_long": "quá dài (tối đa {max_length} ký tự).",
    "too_long": "có quá nhiều mục.",
    "every_site": (
        "không nhận “{value}”, vì khi đó mọi trang web đều nhúng được cửa sổ; hãy ghi từng trang, ví dụ"
        " https://noibo.example.gov.vn."
    ),
    "no_site": (
        "không nhận “{value}”; mỗi trang ghi đủ giao thức và tên máy chủ, không kèm đường dẫn, ví dụ"
        " https://noibo.example.gov.vn."
    ),
}
_OTHER = "không đúng kiểu."


def wrong_value(kind: str, limits: Mapping[str, Any]) -> str:
    """Return what is wrong with a value, to stand after its name, from pydantic's `type` and `ctx` of the error."""
    told = dict(limits)
    if "expected" in told:  # "'up' or 'down'"
        told["expected"] = " hoặc ".join(f"“{value}”" for value in _QUOTED.findall(str(told["expected"])))
    return _PROBLEMS.get(kind, _OTHER).format(**told)


def settings_unreadable(file: str) -> str:
    """A settings file is not there, or may not be read."""
    return f"Không đọc được tệp cấu hình “{file}”; hãy kiểm tra lại đường dẫn."


def settings_no_text(file: str) -> str:
    """A settings file is not text in UTF-8."""
    return f"Tệp cấu hình “{file}” không phải văn bản UTF-8; hãy lưu lại tệp với bảng mã UTF-8."


def settings_no_toml(file: str, place: str) -> str:
    """A settings file is no TOML, from `place` on."""
    return f"Tệp cấu hình “{file}” không đúng cú pháp TOML tại {place}; mỗi mục viết theo dạng: port = 7860."


def setting_unknown(key: str, file: str, known: Sequence[str]) -> str:
    """A settings file sets something that is no setting."""
    return f"Tệp cấu hình “{file}” có mục “{key}” không dùng được; các mục được nhận: {', '.join(known)}."


def setting_wrong(key: str, file: str, problem: str) -> str:
    """A settings file sets something impossible."""
    return f"Mục “{key}” trong tệp cấu hình “{file}” {problem}"


def option_wrong(key: str, problem: str) -> str:
    """The command line sets something impossible."""
    return f"Giá trị “{key}” trên dòng lệnh {problem}"

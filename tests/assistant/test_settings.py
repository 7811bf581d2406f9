"""Settings files that are wrong: what is wrong is said in Vietnamese."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import BadSettings
from assistant.settings import Settings


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('hostt = "a"', "có mục “hostt” không dùng được; các mục được nhận: index, embedder, host"),
        ('port = "x"', "Mục “port” trong tệp cấu hình “{file}” phải là một số nguyên."),
        ("port = 0", "không được nhỏ hơn 1."),
        ('today = "mai"', "phải là một ngày dạng 2026-12-31."),
        ("frame_ancestors = 3", "phải là một danh sách."),
        ('frame_ancestors = ["*"]', "không nhận “*”, vì khi đó mọi trang web đều nhúng được"),
        ('frame_ancestors = ["https://a.gov.vn", "https://*"]', "không nhận “https://*”, vì khi đó mọi trang web"),
        ('frame_ancestors = ["https:"]', "không nhận “https:”, vì khi đó mọi trang web"),
        ('frame_ancestors = ["noibo.gov.vn"]', "không nhận “noibo.gov.vn”; mỗi trang ghi đủ giao thức"),
        ('frame_ancestors = ["https://a.gov.vn/trang"]', "không kèm đường dẫn"),
        ('frame_ancestors = ["https://a.gov.vn; script-src *"]', "mỗi trang ghi đủ giao thức"),
        ('frame_ancestors = [""]', "mỗi trang ghi đủ giao thức"),
        ("index = 3", "phải là một đường dẫn."),
        ("host = 5", "phải là một chuỗi chữ."),
        ("port\n", "không đúng cú pháp TOML tại dòng 1, cột 5"),
        ('host = "a', "không đúng cú pháp TOML tại"),
    ],
)
def test_what_is_wrong_in_a_file_is_said(tmp_path: Path, written: str, said: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(written, "utf-8")
    with pytest.raises(BadSettings) as raised:
        Settings.from_file(file)
    assert said.format(file=file) in str(raised.value)


def test_a_file_that_is_no_text_or_not_there_is_said(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    with pytest.raises(BadSettings, match="Không đọc được tệp cấu hình"):
        Settings.from_file(file)
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadSettings, match="không phải văn bản UTF-8"):
        Settings.from_file(file)


def test_an_option_that_is_impossible_is_said() -> None:
    with pytest.raises(BadSettings, match="Giá trị “port” trên dòng lệnh không được nhỏ hơn 1"):
        Settings().changed(port=0)


def test_sites_that_may_embed_are_kept_as_browsers_name_them() -> None:
    named = ("https://Noibo.Example.gov.vn/", "http://10.0.0.5:8080", "https://*.gov.vn", "http://[::1]:80")
    told = ("https://noibo.example.gov.vn", "http://10.0.0.5:8080", "https://*.gov.vn", "http://[::1]:80")
    assert Settings(frame_ancestors=named).frame_ancestors == told

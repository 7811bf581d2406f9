"""Command lines typed wrongly, and settings: said in Vietnamese, with what to do."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from ingest.arguments import Arguments


def parser() -> Arguments:
    made = Arguments(prog="thử", description="Thử.")
    commands = made.add_subparsers(dest="command", required=True, metavar="LỆNH")
    run = commands.add_parser("run", help="chạy")
    run.add_argument("file", type=Path, metavar="TỆP")
    run.add_argument("--port", type=int)
    run.add_argument("--share", type=float)
    run.add_argument("--day", type=_day)
    run.add_argument("--kind", choices=("a", "b"))
    either = run.add_mutually_exclusive_group()
    either.add_argument("--json", action="store_true")
    either.add_argument("--csv", action="store_true")
    return made


def _day(typed: str) -> str:
    raise argparse.ArgumentTypeError(f"“{typed}” không phải là ngày.")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ([], "còn thiếu LỆNH"),
        (["walk"], "LỆNH không nhận “walk”, chỉ nhận run"),
        (["run"], "còn thiếu TỆP"),
        (["run", "x", "--far"], "không có đối số “--far”"),
        (["run", "x", "--port"], "--port phải kèm theo giá trị"),
        (["run", "x", "--port", "tám"], "--port phải là số nguyên, không phải “tám”"),
        (["run", "x", "--share", "nửa"], "--share phải là số, không phải “nửa”"),
        (["run", "x", "--kind", "c"], "--kind không nhận “c”, chỉ nhận a, b"),
        (["run", "x", "--json", "--csv"], "--csv không dùng cùng với --json"),
        (["run", "x", "--json=1"], "--json không nhận giá trị"),
        (["run", "x", "--day", "3"], "--day: “3” không phải là ngày"),
    ],
)
def test_what_is_wrong_is_said_in_vietnamese(capsys: pytest.CaptureFixture[str], typed: list[str], said: str) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(typed)
    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert not printed.out
    assert f": {said}; xem cách dùng bằng --help.\n" in printed.err
    assert printed.err.startswith("cách dùng: thử")


def test_help_is_vietnamese_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["run", "--help"])
    printed = capsys.readouterr().out
    assert ended.value.code == 0
    assert "đối số:" in printed
    assert "tùy chọn:" in printed
    assert "in hướng dẫn này rồi dừng" in printed

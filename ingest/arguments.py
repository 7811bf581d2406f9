"""A command line that speaks Vietnamese: argparse with its headings and its complaints said in the user's language."""

from __future__ import annotations

import re
import sys
from argparse import Action, ArgumentParser, HelpFormatter
from collections.abc import Iterable
from typing import Any, NoReturn

_HEADINGS = {"positional arguments": "đối số", "options": "tùy chọn"}
_COMPLAINTS = {
    r"unrecognized arguments: (?P<what>.*)": "không có đối số “{what}”",
    r"the following arguments are required: (?P<what>.*)": "còn thiếu {what}",
    r"argument (?P<name>.*?): expected .*argument": "{name} phải kèm theo giá trị",
    r"argument (?P<name>.*?): ignored explicit argument .*": "{name} không nhận giá trị",
    r"argument (?P<name>.*?): not allowed with argument (?P<what>.*)": "{name} không dùng cùng với {what}",
    r"argument (?P<name>.*?): invalid int value: '(?P<what>.*)'": "{name} phải là số nguyên, không phải “{what}”",
    r"argument (?P<name>.*?): invalid float value: '(?P<what>.*)'": "{name} phải là số, không phải “{what}”",
    r"argument (?P<name>.*?): invalid choice: '(?P<what>.*)' \(choose from (?P<known>.*)\)": (
        "{name} không nhận “{what}”, chỉ nhận {known}"
    ),
    r"argument (?P<name>.*?): (?P<what>.*)": "{name}: {what}",  # a type of our own, in its own words
}
"""What argparse says, whose `error` gets no more than the finished sentence, and the same here."""


class _Formatter(HelpFormatter):
    def start_section(self, heading: str | None) -> None:
        super().start_section(_HEADINGS.get(heading or "", heading))

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "cách dùng: " if prefix is None else prefix)


class Arguments(ArgumentParser):
    """Parses like `argparse.ArgumentParser`; subcommands are made of the same class."""

    def __init__(self, **options: Any) -> None:
        """Take the options of `ArgumentParser`, but for the help switch and the formatter."""
        super().__init__(**options, add_help=False, formatter_class=_Formatter)
        self.add_argument("-h", "--help", action="help", help="in hướng dẫn này rồi dừng")

    def error(self, message: str) -> NoReturn:
        """Print the usage and the complaint on stderr and end with status 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {complaint(message)}; xem cách dùng bằng --help.\n")


def complaint(message: str) -> str:
    """Return one of argparse's complaints in Vietnamese."""
    for pattern, words in _COMPLAINTS.items():
        if found := re.fullmatch(pattern, message):
            return words.format(**{key: text.rstrip(" .").replace("'", "") for key, text in found.groupdict().items()})
    return "dòng lệnh không đúng"

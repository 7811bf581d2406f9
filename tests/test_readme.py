"""The README cannot drift from the program."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from assistant.settings import Settings
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def test_every_setting_is_explained() -> None:
    assert [name for name in Settings.model_fields if f"`{name}`" not in README] == []


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`python -m (\w+)", README))))
def test_every_command_exists_and_helps(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", command, "--help"], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "cách dùng" in done.stdout


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make (\w+)", README))))
def test_every_make_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_no_long_vietnamese_text_hides_in_code() -> None:
    for package in ("assistant", "ingest", "vectorstore", "eval"):
        for file in (ROOT / package).rglob("*.py"):
            for text in re.findall(r'"([^"\n]{200,})"', file.read_text("utf-8")):
                assert text.isascii(), f"{file}: {text[:60]}"

"""Imports run one way, heavy packages load only where they are needed, and files stay legible."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

MAY_IMPORT: dict[str, set[str]] = {
    "prompts": set(),
    "ingest": set(),
    "vectorstore": {"ingest"},
    "assistant": {"ingest", "prompts", "vectorstore"},
    "eval": {"ingest", "prompts", "vectorstore", "assistant"},
}
DOORS = {ROOT / "ingest" / "__main__.py"}
"""`python -m ingest` builds the index, so its door alone knows the package above it."""


def imported(file: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    names = {node.module.split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return names | {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_run_one_way(package: str) -> None:
    for file in (ROOT / package).rglob("*.py"):
        if file not in DOORS:
            assert imported(file) & set(MAY_IMPORT) - {package} <= MAY_IMPORT[package], file


def test_underthesea_is_imported_in_one_place() -> None:
    users = {
        file.name
        for package in MAY_IMPORT
        for file in (ROOT / package).rglob("*.py")
        if "underthesea" in imported(file)
    }
    assert users == {"vietnamese.py"}


def test_importing_the_packages_loads_nothing_heavy() -> None:
    code = (
        "import sys, importlib\n"
        "for name in ('assistant', 'eval', 'ingest', 'prompts', 'vectorstore'): importlib.import_module(name)\n"
        "heavy = {'torch', 'chromadb', 'gradio', 'llama_index', 'underthesea', 'sentence_transformers'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_each_package_is_the_checkout_s(package: str) -> None:
    code = f"import importlib; print(importlib.import_module('{package}').__file__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).is_relative_to(ROOT)

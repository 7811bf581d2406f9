"""A supervisor is told the truth: a server whose index broke under it is not ready, and is again after the mend."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from assistant.build import serve_assistant
from assistant.settings import Settings
from assistant.web.app import build_app


@pytest.fixture
def own_index(index_folder: Path, tmp_path: Path) -> Path:
    return shutil.copytree(index_folder, tmp_path / "index", ignore=shutil.ignore_patterns("*.lock"))


def test_an_index_that_broke_under_the_server_is_not_ready(own_index: Path) -> None:
    settings = Settings(index=own_index)
    with serve_assistant(settings) as service, TestClient(build_app(service, settings)) as client:
        assert client.get("/readyz").json() == {"status": "ok", "plans": 5}
        for file in own_index.rglob("chroma.sqlite3"):
            with file.open("r+b") as overwritten:
                overwritten.write(bytes(8192))
        reply = client.get("/readyz")
        assert reply.status_code == 503
        assert "python -m ingest" in reply.json()["detail"]
        assert client.get("/healthz").status_code == 200

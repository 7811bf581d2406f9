"""axe-core, the accessibility checker, fetched once from the npm registry; what comes must be what was pinned."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path

VERSION = "4.14.1"
INTEGRITY = "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="
"""The registry's SHA-512 of the package."""


class NoAxe(Exception):
    """The checker could not be had; the text says what to do."""


def axe_script(folder: Path) -> str:
    """Return the checker as a script; `folder` keeps the package between runs.

    Raises:
        NoAxe: npm is missing, the registry does not answer, or the package is not the one that was pinned.
    """
    package = folder / f"axe-core-{VERSION}.tgz"
    if not package.is_file():
        _fetch(folder)
    digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
    if digest != INTEGRITY:
        package.unlink()
        raise NoAxe(f"axe-core {VERSION} came with another hash than the pinned one: {digest}")
    with tarfile.open(package) as archive:
        script = archive.extractfile("package/axe.min.js")
        assert script is not None
        return script.read().decode("utf-8")


def _fetch(folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NoAxe("npm is missing; install it with: apt-get install -y npm")
    folder.mkdir(parents=True, exist_ok=True)
    command = [npm, "pack", "--silent", "--ignore-scripts", "--pack-destination", str(folder), f"axe-core@{VERSION}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise NoAxe(f"npm could not fetch axe-core {VERSION}: {done.stderr.strip()[-300:]}")

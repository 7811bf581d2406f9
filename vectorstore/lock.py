"""A lock file that says who holds it and vanishes with its process, however that ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Self

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class Held(Exception):
    """Another holder has the lock; `pid` is None where it has not yet written its number."""

    def __init__(self, pid: int | None) -> None:
        self.pid = pid
        super().__init__(f"held by process {pid}")


class Lock:
    """Holds a lock file until `release` or the end of the process."""

    def __init__(self, file: Path, descriptor: int) -> None:
        self._file = file
        self._descriptor = descriptor

    @classmethod
    def take(cls, file: Path, *, shared: bool) -> Self:
        """Take the lock for this process; `shared` lets other holders in this same process have it too.

        Raises:
            Held: another process has it, or this one where it may not be shared.
            FileNotFoundError: the folder of the lock file is gone.
        """
        descriptor = _open_windows(file, shared) if fcntl is None else _open_posix(file, shared)
        return cls(file, descriptor)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._descriptor < 0:
            return
        os.close(self._descriptor)
        self._descriptor = -1
        if fcntl is None:
            self._file.unlink(missing_ok=True)


def _open_posix(file: Path, shared: bool) -> int:
    """Lock exclusively, write our number, then let holders of the same number in beside us."""
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not shared or _pid(file) != os.getpid():
                raise
        else:
            os.truncate(descriptor, 0)
            os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        if shared:
            # Not atomic: another process may slip in between, then this call fails and we never had it.
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError as held:
        os.close(descriptor)
        raise Held(_pid(file)) from held
    return descriptor


def _open_windows(file: Path, shared: bool) -> int:
    """Create the file; one left by a dead process can be deleted, one held open by a living process cannot."""
    if file.exists() and shared and _pid(file) == os.getpid():
        return os.open(file, os.O_RDONLY)
    try:
        file.unlink(missing_ok=True)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
    except (PermissionError, FileExistsError) as held:
        raise Held(_pid(file)) from held
    os.write(descriptor, str(os.getpid()).encode())
    return descriptor


def _pid(file: Path) -> int | None:
    try:
        return int(file.read_text("ascii"))
    except (OSError, ValueError):
        return None

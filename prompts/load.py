"""Loading a prompt and checking that it has just the blanks its caller fills."""

from __future__ import annotations

from importlib.resources import files
from string import Template


class PromptError(ValueError):
    """A prompt file is missing, or its blanks are not those its caller fills."""


def load(name: str, *, needs: frozenset[str]) -> Template:
    """Return the prompt `prompts/<name>.vi.md`.

    Raises:
        PromptError: there is no such file, or it uses other blanks than `needs`.
    """
    file = files(__package__).joinpath(f"{name}.vi.md")
    if not file.is_file():
        raise PromptError(f"prompts/{name}.vi.md is missing")
    template = Template(file.read_text("utf-8"))
    uses = frozenset(template.get_identifiers())
    if uses != needs:
        raise PromptError(f"prompts/{name}.vi.md uses {sorted(uses)} but its caller fills {sorted(needs)}")
    return template

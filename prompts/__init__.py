"""Words for a language model, as files whose blanks are checked when they are loaded."""

from prompts.load import PromptError, load

__all__ = ["PromptError", "load"]

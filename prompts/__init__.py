"""Words for a language model, as files whose blanks are checked when they are loaded."""

"""One file an answer shape: evidence and registers become drafts whose every line carries its citation."""

"""Plans go in, hits come out: records, words and vectors kept as one index."""

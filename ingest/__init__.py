"""A document becomes a plan: clauses with addresses, and registers of what they say."""

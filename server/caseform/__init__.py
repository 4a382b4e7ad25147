"""The standard form of a case: what is known of it, sorted, and what is still missing."""

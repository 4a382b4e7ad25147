"""A language model of the seller's own choosing, if there is one: it words and proposes, and decides nothing."""

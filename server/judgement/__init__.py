"""Whose fault, who pays, what to do, by when: decided by rules over facts, each conclusion with its reason."""

"""Measured figures, as JSON Lines. `make bench` runs them; no test asserts a time."""

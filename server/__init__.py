"""Sellerside's companion server: runs on the seller's own machine, answers only there."""

__version__ = "0.2.0"

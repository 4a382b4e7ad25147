"""Collecting: the related pages of one order, opened on the seller's click in a browser of their own and read there."""

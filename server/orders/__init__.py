"""From what a page shows to what is known about one order."""

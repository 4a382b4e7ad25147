"""Closing a case: from what is known of the order to a case of the library, with nobody named in it."""

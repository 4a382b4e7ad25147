"""Free text from one language into another, by engines of the seller's choosing; what must survive is checked."""

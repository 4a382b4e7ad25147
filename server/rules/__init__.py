"""The rules of platforms, carriers, law and customs, as data, and the small engine that reads them."""

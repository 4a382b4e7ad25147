"""The commands of `sellerside`, a module for each family."""

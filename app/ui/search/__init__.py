"""Finding events by words of their title or fact."""

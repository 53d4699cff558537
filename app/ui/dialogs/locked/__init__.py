"""A case that somebody has open."""

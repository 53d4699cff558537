"""The session: what the room sees, in which order, and as it was known at the time."""

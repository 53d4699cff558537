"""Making a new case."""

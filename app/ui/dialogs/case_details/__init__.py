"""The fields of the case itself."""

"""Asking the passphrase of a case that is opened."""

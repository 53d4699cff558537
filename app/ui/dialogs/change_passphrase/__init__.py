"""Setting, changing and removing the passphrase of a case."""

"""How a case is kept: one file, its tables, its undo log and its backups. Rows never leave this package."""

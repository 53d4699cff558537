"""What can be done to a case: a frozen command per intention, run by the editor, kept in its history."""

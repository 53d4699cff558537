"""Everything that can be done with the keyboard."""

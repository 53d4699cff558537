"""Stories through the real window with a real file."""

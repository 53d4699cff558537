"""Adding an event in one line: a date, what happened, who was there."""

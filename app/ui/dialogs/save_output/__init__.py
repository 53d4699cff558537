"""Saving what the program makes of a case: verslag, timeline and open formats."""

"""The table: the same events as the timeline, row by row, to read, sort and edit."""

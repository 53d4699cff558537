"""The panel that shows and edits every field of the selected event."""

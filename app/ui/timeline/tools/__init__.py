"""What the mouse does on the timeline: one gesture per file."""

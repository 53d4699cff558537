"""Pictures of every page and dialog, made from the example, so that they can be looked at and never drift."""

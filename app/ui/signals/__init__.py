"""The signals in the window: a card for each, with its figure and what may be shown of it."""

"""The dialogs of the window; each has a view that only shows and a presenter that decides."""

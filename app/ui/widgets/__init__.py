"""Small widgets that parts of the window share."""

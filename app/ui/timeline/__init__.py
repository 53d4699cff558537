"""The timeline in the window: it paints the picture that `app.timeline` computes."""

"""Small pictures of signals: pure, in the shapes of the timeline, for screen and paper alike."""

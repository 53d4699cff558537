"""Small pictures inside the chapters, made from the same shapes as the timeline."""

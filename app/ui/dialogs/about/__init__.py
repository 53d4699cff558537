"""What this program is, and whose work it rests on."""

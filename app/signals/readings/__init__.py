"""What each signal says in plain Dutch: counts with their ground, never a judgement."""

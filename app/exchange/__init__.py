"""Cases in and out of the program: case JSON, chronologies, and dates as people write them."""

"""Home, and the guideline to read."""

"""The two questions of the night screen."""

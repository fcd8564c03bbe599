"""Wrong input, said in a sentence."""


class Failure(Exception):
    """Ends a command with exit 2; its text names the field, what is wrong, what would be right."""

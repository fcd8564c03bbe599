"""The command line: each command a few lines over the packages below."""

from betis.cli.start import main

__all__ = ["main"]

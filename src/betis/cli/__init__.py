"""The command line: each command a few lines over the packages below."""

from betis.cli.app import main

__all__ = ["main"]

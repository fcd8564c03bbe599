"""`python -m betis` is the command `betis`."""

from betis.cli import main

main()

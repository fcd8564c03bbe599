"""The book for other systems: an HL7 ELM library that any CQL engine can run."""

from betis.interpreters.exchange.elm import library
from betis.interpreters.exchange.parameters import parameters
from betis.interpreters.exchange.result import Library

__all__ = ["Library", "library", "parameters"]

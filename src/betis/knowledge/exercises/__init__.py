"""Movements that may prevent cramps."""

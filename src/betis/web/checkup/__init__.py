"""Periksa: questions, then the result."""
